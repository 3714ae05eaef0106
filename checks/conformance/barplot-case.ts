import type { Databases } from './databases.ts'
import type { RecordedCase } from './recorded-case.ts'
import type { Verdict } from './verdict.ts'

export function checkBarplot(_recorded: RecordedCase, _databases: Databases): Verdict {
  return { failed: 'not written yet' }
}
