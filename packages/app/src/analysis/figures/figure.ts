import type { Quantity, QuantityKind } from '@onrecord/reader'
import type { RecordedStatement } from '../../record/statements/statements.ts'
import { exactly, type Interval } from './interval.ts'

/** What a statement needs to have for its figures to be counted. */
export interface FigureStatement extends Pick<RecordedStatement, 'id' | 'sentence' | 'quantities'> {
  readonly document: Pick<RecordedStatement['document'], 'id' | 'versionId' | 'title' | 'date'>
}

/** A figure of a text: how many of an item were made, sold, used, or are left. */
export interface Figure {
  readonly statement: number
  readonly document: { readonly id: number; readonly title: string | null; readonly date: string | null }
  readonly sentence: FigureStatement['sentence']
  readonly kind: QuantityKind
  readonly item: string
  readonly holder: string | null
  readonly unit: string | null
  readonly quote: string
  readonly start: number
  /** With the conventions for vague words: "around 4,000" is 3,600 to 4,400. */
  readonly bounds: Interval
  /** As printed: 4,000. Of words without a number ("many more") it is their bounds. */
  readonly nominal: Interval
  readonly hedge: string | null
  readonly convention: string | null
}

/** A figure that cannot be added to others, and why. */
export interface SetAside {
  readonly figure: Figure
  readonly because: 'share' | 'rate' | 'vote' | 'plan' | 'other-kind' | 'ends-before-it-begins' | 'below-zero'
}

export interface Figures {
  readonly counted: readonly Figure[]
  readonly aside: readonly SetAside[]
}

/** The figures of statements, each once: a second reading of the same words of one text is the same figure. */
export function figuresOf(statements: Iterable<FigureStatement>): Figures {
  const counted: Figure[] = []
  const aside: SetAside[] = []
  const seen = new Set<string>()
  for (const statement of statements) {
    for (const quantity of statement.quantities) {
      if (quantity.item === null) continue
      const words = `${statement.document.versionId} ${quantity.start} ${quantity.end} ${quantity.kind}`
      if (seen.has(words)) continue
      seen.add(words)
      const figure = figureOf(statement, quantity, quantity.item)
      const because = reasonAside(quantity)
      if (because === null) counted.push(figure)
      else aside.push({ figure, because })
    }
  }
  return { counted, aside }
}

function figureOf({ id, document, sentence }: FigureStatement, quantity: Quantity, item: string): Figure {
  const { kind, holder, unit, quote, start, lo, hi, loOpen, hiOpen, nominal, hedge, convention } = quantity
  const bounds = { lo, hi, loOpen, hiOpen }
  return {
    statement: id,
    document: { id: document.id, title: document.title, date: document.date },
    sentence,
    kind,
    item,
    holder,
    unit,
    quote,
    start,
    bounds,
    // "more than 900" is printed as a bound: only what a convention widened has a number of its own.
    nominal: nominal === null || convention === null ? bounds : exactly(nominal),
    hedge,
    convention,
  }
}

const COUNTED: ReadonlySet<QuantityKind> = new Set([
  'produced',
  'received',
  'purchased',
  'sold',
  'donated',
  'used',
  'lost',
  'stock',
  'remaining',
])
const PLANS: ReadonlySet<QuantityKind> = new Set(['ordered', 'requested', 'pledged'])

function reasonAside({
  kind,
  whole,
  against,
  period,
  nominal,
  lo,
  hi,
}: Quantity): SetAside['because'] | null {
  if (against !== null) return 'vote'
  if (kind === 'rate' || period !== null) return 'rate'
  if (whole !== null && (nominal ?? hi ?? 0) <= 1) return 'share'
  if (PLANS.has(kind)) return 'plan'
  if (!COUNTED.has(kind)) return 'other-kind'
  if (lo !== null && hi !== null && lo > hi) return 'ends-before-it-begins'
  return (hi ?? nominal ?? 0) < 0 ? 'below-zero' : null
}
