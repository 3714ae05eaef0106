import { resolve } from 'node:path'
import { runCases } from './run-cases.ts'

// npm run conformance -- DIR [--only FILE|ID]
// npm run conformance -- qdpx XSD...
const given = process.argv.slice(2)
const at = given.indexOf('--only')
const [folder] = given.filter((_, index) => at < 0 || (index !== at && index !== at + 1))
const only = at < 0 ? undefined : given[at + 1]

const print = (line: string) => process.stdout.write(`${line}\n`)

try {
  if (folder === undefined)
    throw new Error('name the folder of the recorded cases: npm run conformance -- DIR [--only FILE|ID]')
  const { passed, failed } =
    folder === 'qdpx' ? await refi(given.slice(1)) : runCases(resolve(folder), print, only)
  if (failed > 0 || passed === 0) process.exitCode = 1
} catch (error) {
  process.stderr.write(`conformance: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}

/** Only who asks for it waits for a record. */
async function refi(schemas: readonly string[]) {
  if (schemas.length === 0) throw new Error('name the schemas: npm run conformance -- qdpx XSD...')
  const { checkRefi } = await import('./refi-schema.ts')
  return checkRefi(schemas, print)
}
