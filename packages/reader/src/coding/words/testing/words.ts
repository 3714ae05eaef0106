import { tag } from '../../../text/tags.ts'
import { takeApart } from '../../../text/take-apart.ts'
import { wordsOf } from '../words.ts'

/** Words of a one-sentence text, for tests. */
export function words(text: string) {
  const tagged = tag(takeApart(text))
  return tagged.sentences.flatMap((sentence) => wordsOf(tagged, sentence))
}
