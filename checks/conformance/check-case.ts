import { checkBackbone, checkBackboneLoss } from './backbone-case.ts'
import { checkBarplot } from './barplot-case.ts'
import type { Databases } from './databases.ts'
import { checkDistance } from './distance-case.ts'
import { checkNetwork } from './network-case.ts'
import { checkPolarization, checkPolarizationQuality } from './polarization-case.ts'
import { checkR } from './r-case.ts'
import type { RecordedCase } from './recorded-case.ts'
import type { Verdict } from './verdict.ts'

export { NOT_RUN } from './verdict.ts'

const CHECKS: Readonly<Record<string, (recorded: RecordedCase, databases: Databases) => Verdict>> = {
  network: checkNetwork,
  polarization: checkPolarization,
  polarizationQuality: checkPolarizationQuality,
  backbone: checkBackbone,
  evaluateBackbone: checkBackboneLoss,
  distance: checkDistance,
  barplot: checkBarplot,
  '': checkR,
}

/** Runs one case. Whatever goes wrong is that case's failure and nobody else's. */
export function checkCase(recorded: RecordedCase, databases: Databases): Verdict {
  const check = CHECKS[recorded.kind]
  if (check === undefined) return { failed: `the kind "${recorded.kind}" is not known here` }
  try {
    return check(recorded, databases)
  } catch (error) {
    return {
      failed: error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error),
    }
  }
}
