import { findTies } from '../../cells/one-mode.ts'
import type { Profile } from '../../cells/profile.ts'
import { type Coded, type Tally, tallyOf, type Weights } from '../../cells/tally.ts'
import { TieList } from '../../cells/tie-list.ts'
import { below, type Random } from '../../chance/random.ts'
import { type Analysis, analyse } from '../../flow/analysis.ts'
import { weigh } from '../../flow/slice-networks.ts'
import type { Statements } from '../../table/statements.ts'
import type { Settings } from '../../terms/settings.ts'
import type { TieColumns } from './signed-network.ts'

/** Both networks of one window, on all rows of the analysis, with the stances dealt out anew. */
export type Reshuffle = (random: Random) => { readonly congruence: TieColumns; readonly conflict: TieColumns }

/**
 * For each window (in the order of `networks`) a way to make its congruence and conflict by chance: everybody speaks as often on
 * the same concepts, every concept has the same stances, but who takes which is dealt out anew. Networks of actors who share
 * concepts are full of cliques, which rewired ties are not, so this is the chance that a debate has to beat.
 */
export function* stanceShuffles(statements: Statements, settings: Settings): Generator<Reshuffle> {
  const analysis = analyse(statements, settings)
  const { plan, timeline } = analysis
  const { settled, dialect } = plan
  const coded = { ...analysis.coded, level: analysis.coded.level.slice() }
  const tally = tallyOf(coded)
  if (settled.timeWindow === 'no') yield reshuffle(analysis, coded, tally, 0, coded.row.length)
  else if (settled.kernel === 'no') {
    for (const { from, to } of dialect.windows(timeline, settled))
      yield reshuffle(analysis, coded, tally, from, to)
  } else {
    const count = timeline.time.length
    const weights: Weights = { cell: new Float64Array(count), total: new Float64Array(count) }
    for (const slice of dialect.slices(timeline, settled)) {
      const [from, to] = weigh(slice, timeline.time, weights, true)
      yield reshuffle(analysis, coded, tally, from, to, weights)
    }
  }
}

function reshuffle(
  { plan, levels }: Analysis,
  coded: Coded,
  tally: Tally,
  from: number,
  to: number,
  weights?: Weights,
): Reshuffle {
  const found = new TieList()
  const tiesOf = (profile: Profile, qualifierAggregation: 'congruence' | 'conflict') => {
    const measure = plan.dialect.measure(profile, levels, { ...plan.settled, qualifierAggregation })
    findTies(profile.rows, measure, found)
    return found.columns()
  }
  const dealAnew = dealer(coded, from, to)
  return (random) => {
    dealAnew(random)
    const profile = tally(from, to, weights)
    return { congruence: tiesOf(profile, 'congruence'), conflict: tiesOf(profile, 'conflict') }
  }
}

/** Swaps levels among the statements [from, to) on the same concept (Fisher and Yates, concept by concept in one pass). */
function dealer({ concept, level, concepts }: Coded, from: number, to: number): (random: Random) => void {
  // The statements concept by concept, in their order.
  const start = new Int32Array(concepts + 1)
  for (let n = from; n < to; n++) start[concept[n]! + 1]!++
  for (let c = 0; c < concepts; c++) start[c + 1]! += start[c]!
  const seen = new Int32Array(concepts)
  const list = new Int32Array(to - from)
  for (let n = from; n < to; n++) list[start[concept[n]!]! + seen[concept[n]!]!++] = n
  return (random) => {
    seen.fill(0)
    for (let n = from; n < to; n++) {
      const c = concept[n]!
      const other = list[start[c]! + below(random, ++seen[c]!)]!
      const held = level[n]!
      level[n] = level[other]!
      level[other] = held
    }
  }
}
