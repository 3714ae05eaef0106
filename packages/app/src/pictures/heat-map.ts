import { scale } from './axes.ts'
import { branches } from './dendrogram.ts'
import { washSign } from './legend.ts'
import {
  element,
  type Head,
  headHeight,
  MARGIN,
  onPaper,
  type PictureOptions,
  paperWidth,
  picture,
  rounded,
  text,
  titled,
} from './svg.ts'
import { shortened, textWidth } from './text-width.ts'
import { heightOf, leavesOf, type Tree } from './tree.ts'

export interface HeatMap {
  readonly labels: readonly string[]
  /** Symmetric; above 0 is congruence (blue), below 0 conflict (ochre). The diagonal is left blank. */
  readonly cells: readonly (readonly number[])[]
  /** Orders rows and columns, and is drawn at the left. */
  readonly tree?: Tree
}

/** A one-mode network as a matrix, rows and columns in the order of a clustering, the fuller the stronger. */
export function heatMap({ labels, cells, tree }: HeatMap, told: PictureOptions = {}): string {
  const options = { ...told, ...saidOf(cells) }
  const order = tree === undefined ? labels.map((_, i) => i) : leavesOf(tree)
  const names = order.map((i) => shortened(labels[i]!, 12, onPaper(told, 230, 100)))
  const nameWidth = Math.max(...names.map((name) => textWidth(name, 12)), 40)
  const left = MARGIN + (tree === undefined ? 0 : onPaper(told, 110, 50))
  const room = onPaper(told, 620, paperWidth(told, 0) - left - 12 - nameWidth - MARGIN)
  const cell = Math.max(14, Math.min(34, room / (labels.length || 1)))
  const top = headHeight(options) + 12 + nameWidth * 0.72
  const side = cell * labels.length
  const most = Math.max(
    ...cells.flatMap((row, i) => row.map((value, j) => (i === j ? 0 : Math.abs(value)))),
    1e-12,
  )
  const size = { width: left + side + 12 + nameWidth + MARGIN, height: top + side + MARGIN }
  const at = (place: number) => place * cell
  const squares = order.flatMap((i, row) =>
    order.map((j, column) =>
      i === j
        ? ''
        : square({ i, j, value: cells[i]![j]!, most, labels }, left + at(column), top + at(row), cell),
    ),
  )
  return picture(
    { ...size, name: 'A network as a matrix' },
    options,
    ...(tree === undefined ? [] : treeAtLeft(tree, order, left, top, cell)),
    element('rect', { class: 'hair', x: left, y: top, width: side, height: side }),
    ...squares,
    ...names.map((name, row) => text(left + side + 8, top + at(row + 0.5) + 4, name)),
    ...names.map((name, column) => slanted(left + at(column + 0.5) + 3, top - 6, name)),
  )
}

/** Which colours are in it, and what to say where there is none. */
function saidOf(cells: readonly (readonly number[])[]): Partial<Head> {
  const values = cells.flatMap((row, i) => row.filter((value, j) => i !== j && Number.isFinite(value)))
  const legend = [
    ...(values.some((value) => value > 0)
      ? [washSign('for', 'congruence outweighs, the fuller the more')]
      : []),
    ...(values.some((value) => value < 0)
      ? [washSign('against', '− conflict outweighs, the fuller the more')]
      : []),
  ]
  return legend.length > 0 ? { legend } : { nothing: 'No two of them are tied.' }
}

function treeAtLeft(
  tree: Tree,
  order: readonly number[],
  left: number,
  top: number,
  cell: number,
): readonly string[] {
  const x = scale([heightOf(tree) || 1, 0], [MARGIN, left - 8])
  const rows = new Map(order.map((leaf, row) => [leaf, top + (row + 0.5) * cell]))
  return branches(
    tree,
    (height) => x(height),
    (leaf) => rows.get(leaf)!,
  )
}

interface Cell {
  readonly i: number
  readonly j: number
  readonly value: number
  readonly most: number
  readonly labels: readonly string[]
}

function square({ i, j, value, most, labels }: Cell, x: number, y: number, size: number): string {
  if (value === 0 || !Number.isFinite(value)) return ''
  const share = Math.abs(value) / most
  const withFigure = size >= 26 // then washes stay so light that ink is readable on all of them (4.5 : 1)
  const box = element('rect', {
    class: value > 0 ? 'for' : 'against',
    'fill-opacity': withFigure ? 0.1 + 0.42 * share : 0.12 + 0.88 * share,
    x: x + 0.5,
    y: y + 0.5,
    width: size - 1,
    height: size - 1,
  })
  // A minus sign beside the colour; the figure itself where there is room.
  const shown = withFigure ? figureOf(value) : value < 0 ? '−' : ''
  const figure =
    shown === ''
      ? []
      : [
          text(x + size / 2, y + size / 2 + 4, shown, {
            class: 'small middle',
          }),
        ]
  return titled(`${labels[i]} – ${labels[j]}: ${rounded(value)}`, box, ...figure)
}

/** One decimal for small values, none for large or whole ones: 2.4, −12, 0. */
function figureOf(value: number): string {
  const shown = value.toFixed(Math.abs(value) >= 10 || Number.isInteger(value) ? 0 : 1)
  return Number(shown) === 0 ? '0' : shown.replace('-', '−')
}

function slanted(x: number, y: number, name: string): string {
  return element('g', { transform: `rotate(-45 ${rounded(x)} ${rounded(y)})` }, text(x, y, name))
}
