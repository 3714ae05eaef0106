import type { NetworkAnswer } from '../../api/contract/networks.ts'

export type ViewNode = NetworkAnswer['nodes'][number]
export type Slice = NetworkAnswer['slices'][number]
/** What a tie says: the same, the opposite, both, or only that both spoke of it. */
export type TieSense = 'for' | 'against' | 'both' | 'soft'

export function senseOf(weight: number, aggregation: string): TieSense {
  if (aggregation === 'conflict') return 'against'
  if (aggregation === 'congruence') return 'for'
  if (aggregation === 'subtract') return weight < 0 ? 'against' : 'for'
  if (aggregation === 'combine') return weight === 1 ? 'for' : weight === 2 ? 'against' : 'both'
  return 'soft'
}

/** By what nodes are coloured: not at all unless asked, since colour means stance. */
export const COLOURINGS = ['none', 'kind', 'camp'] as const
export type Colouring = (typeof COLOURINGS)[number]
export const SIZINGS = ['statements', 'ties', 'same'] as const
export type Sizing = (typeof SIZINGS)[number]

/** Told apart from each other, from blue and from ochre, on light and on dark paper. */
const PALETTE = {
  light: ['#00796b', '#7b4fa3', '#b03a6f', '#6b7a1e', '#6e5138', '#46616e'],
  dark: ['#4db6ac', '#b995e0', '#ec8db5', '#b5c45a', '#cfab88', '#a3bac7'],
} as const

/** The groups that a colouring makes, the largest first, each with its colour; those beyond the colours share the last one. */
export function groupsOf(
  nodes: readonly ViewNode[],
  colouring: Colouring,
  theme: 'light' | 'dark',
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>()
  for (const node of nodes) {
    const group = groupOf(node, colouring)
    if (group !== null) counts.set(group, (counts.get(group) ?? 0) + 1)
  }
  const groups = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([group]) => group)
  const palette = PALETTE[theme]
  return new Map(groups.map((group, at) => [group, palette[Math.min(at, palette.length - 1)] ?? palette[0]]))
}

export function groupOf(node: ViewNode, colouring: Colouring): string | null {
  if (node.mode === 2 || colouring === 'none') return null
  if (colouring === 'kind') return node.anonymous ? 'anonymous' : node.kind
  return node.camp === null ? null : String(node.camp + 1)
}

/** Pixels across of each node: by the square root of what it stands for. */
export function sizesOf(nodes: readonly ViewNode[], slice: Slice, sizing: Sizing): readonly number[] {
  const values = nodes.map(({ statements }) => (sizing === 'statements' ? statements : 1))
  if (sizing === 'ties') {
    values.fill(0)
    slice.weight.forEach((weight, t) => {
      values[slice.a[t]!]! += Math.abs(weight)
      values[slice.b[t]!]! += Math.abs(weight)
    })
  }
  const most = Math.max(...values, 1e-9)
  const many = Math.min(1, Math.max(0.45, Math.sqrt(60 / nodes.length)))
  return values.map((value) => (3 + 9 * Math.sqrt(value / most)) * many)
}

/** Colours of the page as a drawing program understands them. */
export function colourReader(within: HTMLElement): (name: string) => string {
  const probe = document.createElement('span')
  within.append(probe)
  const known = new Map<string, string>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    probe.style.color = `var(--${name})`
    const colour = getComputedStyle(probe).color
    known.set(name, colour)
    return colour
  }
}

/** So much of a colour on a paper, as one colour: what is drawn over it does not shine through. */
export function mixed(colour: string, paper: string, share: number): string {
  const [over, under] = [channels(colour), channels(paper)]
  return `rgb(${over.map((value, at) => Math.round(value * share + (under[at] ?? 0) * (1 - share))).join(', ')})`
}

/** `rgb(31, 106, 165)` and `#1f6aa5` are the same. */
function channels(colour: string): readonly number[] {
  if (colour.startsWith('#')) return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  return (colour.match(/\d+(?:\.\d+)?/g) ?? []).slice(0, 3).map(Number)
}
