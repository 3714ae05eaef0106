import { normAt, tagAt } from '../../../text/cursor.ts'
import type { Board } from '../board.ts'
import { isComma, quoteAt, quoteRun, type Run, type Scan, sentenceAt } from '../scan.ts'
import { trimmed } from '../trimmed.ts'

/** The rest of an interrupted sentence, and quotations that follow at once: "A," he said, "b." "C." */
export function piecesAfter(board: Board, end: number): Run[] {
  const { scan } = board
  const pieces: Run[] = []
  const sentence = sentenceAt(scan, end - 1)
  let at = end
  if (at < sentence.endToken && isComma(scan.norms[at])) {
    const rest = restOfSentence(scan, at + 1, sentence.endToken)
    if (rest !== null) {
      pieces.push(rest)
      at = Math.max(rest.end, sentence.endToken)
    } else return pieces
  }
  while (at < sentence.endToken && quoteAt(scan, at) < 0) at += 1
  return [...pieces, ...quotationsFollowing(scan, Math.max(at, sentence.endToken))]
}

export function restOfSentence(scan: Scan, first: number, end: number): Run | null {
  if (first >= end) return null
  const quote = quoteAt(scan, first)
  if (quote >= 0) return quoteRun(scan, quote)
  const norm = normAt(scan.norms, first)
  if (/^(?:VBG|VBN|WP|WDT|WRB|RB)$/.test(tagAt(scan.tags, first))) return null
  if (
    /^(?:and|but|while|when|after|before|as|in|at|during|who|though|although|with|on|citing|including|according|even|since)$/.test(
      norm,
    ) &&
    scan.norms[first + 1] !== 'that'
  )
    return null
  let last = end
  for (let i = first; i < end; i++) {
    const inner = quoteAt(scan, i)
    if (inner >= 0) {
      last = Math.max(last, quoteRun(scan, inner).end)
      i = quoteRun(scan, inner).end
    }
  }
  return trimmed(scan, { first, end: last })
}

/** Quotations that fill the next sentences of the paragraph and have no attribution of their own. */
export function quotationsFollowing(scan: Scan, from: number): Run[] {
  const pieces: Run[] = []
  let at = from
  while (at > 0 && at < scan.norms.length && quoteAt(scan, at) >= 0 && sameParagraph(scan, at - 1, at)) {
    const run = quoteRun(scan, quoteAt(scan, at))
    if (run.first !== at || !standsAlone(scan, run)) break
    pieces.push(run)
    at = run.end
  }
  return pieces
}

const sameParagraph = (scan: Scan, a: number, b: number): boolean =>
  sentenceAt(scan, a).paragraph === sentenceAt(scan, b).paragraph

/** A quotation after which a new sentence or paragraph begins. */
export function standsAlone(scan: Scan, run: Run): boolean {
  if (run.end >= scan.norms.length) return true
  return scan.sentenceOf[run.end] !== scan.sentenceOf[run.end - 1]
}
