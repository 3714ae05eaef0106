import { parse } from 'csv-parse/sync'
import { MOST_UNPACKED_MB } from './bounded/bounds.ts'
import type { Parsed } from './parsed-article.ts'
import { headerOf, TRACKER_TITLES, type Tracker, trackerOf } from './trackers.ts'
import { isXlsx, xlsxSheets } from './xlsx-sheets.ts'
import { UnpacksTooFar } from './zip-directory.ts'

/** Columns that a claim is made of; `title` says what a row is about, `url` where it was told. */
const USED: Readonly<Record<Tracker, readonly string[]>> = {
  sipri: [
    ...['Recipient', 'Supplier', 'Year of order', 'Number ordered', 'Weapon designation'],
    ...['Weapon description', 'Number delivered', 'Year(s) of delivery', 'status', 'Comments'],
  ],
  kiel: [
    ...[
      'ID',
      'donor',
      'announcement_date',
      'aid_type_general',
      'explanation',
      'measure',
      'item',
      'item_type',
    ],
    ...['item_numb', 'item_numb_deliv', 'tot_sub_activity_value_EUR', 'source_of_aid_1'],
  ],
}
const TITLE: Readonly<Record<Tracker, readonly string[]>> = {
  sipri: ['Supplier', 'Recipient', 'Weapon designation', 'Year of order'],
  kiel: ['donor', 'measure', 'item', 'announcement_date'],
}

/**
 * The rows of a tracker's table, each a text of its own: the tracker's name, then a line a cell, as the table has it. What
 * no claim is made of is named once.
 */
export function* trackerRows(bytes: Uint8Array): Generator<Parsed> {
  if (!isXlsx(bytes)) {
    yield* rowsOfText(decoded(bytes))
    return
  }
  try {
    const sheet = trackerSheet(bytes)
    if (sheet !== null) yield* rowsOfText(sheet)
    else
      yield {
        refusal:
          'no sheet of this spreadsheet has a column for the text, or is the table of a tracker that is known',
        todo: 'Name the column "text", or save the sheet as CSV and add that with --column.',
      }
  } catch (error) {
    const what = error instanceof UnpacksTooFar ? `unpacks to more than ${MOST_UNPACKED_MB} MB` : 'is broken'
    yield { refusal: `this spreadsheet ${what}`, todo: 'Save its sheet as CSV and add that.' }
  }
}

/** The sheet that is a tracker's table, as the CSV it would be saved as. */
function trackerSheet(bytes: Uint8Array): string | null {
  for (const rows of xlsxSheets(bytes)) {
    const width = Math.max(0, ...rows.slice(0, 50).map((row) => row.length))
    const lines = rows.map((row) => csvRow(row, width))
    if (trackerOf(lines.slice(0, 50).join('\n')) !== null) return lines.join('\n')
  }
  return null
}

/** As wide as the table: a sheet leaves out the empty cells at the end of a row. An empty row is an empty line. */
const csvRow = (row: readonly string[], width: number): string =>
  row.length === 0
    ? ''
    : Array.from({ length: width }, (_, at) => `"${oneLine(row[at] ?? '').replaceAll('"', '""')}"`).join(',')

function* rowsOfText(text: string): Generator<Parsed> {
  const tracker = trackerOf(text)
  const start = tracker === null ? -1 : text.search(headerOf(tracker))
  if (tracker === null || start < 0) {
    yield { refusal: 'this is no table of a tracker that is known' }
    return
  }
  const firstLine = text.slice(0, start).split('\n').length
  const { header, rows, fault } = table(text.slice(start))
  if (fault !== null) {
    yield { refusal: `the table cannot be read: ${fault}`, todo: 'Save it as CSV again.' }
    return
  }
  const unused = header.filter((name) => name !== '' && !USED[tracker].includes(name))
  let first = true
  for (const { cells, line } of rows) {
    const at = firstLine + line - 1
    if (cells.length !== header.length) {
      yield { line: at, refusal: `the row has ${cells.length} fields, the header ${header.length}` }
      continue
    }
    const lines = linesOf(header, cells)
    const value = (name: string) => lines.find(([column]) => column === name)?.[1] ?? ''
    const url = value('source_of_aid_1')
    yield {
      text: [TRACKER_TITLES[tracker], ...lines.map(([name, cell]) => `${name}: ${cell}`)].join('\n'),
      title: TITLE[tracker]
        .map(value)
        .filter((part) => part !== '')
        .join(', '),
      outlet: TRACKER_TITLES[tracker].split(',')[0],
      language: 'en',
      line: at,
      ...(/^https?:\/\//.test(url) ? { url } : {}),
      ...(first && unused.length > 0
        ? { fault: { what: `no claim is made of these columns: ${unused.join(', ')}.` } }
        : {}),
    }
    first = false
  }
  if (first) yield { refusal: 'there is a header and no row below it' }
}

/** SIPRI's files are Latin-1. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}

interface Table {
  readonly header: readonly string[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[]
  readonly fault: string | null
}

function table(text: string): Table {
  const found: { cells: readonly string[]; line: number }[] = []
  try {
    parse(text, {
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { lines }: { lines: number }) => {
        found.push({ cells: cells.map(oneLine), line: lines })
        return null
      },
    })
  } catch (error) {
    return { header: [], rows: [], fault: error instanceof Error ? error.message : String(error) }
  }
  const [header, ...rows] = found
  return { header: header?.cells ?? [], rows, fault: header === undefined ? 'it is empty' : null }
}

const oneLine = (cell: string): string => cell.replace(/[\p{Cc}\s]+/gu, ' ').trim()

/** A nameless column says something of the one before it: `40` and `?` are one cell, "40 ?". */
function linesOf(header: readonly string[], cells: readonly string[]): (readonly [string, string])[] {
  const lines: [string, string][] = []
  for (const [at, name] of header.entries()) {
    const cell = cells[at] ?? ''
    const last = lines.at(-1)
    if (name !== '') lines.push([name, cell])
    else if (last !== undefined && cell !== '') last[1] = `${last[1]} ${cell}`.trim()
  }
  return lines.filter(([, cell]) => cell !== '')
}
