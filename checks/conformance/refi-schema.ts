import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { validateXML } from 'xmllint-wasm'
import type { ExportFormat } from '../../packages/app/src/exchange/out/export-format.ts'
import { exportRecord } from '../../packages/app/src/exchange/out/export-record.ts'
import { qdcFormat } from '../../packages/app/src/exchange/qda/qdc-format.ts'
import { qdpxFormat } from '../../packages/app/src/exchange/qda/qdpx-format.ts'
import { unpackedParts } from '../../packages/app/src/import/zip-parts.ts'
import { openRecord } from '../../packages/app/src/record/engine/open-record.ts'
import { keepWorkedDebate } from '../../packages/app/src/record/testing/worked-debate.ts'
import type { Outcome } from './run-cases.ts'

/**
 * Holds our REFI-QDA project and codebook of a made-up record against published schemas: each is checked by that of its namespace.
 * Prints a line a fault, and `N passed, N failed` last.
 *
 * @param schemas files in XML Schema, as `Project.xsd`
 */
export async function checkRefi(schemas: readonly string[], print: (line: string) => void): Promise<Outcome> {
  let [passed, failed] = [0, 0]
  for (const { name, xml } of await ourFiles()) {
    const namespace = /xmlns="([^"]+)"/.exec(xml)?.[1] ?? ''
    const schema = schemas.find((path) =>
      readFileSync(path, 'utf8').includes(`targetNamespace="${namespace}"`),
    )
    if (schema === undefined) {
      print(`${name}: not checked, no schema of ${namespace} is given`)
      continue
    }
    const { valid, errors } = await validateXML({
      xml: [{ fileName: name, contents: xml }],
      schema: [{ fileName: basename(schema), contents: readFileSync(schema, 'utf8') }],
    })
    for (const { message } of errors) print(`${name}: ${message}`)
    if (valid) passed += 1
    else failed += 1
  }
  print(`${passed} passed, ${failed} failed`)
  return { passed, failed }
}

/** A record goes out as both; a codebook is its own XML, a project holds it. */
async function ourFiles(): Promise<readonly { readonly name: string; readonly xml: string }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-refi-'))
  try {
    const record = await openRecord(join(folder, 'record'), { create: true })
    try {
      await keepWorkedDebate(record.db)
      const write = async (format: ExportFormat): Promise<Buffer> => {
        const path = join(folder, `out.${format.ending}`)
        const head = { query: 'everything', layer: 'current', address: '' }
        await exportRecord(record.db, format, path, { filter: {}, head, version: '0' })
        return readFileSync(path)
      }
      const parts = unpackedParts(await write(qdpxFormat), (name) => name === 'project.qde')
      const project = typeof parts === 'string' ? undefined : parts.get('project.qde')
      return [
        { name: 'project.qde', xml: Buffer.from(project ?? '').toString('utf8') },
        { name: 'codebook.qdc', xml: (await write(qdcFormat)).toString('utf8') },
      ]
    } finally {
      await record.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
