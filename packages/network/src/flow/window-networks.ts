import type { Network } from '../cells/network.ts'
import { oneModeTies } from '../cells/one-mode.ts'
import type { Profile } from '../cells/profile.ts'
import { type Tally, tallyOf } from '../cells/tally.ts'
import { levelsOf } from '../terms/levels.ts'
import type { Settled } from '../terms/settled.ts'
import { canSlide, SlidingSums } from '../time/sliding.ts'
import type { Window } from '../time/window.ts'
import { type Analysis, codedOf } from './analysis.ts'
import { assembled, networkOf } from './assembled.ts'
import { eachAggregation } from './each-aggregation.ts'

/** A network of each window; one-mode sums slide where they can. */
export function* windowed(analysis: Analysis): Generator<Network> {
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
  for (const own of eachAggregation(settled)) {
    const form = dialect.pairForm(levels, own)
    if (form === null) return null
    sliding.push([own, new SlidingSums(coded, form)])
  }
  return sliding
}

/**
 * One-mode windows: what enters is added, what leaves is subtracted. A window of many statements that shares none with the last is added up
 * by itself: each of its statements would enter and leave pair by pair, once each.
 */
function* slid(
  analysis: Analysis,
  bounds: Iterable<Window>,
  sliding: readonly [Settled, SlidingSums][],
): Generator<Network> {
  const { names } = analysis.rowAxis
  const all = Int32Array.from(names.keys())
  const tally = tallyOf(analysis.coded)
  let last = 0
  for (const window of bounds) {
    const { from, to } = window
    const isApart = from >= last && to - from > names.length
    last = to
    if (isApart) {
      yield* windowNetworks(analysis, tally, window)
      continue
    }
    for (const [settled, sums] of sliding) {
      sums.slideTo(from, to)
      const among = settled.isolates === false ? sums.present() : all
      const rowNames = among.length === all.length ? names : Array.from(among, (i) => names[i]!)
      yield networkOf(analysis, settled, window, { rowNames, colNames: rowNames, ties: sums.ties(among) })
    }
  }
}

/** One network of a window, or two for "congruence & conflict". */
export function* windowNetworks(analysis: Analysis, tally: Tally, window: Window): Generator<Network> {
  const { settled } = analysis.plan
  const own = ownLevels(analysis, window)
  const profile =
    own === analysis ? tally(window.from, window.to) : tallyOf(own.coded)(0, own.coded.row.length)
  for (const one of eachAggregation(settled)) yield assemble(own, profile, one, window)
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
    : plan.dialect.twoModeTies(profile, levels, settled)
  return assembled(analysis, profile, settled, window, ties)
}
