import type { Word } from '../words/words.ts'

/** Whether a preposition stands before a name, with "the" between them or not: "by Norland", "by the ministry". */
export function isLedBy(words: readonly Word[], first: number, preposition: string): boolean {
  const before = words[first - 1]?.norm
  return before === preposition || (before === 'the' && words[first - 2]?.norm === preposition)
}
