import type { Ties } from '../cells/network.ts'
import type { Profile } from '../cells/profile.ts'
import { TieList } from '../cells/tie-list.ts'
import { twoModeTies } from '../cells/two-mode.ts'
import type { Levels } from '../terms/levels.ts'
import type { Settled } from '../terms/settled.ts'

/**
 * DNA's two-mode cells: the right ones, but "congruence & conflict" leaves all of them 0, and "prominence" with
 * "combine" takes a row for a column: where there are as many of both, column j is divided by the cells of row j
 * (elsewhere DNA throws, and the right result stands).
 */
export function dnaTwoModeTies(profile: Profile, levels: Levels, settled: Settled): Ties {
  const { qualifierAggregation, normalization, timeWindow } = settled
  if (qualifierAggregation === 'congruence & conflict') return new TieList().ties()
  const crossed = qualifierAggregation === 'combine' && normalization === 'prominence' && timeWindow === 'no'
  if (!crossed || profile.rows !== profile.concepts) return twoModeTies(profile, levels, settled)
  return dividedByRows(twoModeTies(profile, levels, { ...settled, normalization: 'no' }), profile.rows)
}

function dividedByRows({ row, column, weight }: Ties, rows: number): Ties {
  const used = new Int32Array(rows)
  for (let t = 0; t < weight.length; t++) used[row[t]!]!++
  const list = new TieList()
  for (let t = 0; t < weight.length; t++) {
    const cells = used[column[t]!]!
    if (cells > 0) list.add(row[t]!, column[t]!, weight[t]! / cells)
  }
  return list.ties()
}
