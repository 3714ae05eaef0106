import { cueClass } from '../../language/reporting-verbs.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution } from '../attribution.ts'

const SPEECH = new Set(['speech', 'claim', 'denial', 'request', 'refusal', 'question'])

/** Whether an attribution reports words, said or written, and not a wish, a belief or a deed. Quotations always do. */
export function isSpeech(text: TaggedText, { cue, mode }: Attribution): boolean {
  const [first] = cue
  if (mode === 'direct' || mode === 'mixed' || first === undefined) return true
  const kind = cueClass(text, cue)
  if (kind !== null) return SPEECH.has(kind)
  return /^(?:according to|:)$/i.test(text.text.slice(first.start, first.end))
}
