import { normAt } from '../../text/cursor.ts'
import { type Board, put } from './board.ts'
import { looksLikeName } from './colon-cues.ts'
import { quoteAt, quoteRun, type Run, type Scan } from './scan.ts'

/** `“We will be back.” ― Ann Hill, a teacher`: a paragraph that is a quotation, a dash, and a name that stands for it. */
export function putDashCues(board: Board): void {
  const { scan } = board
  const { paragraphs } = scan.text
  paragraphs.forEach((paragraph, at) => {
    const quotation = openingQuotation(scan, paragraph.first, paragraph.endToken)
    if (quotation === null || board.taken[quotation.first] === 1) return
    const next = paragraphs[at + 1]
    const signed =
      signature(scan, quotation.end, paragraph.endToken) ??
      (quotation.end === paragraph.endToken && next !== undefined
        ? signature(scan, next.first, next.endToken)
        : null)
    if (signed === null) return
    put(board, { ...signed, content: [quotation], class: 'speech', nominal: false, confidence: 0.8 })
  })
}

/** The quotation that a paragraph begins with, at least four tokens long. */
function openingQuotation(scan: Scan, first: number, end: number): Run | null {
  const quote = quoteAt(scan, first)
  if (quote < 0) return null
  const run = quoteRun(scan, quote)
  return run.first === first && run.end <= end && run.end - run.first >= 4 ? run : null
}

const DASH = /^(?:―|—|–|-|--|~)$/
const LONGEST_SIGNATURE = 16

/** A dash at `at` and a name behind it, up to a comma or the paragraph's end, and little more. */
function signature(scan: Scan, at: number, end: number): { source: Run[]; cue: Run[] } | null {
  if (at + 1 >= end || end - at > LONGEST_SIGNATURE || !DASH.test(normAt(scan.norms, at))) return null
  let last = at + 1
  while (last < end && scan.norms[last] !== ',' && scan.norms[last] !== '.') last += 1
  if (last - at > 7 || !looksLikeName(scan, at + 1, last)) return null
  return { source: [{ first: at + 1, end: last }], cue: [{ first: at, end: at + 1 }] }
}
