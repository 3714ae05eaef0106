import { COLLECTIVES, OFFICES } from '../../actors/names/people-words.ts'
import { saying } from '../../language/reporting-classes.ts'
import { isFiniteVerb } from '../../language/verb-tags.ts'
import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import type { NumberAt } from './numbers.ts'

const TELLS = saying('tellers')
/** "two former officials": so many words stand between the number and the noun at most, and behind it before the verb. */
const [BEFORE_NOUN, BEHIND_NOUN] = [2, 6]
const FEW = 12

/** "Two officials told Bloomberg": how many speak belongs to the source, and is no figure. "Ten people died, police said" is one. */
export function isTellers(words: readonly Word[], { first, end, value }: NumberAt): boolean {
  // "voters in all five states say": it is not the states that speak.
  const led =
    !isPause(wordAt(words, first).mark) &&
    words.slice(Math.max(0, first - 2), first).some(({ tag }) => tag === 'IN')
  if (value > FEW || led) return false
  const noun = words.findIndex(({ norm }, i) => i >= end && (COLLECTIVES.has(norm) || OFFICES.has(norm)))
  if (noun < 0 || noun > end + BEFORE_NOUN) return false
  for (let i = noun + 1; i < Math.min(words.length, noun + 1 + BEHIND_NOUN); i++) {
    const { norm, tag, mark } = wordAt(words, i)
    if (isPause(mark) || /^(?:and|but|or|who)$/.test(norm)) return false
    if (isFiniteVerb(tag)) return TELLS.has(norm)
  }
  return false
}

/** "citing three unnamed officials": how many are cited belongs to the source too. */
export function isCited(words: readonly Word[], { first, end }: NumberAt): boolean {
  if (!/^(?:citing|quoting|cites|quotes|cited|quoted)$/.test(wordAt(words, first - 1).norm)) return false
  return words
    .slice(end, end + BEFORE_NOUN + 1)
    .some(
      ({ norm }) => COLLECTIVES.has(norm) || OFFICES.has(norm) || /^(?:sources|directors|people)$/.test(norm),
    )
}
