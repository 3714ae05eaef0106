import { normAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution } from '../attribution.ts'
import { type Board, board, put } from './board.ts'
import { looksLikeName } from './colon-cues.ts'
import { finished } from './draft.ts'
import { quoteAt, quoteRun, type Run, type Scan, scan } from './scan.ts'

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

/** A closing mark and a dash: without one the clause rules need not look. */
const SIGNED = /["'“”„‘’»«]\s*[―—–~-]/u

/** The attributions by a dash alone, where nothing else was found: to be added to those of another attributor. */
export function withDashCues(text: TaggedText, found: readonly Attribution[]): Attribution[] {
  if (!SIGNED.test(text.text)) return [...found]
  const only = board(scan(text), true)
  putDashCues(only)
  if (only.drafts.length === 0) return [...found]
  const dashed = only.drafts.map((draft) => finished(only.scan, draft))
  const kept = found.filter((one) => !dashed.some((other) => sameContent(one, other)))
  return [...kept, ...dashed].sort((a, b) => begins(a) - begins(b))
}

function begins({ source, cue, content }: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map((range) => range.start))
}

/** Whether an attribution's content lies in the dashed quotation. */
function sameContent({ content }: Attribution, dashed: Attribution): boolean {
  const [whole] = dashed.content
  return whole !== undefined && content.some(({ start, end }) => start < whole.end && whole.start < end)
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
