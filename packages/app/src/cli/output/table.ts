import { stripVTControlCharacters } from 'node:util'
import { PAINTED, paint, paintedLines } from './paint.ts'
import type { Terminal } from './terminal.ts'

/** A column is as wide as what stands in it; one with a `share` gives way where all of them do not fit. */
export interface Column {
  readonly head?: string
  readonly share?: number
}

export type Screen = Pick<Terminal, 'width' | 'colour'>

const GAP = 2
const WIDEST = 140
const NARROWEST = 40

/**
 * A table for people: no boxes, every line within the width, words wrapped and a word too long for its column broken.
 * Cells are plain already (`plainText`) and may be painted.
 */
export function tableText(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  screen: Screen,
): string {
  const widths = columnWidths(columns, rows, screen.width)
  const heads = columns.map(({ head = '' }) => paint(screen, 'bold', head))
  const all = columns.some(({ head }) => head !== undefined) ? [heads, ...rows] : rows
  return all.flatMap((row) => rowLines(row, widths)).join('\n')
}

/** The lines of one row: its cells wrapped, side by side. */
function rowLines(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((width, at) => wrapped(withBrokenWords(row[at] ?? '', width), width))
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1)
  return Array.from({ length: height }, (_, at) =>
    cells
      .map((lines, column) => padded(lines[at] ?? '', widths[column] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}

function padded(line: string, width: number): string {
  return line + ' '.repeat(Math.max(0, width - shownWidth(line)))
}

/** A cell in lines of at most a width, parted between words. */
function wrapped(cell: string, width: number): string[] {
  return paintedLines(cell.split('\n').flatMap((line) => wrappedLine(line, width)))
}

/** Blanks at the border of two lines are in neither; a line of blanks only is none. */
function wrappedLine(line: string, width: number): string[] {
  const lines: string[] = []
  const pieces = line.split(/(\s+)/)
  let [now, used, blank] = ['', 0, '']
  for (const [at, piece] of pieces.entries()) {
    if (at % 2 === 1) {
      blank = piece
      continue
    }
    const size = shownWidth(piece)
    if (used + (used > 0 ? blank.length : 0) + size > width) {
      if (used > 0) lines.push(now)
      ;[now, used] = [piece, size]
    } else {
      used += (used > 0 ? blank.length : 0) + size
      now += blank + piece
    }
    blank = ''
  }
  return used > 0 ? [...lines, now] : lines
}

function columnWidths(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const natural = columns.map(({ head = '' }, at) => {
    const lines = [head, ...rows.flatMap((row) => (row[at] ?? '').split('\n'))]
    return lines.reduce((most, line) => Math.max(most, shownWidth(line)), 1)
  })
  const usable = Math.max(NARROWEST, Math.min(width, WIDEST)) - GAP * (columns.length - 1)
  const firm = columns.reduce(
    (sum, { share }, at) => (share === undefined ? sum + (natural[at] ?? 0) : sum),
    0,
  )
  return shared(columns, natural, usable - firm)
}

/** What needs less than its share leaves the rest to the others. */
function shared(columns: readonly Column[], natural: readonly number[], room: number): number[] {
  const widths = [...natural]
  const open = new Set(columns.keys())
  for (const [at, { share }] of columns.entries()) if (share === undefined) open.delete(at)
  for (let left = room; open.size > 0; ) {
    const shares = [...open].reduce((sum, at) => sum + (columns[at]?.share ?? 0), 0)
    const part = (at: number) => Math.max(6, Math.floor((left * (columns[at]?.share ?? 0)) / shares))
    const content = [...open].filter((at) => (natural[at] ?? 0) <= part(at))
    for (const at of content.length > 0 ? content : [...open]) {
      if (content.length === 0) widths[at] = part(at)
      open.delete(at)
    }
    left = content.reduce((rest, at) => rest - (natural[at] ?? 0), left)
  }
  return widths
}

/** A text in lines that fit the screen. */
export function linesOf(text: string, screen: Screen): string {
  return text === '' ? '' : tableText([{ share: 1 }], [[text]], screen)
}

/** A word wider than its column goes on in the next line. */
function withBrokenWords(cell: string, width: number): string {
  const pieces = cell.split(PAINTED)
  return pieces
    .map((piece, at) => (at % 2 === 1 ? piece : piece.replace(/\S+/g, (word) => broken(word, width))))
    .join('')
}

function broken(word: string, width: number): string {
  if (shownWidth(word) <= width) return word
  const lines: string[] = ['']
  for (const character of word) {
    const line = lines.at(-1) ?? ''
    if (shownWidth(line + character) > width) lines.push(character)
    else lines[lines.length - 1] = line + character
  }
  return lines.join('\n')
}

/** Cells of the screen that a line takes: marks that combine take none, Chinese signs and emoji two. */
export function shownWidth(line: string): number {
  return isPlain(line) ? line.length : widthOf(line)
}

/** Letters and marks of European languages alone, of which each takes one cell. */
function isPlain(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    const narrow =
      (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0x300) || (code >= 0x2010 && code < 0x2028)
    if (!narrow) return false
  }
  return true
}

function widthOf(line: string): number {
  const plain = stripVTControlCharacters(line).replace(NO_WIDTH, '')
  return [...plain].length + (plain.match(WIDE)?.length ?? 0)
}

const NO_WIDTH = /\p{M}|\u200b|\u200c|\u200d|\ufe0f/gu
const WIDE =
  /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation}|[\u3000-\u303f\uff01-\uff60]/gu
