import { stripVTControlCharacters } from 'node:util'
import Table from 'cli-table3'
import { PAINTED, paint } from './paint.ts'
import type { Terminal } from './terminal.ts'

/** A column is as wide as what stands in it; one with a `share` gives way where all of them do not fit. */
export interface Column {
  readonly head?: string
  readonly share?: number
}

export type Screen = Pick<Terminal, 'width' | 'colour'>

const NONE = ''
const RULES_ONLY = {
  top: NONE,
  'top-mid': NONE,
  'top-left': NONE,
  'top-right': NONE,
  bottom: NONE,
  'bottom-mid': NONE,
  'bottom-left': NONE,
  'bottom-right': NONE,
  left: NONE,
  'left-mid': NONE,
  mid: NONE,
  'mid-mid': NONE,
  right: NONE,
  'right-mid': NONE,
  middle: '  ',
} as const

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
  const table = new Table({
    head: columns.some(({ head }) => head !== undefined)
      ? columns.map(({ head = '' }) => paint(screen, 'bold', head))
      : [],
    colWidths: widths,
    wordWrap: true,
    chars: RULES_ONLY,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  })
  for (const row of rows) table.push(row.map((cell, at) => withBrokenWords(cell, widths[at] ?? WIDEST)))
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
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
  const plain = stripVTControlCharacters(line).replace(NO_WIDTH, '')
  return [...plain].length + (plain.match(WIDE)?.length ?? 0)
}

const NO_WIDTH = /\p{M}|\u200b|\u200c|\u200d|\ufe0f/gu
const WIDE =
  /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Emoji_Presentation}|[\u3000-\u303f\uff01-\uff60]/gu
