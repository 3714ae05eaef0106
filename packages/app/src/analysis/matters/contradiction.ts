import type { DecisionState, QuantityKind } from '@onrecord/reader'
import { earlier } from './happened.ts'
import type { MatterState } from './matter-states.ts'
import type { Matter } from './matters.ts'
import { type Sourcing, sourcingOf } from './sourcing.ts'
import type { Told } from './told.ts'

/**
 * What two sides have to do with each other. The first five contradict; the others look like it, and the list says why
 * they do not.
 */
export const contradictionKinds = [
  'opposite-states',
  'claim-and-denial',
  'disjoint-figures',
  'then-and-now',
  'own-later-account',
  'possibly-opposite',
  'number-drift',
  'vague-against-vague',
  'different-scope',
  'different-kinds',
  'condition-changed',
  'date-range',
] as const
export type ContradictionKind = (typeof contradictionKinds)[number]

const CONTRADICT: ReadonlySet<ContradictionKind> = new Set(contradictionKinds.slice(0, 5))

/** Why two sides are put beside each other; every language has its words for each. */
export const contradictionReasons = [
  'opposite-at-one-time',
  'condition-changed-between',
  'talks-told-and-denied',
  'told-and-denied',
  'if-the-matters-are-one',
  'days-of-one-story',
  'no-number-in-common',
  'variant-above-whole',
  'another-variant',
  'another-holder',
  'another-unit',
  'another-period',
  'another-whole',
  'no-phrase-has-a-bound',
  'came-in-told-as-there',
  'stock-and-what-goes-out',
  'earlier-time-told-otherwise',
  'other-side-later',
] as const
export type ContradictionReason = (typeof contradictionReasons)[number]

/** What a contradiction is about: a matter (or two that are perhaps one), an item’s figures, an actor and what it is for. */
export type Topic =
  | { readonly kind: 'matter'; readonly matters: readonly MatterParts[] }
  | { readonly kind: 'figure'; readonly item: string; readonly figure: QuantityKind }
  | { readonly kind: 'stance'; readonly actor: string; readonly on: string }

/** The names of a matter's parts; `null` where no text says one. */
export interface MatterParts {
  readonly decider: string | null
  readonly recipient: string | null
  readonly item: string | null
}

export const partsOf = ({ decider, recipient, item }: Pick<Matter, 'decider' | 'recipient' | 'item'>) => ({
  decider: decider?.name ?? null,
  recipient: recipient?.name ?? null,
  item: item?.name ?? null,
})

/** What one side says: a state (with the days that its reports give, where these are what differs), a figure, a stance. */
export type Said =
  | {
      readonly kind: 'state'
      readonly state: DecisionState
      readonly affirmed: boolean
      readonly days: readonly (string | null)[]
    }
  | {
      readonly kind: 'figure'
      readonly figure: QuantityKind
      readonly quote: string
      readonly unit: string | null
      readonly period: string | null
    }
  | { readonly kind: 'stance'; readonly stance: -1 | 1 }

export interface Contradiction {
  readonly kind: ContradictionKind
  /** False for what only looks like one. */
  readonly contradicts: boolean
  readonly topic: Topic
  readonly reason: ContradictionReason
  readonly sides: readonly [Side, Side]
  /** The later state of the matter that settled it, if one did. */
  readonly resolved: Side | null
}

/** One side: what it says, who stands behind it, and since when it is known. */
export interface Side {
  readonly said: Said
  readonly known: string | null
  readonly sourcing: Sourcing
  readonly told: readonly Told[]
}

export function contradiction(
  kind: ContradictionKind,
  topic: Topic,
  reason: ContradictionReason,
  sides: readonly [Side, Side],
  resolved: Side | null = null,
): Contradiction {
  return { kind, contradicts: CONTRADICT.has(kind), topic, reason, sides, resolved }
}

export function sideOf(said: Said, told: readonly Told[]): Side {
  const known = told.reduce<string | null>((first, { document }) => earlier(first, document.date), null)
  return { said, known, sourcing: sourcingOf(told), told }
}

/** `stateName({ state: 'under-discussion', affirmed: false })` is `not under discussion`. */
export const stateName = ({ state, affirmed }: Pick<MatterState, 'state' | 'affirmed'>): string =>
  `${affirmed ? '' : 'not '}${state.replaceAll('-', ' ')}`

/** The side of a state; one state stands against many. */
export function stateSide(state: MatterState): Side {
  const before = stateSides.get(state)
  if (before !== undefined) return before
  const side = sideOf(saidState(state), state.told)
  stateSides.set(state, side)
  return side
}

const stateSides = new WeakMap<MatterState, Side>()

export const saidState = (
  { state, affirmed }: Pick<MatterState, 'state' | 'affirmed'>,
  days: readonly (string | null)[] = [],
): Said => ({ kind: 'state', state, affirmed, days })
