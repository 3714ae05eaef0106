import type { ExportFormat } from './export-format.ts'

/** The formats of `onrecord export`, each loaded when it is asked for. */
export const EXPORT_FORMATS = {
  csv: async () => (await import('../tables/statements-csv.ts')).csvFormat,
  parquet: async () => (await import('../tables/statements-parquet.ts')).parquetFormat,
  dna: async () => (await import('../dna/out/dna-format.ts')).dnaFormat,
  jsonl: async () => (await import('../tables/statements-jsonl.ts')).jsonlFormat,
  datapackage: async () => (await import('../datapackage/datapackage.ts')).datapackageFormat,
  qdc: async () => (await import('../qda/qdc-format.ts')).qdcFormat,
  qdpx: async () => (await import('../qda/qdpx-format.ts')).qdpxFormat,
  brat: async () => (await import('../annotations/brat.ts')).bratFormat,
  doccano: async () => (await import('../annotations/doccano.ts')).doccanoFormat,
  labelstudio: async () => (await import('../annotations/label-studio.ts')).labelStudioFormat,
  uima: async () => (await import('../annotations/uima-json.ts')).uimaFormat,
  webanno: async () => (await import('../annotations/webanno.ts')).webannoFormat,
  webannotation: async () => (await import('../annotations/web-annotation.ts')).webAnnotationFormat,
  nanopub: async () => (await import('../annotations/nanopub.ts')).nanopubFormat,
  prov: async () => (await import('../annotations/prov.ts')).provFormat,
} satisfies Readonly<Record<string, () => Promise<ExportFormat>>>

export type ExportName = keyof typeof EXPORT_FORMATS

export function isExportName(name: string): name is ExportName {
  return Object.hasOwn(EXPORT_FORMATS, name)
}

export const EXPORT_NAMES = Object.keys(EXPORT_FORMATS).filter(isExportName)
