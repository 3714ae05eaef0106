import type { Word } from '../words/words.ts'

const ANSWER =
  '(?:say|comment|answer|respond|reply|speculate|elaborate|disclose|reveal|specify|explain|confirm|deny|identify|name|discuss)'
const WITHHELD = new RegExp(
  [
    String.raw`\b(?:would|will) (?:not|neither)(?: \w+ly)? ${ANSWER}\b`,
    String.raw`\bneither confirm(?:s|ed|ing)? nor den(?:y|ies|ied|ying)\b(?<!\b(?:can|could) neither confirm nor deny)`,
  ].join('|'),
)

/**
 * Whether who is asked will not answer: "would neither confirm nor deny", "would not say". That refuses as "declined to say"
 * does; who "could not confirm" it refuses nothing.
 */
export function withholdsAnswer(cue: readonly Word[]): boolean {
  return WITHHELD.test(cue.map((word) => word.norm).join(' '))
}
