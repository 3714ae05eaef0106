import type { Draft } from './draft.ts'
import type { Run } from './scan.ts'
import type { VerbCue } from './verb-cues.ts'

export function draftOf(
  cue: VerbCue,
  source: readonly Run[],
  content: readonly Run[],
  confidence: number,
): Draft {
  return { source, cue: [cue.run], content, class: cue.word.class, nominal: false, confidence }
}
