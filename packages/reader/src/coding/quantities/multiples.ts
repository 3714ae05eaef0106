import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import type { NumberAt } from './numbers.ts'

/** "three times as many", "ten times the price": how much more, and no figure. */
export function isMultiple(words: readonly Word[], { end }: NumberAt): boolean {
  if (wordAt(words, end).norm !== 'times') return false
  return /^(?:as|more|the|that|higher|lower|larger|bigger|its|their|what|over|faster|greater|smaller|less)$/.test(
    wordAt(words, end + 1).norm,
  )
}

/** "rose by a factor of three" */
export const isFactor = (words: readonly Word[], { first }: NumberAt): boolean =>
  wordAt(words, first - 1).norm === 'of' && wordAt(words, first - 2).norm === 'factor'
