import { checkCase, NOT_RUN } from './check-case.ts'
import { databasesIn } from './databases.ts'
import { type RecordedCase, recordedCases, type Unreadable } from './recorded-case.ts'

export interface Outcome {
  readonly passed: number
  readonly failed: number
}

/**
 * Runs every recorded case in the folder, in the DNA dialect. Prints one line a failing case (file, id, first
 * difference), one line for each kind of thing nobody could compare, and `N passed, N failed` last.
 *
 * @param only a file's name or a case's id; otherwise all
 */
export function runCases(folder: string, print: (line: string) => void, only?: string): Outcome {
  const databases = databasesIn(folder)
  const leftOut = new Map<string, number>()
  let [passed, failed] = [0, 0]
  try {
    for (const one of recordedCases(folder)) {
      if (!isWanted(one, only)) continue
      const verdict = 'trouble' in one ? { failed: one.trouble } : checkCase(one, databases)
      if ('failed' in verdict) {
        failed += 1
        print(`${one.file} ${one.id}: ${verdict.failed}`)
        continue
      }
      passed += 1
      for (const reason of verdict.notRun) leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1)
    }
  } finally {
    databases.close()
  }
  for (const [reason, count] of leftOut)
    print(`not compared in ${cases(count)}: ${NOT_RUN[reason] ?? reason}`)
  print(`${passed} passed, ${failed} failed`)
  return { passed, failed }
}

function cases(count: number): string {
  return count === 1 ? '1 case' : `${count} cases`
}

function isWanted(one: RecordedCase | Unreadable, only: string | undefined): boolean {
  return only === undefined || one.id === only || one.file === only.replace(/\.jsonl$/, '')
}
