import type { TaggedText } from '../text/read-text.ts'
import type { Range } from './attribution.ts'

/** What kind of act a cue reports; decides commitment and statement type. */
export type CueClass =
  | 'speech'
  | 'claim'
  | 'factive'
  | 'denial'
  | 'request'
  | 'refusal'
  | 'commitment'
  | 'opinion'
  | 'attitude'
  | 'perception'
  | 'question'
  | 'decision'

/** The class of a cue by its head word, `null` where the lexicon does not know it. */
export function cueClass(_text: TaggedText, _cue: readonly Range[]): CueClass | null {
  return null
}
