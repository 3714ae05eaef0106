import { wordAt } from '../coding/words/word-at.ts'
import type { Word, WordRange } from '../coding/words/words.ts'
import type { ActorKind } from '../statement.ts'

const CONDITION = new Set(['if', 'unless', 'without', 'otherwise', 'provided', 'were', 'had'])
const OWN = /^(?:he|she|they|we|i)$/

/**
 * Whether a "would" is only the past of "will": the bank "said it would keep rates" where it had said "we will keep rates". So
 * it is behind a past cue, outside direct speech, where its subject is the speaker and no condition stands by; any other "would"
 * may be conditional and counts as a hedge.
 *
 * @example pastOfWill(words of "he would stay", 1, content, words of "said", 'person') // true
 */
export function pastOfWill(
  words: readonly Word[],
  at: number,
  content: readonly WordRange[],
  cue: readonly Word[],
  speaker: ActorKind | null,
): boolean {
  if (wordAt(words, at).norm !== 'would' || wordAt(words, at + 1).norm === 'have') return false
  if (!cue.some((word) => word.tag === 'VBD' || word.tag === 'VBN')) return false
  const governed = content.some(({ first, end }) =>
    words.slice(first, Math.min(end, first + 80)).some((word) => CONDITION.has(word.norm)),
  )
  if (governed) return false
  let subject = at - 1
  while (subject > 0 && wordAt(words, subject).tag === 'RB') subject--
  const norm = wordAt(words, subject).norm
  return OWN.test(norm) || (norm === 'it' && speaker !== null && speaker !== 'person')
}
