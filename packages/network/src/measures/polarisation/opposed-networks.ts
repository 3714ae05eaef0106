import type { Network } from '../../cells/network.ts'
import { dnaOpposition } from '../../dialect/polarization/dna-opposition.ts'
import { networks } from '../../flow/networks.ts'
import type { Opposition } from '../../flow/opposition.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'

/** What makes a congruence and a conflict network of each window. */
export const BOTH = { networkType: 'onemode', qualifierAggregation: 'congruence & conflict' } as const

/** What rDNA's dna_polarization leaves out: its slices lie over all of the time, not half a window inside. */
export const UNLESS_ASKED = { normalization: 'average', indentTime: false } as const

/** Both networks of every window, normalised by average unless asked otherwise, slices over all of the time. */
export function* opposition(statements: Statements, settings: Settings = {}): Generator<Opposition> {
  if ((settings.dialect ?? 'right') !== 'right') {
    yield* dnaOpposition(statements, { indentTime: UNLESS_ASKED.indentTime, ...settings })
    return
  }
  let congruence: Network | null = null
  for (const network of networks(statements, { ...UNLESS_ASKED, ...settings, ...BOTH })) {
    if (congruence === null) congruence = network
    else {
      yield { congruence, conflict: network }
      congruence = null
    }
  }
}
