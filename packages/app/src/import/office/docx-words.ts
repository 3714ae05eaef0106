import { xmlText } from '../xml-text.ts'
import { withShownRuns } from './docx-runs.ts'

// mammoth leaves out every element that it does not know, with the words in it.

const WORD =
  /xmlns:([\w-]+)\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/

/**
 * By which element that mammoth knows one that it does not is read: `smartTag` for what only holds words, `del` for
 * what is not read (the reading above a name), `rPr` for settings.
 */
const READ_AS: Readonly<Record<string, string>> = {
  fldSimple: 'smartTag',
  dir: 'smartTag',
  bdo: 'smartTag',
  ruby: 'smartTag',
  rubyBase: 'smartTag',
  rubyPr: 'rPr',
  rt: 'del',
}

const LINE_BREAK = 'xml:space="preserve">&#10;'

/**
 * The XML of a Word document in elements whose words mammoth reads: those of simple fields, of text with a direction
 * of its own and under a reading are kept, a line break (`br`, `cr`) is one, hidden words are
 * none, and raised ones (the mark of a note) stand as in HTML.
 */
export function readableXml(xml: string): string {
  const w = WORD.exec(xml)?.[1]
  if (w === undefined) return xml
  return withShownRuns(withBoxes(xml, w), w)
    .replace(
      new RegExp(`(</?${w}:)(${Object.keys(READ_AS).join('|')})(?=[\\s/>])`, 'g'),
      (_, open: string, name: string) => {
        return `${open}${READ_AS[name]}`
      },
    )
    .replace(new RegExp(`<${w}:(?:br|cr)(?:\\s[^<>/]*)?(/?)>`, 'g'), (_, closed: string) => {
      return `<${w}:t ${LINE_BREAK}${closed === '' ? '' : `</${w}:t>`}`
    })
    .replace(new RegExp(`</${w}:(?:br|cr)\\s*>`, 'g'), `</${w}:t>`)
}

/**
 * mammoth reads the words of a box in its older form, which newer programs write beside the newer one or leave out: where it is left
 * out, or there is no other form, the newer one is written as the older.
 */
function withBoxes(xml: string, w: string): string {
  if (!xml.includes('txbxContent')) return xml
  const box = new RegExp(`<${w}:txbxContent[\\s>][\\s\\S]*?</${w}:txbxContent>`, 'g')
  const older = (drawn: string): string =>
    `<${w}:pict><v:textbox xmlns:v="urn:schemas-microsoft-com:vml">${(drawn.match(box) ?? []).join('')}</v:textbox></${w}:pict>`
  return xml
    .replace(
      /<mc:AlternateContent\b[^>]*>((?:(?!<\/?mc:AlternateContent\b)[\s\S])*)<\/mc:AlternateContent>/g,
      (all, inside: string) =>
        inside.includes('<mc:Fallback') || !inside.includes('txbxContent') ? all : older(inside),
    )
    .replace(new RegExp(`<${w}:drawing\\b(?:(?!</?${w}:drawing\\b)[\\s\\S])*?</${w}:drawing>`, 'g'), (all) =>
      all.includes('txbxContent') ? older(all) : all,
    )
}

const UNKNOWN = /^An unrecognised element was ignored: (?:\{[^}]*\}|[\w-]+:)?([\w.-]+)$/
const SIGN = /^A w:sym element with an unsupported character was ignored: (.*)$/

/** What is said of the words and signs that mammoth's messages tell were left out; `undefined` where none were. */
export function wordsLeftOut(xml: string, messages: readonly string[]): string | undefined {
  const names = new Set(messages.flatMap((message) => UNKNOWN.exec(message)?.[1] ?? []))
  const words = [...names].slice(0, MOST_NAMES).flatMap((name) => wordsIn(xml, name))
  const signs = new Set(messages.flatMap((message) => SIGN.exec(message)?.[1] ?? []))
  const lost = [...words.map((text) => `"${text}"`), ...signs]
  if (lost.length === 0) return undefined
  const shown = lost.slice(0, MOST_SHOWN).join(', ')
  return `words that are no plain text are left out: ${shown}${lost.length > MOST_SHOWN ? ', ...' : ''}.`
}

const MOST_NAMES = 20
const MOST_SHOWN = 5
const LONGEST_SHOWN = 60

/** The words in every element of a name; data of a field, which is no text, has none. */
function wordsIn(xml: string, name: string): string[] {
  if (name === 'fldData') return []
  const opening = new RegExp(`<((?:[\\w-]+:)?${name.replaceAll('.', '\\.')})(?=[\\s>])[^<>]*(?<!/)>`, 'g')
  const found: string[] = []
  for (let open = opening.exec(xml); open !== null; open = opening.exec(xml)) {
    const end = xml.indexOf(`</${open[1]}>`, opening.lastIndex)
    if (end === -1) break
    const inside = xml.slice(opening.lastIndex, end)
    const text = xmlText(inside.replace(/<[^<>]*>/g, '')).trim()
    if (text !== '') found.push(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 3)}...` : text)
    opening.lastIndex = end
  }
  return found
}
