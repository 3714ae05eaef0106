import { stem } from '../../language/stem.ts'
import type { DecisionState } from '../../statement.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import type { Party } from './party.ts'
import type { Telling } from './tellings.ts'
import type { ToldAt } from './told.ts'

/** What an article has told of an item: who decides on it, who asks for it, who is to get it. */
export interface MatterTold {
  /** The item as it was told, and its last word by its stem. */
  readonly item: string
  readonly key: string
  readonly decider: string | null
  readonly requester: string | null
  readonly recipient: string | null
}

/** A matter longer ago than so many tellings is forgotten. */
const KEPT = 12

/** What is done with an item leaves open who gets it. */
const NOBODY_GETS: ReadonlySet<DecisionState> = new Set(['in-use', 'exhausted', 'replaced', 'recommended'])

/**
 * A telling with what the article told of the same item before: who gets it ("Norland delivered 2,000 shells"), and of a request who
 * is asked. Where the item was told for several, nobody is taken.
 */
export function withMatter(
  telling: Telling,
  told: ToldAt,
  words: readonly Word[],
  matters: readonly MatterTold[],
): Telling {
  if (telling.state === null || telling.item === null) return telling
  const same =
    told.item !== null && isCount(told.item, words)
      ? countedBefore(telling, matters)
      : matters.filter(({ item, key }) => item === telling.item || key === keyOf(told, words))
  if (same.length === 0) return telling
  const party = (name: string | null): Party | null =>
    name === null ? null : { first: told.first, end: told.end, name, stands: 'name' }
  const asks = telling.state === 'requested' || telling.state === 'urged-by-third-party'
  const gets = onlyOne(same.map(({ recipient }) => recipient))
  const open = telling.recipient === null && !NOBODY_GETS.has(telling.state)
  const another = asks
    ? telling.requester?.name !== gets
    : telling.decider?.name === gets || telling.decider?.stands === 'self'
  const recipient = open && gets !== null && !another ? party(gets) : telling.recipient
  const asked = onlyOne(same.map(({ decider }) => decider))
  const asker = telling.requester?.name ?? null
  const again =
    asks &&
    asker !== null &&
    same.some(({ requester, recipient: whom }) => asker === requester || asker === whom)
  const decider = again && telling.decider === null && asked !== asker ? party(asked) : telling.decider
  return recipient === telling.recipient && decider === telling.decider
    ? telling
    : { ...telling, recipient, decider }
}

/** The one name that is told; `null` where none or several are. */
function onlyOne(names: readonly (string | null)[]): string | null {
  const some = new Set(names.filter((name) => name !== null))
  const [one = null] = some
  return some.size === 1 ? one : null
}

/** "asked for 15": of what was told last, where who asks or decides had a part in it. */
function countedBefore(
  { decider, requester }: Telling,
  [last]: readonly MatterTold[],
): readonly MatterTold[] {
  if (last === undefined) return []
  const parties = [last.decider, last.requester, last.recipient].filter((name) => name !== null)
  return parties.some((name) => name === decider?.name || name === requester?.name) ? [last] : []
}

/** The last word of an item by its stem: "10,000 artillery shells" and "the shells" are the same. */
function keyOf({ item }: ToldAt, words: readonly Word[]): string | null {
  if (item === null || item.end <= item.first) return null
  const { tag, norm } = wordAt(words, (item.coreEnd ?? item.end) - 1)
  return tag.startsWith('NN') && !LOOSE.test(norm) ? stem(norm) : null
}

/** Nouns that may mean any matter. */
const LOOSE =
  /^(?:plan|plans|deal|deals|decision|decisions|move|moves|idea|step|steps|measure|measures|request|requests|plea|bill|motion|proposal|proposals|project|ban|bans|levy|tax|toll|cap|dam|law|rule|rules|vote|offer)$/

/** "asked for 40,000": a number whose noun is left out. */
export const isCount = ({ first, end }: WordRange, words: readonly Word[]): boolean =>
  end > first &&
  wordAt(words, end - 1).tag === 'CD' &&
  words.slice(first, end).every(({ tag }) => /^(?:CD|DT|RB)$/.test(tag))

/** The matters with a telling's own before them. */
export function withTold(
  matters: readonly MatterTold[],
  telling: Telling,
  told: ToldAt,
  words: readonly Word[],
): readonly MatterTold[] {
  const { state, item, decider, requester, recipient } = telling
  const key = keyOf(told, words)
  if (state === null || item === null || key === null) return matters
  const name = (party: Party | null): string | null =>
    party === null || party.stands === 'self' ? null : party.name
  const own = { item, key, decider: name(decider), requester: name(requester), recipient: name(recipient) }
  return [own, ...matters].slice(0, KEPT)
}
