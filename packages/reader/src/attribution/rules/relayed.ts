import type { Board } from './board.ts'
import { contentAfter } from './content.ts'
import { type Run, sentenceAt } from './scan.ts'
import { subjectOf } from './subjects.ts'
import { verbCueAt } from './verb-cues.ts'

/**
 * "Hill told the Gazette that it was over, according to the Echo": besides what the Echo reports, what Hill said, so
 * that the original source is not lost behind the outlet that passes it on.
 */
export function addRelayed(board: Board, piece: Run): void {
  const { scan } = board
  const { first } = sentenceAt(scan, piece.first)
  if (piece.first - first > 2) return
  for (let i = piece.first; i < Math.min(piece.end, piece.first + 12); i++) {
    const cue = verbCueAt(scan, i, true)
    if (
      cue === null ||
      cue.word.class !== 'speech' ||
      cue.form !== 'finite' ||
      !/^(?:tell|say|write|announce|state)$/.test(cue.word.lemma)
    )
      continue
    const subject = subjectOf(scan, cue.run.first)
    const content = contentAfter(scan, cue)
    if (subject === null || content === null || subject.run.first > piece.first + 1) return
    const own = { first: content.first, end: Math.min(content.end, piece.end) }
    if (own.end - own.first < 2) return
    board.drafts.push({
      source: [subject.run],
      cue: [cue.run],
      content: [own],
      class: 'speech',
      nominal: false,
      confidence: 0.7,
    })
    return
  }
}
