import type { Codebook } from '../../codebook.ts'
import type { Quantity, QuantityKind, Span } from '../../statement.ts'
import { type Clause, clauseAt } from '../words/clauses.ts'
import { type NamedAt, referenceTo } from '../words/named.ts'
import { compileTriggers, type TriggerMatch, type TriggerSet } from '../words/triggers.ts'
import { wordAt } from '../words/word-at.ts'
import { spanOf, type Word } from '../words/words.ts'
import { type Bounded, belowZero, boundsOf, closed } from './bounds.ts'
import { changes } from './changes.ts'
import { counts, mayCount } from './counts.ts'
import { kindOf } from './kinds.ts'
import { type Measured, measured, periodOf } from './measures.ts'
import { NUMBER_CONVENTIONS, type NumberAt, type NumberConventions, numbersIn } from './numbers.ts'
import { isPartOf } from './part-of-whole.ts'
import { rangeOf } from './ranges.ts'
import { holderOf, itemOf } from './roles.ts'
import { isScore } from './scores.ts'
import { voteOf } from './votes.ts'
import { outOf, wholeBehind } from './wholes.ts'

export interface QuantityAt {
  readonly first: number
  readonly end: number
  readonly quantity: Quantity
  /** Where the holder is named, counted in words; -1 where nobody is. */
  readonly holderAt: number
}

export interface QuantityContext {
  readonly items: readonly NamedAt[]
  readonly actors: readonly NamedAt[]
  readonly clauses: readonly Clause[]
  /** Words that belong to dates; their numbers are no counts. */
  readonly dated: ReadonlySet<number>
}

/** The codebook's own words for quantity kinds, ready to be found. */
export interface QuantityLexicon {
  readonly kinds: TriggerSet<QuantityKind>
  readonly conventions: NumberConventions
}

/** Compiles the codebook's words for quantity kinds. */
export function quantityLexicon(
  codebook: Codebook,
  conventions: NumberConventions = NUMBER_CONVENTIONS,
): QuantityLexicon {
  const kinds = Object.entries(codebook.lexicons.quantities).flatMap(([kind, triggers]) =>
    triggers.map((trigger) => [trigger, kind as QuantityKind] as const),
  )
  return { kinds: compileTriggers(kinds), conventions }
}

/**
 * The figures of a sentence with their bounds, kind, item, holder and unit. Dates, ordinals, ages and designations
 * ("F-16", "Article 5") are no figures. Bounds keep their strictness: "at least 900" is [900, ∞), "more than 900"
 * (900, ∞); "around 4,000" is [3600, 4400] by a convention that the figure carries with it.
 */
export function quantitiesIn(
  text: string,
  words: readonly Word[],
  context: QuantityContext,
  lexicon: QuantityLexicon,
): QuantityAt[] {
  const figures = figuresIn(text, words, context.dated, lexicon.conventions)
  const kinds = figures.length === 0 ? [] : lexicon.kinds.find(words)
  const found = joined(
    words,
    figures.map((figure) => quantityAt(text, words, figure, context, kinds)),
  )
  return found.map((one, n) => {
    const { quantity } = one
    // What is done to the part is not done to the whole; both count the same.
    if (isPartOf(words, found[n - 1] ?? one, one)) return { ...one, quantity: { ...quantity, kind: 'other' } }
    const next = found[n + 1]
    if (next === undefined || !isPartOf(words, one, next)) return one
    const whole =
      quantity.whole !== null && next.quantity.nominal === null ? quantity.whole : wholeNumber(next)
    return { ...one, quantity: { ...quantity, unit: quantity.unit ?? next.quantity.unit, whole } }
  })
}

/** "12 tanks and two planes were lost": what is told of the last one is told of all. */
function joined(words: readonly Word[], found: readonly QuantityAt[]): readonly QuantityAt[] {
  const told = [...found]
  for (let n = found.length - 2; n >= 0; n--) {
    const [one, next] = [told[n], told[n + 1]]
    if (one?.quantity.kind !== 'other' || next === undefined || !areJoined(words, one, next)) continue
    told[n] = { ...one, quantity: { ...one.quantity, kind: next.quantity.kind } }
  }
  return told
}

/** Nothing but nouns and an "and" lies between. */
function areJoined(words: readonly Word[], { end }: QuantityAt, { first }: QuantityAt): boolean {
  const between = words.slice(end, first)
  const joint = between.filter(({ norm }) => norm === 'and')
  return joint.length === 1 && between.every(({ norm, tag }) => norm === 'and' || /^(?:NN|JJ)/.test(tag))
}

const wholeNumber = ({ quantity }: QuantityAt): string =>
  quantity.nominal === null ? quantity.quote : `${quantity.nominal}`

/** A figure with what two numbers together make of it. */
interface Figure extends Bounded {
  /** The whole that words name as a number: 10 of "seven out of 10". */
  readonly outOf: number | null
  readonly against: number | null
  /** What it is measured in, where its own words say so. */
  readonly own: string | null
  /** True for a part of one: "a quarter". */
  readonly part: boolean
}

const ALONE = { outOf: null, against: null, own: null, part: false } as const

