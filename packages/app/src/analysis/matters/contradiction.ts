import { earlier } from './happened.ts'
import type { MatterState } from './matter-states.ts'
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

export interface Contradiction {
  readonly kind: ContradictionKind
  /** False for what only looks like one. */
  readonly contradicts: boolean
  /** What it is about: a matter, an item, an actor and a concept. */
  readonly about: string
  readonly because: string
  readonly sides: readonly [Side, Side]
  /** The later state of the matter that settled it, if one did. */
  readonly resolved: Side | null
}

/** One side: what it says, who stands behind it, and since when it is known. */
export interface Side {
  readonly says: string
  readonly known: string | null
  readonly sourcing: Sourcing
  readonly told: readonly Told[]
}

export function contradiction(
  kind: ContradictionKind,
  about: string,
  because: string,
  sides: readonly [Side, Side],
  resolved: Side | null = null,
): Contradiction {
  return { kind, contradicts: CONTRADICT.has(kind), about, because, sides, resolved }
}

export function sideOf(says: string, told: readonly Told[]): Side {
  const known = told.reduce<string | null>((first, { document }) => earlier(first, document.date), null)
  return { says, known, sourcing: sourcingOf(told), told }
}

/** `stateName({ state: 'under-discussion', affirmed: false })` is `not under discussion`. */
export const stateName = ({ state, affirmed }: Pick<MatterState, 'state' | 'affirmed'>): string =>
  `${affirmed ? '' : 'not '}${state.replaceAll('-', ' ')}`

export const stateSide = (state: MatterState): Side => sideOf(stateName(state), state.told)
