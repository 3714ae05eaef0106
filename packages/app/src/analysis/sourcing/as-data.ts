import { reportOf } from '../matters/as-data.ts'
import type { Claim } from './claim.ts'
import { sourcingOddityText } from './oddities.ts'
import type { KnownOutlet } from './outlet-share.ts'
import type { Path } from './path.ts'
import { type OriginalSource, sourcingReport } from './sourcing-report.ts'

/** A claim with its sources as programs get it: each way back with its sentence, each outlet with its kind. */
export function claimData({ about, told }: Claim, outlets: readonly KnownOutlet[]) {
  const known = new Map(outlets.map((outlet) => [outlet.name, outlet]))
  const outlet = (name: string) => {
    const { kind, control } = known.get(name) ?? { kind: null, control: null }
    return { name, kind, control }
  }
  const path = ({ told: one, ...way }: Path) => ({ ...reportOf(one), ...way })
  const source = ({ paths, reporters, ...rest }: OriginalSource) => ({
    ...rest,
    reporters: reporters.map(outlet),
    paths: paths.map(path),
  })
  const { sources, ...report } = sourcingReport(told)
  const odd = report.oddities.map(sourcingOddityText)
  return { about, statements: told.length, ...report, odd, sources: sources.map(source) }
}
export type ClaimData = ReturnType<typeof claimData>
