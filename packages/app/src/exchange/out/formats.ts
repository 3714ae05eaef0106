import type { ExportFormat } from './export-format.ts'
import type { ExportName } from './format-names.ts'

/** The formats of `onrecord export`, each loaded when it is asked for. */
export const EXPORT_FORMATS: Readonly<Record<ExportName, () => Promise<ExportFormat>>> = {
  csv: async () => (await import('../tables/statements-csv.ts')).csvFormat,
  parquet: async () => (await import('../tables/statements-parquet.ts')).parquetFormat,
  jsonl: async () => (await import('../tables/statements-jsonl.ts')).jsonlFormat,
  datapackage: async () => (await import('../datapackage/datapackage.ts')).datapackageFormat,
  dna: async () => (await import('../dna/out/dna-format.ts')).dnaFormat,
  qdpx: async () => (await import('../qda/qdpx-format.ts')).qdpxFormat,
  qdc: async () => (await import('../qda/qdc-format.ts')).qdcFormat,
  webannotation: async () => (await import('../annotations/web-annotation.ts')).webAnnotationFormat,
  prov: async () => (await import('../annotations/prov.ts')).provFormat,
  nanopub: async () => (await import('../annotations/nanopub.ts')).nanopubFormat,
  brat: async () => (await import('../annotations/brat.ts')).bratFormat,
  webanno: async () => (await import('../annotations/webanno.ts')).webannoFormat,
  uima: async () => (await import('../annotations/uima-json.ts')).uimaFormat,
  doccano: async () => (await import('../annotations/doccano.ts')).doccanoFormat,
  labelstudio: async () => (await import('../annotations/label-studio.ts')).labelStudioFormat,
}
