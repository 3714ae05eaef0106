import { wordSet } from '../../language/stance-words.ts'
import { stem } from '../../language/stem.ts'
import type { DecisionState } from '../../statement.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import type { Party } from './party.ts'
import { GOODS } from './rows/matters.ts'
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

const GOODS_STEMS = wordSet(GOODS)

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
  const keys = keysOf(told, words)
  const again =
    told.item !== null && isCount(told.item, words)
      ? countedBefore(telling, matters)
      : matters.filter(({ item, key }) => item === telling.item || (key !== null && keys.includes(key)))
  const alike = again.length > 0 ? again : ofKind(told, words, matters)
  const same = alike.length > 0 ? alike : handedOn(telling, told, words, matters)
  if (same.length === 0) return telling
  const party = (name: string | null): Party | null =>
    name === null ? null : { first: told.first, end: told.end, name, stands: 'name' }
  const asks = telling.state === 'requested' || telling.state === 'urged-by-third-party'
  const asker = telling.requester?.name ?? null
  const gets = onlyOne(same.map(({ recipient }) => recipient))
  const open = telling.recipient === null && !NOBODY_GETS.has(telling.state)
  const another = asks
    ? telling.requester?.name !== gets
    : telling.decider?.name === gets || telling.decider?.stands === 'self'
  // "Volt pushed for the transfer": she asks for somebody else.
  const third = asks && another && isHanding(told, words) && asker !== null
  const recipient = open && gets !== null && (!another || third) ? party(gets) : telling.recipient
  const asked = onlyOne(same.map(({ decider }) => decider))
  const asksAgain =
    asks &&
    asker !== null &&
    (third || same.some(({ requester, recipient: whom }) => asker === requester || asker === whom))
  const decider = asksAgain && telling.decider === null && asked !== asker ? party(asked) : telling.decider
  if (recipient === telling.recipient && decider === telling.decider) return telling
  const state = third && recipient !== null ? 'urged-by-third-party' : telling.state
  return { ...telling, state, recipient, decider }
}

const isHanding = ({ item }: ToldAt, words: readonly Word[]): boolean =>
  item !== null && words.slice(item.first, item.coreEnd ?? item.end).some(({ stem }) => HANDING.has(stem))

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

/** Nouns of handing on, whose goods were told before: "halted deliveries", "opposes the transfer". */
const HANDING = wordSet('delivery transfer shipment export supply sale donation handover loan consignment')

/** States of handing on. */
const HANDS: ReadonlySet<DecisionState> = new Set(['announced', 'delivered', 'shipped'])

/** Of "deliveries", and of goods that the same one decides on, the matter told last that somebody is to get. */
function handedOn(
  { decider, state, item }: Telling,
  told: ToldAt,
  words: readonly Word[],
  matters: readonly MatterTold[],
): readonly MatterTold[] {
  const at = told.item
  if (at === null || at.end <= at.first || state === null || item === null) return []
  if (state === 'third-party-consent') return []
  const end = at.coreEnd ?? at.end
  const noun = isHanding(told, words) || isMatterAgain(words, at)
  const goods = HANDS.has(state) && GOODS_STEMS.has(wordAt(words, end - 1).stem)
  const last = matters.find(({ recipient }) => recipient !== null)
  if (last === undefined || (!noun && !goods)) return []
  // "the matter" is what was told last.
  if (!isHanding(told, words) && isMatterAgain(words, at) && (matters[0] !== last || state === 'requested'))
    return []
  const only = onlyOne(matters.map(({ recipient }) => recipient))
  return noun || (only !== null && only !== decider?.name) ? [last] : []
}

/** Nouns that stand for one another: "the boats" are the ferries. */
const KINDS: readonly ReadonlySet<string>[] = [
  wordSet('boat ship vessel ferry frigate submarine cutter tug'),
  wordSet('plane jet aircraft airplane fighter bomber helicopter warplane'),
  wordSet('weapon arms missile rocket shell munition ammunition round howitzer gun launcher'),
  wordSet('tank vehicle truck lorry bus'),
  wordSet('dose vaccine jab'),
  wordSet('home house flat dwelling'),
]

/** "the boats", "one ship", "two ships". */
const isTaken = ({ norm, tag }: Word): boolean => norm === 'the' || tag === 'CD'

/** "asked for the boats", where ferries were told of before. */
function ofKind(
  { item }: ToldAt,
  words: readonly Word[],
  matters: readonly MatterTold[],
): readonly MatterTold[] {
  if (item === null || item.end <= item.first || !isTaken(wordAt(words, item.first))) return []
  const own = wordAt(words, (item.coreEnd ?? item.end) - 1).stem
  const kind = KINDS.find((one) => one.has(own))
  return kind === undefined ? [] : matters.filter(({ key }) => key !== null && kind.has(key))
}

/** "reviewing the matter", "open to the idea". */
const isMatterAgain = (words: readonly Word[], { first, end }: WordRange): boolean =>
  (end - first === 2 || (end - first === 3 && wordAt(words, first + 1).norm === 'similar')) &&
  (end - first === 3 ? /^(?:the|that|this|a)$/ : /^(?:the|that|this)$/).test(wordAt(words, first).norm) &&
  /^(?:matter|idea|issue|question|request|plea|deal|move|plan)$/.test(wordAt(words, end - 1).norm)

/** All nouns of an item by their stems: "a smaller transfer of six machines" is of machines too. */
function keysOf({ item }: ToldAt, words: readonly Word[]): string[] {
  if (item === null) return []
  return words
    .slice(item.first, item.end)
    .flatMap(({ tag, norm }) => (tag.startsWith('NN') && !LOOSE.test(norm) ? [stem(norm)] : []))
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

/** "Premier in retreat over shells for Ormeland": goods and who is to get them, in a title that tells no decision on them. */
export function goodsFor(words: readonly Word[], quoted: (range: WordRange) => string): MatterTold | null {
  for (let i = 1; i + 1 < words.length; i++) {
    const [goods, bring, whom] = [wordAt(words, i - 1), wordAt(words, i), wordAt(words, i + 1)]
    if (!/^(?:for|to)$/.test(bring.norm) || !GOODS_STEMS.has(goods.stem) || !whom.tag.startsWith('NNP'))
      continue
    let end = i + 2
    while (wordAt(words, end).tag.startsWith('NNP')) end++
    const recipient = quoted({ first: i + 1, end })
    return { item: goods.norm, key: stem(goods.norm), decider: null, requester: null, recipient }
  }
  return null
}
