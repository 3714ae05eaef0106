/**
 * What the figures of the texts leave: made - sold - donated - used - lost, by interval arithmetic. Where figures conflict
 * there is a balance for each; where a phrase has two readings, too. Nothing is averaged, and what does not follow is not said.
 */
import type { QuantityKind } from '@onrecord/reader'
import { drifted, type Printed } from './drift.ts'
import type { Figure, Figures, SetAside } from './figure.ts'
import { apart, type Interval, isEmpty, meet, minus, NONE_OR_MORE, plus, SOME_MORE } from './interval.ts'
import { type Agreed, type Scope, scopesOf } from './scopes.ts'

export const inflows = ['produced', 'received', 'purchased'] as const satisfies readonly QuantityKind[]
export const outflows = ['sold', 'donated', 'used', 'lost'] as const satisfies readonly QuantityKind[]
const LEVELS: ReadonlySet<QuantityKind> = new Set(['stock', 'remaining'])

/** How a vague phrase is read: "many more" is some further ones, or more than the number before it. */
export type PhraseReading = 'further' | 'more-than'

export interface Term {
  readonly kind: QuantityKind
  readonly scopes: readonly Scope[]
}

/** What came in or went out of one kind, as one way of taking the figures has it. */
export interface Step {
  readonly kind: QuantityKind
  readonly figures: readonly Figure[]
  readonly nominal: Interval
  readonly bounds: Interval
}

/** One way of taking the figures, and what is then left. */
export interface Remainder {
  /** The figures taken; where texts conflict, those of one side. */
  readonly from: readonly Figure[]
  readonly reading: PhraseReading
  /** Kind by kind, in the order in which they are taken off. */
  readonly steps: readonly Step[]
  /** With the numbers as printed; `null` where more went out than there was. */
  readonly nominal: Interval | null
  /** With the conventions for "around" and the like. */
  readonly bounds: Interval | null
}

/** A figure of what is there or left, beside what follows from the flows. */
export interface Level {
  readonly figure: Figure
  /** `drift`: the number of those made, told as a number of those there are. */
  readonly verdict: 'fits' | 'conflicts' | 'drift' | 'nothing-to-compare'
}

export interface Balance {
  readonly item: string
  readonly terms: readonly Term[]
  readonly remainders: readonly Remainder[]
  readonly levels: readonly Level[]
  readonly aside: readonly SetAside[]
  /** Kinds of which texts tell figures that cannot all be right. */
  readonly conflicts: readonly QuantityKind[]
  /** Kinds with figures on different holders or in different units: taken for one, never added. */
  readonly differentScopes: readonly QuantityKind[]
  /** `nothing`: no text says what there was to begin with. `range`: only bounds. `figure`: a single number. */
  readonly follows: 'nothing' | 'range' | 'figure'
}

/** The balance of each item that has figures, in the order of their first figure. */
export function balancesOf({ counted, aside }: Figures): readonly Balance[] {
  const items = new Map<string, { counted: Figure[]; aside: SetAside[] }>()
  const of = ({ item }: Figure) => {
    const own = items.get(item) ?? { counted: [], aside: [] }
    items.set(item, own)
    return own
  }
  for (const figure of counted) of(figure).counted.push(figure)
  for (const one of aside) of(one.figure).aside.push(one)
  return [...items].map(([item, own]) => balanceOf(item, own.counted, own.aside))
}

function balanceOf(item: string, figures: readonly Figure[], aside: readonly SetAside[]): Balance {
  const terms = [...inflows, ...outflows].flatMap((kind): Term[] => {
    const own = figures.filter((figure) => figure.kind === kind)
    return own.length === 0 ? [] : [{ kind, scopes: scopesOf(own) }]
  })
  const remainders = remaindersOf(withoutTransfers(terms))
  const came = terms.filter(({ kind }) => isInflow(kind)).flatMap(printedIn)
  const wentOut = terms.some(({ kind }) => isOutflow(kind))
  const verdict = (figure: Figure): Level['verdict'] =>
    came.some((one) => drifted(one, printed(figure), wentOut)) ? 'drift' : verdictOn(figure, remainders)
  const levels = figures
    .filter(({ kind }) => LEVELS.has(kind))
    .map((figure): Level => ({ figure, verdict: verdict(figure) }))
  const kinds = (has: (term: Term) => boolean) => terms.filter(has).map(({ kind }) => kind)
  return {
    item,
    terms,
    remainders,
    levels,
    aside,
    conflicts: kinds(({ scopes }) => scopes.some(({ readings }) => readings.length > 1)),
    differentScopes: kinds(({ scopes }) => scopes.length > 1),
    follows: whatFollows(remainders),
  }
}

/** Where a text says how many were made, what one holder received of them is a transfer: nothing more came in by it. */
function withoutTransfers(terms: readonly Term[]): readonly Term[] {
  if (!terms.some(({ kind }) => kind === 'produced')) return terms
  return terms.filter(({ kind }) => kind !== 'received' && kind !== 'purchased')
}

function whatFollows(remainders: readonly Remainder[]): Balance['follows'] {
  if (remainders.length === 0) return 'nothing'
  const single = ({ bounds }: Remainder) => bounds !== null && bounds.lo !== null && bounds.lo === bounds.hi
  return remainders.length === 1 && remainders.every(single) ? 'figure' : 'range'
}

