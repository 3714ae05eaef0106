import { normAt, tagAt, tokenAt } from '../../text/cursor.ts'
import { type Board, put } from './board.ts'
import type { Run, Scan } from './scan.ts'
import { quoteAt } from './scan.ts'
import { trimmed } from './trimmed.ts'

/** "Hill: taxes must fall" in a headline, "MS HILL: Thank you." in a transcript: the name before the colon speaks. */
export function putColonCues(board: Board): void {
  const { scan } = board
  for (const paragraph of scan.text.paragraphs) {
    if (paragraph.kind === 'boilerplate') continue
    const colon = colonOf(scan, paragraph.first, paragraph.endToken)
    if (colon < 0) continue
    const source = { first: paragraph.first, end: colon }
    const content = contentOf(scan, colon + 1, paragraph.endToken)
    if (content === null || content.end - content.first < 2) continue
    if (board.taken.subarray(content.first, content.end).includes(1)) continue
    put(board, {
      source: [source],
      cue: [{ first: colon, end: colon + 1 }],
      content: [content],
      class: 'speech',
      nominal: false,
      confidence: 0.6,
    })
  }
}

/** The colon after a name of at most six words that opens a paragraph; -1 where there is none. */
function colonOf(scan: Scan, first: number, end: number): number {
  for (let i = first; i < Math.min(end - 2, first + 7); i++) {
    if (scan.norms[i] === ':') return i > first && looksLikeName(scan, first, i) ? i : -1
    if (quoteAt(scan, i) >= 0) return -1
  }
  return -1
}

/** Whether most words of a run are capitalised and all may stand in a name. */
export function looksLikeName(scan: Scan, first: number, end: number): boolean {
  let capitals = 0
  for (let i = first; i < end; i++) {
    const text = tokenAt(scan.text.tokens, i).text
    if (!/^NN|^JJ|^POS|^-|^IN|^DT|^,|^\(|^\)|^CD|^FW|^LS/.test(tagAt(scan.tags, i)) && !/^\p{Lu}/u.test(text))
      return false
    if (/^\p{Lu}/u.test(text)) capitals += 1
  }
  return (
    capitals > 0 &&
    capitals * 2 >= end - first &&
    !/^(?:breaking|update|exclusive|watch|read|video|photos?|editorial|opinion|analysis|related|correction|note|abstract|full|text|source|by|images?|location|date|time|subject|re)$/.test(
      normAt(scan.norms, first),
    )
  )
}

function contentOf(scan: Scan, first: number, end: number): Run | null {
  return trimmed(scan, { first, end })
}
