import type { Databases } from './databases.ts'
import type { RecordedCase } from './recorded-case.ts'
import type { Verdict } from './verdict.ts'

export function checkR(_recorded: RecordedCase, _databases: Databases): Verdict {
  return { failed: 'not written yet' }
}
