/**
 * A text of any length on a page: paragraphs in pieces, pieces in chunks. Only chunks in sight are taken apart into paragraphs
 * with marks and cards; the others are their plain words.
 */

export interface Piece {
  /** Its number in the text, from 0. */
  readonly at: number
  readonly start: number
  readonly end: number
  /** True where its paragraph goes on in the next piece: a paragraph of a million words has no end that one could wait for. */
  readonly goesOn: boolean
}

export interface Chunk {
  readonly at: number
  readonly start: number
  readonly end: number
  readonly pieces: readonly Piece[]
}

const LONGEST_PIECE = 10_000
/** A chunk of an article, and one of a book, which would else have thousands. */
const CHUNK = { pieces: 12, characters: 4000 }
const BOOK = { from: 200_000, pieces: 60, characters: 12_000 }

/** The paragraphs, of which very long ones are cut between words. */
export function piecesOf(
  text: string,
  paragraphs: readonly { readonly start: number; readonly end: number }[],
  longest = LONGEST_PIECE,
): Piece[] {
  const pieces: Piece[] = []
  for (const paragraph of paragraphs) {
    let { start } = paragraph
    while (paragraph.end - start > longest) {
      const end = cutBefore(text, start, start + longest)
      pieces.push({ at: pieces.length, start, end, goesOn: true })
      start = end
    }
    pieces.push({ at: pieces.length, start, end: paragraph.end, goesOn: false })
  }
  return pieces
}

/** The last gap between words before `limit`; where there is none, never between the halves of a character. */
function cutBefore(text: string, start: number, limit: number): number {
  const gap = text.lastIndexOf(' ', limit - 1) + 1
  if (gap > start) return gap
  const code = text.charCodeAt(limit)
  return code >= 0xdc00 && code <= 0xdfff ? limit - 1 : limit
}

/** How large the chunks of a text of so many characters are. */
export const chunkSize = (characters: number): typeof CHUNK => (characters < BOOK.from ? CHUNK : BOOK)

/** The whole text in chunks, without a gap: each ends where the next begins. */
export function chunksOf(text: string, pieces: readonly Piece[], size = chunkSize(text.length)): Chunk[] {
  const groups: Piece[][] = []
  for (const piece of pieces) {
    const group = groups.at(-1)
    const full =
      group === undefined ||
      group.length >= size.pieces ||
      piece.end - (group[0]?.start ?? 0) > size.characters
    if (full) groups.push([piece])
    else group.push(piece)
  }
  const starts = groups.map((group, at) => (at === 0 ? 0 : (group[0]?.start ?? 0)))
  return groups.map((group, at) => ({
    at,
    start: starts[at] ?? 0,
    end: starts[at + 1] ?? text.length,
    pieces: group,
  }))
}

/** The last part that begins at an offset or before it; the first, where none does. */
export function partAt<Part extends { readonly start: number }>(
  parts: readonly Part[],
  offset: number,
): Part | undefined {
  let [low, high] = [0, parts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((parts[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return parts[low]
}
