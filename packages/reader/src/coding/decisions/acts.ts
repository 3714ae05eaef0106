import { act } from '../../language/synonyms.ts'
import { groupBefore, type VerbGroup } from '../../language/verb-groups.ts'
import { firstRow } from '../../language/word-patterns.ts'
import { bearing } from '../stance/polarity.ts'
import { type Clause, isInClause } from '../words/clauses.ts'
import type { NamedAt } from '../words/named.ts'
import type { Word } from '../words/words.ts'
import { DONE_ROWS, PROMISE_ROWS, type Weighed } from './act-rows.ts'
import { isAdjectival } from './unreal.ts'

/** A state that a verb of the debate tells. */
export interface ActState extends Weighed {
  readonly affirmed: boolean
}

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
  const group = groupBefore(words, verb.at)
  if (!takesItem(items, clause, verb.at, group.passive)) return null
  const { asserted, turned } = bearing(words, clause, { ...stretch, own: [verb.at] }, false)
  return asserted ? stateOf(verb.act, group, turned) : null
}

function stateOf(act: string, group: VerbGroup, turned: boolean): ActState | null {
  const promised = firstRow(PROMISE_ROWS, { act, group })
  if (promised !== null) return { ...promised.reading, affirmed: true }
  const done = firstRow(DONE_ROWS, { act, group })
  return done === null ? null : { ...done.reading, affirmed: !group.not && !turned }
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
