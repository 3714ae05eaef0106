import { type Analysis, analyse, codedOf } from './analysis.ts'
import { levelsOf } from './levels.ts'
import type { Network, Recipe, Ties } from './network.ts'
import { oneModeTies } from './one-mode.ts'
import { type Profile, type Tally, tallyOf, type Weights } from './profile.ts'
import type { Settings } from './settings.ts'
import type { Settled } from './settled.ts'
import type { Slice } from './slice.ts'
import { canSlide, SlidingSums } from './sliding.ts'
import type { Statements } from './statements.ts'
import { TieList } from './tie-list.ts'
import { isoTime } from './time.ts'
import { twoModeTies } from './two-mode.ts'
import type { Window } from './window.ts'

/**
 * The network of all counted statements (rDNA: dna_network with timeWindow = "no").
 *
 * `network(statements, { networkType: 'onemode', qualifierAggregation: 'congruence' }).ties.weight[0]` = 2
 *
 * @throws RangeError when an option has no meaning, or asks for several networks.
 */
export function network(statements: Statements, settings: Settings = {}): Network {
  const all = [...networks(statements, settings)]
  if (all.length === 1) return all[0]!
  throw new RangeError(
    `These settings make ${all.length} networks (timeWindow "${settings.timeWindow}"); ask for networks().`,
  )
}

/**
 * The networks of all time windows or kernel slices, one at a time, so that thousands of them need the memory of one
 * (rDNA: dna_network with a timeWindow). Without a timeWindow, the one network.
 *
 * `for (const month of networks(statements, { timeWindow: 'months', windowSize: 1 })) ...`
 */
export function* networks(statements: Statements, settings: Settings = {}): Generator<Network> {
  const analysis = analyse(statements, settings)
  const { settled } = analysis.plan
  if (settled.networkType === 'eventlist')
    throw new RangeError('An event list is not a network; ask for eventList().')
  const made = settled.timeWindow === 'no' ? whole(analysis) : sequence(analysis)
  for (const one of made) yield settled.normalizeToOne ? toOne(one) : one
}

function sequence(analysis: Analysis): Iterable<Network> {
  return analysis.plan.settled.kernel === 'no' ? windowed(analysis) : sliced(analysis)
}

function* whole(analysis: Analysis): Generator<Network> {
  const { settled } = analysis.plan
  const to = analysis.timeline.time.length
  const { start, stop } = settled
  const bounds = { from: 0, to, start, middle: Math.floor((start + stop) / 2), stop }
  yield* windowNetworks(analysis, tallyOf(analysis.coded), bounds)
}

function* windowed(analysis: Analysis): Generator<Network> {
  const { settled, dialect } = analysis.plan
  const bounds = dialect.windows(analysis.timeline, settled)
  const sliding = slidingSums(analysis)
  if (sliding !== null) yield* slid(analysis, bounds, sliding)
  else {
    const tally = tallyOf(analysis.coded)
    for (const window of bounds) yield* windowNetworks(analysis, tally, window)
  }
}

/** The pair sums of each network a window makes, if all of them can slide. */
function slidingSums({ plan, levels, coded }: Analysis): readonly [Settled, SlidingSums][] | null {
  const { settled, dialect } = plan
  const drawn = settled.timeWindow === 'events' && settled.dialect !== 'right'
  if (settled.networkType !== 'onemode' || drawn || !canSlide(coded)) return null
  const sliding: [Settled, SlidingSums][] = []
  for (const own of aggregations(settled)) {
    const form = dialect.pairForm(levels, own)
    if (form === null) return null
    sliding.push([own, new SlidingSums(coded, form)])
  }
  return sliding
}

/** One-mode windows: what enters is added, what leaves is subtracted. */
function* slid(
  analysis: Analysis,
  bounds: Iterable<Window>,
  sliding: readonly [Settled, SlidingSums][],
): Generator<Network> {
  const { names } = analysis.rowAxis
  const all = Int32Array.from(names.keys())
  for (const window of bounds) {
    for (const [settled, sums] of sliding) {
      sums.slideTo(window.from, window.to)
      const among = settled.isolates === false ? sums.present() : all
      const rowNames = among.length === all.length ? names : Array.from(among, (i) => names[i]!)
      yield networkOf(analysis, settled, window, { rowNames, colNames: rowNames, ties: sums.ties(among) })
    }
  }
}

/** One network of a window, or two for "congruence & conflict". */
function* windowNetworks(analysis: Analysis, tally: Tally, window: Window): Generator<Network> {
  const { settled } = analysis.plan
  const own = ownLevels(analysis, window)
  const profile =
    own === analysis ? tally(window.from, window.to) : tallyOf(own.coded)(0, own.coded.row.length)
  for (const one of aggregations(settled)) yield assemble(own, profile, one, window)
}

/** Where a window is not a stretch of the timeline, or has levels of its own, its statements are coded anew. */
function ownLevels(analysis: Analysis, { from, to, members }: Window): Analysis {
  const { plan, selection, rowAxis, columnAxis } = analysis
  const { settled, dialect } = plan
  const itsOwn = dialect.levelsByWindow && settled.qualifierDocument && analysis.levels.kind === 'text'
  if (!members && !itsOwn) return analysis
  const kept = members ? members.map((n) => selection.kept[n]!) : selection.kept.slice(from, to)
  const levels = itsOwn ? levelsOf('text', selection.codes.qualifier, kept) : analysis.levels
  return { ...analysis, levels, coded: codedOf(selection, kept, rowAxis, columnAxis, levels) }
}

