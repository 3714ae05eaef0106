import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import type { NumberAt } from './numbers.ts'

/** "won 2-1", "voted 52-48", "a 50:50 venture": two sides of a score, no figure of anything. */
export function isScore(text: string, words: readonly Word[], a: NumberAt, b: NumberAt | undefined): boolean {
  if (b === undefined || b.first !== a.end || !a.digits || !b.digits) return false
  const joint = text.slice(wordAt(words, a.end - 1).end, wordAt(words, b.first).start)
  return joint === ':' || (a.value >= b.value && /^[-–—‑]$/.test(joint))
}