/** So many ways of taking conflicting figures are worked out; beyond that nobody reads them. */
const MOST = 32

interface Taken {
  readonly kind: QuantityKind
  readonly agreed: Agreed
  /** False where there are figures of other holders too: then it is a part, and the whole may be more. */
  readonly whole: boolean
}

function remaindersOf(terms: readonly Term[]): readonly Remainder[] {
  if (!terms.some(({ kind }) => isInflow(kind))) return []
  return waysOf(terms).flatMap((taken) => {
    const from = taken.flatMap(({ agreed }) => agreed.figures)
    const readings: readonly PhraseReading[] = from.some((figure) => comparedWith(figure, from) !== null)
      ? ['further', 'more-than']
      : ['further']
    return readings.map((reading) => {
      const steps = stepsOf(taken, reading)
      return { from, reading, steps, nominal: leftOf(steps, 'nominal'), bounds: leftOf(steps, 'bounds') }
    })
  })
}

/** Every way of taking one side of each conflict. */
function waysOf(terms: readonly Term[]): readonly (readonly Taken[])[] {
  let ways: readonly (readonly Taken[])[] = [[]]
  for (const { kind, scopes } of terms) {
    for (const { readings } of scopes) {
      const more = readings.map((agreed): Taken => ({ kind, agreed, whole: scopes.length === 1 }))
      ways = ways.flatMap((way) => more.map((one) => [...way, one])).slice(0, MOST)
    }
  }
  return ways
}

/**
 * "Many more than were sold" stands for as many as were sold and some: the number sold then goes off twice, as one and the
 * same number, and not as two that could differ.
 */
function stepsOf(taken: readonly Taken[], reading: PhraseReading): readonly Step[] {
  const from = taken.flatMap(({ agreed }) => agreed.figures)
  const valueIn = ({ agreed, whole }: Taken, face: Face): Interval => {
    const [figure] = agreed.figures
    const than = reading === 'more-than' && figure !== undefined ? comparedWith(figure, from) : null
    const compared = than === null ? undefined : taken.find((one) => one.agreed.figures.includes(than))
    const value = compared === undefined ? agreed[face] : plus(compared.agreed[face], SOME_MORE)
    return whole ? value : { ...value, hi: null, hiOpen: false }
  }
  return [...new Set(taken.map(({ kind }) => kind))].map((kind) => {
    const own = taken.filter((one) => one.kind === kind)
    const sum = (face: Face) => own.map((one) => valueIn(one, face)).reduce(largestOf)
    return {
      kind,
      figures: own.flatMap(({ agreed }) => agreed.figures),
      nominal: sum('nominal'),
      bounds: sum('bounds'),
    }
  })
}

type Face = 'nominal' | 'bounds'

/** In - out; `null` where more went out than there was. */
function leftOf(steps: readonly Step[], face: Face): Interval | null {
  const sum = (has: (kind: QuantityKind) => boolean) =>
    steps
      .filter(({ kind }) => has(kind))
      .map((step) => step[face])
      .reduce(plus, { lo: 0, hi: 0, loOpen: false, hiOpen: false })
  const left = meet(minus(sum(isInflow), sum(isOutflow)), NONE_OR_MORE)
  return isEmpty(left) ? null : left
}

/** At least the larger of two parts that may or may not overlap. */
function largestOf(one: Interval, other: Interval): Interval {
  const first = (one.lo ?? 0) > (other.lo ?? 0) || ((one.lo ?? 0) === (other.lo ?? 0) && one.loOpen)
  const { lo, loOpen } = first ? one : other
  return { lo, loOpen, hi: null, hiOpen: false }
}

export const isInflow = (kind: QuantityKind): boolean => inflows.some((one) => one === kind)
const isOutflow = (kind: QuantityKind): boolean => outflows.some((one) => one === kind)

/** The number that "many more" may be more than: the last one before it in its sentence. */
function comparedWith(
  { hedge, statement, sentence, start, document }: Figure,
  all: readonly Figure[],
): Figure | null {
  if (hedge === null || !/^(?:(?:many|far|much|several|even|some) )?more$/i.test(hedge)) return null
  const before = all.filter(
    (one) =>
      one.document.id === document.id &&
      one.sentence.start === sentence.start &&
      one.start < start &&
      isOutflow(one.kind) &&
      (one.statement !== statement || one.start !== start),
  )
  return before.reduce<Figure | null>(
    (last, one) => (last === null || one.start > last.start ? one : last),
    null,
  )
}

function verdictOn(figure: Figure, remainders: readonly Remainder[]): Level['verdict'] {
  if (remainders.length === 0) return 'nothing-to-compare'
  const fits = remainders.some(({ bounds }) => bounds !== null && !apart(bounds, figure.bounds))
  return fits ? 'fits' : 'conflicts'
}

const printedIn = ({ scopes }: Term): Printed[] =>
  scopes.flatMap(({ readings }) => readings.flatMap(({ figures }) => figures.map(printed)))

const printed = ({ kind, nominal: { lo, hi } }: Figure): Printed => ({ kind, number: lo === hi ? lo : null })
