import { type Board, put } from '../board.ts'
import type { Draft } from '../draft.ts'
import { type Run, type Scan, sentenceAt } from '../scan.ts'
import { standsAlone } from './rest-of-sentence.ts'

const SHORT = 5

/**
 * Quotations that no cue claimed: one that fills a sentence goes on from the source before it in the paragraph, and one
 * that re-opens a paragraph from the source of the paragraph it continues. Marked by a low confidence and no cue. What goes on
 * right behind a content that reaches to it is a piece of that content.
 */
export function putOrphanQuotations(board: Board): void {
  const { scan } = board
  const drafts = [...board.drafts].sort((a, b) => lastToken(a) - lastToken(b))
  let [at, next] = [0, drafts[0]]
  let last: Draft | null = null
  let openEnded = -1
  for (const [index, run] of scan.quoteRuns.entries()) {
    if (run.end === run.first) continue
    while (next !== undefined && lastToken(next) <= run.first) [last, next] = [next, drafts[++at]]
    const continues = openEnded === run.first
    openEnded = scan.text.quotations[index]?.closed === false ? run.end : -1
    if (board.taken[run.first] === 1 || run.end - run.first < SHORT || !fillsSentence(scan, run)) continue
    if (last !== null && (continues ? last.content.at(-1)?.end === run.first : endsBefore(scan, last, run))) {
      last = extended(board, last, run)
      continue
    }
    const source = last !== null && (continues || near(scan, last, run)) ? last.source : []
    if (source.length === 0) continue
    put(board, {
      source,
      cue: [],
      content: [run],
      class: 'speech',
      nominal: false,
      confidence: continues ? 0.5 : 0.35,
    })
  }
}

const lastToken = (draft: Draft): number =>
  Math.max(...[...draft.cue, ...draft.content].map((run) => run.end))

function fillsSentence(scan: Scan, run: Run): boolean {
  return sentenceAt(scan, run.first).first === run.first && standsAlone(scan, run)
}

const near = (scan: Scan, draft: Draft, run: Run): boolean => {
  const cue = draft.cue[0] ?? draft.content[0]
  return cue !== undefined && sentenceAt(scan, cue.first).paragraph === sentenceAt(scan, run.first).paragraph
}

function extended(board: Board, draft: Draft, run: Run): Draft {
  const longer = { ...draft, content: [...draft.content, run] }
  board.drafts[board.drafts.indexOf(draft)] = longer
  board.taken.fill(1, run.first, run.end)
  return longer
}

/** Whether a draft's content reaches to the end of the sentence before. */
function endsBefore(scan: Scan, draft: Draft, run: Run): boolean {
  if (sentenceAt(scan, run.first).first !== run.first || run.first === 0) return false
  const before = sentenceAt(scan, run.first - 1)
  return (
    before.paragraph === sentenceAt(scan, run.first).paragraph &&
    lastToken(draft) >= before.endToken - 1 &&
    draft.cue.length > 0
  )
}
