import { type Document, parseDocument } from 'yaml'

/** The header between `---` lines at the top of a Markdown file, and the text below it. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, string>>
  readonly body: string
  /** What is wrong with the header, as a sentence; the text below is good all the same. */
  readonly fault: string | null
}

/**
 * Takes a text and its YAML header apart; a text without one is all body.
 *
 * @example frontMatter('---\ndate: 2023-07-23\n---\nText.').fields // { date: '2023-07-23' }
 */
export function frontMatter(text: string): FrontMatter {
  const match = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)(?:[ \t]*\r?\n)*/.exec(text)
  if (match === null) return { fields: {}, body: text, fault: null }
  const body = text.slice(match[0].length)
  const document = parsed(match[1] ?? '')
  if (document === null)
    return { fields: {}, body, fault: 'the header between the "---" lines is nested too deeply.' }
  const data = document.errors.length > 0 ? null : plainData(document)
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    const what = document.errors[0]?.message.split('\n')[0]?.replace(/[:.]?$/, '') ?? 'it holds no keys'
    return { fields: {}, body, fault: `the header between the "---" lines cannot be read: ${what}.` }
  }
  const entries = Object.entries(data).filter(
    ([, value]) => typeof value === 'string' || typeof value === 'number',
  )
  const odd = Object.entries(data).flatMap(([key, value]) =>
    READ.has(key.toLowerCase()) && (typeof value === 'object' || typeof value === 'boolean') && value !== null
      ? key
      : [],
  )
  return {
    fields: Object.fromEntries(entries.map(([key, value]) => [key.toLowerCase(), String(value)])),
    body,
    fault:
      odd.length === 0 ? null : `"${odd.join('", "')}" of the header between the "---" lines is no text.`,
  }
}

/** What is taken from a header; of other keys it does not matter what they hold. */
const READ: ReadonlySet<string> = new Set([
  ...['title', 'date', 'outlet', 'publication', 'source', 'url', 'link', 'id', 'language', 'lang'],
])

/** `null` where it is nested deeper than the stack is. */
function parsed(yaml: string): Document.Parsed | null {
  try {
    return parseDocument(yaml, { prettyErrors: false })
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** What the header says; `null` where aliases of aliases would fill the memory. */
function plainData(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 })
  } catch {
    return null
  }
}
