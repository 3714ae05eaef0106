import type { MentionAt } from '../view.ts'
import type { NamedAt } from '../words/named.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'

/** What a sentence's words are looked up in. */
export interface Named {
  readonly text: string
  readonly words: readonly Word[]
  readonly actors: readonly MentionAt[]
  readonly items: readonly NamedAt[]
  readonly asking: readonly number[]
}

/** The actor a phrase names: whoever its last word names, by the codebook's id; else the phrase's words. */
export function nameOf(range: WordRange, sentence: Named): string {
  const named = sentence.actors.find(
    ({ first, end, mention }) =>
      first >= range.first &&
      end === range.end &&
      !mention.possessor &&
      wordAt(sentence.words, first - 1).norm !== 'of',
  )
  if (named !== undefined) return named.id ?? named.name
  return quote(sentence, withoutArticle(range, sentence.words))
}

export function withoutArticle({ first, end }: WordRange, words: readonly Word[]): WordRange {
  return /^(?:the|an?|its|his|her|their|our|my|no)$/.test(wordAt(words, first).norm) && end - first > 1
    ? { first: first + 1, end }
    : { first, end }
}

export function quote({ text, words }: Named, { first, end }: WordRange): string {
  return text.slice(wordAt(words, first).start, wordAt(words, end - 1).end)
}
