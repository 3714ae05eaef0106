import type { ExportName } from '../../../api/contract/exchange.ts'

interface FormatWords {
  readonly name: string
  readonly about: string
}

const formats: Readonly<Record<ExportName, FormatWords>> = {
  csv: { name: 'CSV', about: 'a line a statement with every field, for spreadsheets, R and pandas' },
  parquet: { name: 'Parquet', about: 'the same with types, for DuckDB, Arrow and Spark' },
  jsonl: { name: 'JSON lines', about: 'each statement whole, for programs' },
  dna: { name: 'DNA', about: 'a database for DNA 3.1 and rDNA' },
  qdpx: { name: 'REFI-QDA project', about: 'for MAXQDA, NVivo, ATLAS.ti, QualCoder' },
  qdc: { name: 'REFI-QDA codebook', about: 'the codes alone' },
  webannotation: { name: 'Web Annotation', about: 'W3C annotations as JSON-LD, for annotation servers' },
  prov: { name: 'PROV', about: 'who said it through whom, as W3C provenance' },
  nanopub: { name: 'Nanopublications', about: 'each statement citable by itself; drafts to be signed' },
  brat: { name: 'brat', about: 'texts with standoff annotations' },
  webanno: { name: 'WebAnno TSV', about: 'for WebAnno and INCEpTION' },
  uima: { name: 'UIMA CAS JSON', about: 'for INCEpTION and UIMA' },
  doccano: { name: 'doccano', about: 'JSON lines with spans' },
  labelstudio: { name: 'Label Studio', about: 'tasks with annotations and predictions' },
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
