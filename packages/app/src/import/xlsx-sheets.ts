import { MOST_UNPACKED } from './bounded/bounds.ts'
import { xmlText } from './xml-text.ts'
import { unpackEntry, type ZipEntry, zipDirectory } from './zip-directory.ts'

const WORKBOOK = 'xl/workbook.xml'

/** True of a zip archive that is a spreadsheet. */
export const isXlsx = (bytes: Uint8Array): boolean =>
  zipDirectory(bytes)?.some(({ name }) => name === WORKBOOK) ?? false

/**
 * The sheets of a workbook (ECMA-376), each as rows of what its cells show as text or number; a day is `2023-03-04`. Rows and
 * columns stand where they stand in the sheet. Throws where the file is damaged or unpacks too far.
 */
export function* xlsxSheets(bytes: Uint8Array): Generator<readonly (readonly string[])[]> {
  const entries = zipDirectory(bytes) ?? []
  let left = MOST_UNPACKED
  const textOf = (entry: ZipEntry | undefined): string => {
    if (entry === undefined) return ''
    const part = unpackEntry(bytes, entry, left)
    left -= part.byteLength
    return new TextDecoder().decode(part)
  }
  const named = (name: string) => textOf(entries.find((entry) => entry.name === name))
  const strings = Array.from(
    named('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g),
    ([, si]) => wordsIn(si ?? ''),
  )
  const from1904 = /<workbookPr\b[^>]*\bdate1904="(?:1|true)"/.test(named(WORKBOOK))
  const days = dayStyles(named('xl/styles.xml'))
  for (const entry of entries.filter(({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name)))
    yield rowsIn(textOf(entry), { strings, days, from1904 })
}

interface Book {
  readonly strings: readonly string[]
  /** The styles by which a number is shown as a day. */
  readonly days: ReadonlySet<number>
  readonly from1904: boolean
}

function rowsIn(sheet: string, book: Book): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [whole, attributes = '', inside = ''] of sheet.matchAll(
    /<(?:row|c)\b([^>]*?)(?:\/>|>(?:(?=\s*<(?:c\b|\/row))|([\s\S]*?)<\/c>))/g,
  )) {
    const place = /\br="([A-Z]*)(\d+)"/.exec(attributes)
    if (whole.startsWith('<row')) {
      const at = place === null ? rows.length : Number(place[2]) - 1
      while (rows.length < at) rows.push([])
      row = []
      rows.push(row)
    } else {
      const at = place?.[1] ? columnOf(place[1]) : row.length
      while (row.length < at) row.push('')
      row.push(cellText(attributes, inside, book))
    }
  }
  return rows
}

/** `A` is 0, `AA` is 26. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1

function cellText(attributes: string, inside: string, { strings, days, from1904 }: Book): string {
  const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n'
  if (type === 'inlineStr') return wordsIn(inside)
  const value = /<v\b[^>]*>([^<]*)<\/v>/.exec(inside)?.[1]
  if (value === undefined) return ''
  if (type === 's') return strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  // A day in ISO 8601, as some libraries write it; what shows it shows no more than the day.
  if (type === 'd') return /^\d{4}-\d\d-\d\d(?=T|$)/.exec(value)?.[0] ?? xmlText(value)
  const style = Number(/\bs="(\d+)"/.exec(attributes)?.[1] ?? 0)
  if (type === 'n' && days.has(style) && Number.isFinite(Number(value))) return dayOf(Number(value), from1904)
  return xmlText(value)
}

/** The words of a text, in however many runs, without how to pronounce them. */
const wordsIn = (xml: string): string =>
  Array.from(
    xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '').matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g),
    ([, words]) => unescaped(xmlText(words ?? '')),
  ).join('')

/** Signs that XML cannot hold, and line ends, stand as `_x000D_` (ECMA-376, 22.9.2.19); `_x005F_` is the underscore before one. */
const unescaped = (words: string): string =>
  words.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Days are counted from 30 December 1899, or from 1 January 1904. */
function dayOf(serial: number, from1904: boolean): string {
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  return new Date(start + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10)
}

/** A format that shows a day, a month or a year; `[h]:mm` is a stretch of time, and the m of `hh:mm` are minutes. */
function showsDay(format: string): boolean {
  if (/\[(?:h+|m+|s+)\]/i.test(format)) return false
  const letters = format.replace(/\[[^\]]*\]|&quot;.*?&quot;|\\.|_./g, '')
  return /[dy]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters))
}

/** Those of the built-in formats that are days (18.8.30), and own ones that show one. */
function dayStyles(styles: string): ReadonlySet<number> {
  const own = new Map(
    Array.from(styles.matchAll(/<numFmt\b([^>]*)\/>/g), ([, attributes = '']): [number, boolean] => [
      Number(/\bnumFmtId="(\d+)"/.exec(attributes)?.[1]),
      showsDay(/\bformatCode="([^"]*)"/.exec(attributes)?.[1] ?? ''),
    ]),
  )
  const cells = /<cellXfs\b[\s\S]*?<\/cellXfs>/.exec(styles)?.[0] ?? ''
  const isDay = (format: number) => own.get(format) ?? ((format >= 14 && format <= 17) || format === 22)
  return new Set(
    Array.from(cells.matchAll(/<xf\b[^>]*\bnumFmtId="(\d+)"/g), ([, format]) => Number(format)).flatMap(
      (format, style) => (isDay(format) ? style : []),
    ),
  )
}
