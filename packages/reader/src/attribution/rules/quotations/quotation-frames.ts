import { isSpeech } from '../../../language/reporting-verbs.ts'
import { normAt } from '../../../text/cursor.ts'
import { type Board, put } from '../board.ts'
import { quoteRun, type Run, type Scan, sentenceAt } from '../scan.ts'
import { type Frame, opensParagraph } from './frame.ts'
import { frameAhead, frameInParagraphBefore } from './frames-ahead.ts'
import { frameBehind } from './frames-behind.ts'

/**
 * Direct speech, found from the quotation outwards: “...,” thundered Jo Hill; Hill answered: “...”; “He said:” and then a
 * paragraph that is a quotation. The marks and the clause say that somebody speaks, whatever the verb; what the quotation
 * runs on to (behind the frame, in the next sentence, in the next paragraph) is said by the same.
 */
export function putQuotationFrames(board: Board): void {
  const { scan } = board
  scan.quoteRuns.forEach((run, index) => {
    if (run.end === run.first || board.taken[run.first] === 1 || isBoilerplate(scan, run.first)) return
    const frame = frameOf(scan, run)
    if (frame === null) return
    put(board, {
      source: [frame.source],
      cue: [frame.cue],
      content: [run, ...runningOn(scan, index, run, frame)],
      class: 'speech',
      nominal: false,
      confidence: frame.sure ? 0.95 : 0.8,
    })
  })
}

function frameOf(scan: Scan, run: Run): Frame | null {
  const ahead = frameAhead(scan, run)
  if (ahead?.sure) return ahead
  return frameBehind(scan, run) ?? ahead ?? frameInParagraphBefore(scan, run)
}

function isBoilerplate(scan: Scan, token: number): boolean {
  return scan.text.paragraphs[sentenceAt(scan, token).paragraph]?.kind === 'boilerplate'
}

/** What follows of the same speech: behind the frame, in the next sentences, in paragraphs that open it again. */
function runningOn(scan: Scan, index: number, run: Run, frame: Frame): Run[] {
  const more: Run[] = []
  let last = index
  let at = Math.max(run.end, frame.end)
  while (last + 1 < scan.quoteRuns.length) {
    const next = nextRun(scan, last)
    if (next === -1) break
    const { first } = quoteRun(scan, next)
    const opensAgain = scan.text.quotations[last]?.closed === false && opensParagraph(scan, first)
    if (!opensAgain && !followsAt(scan, at, next)) break
    more.push(quoteRun(scan, next))
    last = next
    at = quoteRun(scan, next).end
  }
  return more
}

function nextRun(scan: Scan, index: number): number {
  for (let i = index + 1; i < scan.quoteRuns.length; i++)
    if (quoteRun(scan, i).end > quoteRun(scan, i).first) return i
  return -1
}

/** A quotation that begins at this token, behind a comma, or with the next sentence of the paragraph, and fills its sentence. */
function followsAt(scan: Scan, from: number, next: number): boolean {
  const { first, end } = quoteRun(scan, next)
  const before = sentenceAt(scan, from - 1)
  if (before.paragraph !== sentenceAt(scan, first).paragraph) return false
  let at = from
  while (at < first && /^[,.:—–-]+$/.test(normAt(scan.norms, at))) at += 1
  if (at !== first && (first !== before.endToken || saysMore(scan, from, first))) return false
  return end >= scan.norms.length || scan.sentenceOf[end] !== scan.sentenceOf[end - 1]
}

/** “..., he said, adding that it was late. ...”: what follows belongs to what was added. */
function saysMore(scan: Scan, from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (scan.tags[i] === 'VBG' && isSpeech(normAt(scan.norms, i))) return true
  return false
}
