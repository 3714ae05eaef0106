import { roundTicks, scale } from './axes.ts'
import { lineSign } from './legend.ts'
import {
  element,
  headHeight,
  MARGIN,
  onPaper,
  type PictureOptions,
  paperWidth,
  picture,
  text,
} from './svg.ts'
import { shortened, textWidth } from './text-width.ts'
import { heightOf, leavesOf, type Tree } from './tree.ts'

export interface DendrogramOptions extends PictureOptions {
  /** What the axis measures: "distance between profiles". */
  readonly axis?: string
  /** Cut the tree here: a dashed line, and clusters below it in ink, joins above it soft. */
  readonly cut?: number
}

const ROW = 22

/** A hierarchical clustering as a tree on its side: leaves at the right, their joins to the left. */
export function dendrogram(tree: Tree, labels: readonly string[], told: DendrogramOptions = {}): string {
  const legend =
    told.cut === undefined
      ? []
      : [lineSign('soft', 'cut into groups here; joins left of it are soft', 1, true)]
  const options = { ...told, legend }
  const leaves = leavesOf(tree)
  const names = leaves.map((leaf) => shortened(labels[leaf]!, 12, onPaper(told, 280, 150)))
  const [width, top] = [paperWidth(told, 760), headHeight(options) + 44]
  const right = width - MARGIN - Math.max(...names.map((name) => textWidth(name, 12))) - 12
  const x = scale([heightOf(tree) || 1, 0], [MARGIN + 10, right])
  const bottom = top + leaves.length * ROW
  const rows = new Map(leaves.map((leaf, row) => [leaf, top + (row + 0.5) * ROW]))
  const ticks = roundTicks([0, heightOf(tree)], onPaper(told, 5, 3))
  const axis =
    options.axis === undefined ? [] : [text(MARGIN + 10, top - 26, options.axis, { class: 'soft small' })]
  const cut =
    options.cut === undefined
      ? []
      : [
          element('line', {
            class: 'line soft dashed',
            x1: x(options.cut),
            x2: x(options.cut),
            y1: top,
            y2: bottom,
            'stroke-width': 1,
          }),
        ]
  return picture(
    { width, height: bottom + MARGIN, name: 'A dendrogram' },
    options,
    ...axis,
    ...ticks.map((tick) => element('line', { class: 'hair', x1: x(tick), x2: x(tick), y1: top, y2: bottom })),
    ...ticks.map((tick) => text(x(tick), top - 8, String(tick), { class: 'soft small middle' })),
    ...cut,
    ...branches(
      tree,
      (height) => x(height),
      (leaf) => rows.get(leaf)!,
      options.cut,
    ),
    ...names.map((name, row) => text(right + 8, top + (row + 0.5) * ROW + 4, name)),
  )
}

/** The tree's lines, whichever way it lies: `along` places heights, `across` the leaves. */
export function branches(
  tree: Tree,
  along: (height: number) => number,
  across: (leaf: number) => number,
  cut = Number.POSITIVE_INFINITY,
): readonly string[] {
  const lines: string[] = []
  const visit = (one: Tree): number => {
    if ('leaf' in one) return across(one.leaf)
    const [a, b] = [visit(one.left), visit(one.right)]
    const at = along(one.height)
    const path = `M${ends(along, one.left)} ${r(a)}H${r(at)}V${r(b)}H${ends(along, one.right)}`
    lines.push(
      element('path', { class: one.height > cut ? 'line soft' : 'line', 'stroke-width': 1.2, d: path }),
    )
    return (a + b) / 2
  }
  visit(tree)
  return lines
}

function ends(along: (height: number) => number, tree: Tree): string {
  return r(along(heightOf(tree)))
}

function r(value: number): string {
  return String(Math.round(value * 100) / 100)
}
