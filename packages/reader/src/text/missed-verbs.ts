import { cueVerbs } from '../language/reporting-verbs.ts'
import { normAt, tagAt, tokenAt } from './cursor.ts'
import type { ReadText, Sentence } from './read-text.ts'

/** A row of how a verb in -s is taken for a plural noun; `at` is its token. */
interface MissedVerb {
  readonly fits: (words: Words, sentence: Sentence, at: number) => boolean
  readonly reason: string
  readonly example: string
}

interface Words {
  readonly norms: readonly string[]
  readonly texts: readonly string[]
  readonly tags: readonly string[]
}

/** Verbs of saying and thinking that a tagger takes for plural nouns, in sentences that have no other verb there. */
export const MISSED_VERBS: readonly MissedVerb[] = [
  {
    fits: ({ norms, texts, tags }, { first }, at) =>
      at - first < 4 &&
      /^\p{Lu}/u.test(texts[at - 1] ?? '') &&
      (norms[at + 1] === 'that' || (norms[at + 1] === 'to' && /^VB/.test(tagAt(tags, at + 2)))) &&
      noVerb(tags, first, at),
    reason: 'a name opens the sentence, and "that" or an infinitive follows',
    example: 'Hale [fears] that the coast will lose its doctor.',
  },
  {
    fits: ({ norms, tags }, { first }, at) => {
      if (!/^[.!?]$/.test(normAt(norms, at + 1))) return false
      const comma = norms.lastIndexOf(',', at)
      return (
        comma > first &&
        at - comma < 8 &&
        noVerb(tags, comma, at) &&
        !noVerb(tags, first, comma) &&
        isPhrase(tags, comma + 1, at)
      )
    },
    reason: 'a comma, a phrase and such a verb close a sentence that has its own verb before them',
    example: 'Half of them would pay less, the institute [reckons].',
  },
  {
    fits: ({ norms, tags }, { first }, at) =>
      norms[at + 1] === 'that' &&
      tagAt(tags, at - 1) === 'CC' &&
      !/^(?:NNS|JJ)$/.test(tagAt(tags, at - 2)) &&
      tags.slice(first, at).includes('VBZ'),
    reason: '"and" joins it to a verb of its kind, and "that" follows',
    example: 'The party accuses Hale of cowardice and [demands] that the jets be sent.',
  },
  {
    fits: ({ norms, tags }, { first }, at) =>
      norms[at] === 'costs' && /^(?:CD|\$)$/.test(tagAt(tags, at + 1)) && noVerb(tags, first, at),
    reason: 'a sum stands behind "costs", and no verb before it',
    example: 'The fund [costs] 300 million euros.',
  },
]

const noVerb = (tags: readonly string[], first: number, end: number): boolean =>
  !tags.slice(Math.max(0, first), end).some((tag) => /^(?:VB[DZP]|MD)$/.test(tag))

const isPhrase = (tags: readonly string[], first: number, end: number): boolean =>
  end > first && tags.slice(first, end).every((tag) => /^(?:DT|NN|JJ|PRP\$|POS|CD)/.test(tag))

/** The tags with the verbs that were taken for plural nouns. */
export function withMissedVerbs(text: ReadText, tags: readonly string[]): readonly string[] {
  const mended: string[] = [...tags]
  let words: Words | null = null
  for (const sentence of text.sentences)
    for (let i = sentence.first + 1; i < sentence.endToken; i++) {
      if (
        tags[i] !== 'NNS' ||
        (tokenAt(text.tokens, i).norm !== 'costs' && cueVerbs(tokenAt(text.tokens, i).norm).length === 0)
      )
        continue
      words ??= {
        norms: text.tokens.map(({ norm }) => norm),
        texts: text.tokens.map(({ text: word }) => word),
        tags,
      }
      const known = words
      if (MISSED_VERBS.some(({ fits }) => fits(known, sentence, i))) mended[i] = 'VBZ'
    }
  return mended
}
