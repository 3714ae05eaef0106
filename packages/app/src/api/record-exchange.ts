import { createReadStream, writeFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { IMPORT_FORMATS, importFormatOf } from '../exchange/in/formats.ts'
import { importFile } from '../exchange/in/import-file.ts'
import type { Loss } from '../exchange/losses.ts'
import { exportRecord } from '../exchange/out/export-record.ts'
import type { ExportName } from '../exchange/out/format-names.ts'
import { EXPORT_FORMATS } from '../exchange/out/formats.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { passingFolder } from '../record/engine/passing-folder.ts'
import { Invalid } from '../record/errors.ts'
import type { Acting } from './acting.ts'
import { FILE } from './analysis-file.ts'
import type { Api } from './build-server.ts'
import {
  fileToImportShape,
  importedFileShape,
  MOST_NUMBERS,
  recordExportAskedShape,
  recordExportShape,
} from './contract/exchange.ts'
import type { Narrowing } from './contract/questions.ts'
import { errorShape } from './contract/shapes.ts'
import { describeFilter } from './describe-filter.ts'
import { given } from './given.ts'
import { filterOf } from './statements.ts'

/** The largest file that comes over the API, in bytes as they travel. */
const LARGEST = 100 * 1024 * 1024

/** A record out to other tools, and files of other tools in. */
export function recordExchangeRoutes(
  server: Api,
  { db }: RecordHandle,
  acting: Acting,
  version: string,
): void {
  const written = async (name: ExportName, narrowing: Narrowing, address: string) => {
    const folder = passingFolder('onrecord-export-')
    try {
      const format = await EXPORT_FORMATS[name]()
      const path = join(folder.path, `record.${format.ending}`)
      const head = { ...(await describeFilter(db, narrowing)), address }
      const done = await exportRecord(db, format, path, { filter: filterOf(narrowing), head, version })
      return { format, path, folder, done }
    } catch (error) {
      folder.remove()
      throw error
    }
  }

  server.get(
    '/api/exports/record',
    {
      schema: {
        operationId: 'exportRecord',
        summary:
          'The statements that match and their articles in the format of another tool; without a filter all',
        tags: ['exports'],
        querystring: recordExportAskedShape,
        response: { 200: FILE, 400: errorShape },
      },
    },
    async ({ query: { format: name, ...narrowing }, url }, reply) => {
      const { format, path, folder } = await written(name, narrowing, url)
      const file = createReadStream(path).once('close', folder.remove)
      return reply
        .type(format.type)
        .header('content-disposition', `attachment; filename="debate-${name}.${format.ending}"`)
        .send(file)
    },
  )

  server.get(
    '/api/exports/record/losses',
    {
      schema: {
        operationId: 'lookAtRecordExport',
        summary: 'How much an export would be, and what its format has no place for',
        tags: ['exports'],
        querystring: recordExportAskedShape,
        response: { 200: recordExportShape, 400: errorShape },
      },
    },
    async ({ query: { format: name, ...narrowing }, url }) => {
      const { folder, done } = await written(name, narrowing, url)
      folder.remove()
      return { ...done, losses: done.losses.map(shortened) }
    },
  )

  server.post(
    '/api/imports',
    {
      bodyLimit: LARGEST,
      schema: {
        operationId: 'importFile',
        summary: 'Brings articles and codings of another tool in, as one change that can be undone',
        tags: ['documents'],
        body: fileToImportShape,
        response: { 200: importedFileShape, 400: errorShape },
      },
    },
    async ({ body: { name, base64, dryRun, why } }) => {
      const format = await importFormatOf(name)
      if (format === null) {
        const known = Object.keys(IMPORT_FORMATS).map((one) => `.${one}`)
        const what = `Only files that end in ${known.join(', ')} are imported.`
        throw new Invalid({ where: basename(name), what, todo: 'Add articles without codings as documents.' })
      }
      const folder = passingFolder('onrecord-import-')
      const shown = (text: string) => text.replaceAll(`${folder.path}${sep}`, '')
      try {
        const path = join(folder.path, fileName(name))
        writeFileSync(path, Buffer.from(base64, 'base64'), { mode: 0o600 })
        const done = await importFile(db, format, path, await acting(given({ why }).why), { dryRun })
        const named = done.problems.map((one) => ({ ...one, where: shown(one.where), what: shown(one.what) }))
        return { ...done, losses: done.losses.map(shortened), problems: named }
      } catch (error) {
        throw refusalOf(error, fileName(name), shown)
      } finally {
        folder.remove()
      }
    },
  )
}

/** A file that nothing can be read of is the asker's; who reads it says so in a plain error, with the place where it lies here. */
function refusalOf(error: unknown, where: string, shown: (text: string) => string): unknown {
  if (error instanceof Invalid)
    return new Invalid({ where: shown(error.where), what: shown(error.what), todo: shown(error.todo) })
  if (!(error instanceof Error) || error.constructor !== Error || 'code' in error) return error
  return new Invalid({
    where,
    what: `${shown(error.message)}.`,
    todo: 'Look at the file where it comes from.',
  })
}

const shortened = ({ what, thing, numbers }: Loss) => ({
  ...{ what, thing, times: numbers.length },
  numbers: numbers.slice(0, MOST_NUMBERS),
})

/** The name that the history tells, as a file can have it. */
const fileName = (name: string): string =>
  basename(name)
    .replace(/[\\/\p{Cc}]/gu, '_')
    .slice(-60)
