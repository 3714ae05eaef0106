import type { Parsed } from '../parsed-article.ts'
import type { ArchiveFormat } from './archive-file.ts'
import { type Reference, referencedArticle } from './attachments.ts'
import { datedLine } from './dated-line.ts'

/** BibTeX. */
export const bibtex: ArchiveFormat = {
  name: 'BibTeX',
  recognises: ({ head }) => /^(?:%[^\n]*\n\s*)*@[a-z]+\s*\{\s*[^\s,{}]+\s*,\s*[a-z_-]+\s*=/i.test(head),
  articles: async function* (file): AsyncGenerator<Parsed> {
    const decoded = file.text()
    if ('fault' in decoded) {
      yield { refusal: `this file ${decoded.fault}`, todo: decoded.todo }
      return
    }
    for (const entry of entriesOf(decoded.text)) {
      if (entry.fields === null)
        yield {
          line: entry.line,
          refusal: `the reference "${entry.key}" is cut off before its end`,
          todo: 'Get the file again.',
        }
      else yield await referencedArticle(referenceOf(entry.fields), file.path, entry.line)
    }
  },
}

interface Entry {
  readonly line: number
  readonly key: string
  /** `null` where the entry never ends. */
  readonly fields: ReadonlyMap<string, string> | null
}

const NO_REFERENCES = /^(?:comment|preamble|string)$/i

function entriesOf(text: string): readonly Entry[] {
  const entries: Entry[] = []
  for (const start of text.matchAll(/^[ \t]*@([a-z]+)\s*\{\s*([^\s,{}]*)\s*,/gim)) {
    const [opening, kind = '', key = ''] = start
    if (NO_REFERENCES.test(kind)) continue
    const line = text.slice(0, start.index).split('\n').length
    entries.push({ line, key, fields: fieldsFrom(text, start.index + opening.length) })
  }
  return entries
}

/** `name = {value},` up to the brace that closes the entry. */
function fieldsFrom(text: string, from: number): ReadonlyMap<string, string> | null {
  const fields = new Map<string, string>()
  const name = /\s*,?\s*(?:([\w-]+)\s*=\s*|(\}))/y
  for (let at = from; ; ) {
    name.lastIndex = at
    const match = name.exec(text)
    if (match === null) return null
    if (match[2] !== undefined) return fields
    const end = endOfValue(text, name.lastIndex)
    if (end === null) return null
    fields.set((match[1] ?? '').toLowerCase(), plainTex(text.slice(name.lastIndex, end)))
    at = end
  }
}

/** A value is in braces or quotation marks, or a bare word; braces nest. */
function endOfValue(text: string, from: number): number | null {
  let depth = 0
  let quoted = false
  for (let at = from; at < text.length; at++) {
    const mark = text[at]
    if (mark === '\\') at++
    else if (mark === '{') depth++
    else if (mark === '}' && depth > 0) depth--
    else if (mark === '"' && depth === 0) quoted = !quoted
    else if ((mark === ',' || mark === '}') && depth === 0 && !quoted) return at
  }
  return null
}

const ACCENTS: Readonly<Record<string, string>> = {
  '"': '\u0308',
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  v: '\u030c',
  u: '\u0306',
  H: '\u030b',
  k: '\u0328',
  r: '\u030a',
}
const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  textendash: '–',
  textemdash: '—',
}

/** `{\"o}` is ö; braces that only keep capitals go. */
function plainTex(value: string): string {
  return value
    .trim()
    .replace(/^"([\s\S]*)"$/, '$1')
    .replace(
      /\\(["'`^~=.])\s*\{?\\?([A-Za-z])\}?/g,
      (_, mark: string, letter: string) => letter + (ACCENTS[mark] ?? ''),
    )
    .replace(
      /\\([cvuHkr])\s*\{([A-Za-z])\}/g,
      (_, mark: string, letter: string) => letter + (ACCENTS[mark] ?? ''),
    )
    .replace(/\\([A-Za-z]+)(?:\{\}|\s|(?=[^A-Za-z]|$))/g, (all, name: string) => LETTERS[name] ?? all)
    .replace(/\\([&%$#_{}])/g, '$1')
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/(?<!\\)[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}

function referenceOf(fields: ReadonlyMap<string, string>): Reference {
  const value = (...names: readonly string[]) =>
    names.map((name) => fields.get(name)).find((one) => one !== undefined && one !== '')
  const note = value('note', 'annote')
  return {
    title: value('title'),
    outlet: value('journal', 'journaltitle', 'newspaper', 'publisher'),
    date: dayOf(value),
    author: value('author')
      ?.split(/\s+and\s+/)
      .join('; '),
    section: value('chapter', 'section'),
    page: value('pages'),
    url: value('url'),
    files: filesOf(value('file')),
    notes: note === undefined ? [] : [note],
    hasAbstract: value('abstract') !== undefined,
  }
}

/** A year, or a year and a month, is no day, and stays what it is; `urldate` is when somebody looked. */
function dayOf(value: (...names: readonly string[]) => string | undefined): string | undefined {
  const date = value('date')
  if (date !== undefined && /^\d{4}-\d{2}-\d{2}/.test(date)) return date.slice(0, 10)
  const printed = [value('day'), value('month'), value('year')].filter((one) => one !== undefined).join(' ')
  return datedLine(printed)?.day ?? date ?? (printed === '' ? undefined : printed)
}

/** `Full Text:files/12/toll.pdf:application/pdf;...`, with `\:` for a colon in a name. */
const filesOf = (value: string | undefined): string[] =>
  (value ?? '').split(/(?<!\\);/).flatMap((one) => {
    const parts = one.split(/(?<!\\):/).map((part) => part.replace(/\\(.)/g, '$1').trim())
    return (parts.length >= 2 ? parts[1] : parts[0]) || []
  })
