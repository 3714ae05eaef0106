import type { Weights } from '../learning/weights.ts'
import { columnsOf } from './columns.ts'
import { withMissedVerbs } from './missed-verbs.ts'
import { nameClasses, namesOf } from './name-tagger.ts'
import type { ReadText, TaggedText } from './read-text.ts'
import { TAGS, tagSentences } from './tagger.ts'

/** What a trained tagger has learnt: parts of speech, and names. */
export interface TaggerWeights {
  readonly tags: Weights
  readonly names: Weights
}

/**
 * A tagger from learnt weights: the same shape as `tag`, which needs none. Stateless: the same sentence gets the same
 * tags whatever was read before.
 */
export function createTagger({ tags, names }: TaggerWeights): (text: ReadText) => TaggedText {
  return (text) => {
    const columns = columnsOf(text.tokens)
    const numbers = tagSentences(tags, columns, text.sentences)
    const classes = nameClasses(names, columns, numbers, text.sentences)
    const spelled: string[] = []
    for (const number of numbers) spelled.push(TAGS[number] ?? '')
    return {
      ...text,
      tags: withMissedVerbs(text, spelled),
      names: namesOf(text, classes),
    }
  }
}
