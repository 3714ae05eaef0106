import { hashWord } from '@onrecord/reader'

/** Words in lower case, figures as one sign: `wordsOf('Won’t send 300 of them') // ['won’t', 'send', '0', 'of', 'them']` */
export function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}[\p{L}\p{M}’'-]*|\p{N}+/gu) ?? []).map((word) =>
    /^\p{N}/u.test(word) ? '0' : word,
  )
}

/** What is left of a word where its ending may be inflection; the same for "supply", "supplies" and "supplied". */
export const stemOf = (word: string): string => (word.length > 5 ? word.slice(0, 5) : word)

/** The stems of the words that carry meaning: of four letters or more. */
export function stemsOf(text: string): ReadonlySet<number> {
  return new Set(
    wordsOf(text)
      .filter((word) => word.length > 3)
      .map((word) => hashWord(stemOf(word))),
  )
}

/** The share of these stems that occur among others, 0 to 1; 0 of none. */
export function shareIn(own: ReadonlySet<number>, others: ReadonlySet<number>): number {
  if (own.size === 0) return 0
  let shared = 0
  for (const stem of own) if (others.has(stem)) shared++
  return shared / own.size
}
