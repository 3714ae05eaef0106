import { parse } from 'csv-parse/sync'
import type { ColumnName } from './imported.ts'
import { detailsIn, mapColumns, type Parsed, textColumns } from './parsed-article.ts'

type Columns = Partial<Record<ColumnName, string>>

/** Rows read at one go: memory stays flat however long the file. */
const BATCH = 500

/** No article is longer; a row that seems to be has an open quote, and looking for its end would read the whole file. */
const LONGEST_ROW = 8 * 1024 * 1024

/** After so many bad rows the file is of another kind, and saying so once is clearer. */
const MOST_FAULTS = 100

/** A row of a table with the place where it begins. */
export interface Row {
  readonly fields: readonly string[]
  readonly line: number
  /** 1-based, the header being row 1. */
  readonly row: number
}

/**
 * The articles of a CSV in UTF-8, one a row. A row that cannot be read is named by its number and line, and reading goes on with
 * the line after the one where it began, so that one open quote does not swallow the rest of the file.
 */
export function csvArticles(bytes: Buffer, columns: Columns = {}): Generator<Parsed> {
  return rowArticles(csvRows(bytes), columns)
}

/** The articles of a table, one a row, whose first row names the columns. */
export function* rowArticles(table: Iterable<Row | Refused>, columns: Columns = {}): Generator<Parsed> {
  let header: readonly string[] | null = null
  let mapped: Columns = {}
  let rows = 0
  for (const read of table) {
    if ('refusal' in read) {
      yield read
      if (header === null) return
    } else if (header === null) {
      header = read.fields.map((name) => name.trim())
      mapped = mapColumns(header, columns)
      const fault = columnFault(header, mapped, columns)
      if (fault !== null) {
        yield fault
        return
      }
    } else {
      const row = rowArticle(read, header, mapped)
      const what = rows++ === 0 && columns.text === undefined ? otherTexts(header, mapped.text) : undefined
      yield what === undefined || 'refusal' in row ? row : { ...row, fault: { what, todo: TAKE_OTHER } }
    }
  }
  if (header === null) yield { refusal: 'this file is empty' }
  else if (rows === 0) yield { refusal: 'there is a header and no row below it' }
}

const TAKE_OTHER = 'Say --column text=NAME where another one is meant.'

/** What is said of a table that has several columns with usual names for the text; `undefined` where it has one. */
function otherTexts(header: readonly string[], taken: string | undefined): string | undefined {
  const others = textColumns(header).filter((_, at, all) => at !== all.indexOf(taken ?? ''))
  if (taken === undefined || others.length === 0) return undefined
  return `the text is taken from "${taken}"; ${others.map((name) => `"${name}"`).join(' and ')} could be it too.`
}

function columnFault(header: readonly string[], mapped: Columns, given: Columns): Parsed | null {
  const missing = Object.entries(given).find(([part]) => mapped[part as ColumnName] === undefined)
  const names = header.map((name) => `"${name}"`).join(', ')
  if (missing !== undefined)
    return {
      line: 1,
      refusal: `there is no column "${missing[1]}"; the columns are ${names}`,
      todo: 'Name one of them.',
    }
  if (mapped.text !== undefined) return null
  return {
    line: 1,
    refusal: `no column holds the text; the columns are ${names}`,
    todo: 'Say which with --column text=NAME.',
  }
}

function rowArticle(row: Row, header: readonly string[], mapped: Columns): Parsed {
  const { fields, line } = row
  if (fields.length !== header.length)
    return {
      line,
      refusal: `row ${row.row} has ${fields.length} fields, the header ${header.length}`,
      todo: 'Put fields that hold the separator in quotes.',
    }
  const value = (part: ColumnName) => {
    const column = mapped[part]
    const field = column === undefined ? undefined : fields[header.indexOf(column)]
    return field === undefined || field.trim() === '' ? undefined : field
  }
  const text = value('text')
  if (text === undefined) return { line, refusal: `row ${row.row} has no text` }
  if (text.includes('\ufffd'))
    return {
      line,
      refusal: `row ${row.row} holds broken UTF-8`,
      todo: 'Save the file as UTF-8 and add it again.',
    }
  const trimmed = (part: ColumnName) => value(part)?.trim()
  return {
    text,
    line,
    date: trimmed('date'),
    title: trimmed('title'),
    outlet: trimmed('outlet'),
    url: trimmed('url'),
    id: trimmed('id'),
    ...detailsIn(header, (column) => fields[header.indexOf(column)]),
  }
}

