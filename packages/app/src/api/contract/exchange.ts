import { z } from 'zod'
import { EXPORT_NAMES } from '../../exchange/out/format-names.ts'
import { problemShape } from './codes.ts'
import { narrowingShape } from './questions.ts'
import { many } from './statement-shape.ts'

export type { ExportName } from '../../exchange/out/format-names.ts'

/** A record, or what of it matches, in the format of another tool. */
export const recordExportAskedShape = narrowingShape.extend({
  format: z.enum(EXPORT_NAMES).describe('The format, as `onrecord export` names it.'),
})

/** Of so many an answer gives the numbers; all are counted. */
export const MOST_NUMBERS = 200

const lossShape = z.object({
  what: z.string().describe('"the hedges"'),
  thing: z.enum(['statement', 'document', 'actor', 'concept', 'codebook', 'record']),
  times: z.int().describe('Of how many'),
  numbers: many(z.int()).describe(`The first ${MOST_NUMBERS} of them`),
})

export const recordExportShape = z
  .object({ documents: z.int(), statements: z.int(), losses: many(lossShape) })
  .meta({ id: 'RecordExport' })
export type RecordExportAnswer = z.infer<typeof recordExportShape>

export const fileToImportShape = z
  .strictObject({
    name: z.string().min(1).max(500).describe('The name of the file, which says its format'),
    base64: z.string().describe('What is in it'),
    dryRun: z.boolean().default(false).describe('Keep nothing: say what would come of it'),
    why: z.string().max(2000).optional().describe('For the history'),
  })
  .meta({ id: 'FileToImport' })

export const importedFileShape = z
  .object({
    documents: z.int().describe('New articles'),
    statements: z.int().describe('New statements'),
    history: z.int().nullable().describe('The change that undoing takes back; null where nothing changed'),
    losses: many(lossShape),
    problems: many(problemShape),
  })
  .meta({ id: 'ImportedFile' })
export type ImportedFileAnswer = z.infer<typeof importedFileShape>
