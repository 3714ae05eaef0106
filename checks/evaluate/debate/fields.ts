import type { Tally } from '../score.ts'
import { scoreArticle } from '../score.ts'
import {
  type CodedDecision,
  type CodedForecast,
  type CodedPosition,
  type ForecastKind,
  forecastKinds,
} from './coding.ts'
import { type Compared, sameState } from './compared.ts'
import { sameBounds } from './intervals.ts'
import type { Paired, PairedUp } from './pair-up.ts'
import { sameName, sameThing } from './same.ts'

/** A line of the tables. A `share` is of the things both have; the others are F1 over what is wanted and given. */
export interface Field {
  readonly name: string
  readonly share: boolean
  readonly tally: (compared: Compared) => Tally
}

const f1 = (name: string, tally: Field['tally']): Field => ({ name, share: false, tally })
const share = (name: string, tally: Field['tally']): Field => ({ name, share: true, tally })

export const FIELDS: readonly Field[] = [
  f1('attributions (relation)', relation),
  share('  speaker', ({ attributions }) =>
    among(attributions.pairs, ({ one, other }) => sameName(one.speaker, other.speaker)),
  ),
  f1('outlets', outlets),
  f1('decisions with state', ({ decisions }) => found(decisions, ({ one, other }) => sameState(one, other))),
  f1('  decider with state', deciders),
  f1('  whole decisions', ({ decisions }) => found(decisions, whole)),
  share('  requester', ({ decisions }) =>
    among(
      right(decisions).filter(({ one }) => one.requester.length > 0),
      ({ one, other }) => sameName(one.requester, other.requester),
    ),
  ),
  share('  when', ({ decisions }) =>
    among(
      right(decisions).filter(({ one }) => one.when.length > 0),
      ({ one, other }) => sameThing(one.when, other.when),
    ),
  ),
  f1('positions', ({ positions }) => found(positions, () => true)),
  share('  polarity', ({ positions }) => among(positions.pairs, samePolarity)),
  f1('forecasts', ({ forecasts }) => found(forecasts, () => true)),
  f1('  of the right kind', ({ forecasts }) => found(forecasts, sameKind)),
  ...forecastKinds.map((kind) => f1(`  ${kind}`, ofKind(kind))),
  f1('hedges', ({ hedges }) => found(hedges, () => true)),
  f1('quantities', ({ quantities }) => found(quantities, () => true)),
  share('  bounds', ({ quantities }) => among(quantities.pairs, ({ one, other }) => sameBounds(one, other))),
  share('  unit', ({ quantities }) =>
    among(
      quantities.pairs.filter(({ one }) => one.unit !== null),
      ({ one, other }) => sameWording(one.unit, other.unit),
    ),
  ),
  share('  period', ({ quantities }) =>
    among(
      quantities.pairs.filter(({ one }) => one.per !== null),
      ({ one, other }) => sameWording(one.per, other.per),
    ),
  ),
  share('  whole', ({ quantities }) =>
    among(
      quantities.pairs.filter(({ one }) => one.whole !== null),
      ({ one, other }) => sameWording(one.whole, other.whole),
    ),
  ),
]

/** What two coders called the same things, for a coefficient of agreement. */
export const VALUES: readonly {
  readonly name: string
  readonly values: (compared: Compared) => (readonly [string, string])[]
}[] = [
  { name: 'state', values: ({ matters }) => matters.pairs.map(({ one, other }) => [one.state, other.state]) },
  {
    name: 'state denied',
    values: ({ matters }) => matters.pairs.map(({ one, other }) => [`${one.affirmed}`, `${other.affirmed}`]),
  },
  {
    name: 'polarity',
    values: ({ positions }) => positions.pairs.map(({ one, other }) => [stanceOf(one), stanceOf(other)]),
  },
  {
    name: 'forecast kind',
    values: ({ forecasts }) => forecasts.pairs.map(({ one, other }) => [one.kind, other.kind]),
  },
]

export function stanceOf({ polarity, ended }: CodedPosition): string {
  return ended ? `${polarity}, ended` : polarity
}

export function samePolarity({ one, other }: Paired<CodedPosition>): boolean {
  return stanceOf(one) === stanceOf(other)
}

export function sameKind({ one, other }: Paired<CodedForecast>): boolean {
  return one.kind === other.kind
}

/** State, decider, item and recipient. */
export function whole({ one, other }: Paired<CodedDecision>): boolean {
  return (
    sameState(one, other) &&
    sameName(one.decider, other.decider) &&
    sameThing(one.item, other.item) &&
    sameName(one.recipient, other.recipient)
  )
}

const right = ({ pairs }: PairedUp<CodedDecision>) => pairs.filter(({ one, other }) => sameState(one, other))

/** Counts pairs that hold over everything either coder has. */
function found<T>({ pairs, onlyOne, onlyOther }: PairedUp<T>, holds: (pair: Paired<T>) => boolean): Tally {
  const both = pairs.filter(holds).length
  return {
    right: both,
    found: both,
    predicted: pairs.length + onlyOther.length,
    gold: pairs.length + onlyOne.length,
  }
}

/** Counts pairs that hold over the pairs. */
function among<T>(pairs: readonly Paired<T>[], holds: (pair: Paired<T>) => boolean): Tally {
  const both = pairs.filter(holds).length
  return { right: both, found: both, predicted: pairs.length, gold: pairs.length }
}

function relation({ text, gold, other }: Compared): Tally {
  const article = { id: '', text, attributions: gold.attributions, discard: [] }
  return scoreArticle(article, { id: '', attributions: other.attributions }).relation
}

/** Every outlet of every attribution, right where both give it for the same one. */
function outlets({ attributions, gold, other }: Compared): Tally {
  const count = (some: Compared['gold']): number =>
    some.attributions.reduce((sum, { via }) => sum + via.length, 0)
  const both = attributions.pairs.reduce(
    (sum, { one, other: read }) =>
      sum + one.via.filter((outlet) => read.via.some((name) => sameName(outlet, name))).length,
    0,
  )
  return { right: both, found: both, predicted: count(other), gold: count(gold) }
}

/** Of the decisions that have a decider, those with the right one and the right state. */
function deciders({ decisions, gold, other }: Compared): Tally {
  const named = ({ decisions: some }: Compared['gold']): number =>
    some.filter(({ decider }) => decider.length > 0).length
  const both = right(decisions).filter(
    (pair) => pair.one.decider.length > 0 && sameName(pair.one.decider, pair.other.decider),
  ).length
  return { right: both, found: both, predicted: named(other), gold: named(gold) }
}

function ofKind(kind: ForecastKind): Field['tally'] {
  return ({ forecasts, gold, other }) => {
    const both = forecasts.pairs.filter((pair) => sameKind(pair) && pair.one.kind === kind).length
    const count = (some: Compared['gold']): number => some.forecasts.filter((one) => one.kind === kind).length
    return { right: both, found: both, predicted: count(other), gold: count(gold) }
  }
}

/** Units and wholes in figures or words: "52" and "of the 52 wells". */
function sameWording(a: string | null, b: string | null): boolean {
  return sameThing(a === null ? [] : [a.replaceAll(',', '')], b === null ? [] : [b.replaceAll(',', '')])
}