type Refused = Extract<Parsed, { refusal: string }>

/** All rows in order, and a refusal in the place of each that cannot be read. */
function* csvRows(bytes: Buffer): Generator<Row | Refused> {
  // Excel writes and reads a first line that names the separator, and is no header.
  const named = /^sep=([^\r\n])\r?\n/i.exec(bytes.toString('latin1', 0, 16))
  const marks = { delimiter: named?.[1] ?? delimiterOf(bytes), record_delimiter: lineEnds(bytes) }
  let [offset, line, row, faults] = [named?.[0].length ?? 0, named === null ? 1 : 2, 1, 0]
  while (offset < bytes.length) {
    const { records, fault } = batch(bytes.subarray(offset), marks)
    let done = 0
    for (const { fields, end } of records) {
      yield { fields, line: line + blankLinesBefore(bytes, offset + done), row: row++ }
      line += newlines(bytes, offset + done, offset + end)
      done = end
    }
    offset += done
    if (fault === null && records.length === 0) return
    if (fault === null) continue
    if (++faults > MOST_FAULTS) {
      yield {
        line,
        refusal: `more than ${MOST_FAULTS} rows cannot be read; the rest of the file is left out`,
        todo: 'See whether it is a CSV.',
      }
      return
    }
    yield { line, refusal: `row ${row++} ${fault}`, todo: 'Correct the row and add the file again.' }
    const next = bytes.indexOf(10, offset)
    offset = next < 0 ? bytes.length : next + 1
    line++
  }
}

interface Record_ {
  readonly fields: readonly string[]
  /** Where it ends, in bytes from the beginning of the batch. */
  readonly end: number
}

/** What ends fields and rows. */
interface Marks {
  readonly delimiter: string
  readonly record_delimiter: string[]
}

function batch(bytes: Buffer, marks: Marks): { records: Record_[]; fault: string | null } {
  const records: Record_[] = []
  const keep = (fields: readonly string[], context: { bytes: number }) => {
    records.push({ fields, end: context.bytes })
    return null
  }
  try {
    parse(bytes, {
      ...marks,
      to: BATCH,
      bom: false,
      relax_column_count: true,
      max_record_size: LONGEST_ROW,
      skip_empty_lines: true,
      on_record: keep,
    })
    return { records, fault: null }
  } catch (error) {
    return { records, fault: faultOf(error) }
  }
}

function faultOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'CSV_MAX_RECORD_SIZE') return 'is longer than 8 MB; a quote in it may never be closed'
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'opens a quote that is never closed'
  if (code === 'CSV_INVALID_CLOSING_QUOTE') return 'opens a quote that is not closed before the next field'
  if (code === 'INVALID_OPENING_QUOTE' || code === 'CSV_INVALID_OPENING_QUOTE')
    return 'has a quote inside a field without quotes'
  return 'cannot be read as CSV'
}

/** The separator the header line has most of. */
function delimiterOf(bytes: Buffer): string {
  const header = bytes
    .toString('utf8', 0, 10_000)
    .split(/\r?\n/, 1)[0]!
    .replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: header.split(mark).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark
}

/** A header written elsewhere may end otherwise than the rows below it; only a file without line feeds ends rows with CR. */
const lineEnds = (bytes: Buffer): string[] => (bytes.includes(10) ? ['\r\n', '\n'] : ['\r'])

function newlines(bytes: Buffer, from: number, to: number): number {
  let count = 0
  for (let at = bytes.indexOf(10, from); at >= 0 && at < to; at = bytes.indexOf(10, at + 1)) count++
  return count
}

/** Empty lines are skipped; a record begins after them. */
function blankLinesBefore(bytes: Buffer, at: number): number {
  let count = 0
  for (let i = at; bytes[i] === 10 || bytes[i] === 13; i++) if (bytes[i] === 10) count++
  return count
}
