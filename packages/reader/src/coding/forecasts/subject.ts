import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'

/** Where the subject of what is foretold begins: behind the last comma or "that" before a word. */
export function subjectBefore(sentence: readonly Word[], first: number): number {
  let at = first
  while (
    at > 0 &&
    first - at < 20 &&
    wordAt(sentence, at).mark !== ',' &&
    wordAt(sentence, at).mark !== ';' &&
    wordAt(sentence, at - 1).norm !== 'that'
  )
    at--
  return at
}
