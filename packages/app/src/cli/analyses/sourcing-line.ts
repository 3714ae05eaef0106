import type { Report } from '../../analysis/matters/as-data.ts'
import type { Sourcing } from '../../analysis/matters/sourcing.ts'
import { idOf } from '../../record/called.ts'
import { counted } from '../output/counted.ts'

/** `1 independent source (10 separate reports), named: Ada Ross; first The Gazette, 2024-03-01`. */
export function sourcingLine({ kind, named, independent, reports, first }: Sourcing): string {
  const separate = reports === independent ? '' : ` (${counted(reports, 'separate report')})`
  const who = named.length === 0 ? kind : `${kind}: ${named.join(', ')}`
  const earliest =
    first === null ? '' : `; first ${first.outlet ?? 'outlet not known'}, ${first.day ?? 'day not known'}`
  return `${counted(independent, 'independent source')}${separate}, ${who}${earliest}`
}

/** `s12 s40`: the ids that `show` takes. */
export const statementIds = (reports: readonly Report[]): string =>
  reports.map(({ statement }) => idOf('statement', statement)).join(' ')
