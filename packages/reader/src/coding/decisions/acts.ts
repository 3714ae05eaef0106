import { act } from '../../language/synonyms.ts'
import type { DecisionState } from '../../statement.ts'
import { bearing } from '../stance/polarity.ts'
import { type Clause, isInClause } from '../words/clauses.ts'
import type { NamedAt } from '../words/named.ts'
import type { Word } from '../words/words.ts'
import { isAdjectival } from './unreal.ts'
import { type VerbGroup, verbGroup } from './verb-group.ts'

/** A state that a verb of the debate tells. */
export interface ActState {
  readonly state: DecisionState
  readonly affirmed: boolean
  /** How sure, beside the weights of phrases. */
  readonly weight: number
}

/** What a done act amounts to. An act that is not here ("limited", "kept") says too little to be a state. */
const DONE: ReadonlyMap<string, DecisionState> = new Map([
  ['give', 'delivered'],
  ['sell', 'sold'],
  ['buy', 'contracted'],
  ['scrap', 'withdrawn'],
  ['introduce', 'in-use'],
  ['ban', 'in-use'],
  ['close', 'in-use'],
])

/** The act a verb names ("supplied" -> "give"), or `undefined`. */
export function actOfVerb({ stem, tag }: Word): string | undefined {
  return tag.startsWith('VB') ? act(stem) : undefined
}

/** The state that a verb's act tells: done, promised or refused, on an item. */
export function actState(
  words: readonly Word[],
  verb: { readonly at: number; readonly act: string },
  clause: Clause,
  items: readonly NamedAt[],
): ActState | null {
  const stretch = { first: verb.at, end: verb.at + 1 }
  if (isAdjectival(words, stretch)) return null
  const group = verbGroup(words, verb.at)
  if (!takesItem(items, clause, verb.at, group.passive)) return null
  const { asserted, turned } = bearing(words, clause, { ...stretch, own: [verb.at] }, false)
  return asserted ? stateOf(verb.act, group, turned) : null
}

function stateOf(named: string, group: VerbGroup, turned: boolean): ActState | null {
  if (group.will && group.not) return { state: 'refused', affirmed: true, weight: 6 }
  if (group.would && group.not) return { state: 'refused', affirmed: true, weight: 5 }
  if (group.will && !group.unreal) return { state: 'decided', affirmed: true, weight: 2 }
  const state = DONE.get(named)
  if (group.unreal || !group.done || state === undefined) return null
  return { state, affirmed: !group.not && !turned, weight: 4 }
}

/** Behind a verb its item stands at most so many words off. */
const NEAR = 10

/** The item is what is acted on: it follows the verb, or stands before a passive one. */
function takesItem(items: readonly NamedAt[], clause: Clause, verb: number, passive: boolean): boolean {
  return items.some(
    (item) =>
      isInClause(clause, item) &&
      (passive ? item.end <= verb : item.first > verb && item.first - verb <= NEAR),
  )
}
