import { tagAt } from '../../text/cursor.ts'
import { type Board, sourceBefore } from './board.ts'
import { contentAfter } from './content.ts'
import type { Draft } from './draft.ts'
import { phraseFrom } from './noun-phrases.ts'
import { isComma, isFiniteTag, quoteAt, type Run, type Scan, sentenceAt } from './scan.ts'
import { subjectOf } from './subjects.ts'
import { trimmed } from './trimmed.ts'
import type { VerbCue } from './verb-cues.ts'
import { draftOf } from './verb-draft.ts'

/** "stating that ..." shares the source of the clause before it; "Citing costs, the board said" that of the one after. */
export function participle(board: Board, cue: VerbCue): Draft | null {
  const { scan } = board
  const sentence = sentenceAt(scan, cue.head)
  const content = contentAfter(scan, cue)
  if (content === null) return null
  if (cue.run.first === sentence.first) return initialParticiple(board, cue, content)
  const before = cue.run.first - 1
  if (tagAt(scan.tags, before).startsWith('NN') && quoteAt(scan, before) < 0) {
    const owner = subjectOf(scan, cue.run.first)
    return owner === null ? null : draftOf(cue, [owner.run], [content], 0.6)
  }
  const source = sourceBefore(board, cue.run.first) ?? mainSubject(board, cue)
  return source === null ? null : draftOf(cue, source, [content], 0.7)
}

function initialParticiple(board: Board, cue: VerbCue, content: Run): Draft | null {
  const { scan } = board
  const sentence = sentenceAt(scan, cue.head)
  for (let i = cue.run.end; i < Math.min(sentence.endToken, cue.run.end + 50); i++) {
    if (quoteAt(scan, i) >= 0 || !isComma(scan.norms[i])) continue
    const phrase = phraseFrom(scan, i + 1, sentence.endToken)
    if (phrase === null || !finiteSoon(scan, phrase.end)) continue
    const own = trimmed(scan, { first: content.first, end: i })
    return own === null ? null : draftOf(cue, [phrase], [own], 0.6)
  }
  return null
}

function finiteSoon(scan: Scan, from: number): boolean {
  for (let i = from; i < from + 3; i++) if (isFiniteTag(scan.tags[i])) return true
  return scan.norms[from] === ','
}

/** The subject of the clause a participle hangs on: the nearest finite verb's before it. */
function mainSubject(board: Board, cue: VerbCue): readonly Run[] | null {
  const { scan } = board
  const floor = Math.max(sentenceAt(scan, cue.head).first, cue.run.first - 80)
  let best: Run | null = null
  for (let i = cue.run.first - 1, tries = 0; i >= floor && tries < 4; i--) {
    if (quoteAt(scan, i) >= 0 || !isFiniteTag(scan.tags[i])) continue
    tries += 1
    const subject = subjectOf(scan, i)
    if (subject !== null && subject.how !== 'relative') best = subject.run
  }
  return best === null ? null : [best]
}