/** The numbers that count, those of a range, a share or a vote taken together, the two of a score left out. */
function figuresIn(
  text: string,
  words: readonly Word[],
  dated: ReadonlySet<number>,
  conventions: NumberConventions,
): Figure[] {
  const numbers = numbersIn(text, words, conventions)
  const isCounted = (number: NumberAt): boolean => counts(text, words, number, dated)
  const figures: Figure[] = []
  for (let n = 0; n < numbers.length; n++) {
    const one = numbers[n]
    if (one === undefined) break
    const next = numbers[n + 1]
    const pair =
      next === undefined || dated.has(one.first) ? null : pairOf(text, words, one, next, conventions)
    if (pair !== null) {
      figures.push(pair)
      n++
      continue
    }
    // The "two" of "two or three hundred" counts by what follows.
    if (!mayCount(text, words, one, dated)) continue
    const follower = next !== undefined && isCounted(next) ? next : undefined
    const score = isScore(text, words, one, follower)
    const range = score ? null : rangeOf(text, words, one, follower, conventions)
    if (range === null && !isCounted(one)) continue
    const alone = (): Bounded => belowZero(text, words, boundsOf(text, words, one, conventions))
    const own = range === null ? (one.unit ?? null) : null
    if (!score) figures.push({ ...(range ?? alone()), ...ALONE, own, part: one.part === true })
    if (score || range !== null) n++
  }
  return figures
}

/** "Seven out of 10" is one figure, and so are "71 votes to 28" and "fifty-fifty". */
function pairOf(
  text: string,
  words: readonly Word[],
  one: NumberAt,
  next: NumberAt,
  conventions: NumberConventions,
): Figure | null {
  const share = outOf(words, one, next)
  if (share !== null)
    return {
      ...boundsOf(text, words, one, conventions),
      ...ALONE,
      end: share.end,
      outOf: share.whole,
      own: share.unit,
    }
  if (!one.digits && one.value === 50 && next.value === 50 && next.first === one.end)
    return { ...closed(50, 50), ...ALONE, first: one.first, end: next.end, nominal: 50, own: '%' }
  const vote = voteOf(text, words, one, next)
  if (vote === null) return null
  const [pro, contra] = vote.sides
  const { first, end } = vote
  return { ...closed(pro, pro), ...ALONE, first, end, nominal: pro, against: contra, own: 'votes' }
}

function quantityAt(
  text: string,
  words: readonly Word[],
  figure: Figure,
  { items, actors, clauses }: QuantityContext,
  kinds: readonly TriggerMatch<QuantityKind>[],
): QuantityAt {
  const { nominal, lo, hi, loOpen, hiOpen, hedge, convention } = figure
  const at: Measured = figure.own === null ? measured(text, words, figure) : { ...figure, unit: figure.own }
  const clause = clauseAt(clauses, at.first)
  const told = kindOf(words, at, clause, kinds)
  const holder = holderOf(words, at, actors, clause, told)
  const period = periodOf(text, words, at.end)
  const quantity: Quantity = {
    ...withBracket(text, withSign(text, spanOf(text, words, at))),
    kind: rateOrChange(words, at, period) ?? told.kind,
    item: referenceTo(itemOf(at, items, clause)),
    holder: referenceTo(holder),
    unit: at.unit,
    period,
    whole: figure.outOf === null ? wholeOf(text, words, at, figure) : `${figure.outOf}`,
    against: figure.against,
    nominal,
    lo,
    hi,
    loOpen,
    hiOpen,
    hedge,
    convention,
  }
  return { first: at.first, end: at.end, quantity, holderAt: holder?.first ?? -1 }
}

/** "A quarter of pupils", "half the old rate", "12 per cent of the wells": what a part is of, in the text's words. */
function wholeOf(
  text: string,
  words: readonly Word[],
  { end, unit }: Measured,
  { part }: Figure,
): string | null {
  return part || unit === '%' ? wholeBehind(text, words, end, part) : null
}

/** The "-" of "-2.3%", the stop of ".5", the sign of "~40" are no words, but the figure's. */
function withSign(text: string, { start, end, quote }: Span): Span {
  const before = text.slice(Math.max(0, start - 2), start)
  const signed = /^\d/.test(quote) && /^(?:|[\s(])[-−.]$/.test(before)
  const compared = /^(?:|[\s(])[~≈∼<>≤≥]$/.test(before)
  return signed || compared
    ? { start: start - 1, end, quote: text.slice(start - 1, end) }
    : { start, end, quote }
}

/** "30 (thirty)" takes its bracket in; one that goes on ("$30 (thirty dollars)") and a note's mark are left out. */
function withBracket(text: string, span: Span): Span {
  const mark = span.quote.search(/(?:\[\d+\]?)+$/)
  if (mark > 0) return { ...span, end: span.start + mark, quote: span.quote.slice(0, mark) }
  const open = span.quote.lastIndexOf('(')
  if (open < 1 || span.quote.includes(')', open)) return span
  const { start } = span
  const end = text[span.end] === ')' ? span.end + 1 : start + span.quote.slice(0, open).trimEnd().length
  return { start, end, quote: text.slice(start, end) }
}

/** "500 a year" and "60 km/h" are rates whatever is done to the 500; "fell by 3%" says how much something changed. */
function rateOrChange(
  words: readonly Word[],
  { first, end, unit }: Measured,
  period: string | null,
): QuantityKind | null {
  if (period !== null || /\/\D/.test(unit ?? '')) return 'rate'
  if (unit === '%' && wordAt(words, end).stem === 'complet') return 'other'
  return unit === '%' && changes(words, first) ? 'other' : null
}
