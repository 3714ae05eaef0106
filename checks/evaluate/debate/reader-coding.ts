import type { OfflineReader, Quantity, Span, Statement } from '@onrecord/reader'
import type { CorpusAttribution, Pair } from '../corpus.ts'
import { nearest } from '../gold-fields.ts'
import type {
  CodedAttribution,
  CodedDecision,
  CodedForecast,
  CodedPosition,
  CodedQuantity,
  Coding,
  Names,
} from './coding.ts'
import type { Unit } from './texts.ts'

/** Finds the attributions of a text as spans, for the relation score. */
export type FindAttributions = (text: string) => readonly CorpusAttribution[]

/** What the reader makes of a text, in the fields that people code. */
export function readerCoding(unit: Unit, reader: OfflineReader, find: FindAttributions): Coding {
  const { text, title, outlet, date } = unit
  const { statements } = reader.read({ text, title, outlet, date })
  return {
    attributions: find(text).map((one) => attribution(one, statements)),
    decisions: distinct(statements.flatMap(decisionsOf)),
    positions: distinct(statements.flatMap(positionsOf)),
    forecasts: distinct(statements.flatMap(forecastsOf)),
    hedges: distinct(statements.flatMap(({ hedges }) => hedges.map(pair))),
    quantities: bySpan(statements.flatMap(({ quantities }) => quantities.map(quantityOf))),
  }
}

const pair = ({ start, end }: Span): Pair => [start, end]
const named = (name: string | null | undefined): Names => (name == null ? [] : [name])
const placeOf = ({ source, cue, content }: Statement): Pair[] => [...source, ...cue, ...content].map(pair)

/** The same thing told by several statements of a sentence counts once. */
function distinct<T>(things: readonly T[]): T[] {
  const seen = new Set<string>()
  return things.filter((thing) => {
    const key = JSON.stringify(thing)
    const fresh = !seen.has(key)
    seen.add(key)
    return fresh
  })
}

function bySpan(figures: readonly CodedQuantity[]): CodedQuantity[] {
  return [...new Map(figures.map((figure) => [figure.span.join(), figure])).values()]
}

function attribution(one: CorpusAttribution, statements: readonly Statement[]): CodedAttribution {
  const statement = statements.find((other) => madeOf(one, other)) ?? nearest(one, statements)
  const speaker = statement?.speaker
  const via = (statement?.chain ?? [])
    .filter(({ role }) => role === 'reporting-outlet' || role === 'relaying-outlet')
    .map(({ name }) => name)
    .filter((name) => name !== speaker?.name)
  // Of "it is said" the reader keeps the words as a name: it names nobody.
  const who = speaker?.anonymity === 'passive' ? null : speaker?.name
  return { ...one, speaker: named(who), via: via.map((name) => [name]) }
}

/** Whether a statement was made of an attribution: the same source and cue. */
function madeOf(one: CorpusAttribution, { source, cue }: Statement): boolean {
  const same = (pairs: readonly Pair[], spans: readonly Span[]): boolean =>
    pairs.length === spans.length && pairs.every(([start], i) => start === spans[i]?.start)
  return one.cue.length > 0 && same(one.source, source) && same(one.cue, cue)
}

function decisionsOf(statement: Statement): CodedDecision[] {
  const { decision, times } = statement
  if (decision === null) return []
  const { state, affirmed, decider, requester, item, recipient, condition, date } = decision
  const when = times.filter(({ from, to }) => date !== null && (from === date || to === date))
  return [
    {
      place: placeOf(statement),
      state,
      affirmed,
      decider: named(decider),
      item: named(item),
      recipient: named(recipient),
      requester: named(requester),
      when: when.map(({ quote }) => quote),
      condition: named(condition),
    },
  ]
}

/** Without a codebook there is no stance toward a concept: all are on items. */
function positionsOf(statement: Statement): CodedPosition[] {
  return statement.positions.map(({ actor, item, stance, ended }) => ({
    place: placeOf(statement),
    actor: named(actor),
    item: named(item),
    polarity: stance === 1 ? 'for' : 'against',
    ended,
  }))
}

function forecastsOf(statement: Statement): CodedForecast[] {
  const { forecast, cue, content, speaker } = statement
  if (forecast === null) return []
  const word = [...cue, ...content].flatMap(({ start, quote }) => {
    const at = quote.toLowerCase().indexOf(forecast.word.toLowerCase())
    return at < 0 ? [] : [[start + at, start + at + forecast.word.length] as const]
  })
  const { kind } = forecast
  return [{ word: word.slice(0, 1), event: content.map(pair), kind, forecaster: named(speaker?.name) }]
}

function quantityOf(quantity: Quantity): CodedQuantity {
  const { start, end, lo, hi, loOpen, hiOpen, unit, period, whole } = quantity
  const share = whole !== null || unit === '%' || (unit === null && (hi ?? lo ?? 1) < 1)
  return { span: [start, end], lo, hi, loOpen, hiOpen, unit, per: period, whole, share }
}
