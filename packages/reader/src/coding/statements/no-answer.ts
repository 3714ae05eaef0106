import { anyOf, type TextRow } from '../../language/text-rows.ts'
import type { Word } from '../words/words.ts'

const ANSWER =
  '(?:say|comment|answer|respond|reply|speculate|elaborate|disclose|reveal|specify|explain|confirm|deny|identify|name|discuss)'

/** Cues that refuse an answer. Each example is a cue. */
export const NO_ANSWER_ROWS: readonly TextRow<'no answer'>[] = [
  {
    pattern: new RegExp(String.raw`\b(?:would|will) (?:not|neither)(?: \w+ly)? ${ANSWER}\b`),
    reading: 'no answer',
    reason: 'who will not say refuses, who "could not say" may not know',
    example: 'would not immediately comment',
  },
  {
    pattern:
      /\bneither confirm(?:s|ed|ing)? nor den(?:y|ies|ied|ying)\b(?<!\b(?:can|could) neither confirm nor deny)/,
    reading: 'no answer',
    reason: 'neither the one nor the other, and not for want of knowing',
    example: 'neither confirmed nor denied',
  },
]

const NO_ANSWER = anyOf(NO_ANSWER_ROWS)

/**
 * Whether who is asked will not answer: "would neither confirm nor deny", "would not say". That refuses as "declined to say"
 * does; who "could not confirm" it refuses nothing.
 */
export function withholdsAnswer(cue: readonly Word[]): boolean {
  return NO_ANSWER.test(cue.map((word) => word.norm).join(' '))
}
