import type { Codebook } from '../../codebook.ts'
import type { Quantity, QuantityKind, Span } from '../../statement.ts'
import { type Clause, clauseAt } from '../words/clauses.ts'
import { type NamedAt, referenceTo } from '../words/named.ts'
import { compileTriggers, type TriggerMatch, type TriggerSet } from '../words/triggers.ts'
import { wordAt } from '../words/word-at.ts'
import { spanOf, type Word } from '../words/words.ts'
import { type Bounded, belowZero, boundsOf } from './bounds.ts'
import { changes } from './changes.ts'
import { counts } from './counts.ts'
import { kindOf } from './kinds.ts'
import { isRate, type Measured, measured } from './measures.ts'
import { NUMBER_CONVENTIONS, type NumberConventions, numbersIn } from './numbers.ts'
import { isPartOf } from './part-of-whole.ts'
import { rangeOf } from './ranges.ts'
import { holderOf, itemOf } from './roles.ts'
import { isScore } from './shares.ts'

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
  const found = figures.map((figure) => quantityAt(text, words, figure, context, kinds))
  return found.map((one, n) => {
    const { quantity } = one
    // What is done to the part is not done to the whole; both count the same.
    if (isPartOf(words, found[n - 1] ?? one, one)) return { ...one, quantity: { ...quantity, kind: 'other' } }
    const whole = found[n + 1]
    if (quantity.unit !== null || whole === undefined || !isPartOf(words, one, whole)) return one
    return { ...one, quantity: { ...quantity, unit: whole.quantity.unit } }
  })
}

/** The numbers that count, those of a range taken together, the two of a score left out. */
function figuresIn(
  text: string,
  words: readonly Word[],
  dated: ReadonlySet<number>,
  conventions: NumberConventions,
): Bounded[] {
  const numbers = numbersIn(words, conventions).filter((number) => counts(text, words, number, dated))
  const figures: Bounded[] = []
  for (let n = 0; n < numbers.length; n++) {
    const [one, next] = [numbers[n], numbers[n + 1]]
    if (one === undefined) break
    const score = isScore(text, words, one, next)
    const range = score ? null : rangeOf(text, words, one, next, conventions)
    if (!score) figures.push(range ?? belowZero(text, words, boundsOf(words, one, conventions)))
    if (score || range !== null) n++
  }
  return figures
}

function quantityAt(
  text: string,
  words: readonly Word[],
  figure: Bounded,
  { items, actors, clauses }: QuantityContext,
  kinds: readonly TriggerMatch<QuantityKind>[],
): QuantityAt {
  const { nominal, lo, hi, loOpen, hiOpen, hedge, convention } = figure
  const at = measured(text, words, figure)
  const clause = clauseAt(clauses, at.first)
  const told = kindOf(words, at, clause, kinds)
  const holder = holderOf(words, at, actors, clause, told)
  const quantity: Quantity = {
    ...withSign(text, spanOf(text, words, at)),
    kind: rateOrChange(words, at) ?? told.kind,
    item: referenceTo(itemOf(at, items, clause)),
    holder: referenceTo(holder),
    unit: at.unit,
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

/** The "-" of "-2.3%" is no word, but the figure's. */
function withSign(text: string, { start, end, quote }: Span): Span {
  const signed = /^\d/.test(quote) && /^(?:|[\s(])[-−]$/.test(text.slice(Math.max(0, start - 2), start))
  return signed ? { start: start - 1, end, quote: text.slice(start - 1, end) } : { start, end, quote }
}

/** "500 a year" and "60 km/h" are rates whatever is done to the 500; "fell by 3%" says how much something changed. */
function rateOrChange(words: readonly Word[], { first, end, unit }: Measured): QuantityKind | null {
  if (isRate(words, end) || /\/\D/.test(unit ?? '')) return 'rate'
  if (unit === '%' && wordAt(words, end).stem === 'complet') return 'other'
  return unit === '%' && changes(words, first) ? 'other' : null
}
