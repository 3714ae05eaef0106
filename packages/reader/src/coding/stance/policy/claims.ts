import { appendTo } from '../../../append-to.ts'
import type { Codebook, Concept, Item } from '../../../codebook.ts'
import { stem } from '../../../language/stem.ts'
import { act } from '../../../language/synonyms.ts'
import { normAt } from '../../../text/cursor.ts'
import { isContent } from '../../words/content-words.ts'
import { wordsOfPhrase } from '../../words/words.ts'

/** What a policy concept's label says: an act, and the things it is done to ("ATACMS should be supplied to Ukraine"). */
export interface PolicyClaim {
  readonly concept: string
  /** -1 where the label itself says "should not". */
  readonly sign: 1 | -1
  readonly act: string
  /** Stems or phrases (stems joined by a blank) that name the thing. */
  readonly things: ReadonlySet<string>
  /** The first stems of those. */
  readonly openings: ReadonlySet<string>
  /** The longest of those, in words. */
  readonly longestThing: number
}

/** The policy claims of a codebook, and by which words they are looked for. */
export interface PolicyClaims {
  readonly all: readonly PolicyClaim[]
  /** By the first stems of their things. */
  readonly byOpening: ReadonlyMap<string, readonly PolicyClaim[]>
  /** Those that no other has its act in common with, by that: the act's noun names the whole claim. */
  readonly byAct: ReadonlyMap<string, PolicyClaim>
}

/** Taken from labels worded with "should"; other concepts match by their triggers alone. */
export function policyClaims(codebook: Codebook): PolicyClaims {
  const items = codebook.items.map((item) => ({ item, names: namesOf(item) }))
  const all = codebook.concepts.flatMap((concept) => claimOf(concept, items) ?? [])
  const byOpening = new Map<string, PolicyClaim[]>()
  for (const one of all) for (const stem of one.openings) appendTo(byOpening, stem, one)
  const alone = all.filter((one) => all.every((other) => other === one || other.act !== one.act))
  return { all, byOpening, byAct: new Map(alone.map((one) => [one.act, one])) }
}

/** An item with the stems of each of its names. */
interface NamedItem {
  readonly item: Item
  readonly names: readonly string[]
}

function claimOf({ id, kind, label }: Concept, items: readonly NamedItem[]): PolicyClaim | null {
  const words = wordsOfPhrase(label)
  const should = words.indexOf('should')
  if (kind !== 'policy-claim' || should < 0) return null
  // "There should be a carbon tax": having it is the act of introducing it.
  if (words[0] === 'there' && words[should + 1] === 'be')
    return claim(id, 1, 'introduce', words.slice(should + 2), items)
  const negated = words[should + 1] === 'not'
  const found = actAfter(words, should + (negated ? 2 : 1))
  if (found === null) return null
  const passive = words.slice(should, found.at).includes('be') || found.act === 'keep'
  const thing = passive ? words.slice(0, should) : words.slice(found.at + 1)
  return claim(id, negated ? -1 : 1, found.act, thing, items)
}

function claim(
  concept: string,
  sign: 1 | -1,
  act: string,
  thing: readonly string[],
  items: readonly NamedItem[],
): PolicyClaim | null {
  const things = thingsOf(thing, items)
  if (things.size === 0) return null
  const parts = [...things].map((name) => name.split(' '))
  const openings = new Set(parts.map(([first = '']) => first))
  return { concept, sign, act, things, openings, longestThing: Math.max(...parts.map((one) => one.length)) }
}

function actAfter(words: readonly string[], from: number): { at: number; act: string } | null {
  for (let at = from; at < words.length; at++) {
    const word = normAt(words, at)
    if (word === 'stay' || word === 'remain') return { at, act: 'keep' }
    const named = act(stem(word))
    if (named !== undefined) return { at, act: named }
  }
  return null
}

/** The thing's own words, and where they name a codebook item, every name of that item and of its variants. */
function thingsOf(phrase: readonly string[], items: readonly NamedItem[]): Set<string> {
  const content = phrase
    .filter((word) => isContent(word) && !/^(?:new|all|more|single)$/.test(word))
    .map(stem)
  if (content.length === 0) return new Set()
  const label = content.join(' ')
  const named = items.filter(({ names }) => names.some((name) => name === label || content.includes(name)))
  const kin = items.filter(
    ({ item }) =>
      item.isClass || named.some((one) => one.item.id === item.id || item.variantOf === one.item.id),
  )
  if (named.length === 0) return new Set([label, content.slice(-2).join(' '), content.at(-1) ?? ''])
  return new Set([label, content.slice(-2).join(' '), ...kin.flatMap(({ names }) => names)])
}

function namesOf({ label, aliases }: Item): string[] {
  return [label, ...aliases].map((name) => wordsOfPhrase(name).filter(isContent).map(stem).join(' '))
}
