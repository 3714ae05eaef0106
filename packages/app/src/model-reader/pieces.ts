import type { Range } from '@onrecord/reader'

/** A piece sent to a model holds at most this many characters, cut at a paragraph or a sentence. */
const PIECE = 8_000

/** The article in pieces, none longer than a model can be asked about at once; together they are the whole text. */
export function piecesOf(text: string, longest: number = PIECE): Range[] {
  const pieces: Range[] = []
  let start = 0
  while (start < text.length) {
    const end = text.length - start <= longest ? text.length : cut(text, start, start + longest)
    if (text.slice(start, end).trim() !== '') pieces.push({ start, end })
    start = end
  }
  return pieces
}

/** The last paragraph end, sentence end or blank in the second half of the window. */
function cut(text: string, start: number, end: number): number {
  const half = start + Math.floor((end - start) / 2)
  for (const mark of ['\n\n', '\n', '. ', ' ']) {
    const at = text.lastIndexOf(mark, end - mark.length)
    if (at >= half) return at + mark.length
  }
  // Never between the halves of one character.
  const code = text.charCodeAt(end - 1)
  return code >= 0xd800 && code <= 0xdbff ? end - 1 : end
}
