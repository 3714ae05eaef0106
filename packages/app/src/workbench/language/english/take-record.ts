import type { ExportName } from '../../../exchange/out/formats.ts'

interface FormatWords {
  readonly name: string
  readonly about: string
}

const formats: Readonly<Record<ExportName, FormatWords>> = {
  csv: { name: 'CSV', about: 'a line a statement with every field, for spreadsheets, R and pandas' },
  parquet: { name: 'Parquet', about: 'the same with types, for DuckDB, Arrow and Spark' },
  jsonl: { name: 'JSON lines', about: 'each statement whole, for programs' },
  datapackage: { name: 'Data package', about: 'tables, codebooks, readme and checksums, for a repository' },
}

/** The record in the formats of other tools. */
export const takeRecord = {
  more: 'More formats',
  means: 'These statements and their articles for other tools',
  title: 'Take the record away',
  format: 'Format',
  formats,
  download: 'Download',
  looking: 'Looking what fits …',
  amount: (statements: number, documents: number): string =>
    `${statements} ${statements === 1 ? 'statement' : 'statements'} in ${documents} ${documents === 1 ? 'article' : 'articles'}`,
  nothingLost: 'Everything has its place in this format.',
  lost: 'This format has no place for',
  what: (what: string): string => what,
  times: (times: number, thing: string): string => `${times} ${times === 1 ? thing : `${thing}s`}`,
}
