import type { NamedAt } from '../words/named.ts'
import { wordAt } from '../words/word-at.ts'
import type { WordRange } from '../words/words.ts'
import type { Memory } from './antecedents.ts'
import { type Named, quote, withoutArticle } from './names.ts'

/** Pronouns for bodies and things. */
export const BODY = /^(?:it|its|they|them|their|which|this|that|these|those|so)$/

/** The codebook's item that a range holds. */
export const itemIn = (range: WordRange, { items }: Named): NamedAt | undefined =>
  items.find(({ first, end }) => first >= range.first && end <= range.end)

export function itemOf(range: WordRange | null, sentence: Named, memory: Memory): string | null {
  if (range === null) return null
  if (range.first === range.end) return memory.item
  const known = itemIn(range, sentence)
  if (known !== undefined) return known.id ?? known.name
  const { norm } = wordAt(sentence.words, range.first)
  if (range.end - range.first === 1 && /^(?:them|these|those|they)$/.test(norm))
    return memory.things ?? memory.item
  if (range.end - range.first === 1 && (norm === 'one' || BODY.test(norm))) return memory.item
  return quote(sentence, withoutArticle(range, sentence.words))
}
