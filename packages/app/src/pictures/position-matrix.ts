import {
  element,
  headHeight,
  MARGIN,
  type PictureOptions,
  picture,
  rounded,
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
const LARGEST = 14

/**
 * Who holds what: a mark for each actor and concept, its area the number of statements. A disc is for, a square
 * against, a disc with a slice both; a ring is neither. So colour never carries the stance alone.
 */
export function positionMatrix(matrix: PositionMatrix, options: PictureOptions = {}): string {
  const names = matrix.actors.map(({ label }) => shortened(label, 12, 220))
  const heads = matrix.concepts.map(({ label }) => wrapped(label, 11, COLUMN - 12, 4))
  const left = MARGIN + Math.max(...names.map((name) => textWidth(name, 12)), 40) + 18
  const deepest = Math.max(...heads.map((lines) => lines.length), 1)
  const top = headHeight(options) + 22 + deepest * 13
  const size = {
    width: Math.max(420, left + matrix.concepts.length * COLUMN + MARGIN),
    height: top + matrix.actors.length * ROW + MARGIN,
  }
  const most = Math.max(...matrix.cells.map(totalOf), 1)
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
  const radius = Math.max(3.5, LARGEST * Math.sqrt(totalOf(cell) / most))
  const said = `${actors[cell.actor]!.label}: ${concepts[cell.concept]!.label}: ${pro} for, ${against} against, ${neither} neither`
  const number = radius >= 9 ? [text(x, y + 3.8, String(totalOf(cell)), { class: 'small middle on' })] : []
  return titled(said, ...shape(pro, against, x, y, radius), ...(pro + against > 0 ? number : []))
}

function shape(pro: number, against: number, x: number, y: number, radius: number): readonly string[] {
  if (pro + against === 0)
    return [element('circle', { class: 'line soft', cx: x, cy: y, r: radius - 0.6, 'stroke-width': 1.2 })]
  if (against === 0) return [element('circle', { class: 'for', cx: x, cy: y, r: radius })]
  const side = radius * 0.886 // a square of the disc's area
  if (pro === 0)
    return [
      element('rect', {
        class: 'against',
        x: x - side,
        y: y - side,
        width: side * 2,
        height: side * 2,
        rx: 1,
      }),
    ]
  return [
    element('circle', { class: 'for', cx: x, cy: y, r: radius }),
    element('path', { class: 'against', d: slice(x, y, radius, against / (pro + against)) }),
  ]
}

/** A slice of the disc from its top, clockwise. */
function slice(x: number, y: number, radius: number, share: number): string {
  const angle = share * 2 * Math.PI
  const end = `${rounded(x + radius * Math.sin(angle))} ${rounded(y - radius * Math.cos(angle))}`
  return `M${rounded(x)} ${rounded(y)}V${rounded(y - radius)}A${rounded(radius)} ${rounded(radius)} 0 ${share > 0.5 ? 1 : 0} 1 ${end}Z`
}
