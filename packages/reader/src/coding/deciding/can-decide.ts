import { wordSet } from '../../language/stance-words.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import { HOUSES } from './frames/houses.ts'
import { isPolicy } from './matter.ts'
import { isTime } from './noun-phrase.ts'

/**
 * "A law that bars exports": who wrote it has decided, and is not named. "The deal gives", "these events provided": a matter decides
 * nothing, nor do "you".
 */
export function canDecide(words: readonly Word[], decider: WordRange | null): boolean {
  if (decider === null) return true
  const head = wordAt(words, decider.end - 1)
  if (isTime(words, { ...decider, coreEnd: decider.end }) || MONTH.test(wordAt(words, decider.first).norm))
    return false
  if (!head.tag.startsWith('NN')) return head.norm !== 'you'
  if (head.tag.startsWith('NNP') || BODIES.has(head.stem)) return true
  return (
    !PAPERS.has(head.stem) && !THINGS.has(head.stem) && !isPolicy(words, decider) && !ABSTRACT.test(head.norm)
  )
}

const MONTH = /^(?:january|february|march|april|june|july|august|september|october|november|december)$/
const PAPERS = wordSet(
  'law bill rule treaty clause article agreement deal contract regulation constitution directive act statute plan budget',
)

const BODIES = wordSet(
  `government administration department opposition coalition commission delegation federation association organisation organization
  corporation parliament fund plant mine service bank trust league firm company agency house parliament union alliance faction foundation institution mission nation court panel committee council station generation population section division regiment detachment establishment legion`,
)

const ABSTRACT = /(?:ness|ism|[ts]ion|ment)s?$/
const THINGS = wordSet(
  `use event cover speech video ad advert book poll data number study evidence fact result win defeat loss way year news story document
  email message weather storm flood drought war debate technology phone app website site page table photo picture speech score game match
  season referee umpire goalkeeper striker coach autopsy report survey review verdict statute goal lead interest rate money dollar cost price microphone performance oil label argument presence line tax bill`,
)

const VOTERS = wordSet(
  'council councillor member committee board panel voter resident citizen shareholder commons',
)

/** A house, its members, or nobody named. */
export const isHouse = (words: readonly Word[], decider: WordRange | null): boolean =>
  decider === null || [HOUSES, VOTERS].some((some) => some.has(wordAt(words, decider.end - 1).stem))
