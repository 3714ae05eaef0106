/** The formats of `onrecord export` by name; what writes them is loaded when it is asked for (`formats.ts`). */
export const EXPORT_NAMES = [
  'csv',
  'parquet',
  'jsonl',
  'datapackage',
  'dna',
  'qdpx',
  'qdc',
  'webannotation',
  'prov',
  'nanopub',
  'brat',
  'webanno',
  'uima',
  'doccano',
  'labelstudio',
] as const
export type ExportName = (typeof EXPORT_NAMES)[number]

export const isExportName = (name: string): name is ExportName => EXPORT_NAMES.some((known) => known === name)
