import { lineSign, stanceEntry, stanceSign } from './legend.ts'
import {
  element,
  type Head,
  headHeight,
  MARGIN,
  type PictureOptions,
  picture,
  text,
  textLines,
  titled,
} from './svg.ts'
import { shortened, textWidth, wrapped } from './text-width.ts'

export interface PositionMatrix {
  readonly actors: readonly { readonly label: string; readonly anonymous?: boolean }[]
  readonly concepts: readonly { readonly label: string }[]
  /** `actor` and `concept` are places in the lists above. */
  readonly cells: readonly PositionCount[]
}

export interface PositionCount {
  readonly actor: number
  readonly concept: number
  readonly for: number
  readonly against: number
  readonly neither?: number
}

const ROW = 34
const COLUMN = 104
const LARGEST = 7.5
const SMALLEST = 3.5
const BETWEEN = 8

/**
 * Who holds what: ▲ for, ▼ against, ◆ neither, each with its number of statements, in the cell of an actor and a concept;
 * a larger sign is more of them. The signs are those of every page, so colour never carries a stance alone.
 */
export function positionMatrix(matrix: PositionMatrix, told: PictureOptions = {}): string {
  const options = { ...told, ...saidOf(matrix) }
  const names = matrix.actors.map(({ label }) => shortened(label, 12, 220))
  const heads = matrix.concepts.map(({ label }) => wrapped(label, 11, COLUMN - 12, 4))
  const left = MARGIN + Math.max(...names.map((name) => textWidth(name, 12)), 40) + 18
  const deepest = Math.max(...heads.map((lines) => lines.length), 1)
  const top = headHeight(options) + 22 + deepest * 13
  const size = {
    width: Math.max(620, left + matrix.concepts.length * COLUMN + MARGIN),
    height: top + matrix.actors.length * ROW + MARGIN,
  }
  const most = Math.max(...matrix.cells.flatMap((cell) => signsOf(cell).map(({ count }) => count)), 1)
  const at = (actor: number, concept: number) => ({
    x: left + (concept + 0.5) * COLUMN,
    y: top + (actor + 0.5) * ROW,
  })
  return picture(
    { ...size, name: 'Who holds what' },
    options,
    ...heads.map((lines, j) =>
      textLines(at(0, j).x, top - 10 - (lines.length - 1) * 13, lines, 13, { class: 'soft small middle' }),
    ),
    ...names.map((name, i) =>
      actorLine(name, matrix.actors[i]!.anonymous === true, left, at(i, 0).y, size.width),
    ),
    ...blanks(matrix).map(({ actor, concept }) =>
      element('circle', { class: 'hair', cx: at(actor, concept).x, cy: at(actor, concept).y, r: 1 }),
    ),
    ...matrix.cells
      .filter((cell) => totalOf(cell) > 0)
      .map((cell) => mark(cell, at(cell.actor, cell.concept), most, matrix)),
  )
}

function totalOf({ for: pro, against, neither = 0 }: PositionCount): number {
  return pro + against + neither
}

function actorLine(name: string, anonymous: boolean, left: number, y: number, width: number): string {
  const line = element('line', { class: 'hair', x1: left, x2: width - MARGIN, y1: y, y2: y })
  const dashes = anonymous
    ? element('line', {
        class: 'line soft dashed',
        x1: left - 12 - textWidth(name, 12),
        x2: left - 12,
        y1: y + 8,
        y2: y + 8,
      })
    : ''
  return line + dashes + text(left - 12, y + 4, name, { class: 'end' })
}

function blanks({ actors, concepts, cells }: PositionMatrix) {
  const taken = new Set(
    cells.filter((cell) => totalOf(cell) > 0).map(({ actor, concept }) => `${actor} ${concept}`),
  )
  return actors.flatMap((_, actor) =>
    concepts.flatMap((_, concept) => (taken.has(`${actor} ${concept}`) ? [] : [{ actor, concept }])),
  )
}

function mark(
  cell: PositionCount,
  { x, y }: { x: number; y: number },
  most: number,
  { actors, concepts }: PositionMatrix,
): string {
  const { for: pro, against, neither = 0 } = cell
  const said = `${actors[cell.actor]!.label}: ${concepts[cell.concept]!.label}: ${pro} for, ${against} against, ${neither} neither`
  const signs = signsOf(cell).map(({ stance, count }) => {
    const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(count / most)
    const figure = String(count)
    return { stance, radius, figure, room: 2 * radius + 4 + textWidth(figure, 11) }
  })
  const all = signs.reduce((sum, { room }) => sum + room, 0) + BETWEEN * (signs.length - 1)
  let at = x - all / 2
  const drawn = signs.flatMap(({ stance, radius, figure, room }) => {
    const left = at
    at += room + BETWEEN
    return [
      stanceSign(stance, left + radius, y, radius),
      text(left + 2 * radius + 4, y + 3.8, figure, { class: 'small' }),
    ]
  })
  return titled(
    said,
    element('rect', { class: 'paper', x: x - all / 2 - 3, y: y - 9, width: all + 6, height: 18 }),
    ...drawn,
  )
}

/** The stances of a cell that somebody holds, for first. */
function signsOf({ for: pro, against, neither = 0 }: PositionCount) {
  const all = [
    { stance: 1, count: pro },
    { stance: -1, count: against },
    { stance: 0, count: neither },
  ] as const
  return all.filter(({ count }) => count > 0)
}

/** The signs that are in it, and what to say where none is. */
function saidOf({ actors, cells }: PositionMatrix): Partial<Head> {
  const held = cells.flatMap(signsOf).map(({ stance }) => stance)
  if (held.length === 0) return { nothing: 'Nobody holds a position here.' }
  const dashed = actors.some(({ anonymous }) => anonymous)
  return {
    legend: [
      ...(held.includes(1) ? [stanceEntry(1, 'for')] : []),
      ...(held.includes(-1) ? [stanceEntry(-1, 'against')] : []),
      ...(held.includes(0) ? [stanceEntry(0, 'neither')] : []),
      ...(dashed ? [lineSign('soft', 'a source that is not named', 1, true)] : []),
      { means: 'figure and size: statements', width: 0, sign: () => '' },
    ],
  }
}
