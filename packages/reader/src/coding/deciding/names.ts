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

/** The actor a phrase names: whoever its last word names, by the codebook's id; else the phrase's words. A country is named as the text names it. */
export function nameOf(range: WordRange, sentence: Named): string {
  const named = sentence.actors.find(
    ({ first, end, mention }) =>
      first >= range.first &&
      end === range.end &&
      !mention.possessor &&
      wordAt(sentence.words, first - 1).norm !== 'of',
  )
  const country = named !== undefined && isCountry(named)
  if (named !== undefined && !country) return named.id ?? named.name
  return quote(sentence, withoutArticle(range, sentence.words))
}

/** What a mention names, by the codebook's id; a country as the text names it: "Kyiv", "Britain". */
export const mentioned = (named: MentionAt, sentence: Named): string =>
  isCountry(named) ? quote(sentence, withoutArticle(named, sentence.words)) : (named.id ?? named.name)

/** A country, or its seat of government, that no codebook knows. */
const isCountry = ({ id, mention: { actor } }: MentionAt): boolean =>
  id === null && (actor.kind === 'country' || actor.name.startsWith('government of '))

export function withoutArticle({ first, end }: WordRange, words: readonly Word[]): WordRange {
  return /^(?:the|an?|its|his|her|their|our|my|no)$/.test(wordAt(words, first).norm) && end - first > 1
    ? { first: first + 1, end }
    : { first, end }
}

export function quote({ text, words }: Named, { first, end }: WordRange): string {
  return text.slice(wordAt(words, first).start, wordAt(words, end - 1).end)
}
