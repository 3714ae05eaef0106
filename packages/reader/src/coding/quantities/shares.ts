import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import type { NumberAt } from './numbers.ts'

/** "one in five", "nine out of ten": a share, no count. */
export function isShare(words: readonly Word[], number: NumberAt): boolean {
  return (number.value <= 1000 && isWhole(words, number)) || (number.value < 100 && isPart(words, number))
}

/** The "five" of "one in five". */
function isWhole(words: readonly Word[], { first }: NumberAt): boolean {
  const before = words[first - 1]?.norm
  if (before === 'in') return isSmallNumber(words[first - 2])
  return before === 'of' && wordAt(words, first - 2).norm === 'out' && isSmallNumber(words[first - 3])
}

/** The "one" of "one in five". */
function isPart(words: readonly Word[], { end }: NumberAt): boolean {
  const after = words[end]?.norm
  if (after === 'in') return isSmallNumber(words[end + 1])
  return after === 'out' && isSmallNumber(words[end + 2])
}

function isSmallNumber(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)$/.test(word.norm)
  )
}

/** "two thirds". */
export function isFraction(words: readonly Word[], { end }: NumberAt): boolean {
  return /^(?:thirds?|quarters?|fifths?|tenths?|half|halves)$/.test(wordAt(words, end).norm)
}

/** "won 2-1", "voted 52-48", "a 50:50 venture": two sides of a score, no figure of anything. */
export function isScore(text: string, words: readonly Word[], a: NumberAt, b: NumberAt | undefined): boolean {
  if (b === undefined || b.first !== a.end || !a.digits || !b.digits) return false
  const joint = text.slice(wordAt(words, a.end - 1).end, wordAt(words, b.first).start)
  return joint === ':' || (a.value >= b.value && /^[-–—‑]$/.test(joint))
}
