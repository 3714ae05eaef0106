import type { PdfLine } from './pdf-lines.ts'

/** A column has so many lines at least, of so many characters in the middle: else it is one of a table. */
const FEWEST_LINES = 4
const PROSE = 18

/**
 * The lines of a page in the order of reading, of pieces that stand beside each other at one height. Where two columns of prose
 * stand side by side the left one is read first, between lines that go over both; anywhere else pieces of one height are one line.
 * Lines of the right column get the place of the left one's, so that their widths can be compared.
 */
export function inReadingOrder(pieces: readonly PdfLine[]): PdfLine[] {
  const gutter = gutterOf(pieces)
  if (gutter === null) return wholeLines(pieces)
  const { left, right } = gutter
  const isLeft = (one: PdfLine) => one.right <= right
  const isRight = (one: PdfLine) => one.x >= right - TOLERANCE
  const ordered: PdfLine[] = []
  let band: PdfLine[] = []
  const finish = () => {
    const moved = band
      .filter((one) => isRight(one))
      .map((one) => ({ ...one, x: one.x - (right - left), right: one.right - (right - left) }))
    ordered.push(...wholeLines(band.filter((one) => !isRight(one))), ...wholeLines(moved))
    band = []
  }
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    if (isLeft(piece) || isRight(piece)) band.push(piece)
    else {
      finish()
      ordered.push(piece)
    }
  }
  finish()
  return ordered
}

/** So far a line's beginning may stand beside its column's edge, in points. */
const TOLERANCE = 3

/** Where the two columns of a page begin: the left edges that most lines of prose have. */
function gutterOf(pieces: readonly PdfLine[]): { readonly left: number; readonly right: number } | null {
  const edges = new Map<number, PdfLine[]>()
  for (const piece of pieces) {
    const edge = Math.round(piece.x / TOLERANCE)
    const list = edges.get(edge)
    if (list === undefined) edges.set(edge, [piece])
    else list.push(piece)
  }
  const columns = [...edges.values()].filter((list) => isProse(list)).sort((a, b) => a[0]!.x - b[0]!.x)
  const [first, last] = [columns[0], columns.at(-1)]
  if (first === undefined || last === undefined || first === last) return null
  const [left, right] = [Math.min(...first.map(({ x }) => x)), Math.min(...last.map(({ x }) => x))]
  const isBeside = first.filter((one) => one.right < right).length >= first.length * 0.8
  const beside = last.filter((one) => first.some((other) => Math.abs(other.y - one.y) < one.size)).length
  return isBeside && beside >= FEWEST_LINES ? { left, right } : null
}

function isProse(list: readonly PdfLine[]): boolean {
  const sizes = list.map(({ text }) => text.length).sort((a, b) => a - b)
  return list.length >= FEWEST_LINES && (sizes[Math.floor(sizes.length / 2)] ?? 0) >= PROSE
}

/** Pieces that follow each other at one height, as one line. */
function wholeLines(pieces: readonly PdfLine[]): PdfLine[] {
  const lines: PdfLine[] = []
  for (const piece of pieces) {
    const before = lines.at(-1)
    const beside =
      before !== undefined && Math.abs(before.y - piece.y) < Math.max(before.size, piece.size) * 0.5
    if (!beside || piece.x < before.right - piece.size) lines.push(piece)
    else
      lines[lines.length - 1] = {
        ...before,
        text: `${before.text} ${piece.text}`,
        right: piece.right,
        size: Math.max(before.size, piece.size),
      }
  }
  return lines
}