function assemble(analysis: Analysis, profile: Profile, settled: Settled, window: Window): Network {
  const { plan, levels } = analysis
  const onemode = settled.networkType === 'onemode'
  const ties = onemode
    ? oneModeTies(profile.rows, plan.dialect.measure(profile, levels, settled))
    : twoModeTies(profile, levels, settled)
  return assembled(analysis, profile, settled, window, ties)
}

/** A network over the whole time whose ties are at hand already, on all rows of the analysis. */
export function assembleWhole(analysis: Analysis, profile: Profile, ties: Ties): Network {
  const { settled } = analysis.plan
  const { start, stop } = settled
  const count = profile.totals.reduce((sum, total) => sum + total, 0)
  const bounds = { from: 0, to: count, start, middle: Math.floor((start + stop) / 2), stop }
  return assembled(analysis, profile, settled, bounds, ties)
}

function assembled(
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
type Cells = Pick<Network, 'rowNames' | 'colNames' | 'ties'>

function everyone({ rowAxis, columnAxis }: Analysis, onemode: boolean, ties: Ties): Cells {
  return { rowNames: rowAxis.names, colNames: onemode ? rowAxis.names : columnAxis.names, ties }
}

function networkOf(analysis: Analysis, settled: Settled, window: Window, cells: Cells): Network {
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

function recipeOf({ plan }: Analysis, settings: Settled): Recipe {
  return { settings, warnings: plan.warnings }
}

/** Only the rows and columns with a statement in the window; every window has its own labels. */
function present(profile: Profile, ties: Ties, onemode: boolean, { rowAxis, columnAxis }: Analysis): Cells {
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

/**
 * Kernel-smoothed slices. A pair of statements s, u has weight sqrt(zeta_s zeta_u), so the sum over all pairs of two cells
 * factorises: sum_s sqrt zeta_s times sum_u sqrt zeta_u. Each slice costs one pass over the statements and one product.
 */
function* sliced(analysis: Analysis): Generator<Network> {
  const { plan, timeline, coded, levels } = analysis
  const { settled, dialect } = plan
  const tally = tallyOf(coded)
  const { time } = timeline
  const count = time.length
  const everything = tally(0, count)
  const weights: Weights = { cell: new Float64Array(count), total: new Float64Array(count) }
  for (const slice of dialect.slices(timeline, settled)) {
    const [from, to, weighing] = weigh(slice, time, weights, settled.networkType === 'onemode')
    const profile = tally(from, to, weights)
    const shown = {
      start: slice.start,
      middle: slice.middle,
      stop: slice.stop,
      count: dialect.countsSlices ? weighing : 0,
    }
    for (const own of aggregations(settled)) {
      const ties =
        own.networkType === 'onemode'
          ? oneModeTies(profile.rows, dialect.sliceMeasure(profile, everything, levels, own))
          : twoModeTies(profile, levels, own, dialect.sliceValues(levels))
      yield sliceNetwork(analysis, own, shown, ties)
    }
  }
}

/** "congruence & conflict" makes one network of each. */
function aggregations(settled: Settled): Settled[] {
  if (settled.qualifierAggregation !== 'congruence & conflict') return [settled]
  return (['congruence', 'conflict'] as const).map((qualifierAggregation) => ({
    ...settled,
    qualifierAggregation,
  }))
}

/** Fills in the weights of a slice; returns the stretch of statements it looks at and how many of them weigh something. */
function weigh(
  slice: Slice,
  time: Float64Array,
  { cell, total }: Weights,
  root: boolean,
): [number, number, number] {
  let [from, to, weighing, weight] = [time.length, 0, 0, 0 as number | null]
  for (let n = 0; n < time.length; n++) {
    if (n === 0 || time[n] !== time[n - 1]) weight = slice.weightOf(time[n]!)
    if (weight === null) continue
    if (from > n) from = n
    to = n + 1
    total[n] = weight
    cell[n] = root ? Math.sqrt(weight) : weight
    if (weight > 0) weighing++
  }
  return [Math.min(from, to), to, weighing]
}

interface SliceDates {
  readonly start: number
  readonly middle: number
  readonly stop: number
  readonly count: number
}

/** A slice has all rows of the analysis, or, with a profile given, only the rows in it. */
export function sliceNetwork(
  analysis: Analysis,
  settled: Settled,
  { start, middle, stop, count }: SliceDates,
  ties: Ties,
  profile?: Profile,
): Network {
  const onemode = settled.networkType === 'onemode'
  return {
    networkType: onemode ? 'onemode' : 'twomode',
    ...(profile ? present(profile, ties, onemode, analysis) : everyone(analysis, onemode, ties)),
    integer: false,
    start: isoTime(start),
    middle: isoTime(middle),
    stop: isoTime(stop),
    numStatements: count,
    recipe: recipeOf(analysis, settled),
  }
}

/** Divides by the sum of all cells, if it is not 0. */
function toOne(network: Network): Network {
  const { row, column, weight } = network.ties
  const twice = network.networkType === 'onemode'
  const sum = weight.reduce((total, w, t) => total + (twice && row[t] !== column[t] ? 2 * w : w), 0)
  if (sum === 0) return network
  return { ...network, ties: { row, column, weight: weight.map((w) => w / sum) } }
}
