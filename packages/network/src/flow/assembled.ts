import type { Network, Recipe, Ties } from '../cells/network.ts'
import type { Profile } from '../cells/profile.ts'
import { TieList } from '../cells/tie-list.ts'
import { isoTime } from '../table/dates.ts'
import type { Settled } from '../terms/settled.ts'
import type { Window } from '../time/window.ts'
import type { Analysis } from './analysis.ts'

/** A network over the whole time whose ties are at hand already, on all rows of the analysis. */
export function assembleWhole(analysis: Analysis, profile: Profile, ties: Ties): Network {
  const { settled } = analysis.plan
  const { start, stop } = settled
  const count = profile.totals.reduce((sum, total) => sum + total, 0)
  const bounds = { from: 0, to: count, start, middle: Math.floor((start + stop) / 2), stop }
  return assembled(analysis, profile, settled, bounds, ties)
}

export function assembled(
  analysis: Analysis,
  profile: Profile,
  settled: Settled,
  window: Window,
  ties: Ties,
): Network {
  const onemode = settled.networkType === 'onemode'
  const narrow = settled.isolates === false && settled.timeWindow !== 'no'
  return networkOf(
    analysis,
    settled,
    window,
    narrow ? present(profile, ties, onemode, analysis) : everyone(analysis, onemode, ties),
  )
}

/** Labels and the ties between them. */
export type Cells = Pick<Network, 'rowNames' | 'colNames' | 'ties'>

export function everyone({ rowAxis, columnAxis }: Analysis, onemode: boolean, ties: Ties): Cells {
  return { rowNames: rowAxis.names, colNames: onemode ? rowAxis.names : columnAxis.names, ties }
}

/** A network of a window from its labels and ties. */
export function networkOf(analysis: Analysis, settled: Settled, window: Window, cells: Cells): Network {
  const onemode = settled.networkType === 'onemode'
  const count = window.members?.length ?? window.to - window.from
  return {
    networkType: onemode ? 'onemode' : 'twomode',
    ...cells,
    integer: count === 0 || (settled.normalization === 'no' && (!onemode || wholeCells(analysis, settled))),
    start: isoTime(window.start),
    middle: isoTime(window.middle),
    stop: isoTime(window.stop),
    numStatements: count,
    recipe: recipeOf(analysis, settled),
  }
}

function wholeCells({ levels }: Analysis, { qualifierAggregation }: Settled): boolean {
  return qualifierAggregation === 'ignore' || levels.kind !== 'integer'
}

export function recipeOf({ plan }: Analysis, settings: Settled): Recipe {
  return { settings, warnings: plan.warnings }
}

/** Only the rows and columns with a statement in the window; every window has its own labels. */
export function present(
  profile: Profile,
  ties: Ties,
  onemode: boolean,
  { rowAxis, columnAxis }: Analysis,
): Cells {
  const rows = marksOf(profile.rows, (i) => profile.rowStart[i + 1]! > profile.rowStart[i]!)
  const used = new Uint8Array(profile.concepts)
  if (!onemode) for (const q of profile.column) used[Math.floor(q / profile.levels)] = 1
  const columns = onemode ? rows : marksOf(profile.concepts, (c) => used[c] === 1)
  const rowNames = rows.kept.map((i) => rowAxis.names[i]!)
  return {
    rowNames,
    colNames: onemode ? rowNames : columns.kept.map((c) => columnAxis.names[c]!),
    ties: moved(ties, rows.place, columns.place),
  }
}

/** Ties at their places in the window; ties to somebody who is silent in it (in DNA's conflict of categories) are no part of it. */
function moved(ties: Ties, rows: Int32Array, columns: Int32Array): Ties {
  const list = new TieList()
  for (let t = 0; t < ties.weight.length; t++) {
    const i = rows[ties.row[t]!]!
    const j = columns[ties.column[t]!]!
    if (i !== -1 && j !== -1) list.add(i, j, ties.weight[t]!)
  }
  return list.ties()
}

function marksOf(count: number, isIn: (place: number) => boolean): { kept: number[]; place: Int32Array } {
  const kept: number[] = []
  const place = new Int32Array(count).fill(-1)
  for (let at = 0; at < count; at++) {
    if (isIn(at)) place[at] = kept.push(at) - 1
  }
  return { kept, place }
}
