import { isLedBy } from '../stance/led-by.ts'
import type { Clause } from '../words/clauses.ts'
import type { NamedAt } from '../words/named.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import type { Kind } from './kinds.ts'

const NEAR = 6

/** What is counted: the item named soon after the figure, else the clause's last one, else the last one before. */
export function itemOf(
  at: WordRange,
  items: readonly NamedAt[],
  clause: Clause | undefined,
): NamedAt | undefined {
  const inside =
    clause === undefined
      ? items
      : items.filter((item) => item.first >= clause.first && item.end <= clause.end)
  return (
    inside.find((item) => item.first >= at.end && item.first - at.end <= NEAR) ??
    inside.at(-1) ??
    items.findLast((item) => item.first < at.first)
  )
}

/** Who holds, makes or uses: the actor before the verb, or after "by" for a participle. */
export function holderOf(
  words: readonly Word[],
  at: WordRange,
  actors: readonly NamedAt[],
  clause: Clause | undefined,
  { kind, trigger }: Kind,
): NamedAt | undefined {
  const { first: low, end: high } = clause ?? { first: 0, end: words.length }
  const by = actors.find(
    (actor) => actor.first >= at.end && actor.end <= high && isLedBy(words, actor.first, 'by'),
  )
  if (by !== undefined) return by
  const holds = kind === 'stock' || kind === 'remaining'
  // "with around 900 sold to allies": who sold them stands outside the phrase.
  if (!holds && clause?.kind === 'with' && trigger > at.end && wordAt(words, trigger).tag !== 'VBZ')
    return undefined
  // "the ministry's stock": the owner holds a stock; elsewhere a possessor only belongs to the one who acts.
  return actors.findLast(
    (actor) =>
      actor.first >= low &&
      actor.end <= at.first &&
      (holds || actor.possessor !== true) &&
      // "OSLAND (Reuters) - Norland will spend": an agency in brackets only reports.
      wordAt(words, actor.first).mark !== '(',
  )
}
