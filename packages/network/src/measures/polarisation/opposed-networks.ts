import type { Network } from '../../cells/network.ts'
import { dnaOpposition } from '../../dialect/polarization/dna-opposition.ts'
import { networks } from '../../flow/networks.ts'
import type { Opposition } from '../../flow/opposition.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'

/** What makes a congruence and a conflict network of each window. */
export const BOTH = { networkType: 'onemode', qualifierAggregation: 'congruence & conflict' } as const

/** Both networks of every window, normalised by average unless asked otherwise. */
export function* opposition(statements: Statements, settings: Settings = {}): Generator<Opposition> {
  if ((settings.dialect ?? 'right') !== 'right') {
    yield* dnaOpposition(statements, settings)
    return
  }
  let congruence: Network | null = null
  for (const network of networks(statements, { normalization: 'average', ...settings, ...BOTH })) {
    if (congruence === null) congruence = network
    else {
      yield { congruence, conflict: network }
      congruence = null
    }
  }
}
