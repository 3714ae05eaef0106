import { resolve } from 'node:path'
import { checkCase, NOT_RUN } from './check-case.ts'
import { databasesIn } from './databases.ts'
import { type RecordedCase, recordedCases, type Unreadable } from './recorded-case.ts'

/**
 * `npm run conformance -- DIR [--only FILE|ID]`: runs every recorded case in DIR in the DNA dialect, prints one line
 * a failing case (file, id, first difference), and ends with `N passed, N failed`.
 */
const { folder, only } = readArguments(process.argv.slice(2))

function readArguments(given: readonly string[]) {
  const at = given.indexOf('--only')
  const rest = given.filter((_, index) => at < 0 || (index !== at && index !== at + 1))
  return { folder: rest[0], only: at < 0 ? undefined : given[at + 1] }
}

function wanted(one: RecordedCase | Unreadable): boolean {
  return only === undefined || one.id === only || one.file === only.replace(/\.jsonl$/, '')
}

function run(directory: string): void {
  const databases = databasesIn(directory)
  let [passed, failed] = [0, 0]
  const leftOut = new Map<string, number>()
  for (const one of recordedCases(directory)) {
    if (!wanted(one)) continue
    const verdict = 'trouble' in one ? { failed: one.trouble } : checkCase(one, databases)
    if ('failed' in verdict) {
      failed += 1
      console.log(`${one.file} ${one.id}: ${verdict.failed}`)
    } else passed += 1
    for (const reason of 'notRun' in verdict ? verdict.notRun : [])
      leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1)
  }
  databases.close()
  for (const [reason, count] of leftOut)
    console.log(`not compared in ${count} ${count === 1 ? 'case' : 'cases'}: ${NOT_RUN[reason] ?? reason}`)
  console.log(`${passed} passed, ${failed} failed`)
  if (failed > 0 || passed === 0) process.exitCode = 1
}

if (folder === undefined) {
  console.error(
    'conformance: name the folder of the recorded cases: npm run conformance -- DIR [--only FILE|ID]',
  )
  process.exitCode = 1
} else {
  try {
    run(resolve(folder))
  } catch (error) {
    console.error(`conformance: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  }
}
