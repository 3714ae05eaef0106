import { csvLine } from '../csv-line.ts'

/** What a column of a table says of one row. */
export type Cell = string | number | null

/** A table as people take it away: its name, and each column with how it reads a row. */
export interface TableColumns<Row> {
  readonly name: string
  readonly columns: readonly (readonly [name: string, of: (row: Row) => Cell])[]
}

/** What stands above the rows: which statements, by what filter, whose word. */
export interface TableHead {
  /** "concept 3 (A tax), against, from 2024-01-01"; "everything" without a filter. */
  readonly query: string
  readonly layer: string
  /** The same question as an address of the API. */
  readonly address: string
}

/**
 * The table as CSV in pieces that end with a line. The first lines begin with `#` and say what was asked and whose word it
 * is (`read.csv(comment.char = '#')`, `pandas.read_csv(comment='#')`); then names, then a line a row.
 */
export async function* csvPieces<Row>(
  { name, columns }: TableColumns<Row>,
  head: TableHead,
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<string> {
  yield headLines(name, head)
  yield `${csvLine(columns.map(([column]) => column))}\n`
  for await (const row of rows) yield `${csvLine(columns.map(([, of]) => of(row)))}\n`
}

/** What was asked, as the lines of comment with which a CSV begins. */
export function headLines(name: string, { query, layer, address }: TableHead): string {
  const said = [`Onrecord: ${name}`, `query: ${query}`, `layer: ${layer}`, `address: ${address}`]
  return said.map((line) => `# ${oneLine(line)}\n`).join('')
}

/** The table as one JSON object in pieces: `{ format, query, layer, address, items: [...] }`, the rows as the API has them. */
export async function* jsonPieces<Row>(
  { name }: { readonly name: string },
  head: TableHead,
  rows: AsyncIterable<Row> | Iterable<Row>,
): AsyncGenerator<string> {
  yield `${JSON.stringify({ format: `onrecord-${name}/1`, ...head }).slice(0, -1)},"items":[\n`
  let first = true
  for await (const row of rows) {
    yield `${first ? '' : ',\n'}${JSON.stringify(row)}`
    first = false
  }
  yield '\n]}\n'
}

/**
 * What stands on one line of a comment, whatever somebody called a concept. A spreadsheet takes the line apart at its commas:
 * no piece begins like a formula.
 */
function oneLine(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not break the line
      .replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
      .replaceAll('"', '”')
      .replace(/([,;]\s*)(?=[=+\-@＝＋－＠])/g, "$1'")
  )
}
