import { saying } from '../../language/reporting-classes.ts'
import { wordSet } from '../../language/stance-words.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import type { NumberAt } from './numbers.ts'

/** Words that judge a number instead of giving it. */
const QUALITATIVE = new Set(['severely limited', 'relatively few', 'a small number', 'a limited number'])
const COUNTABLE = wordSet('stock stockpile inventory reserve supply number capacity fund')
const BEHIND_MANY = saying('behind-many')
const REACH = 6

/** Whether a vague number counts something: not "how many", "than many think", "several times", "many years", "scores" without "of". */
export function countsVaguely(words: readonly Word[], { first, end }: NumberAt, word: string): boolean {
  const after = wordAt(words, end).norm
  if (/ or \w+$/.test(word)) return !/^(?:ago|earlier|later|before|after|old)$/.test(after)
  if (word === 'scores' || word === 'couple') return after === 'of'
  if (QUALITATIVE.has(word))
    return (
      end < words.length ||
      words.slice(Math.max(0, first - REACH), first).some(({ stem }) => COUNTABLE.has(stem))
    )
  if (word === 'several' && after === 'times') return false
  if (word === 'many' && /^(?:how|so|as)$/.test(wordAt(words, first - 1).norm)) return false
  if (word === 'many' && BEHIND_MANY.has(after)) return false
  return !/^(?:weeks|months|years|days|decades|hours|times|ways)$/.test(after)
}
