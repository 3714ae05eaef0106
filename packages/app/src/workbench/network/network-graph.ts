import Graph from 'graphology'
import type { Theme } from './network-canvas.tsx'
import {
  type Colouring,
  groupOf,
  groupsOf,
  mixed,
  type Sizing,
  type Slice,
  senseOf,
  sizesOf,
  type ViewNode,
} from './network-look.ts'

/** What is drawn, and how. */
export interface Drawn {
  readonly nodes: readonly ViewNode[]
  readonly slice: Slice
  readonly aggregation: string
  readonly colouring: Colouring
  readonly sizing: Sizing
  /** The node or tie that is in hand, by places of nodes. */
  readonly hand: readonly number[]
}

/** A slice as a graph to draw: every node at its one place, whoever has no tie in it faint. */
export function graphOf(drawn: Drawn, { read, theme }: Theme): Graph {
  const { nodes, slice, aggregation, colouring, sizing, hand } = drawn
  const paper = read('paper')
  const graph = new Graph({ type: 'undirected', multi: true })
  const tied = new Set([...slice.a, ...slice.b])
  const sizes = sizesOf(nodes, slice, sizing)
  const groups = groupsOf(nodes, colouring, theme)
  nodes.forEach((node, place) => {
    const own = groups.get(groupOf(node, colouring) ?? '') ?? read(node.mode === 2 ? 'neither' : 'ink')
    graph.addNode(String(place), {
      ...{ x: node.x, y: node.y, label: node.label, size: sizes[place]! },
      color: tied.has(place) ? own : mixed(own, paper, 0.3),
      forceLabel: hand.includes(place),
      zIndex: tied.has(place) ? 1 : 0,
      mode: node.mode,
      anonymous: node.anonymous,
      tied: tied.has(place),
    })
  })
  const strongest = slice.weight.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9)
  const thin = Math.min(1, Math.max(0.25, Math.sqrt((4 * nodes.length) / (slice.weight.length || 1))))
  // The strongest lie on top.
  for (let t = slice.weight.length - 1; t >= 0; t--) {
    const share = aggregation === 'combine' ? 0.4 : Math.abs(slice.weight[t]!) / strongest
    const sense = senseOf(slice.weight[t]!, aggregation)
    const held = hand.length === 2 && hand.includes(slice.a[t]!) && hand.includes(slice.b[t]!)
    graph.addEdgeWithKey(String(t), String(slice.a[t]!), String(slice.b[t]!), {
      size: held ? 4 : (0.6 + 3 * share) * thin,
      color: held
        ? read('ink')
        : mixed(
            read(sense === 'soft' || sense === 'both' ? 'neither' : sense),
            paper,
            (0.4 + 0.6 * share) * Math.sqrt(thin),
          ),
    })
  }
  return graph
}
