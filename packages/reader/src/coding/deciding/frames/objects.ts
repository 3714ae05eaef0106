import { wordSet } from '../../../language/stance-words.ts'
import { wordAt } from '../../words/word-at.ts'
import type { Word, WordRange } from '../../words/words.ts'
import { type Complement, isPolicyDeed } from '../complement.ts'
import { isMatter } from '../matter.ts'
import { GOODS, MONEY } from '../rows/matters.ts'
import type { Compiled, Frame } from './frame.ts'

/** A person as a pronoun is no item of a decision. */
export const isPerson = (words: readonly Word[], item: WordRange | null): boolean =>
  item !== null &&
  item.end - item.first === 1 &&
  /^(?:he|him|she|her|i|me|we|us|you|who|himself|herself|myself|yourself|themselves)$/.test(
    wordAt(words, item.first).norm,
  )

const isPronoun = (words: readonly Word[], item: WordRange | null): boolean =>
  item !== null &&
  item.end - item.first <= 1 &&
  /^(?:it|them|this|that|these|those|)$/.test(wordAt(words, item.first).norm)

const GOOD = wordSet(GOODS)
const GRANTED = wordSet(MONEY)

/** Goods, money, something counted, named, or of many. */
function isGoods(words: readonly Word[], item: Complement['item']): boolean {
  if (item === null) return false
  const end = item.coreEnd ?? item.end
  const { stem, tag, norm } = wordAt(words, end - 1)
  if (
    norm === 'dozen' ||
    isPronoun(words, item) ||
    GOOD.has(stem) ||
    GRANTED.has(stem) ||
    /^NN(?:S|P|PS)$/.test(tag)
  )
    return true
  return norm !== 'all' && words.slice(item.first, end).some((word) => /^(?:CD|\$)$/.test(word.tag))
}

const WEIGHS = wordSet(
  `spend invest give send lend offer grant provide ship promise award donate pay take accept appeal sue cooperate join let cede
  vote renew rent charge hand pass part relent drop use participate negotiate contribute share stay withdraw keep go reject add look train help assist finance guarantee submit`,
)

/** A deed of a policy, a gift, or one done to a matter. */
function weighs(words: readonly Word[], deeds: readonly number[], item: Complement['item']): boolean {
  const some = deeds.some((at) => isPolicyDeed(words, at) || WEIGHS.has(wordAt(words, at).stem))
  const own = item !== null && deeds.includes(item.first)
  return some || (!own && isMatter(words, item)) || isPronoun(words, item)
}

/** The object's nouns are as the row asks. */
export function fitsObject(
  words: readonly Word[],
  row: Compiled,
  { item, recipient, deeds, end }: Frame,
): boolean {
  // "denied it" denies; "denied them a hearing" refuses.
  if (row.takes === 'gift' && row.done === 'refused' && recipient === null) return false
  const [done] = deeds
  if (row.policy && (done === undefined || !isPolicyDeed(words, done) || item?.first === done)) return false
  if (isPerson(words, item)) return false
  if (row.bare && deeds.length > 0) return false
  if (row.goods && !isGoods(words, item)) return false
  if (row.weighty && deeds.length > 0 && !weighs(words, deeds, item)) return false
  const thanked =
    row.takes === 'thanks' && item !== null && GOOD.has(wordAt(words, (item.coreEnd ?? item.end) - 1).stem)
  if (row.matter && deeds.length === 0 && !isMatter(words, item) && !isPronoun(words, item) && !thanked)
    return false
  if ((row.onlyStems === null && row.neverStems === null) || row.takes === 'verdict') return true
  if (item === null) return row.onlyStems === null
  const first = Math.min(item.first, ...deeds)
  const some = (stems: ReadonlySet<string>, upTo: number): boolean =>
    words.slice(first, upTo).some(({ stem, norm }) => stems.has(stem) || stems.has(norm))
  const head = item.coreEnd ?? item.end
  if (row.onlyStems !== null && !some(row.onlyStems, row.takes === 'leave' ? Math.max(end, item.end) : head))
    return false
  const lastNoun = wordAt(words, head - 1)
  return !(row.neverStems?.has(lastNoun.stem) || row.neverStems?.has(lastNoun.norm))
}
