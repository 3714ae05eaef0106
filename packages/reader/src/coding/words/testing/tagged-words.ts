import { readFileSync } from 'node:fs'
import { createModel } from '../../../model.ts'
import { takeApart } from '../../../text/take-apart.ts'
import { type Word, wordsOf } from '../words.ts'

const { tagger } = createModel(readFileSync(new URL('../../../../models/english-news.bin', import.meta.url)))

/** Words of a text with the tags of the model that ships, for tests. */
export function taggedWords(text: string): Word[] {
  const tagged = tagger(takeApart(text))
  return tagged.sentences.flatMap((sentence) => wordsOf(tagged, sentence))
}
