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

/** Colours of the page now. */
export interface Theme {
  readonly theme: 'light' | 'dark'
  readonly read: (name: string) => string
}

export interface PictureNode {
  /** In the plot, upwards. */
  readonly x: number
  readonly y: number
  /** In pixels, as long as nothing is enlarged. */
  readonly radius: number
  readonly colour: string
  /** Whoever has no tie in this slice is faint. */
  readonly tied: boolean
}

export interface PictureTie {
  /** Places of its nodes. */
  readonly a: number
  readonly b: number
  /** In pixels, as long as nothing is enlarged. */
  readonly width: number
  readonly colour: string
}

/** A slice as marks: every node at its one place; of the ties the strongest come last and lie on top. */
export interface Picture {
  readonly nodes: readonly PictureNode[]
  readonly ties: readonly PictureTie[]
}

export function pictureOf(drawn: Drawn, { read, theme }: Theme): Picture {
  const { nodes, slice, colouring, sizing } = drawn
  const paper = read('paper')
  const tied = new Set([...slice.a, ...slice.b])
  const sizes = sizesOf(nodes, slice, sizing)
  const groups = groupsOf(nodes, colouring, theme)
  return {
    nodes: nodes.map((node, place) => {
      const own = groups.get(groupOf(node, colouring) ?? '') ?? read(node.mode === 2 ? 'neither' : 'ink')
      const isTied = tied.has(place)
      const colour = isTied ? own : mixed(own, paper, 0.3)
      return { x: node.x, y: node.y, radius: sizes[place]!, colour, tied: isTied }
    }),
    ties: tiesOf(drawn, read, paper),
  }
}

function tiesOf(
  { nodes, slice: { a, b, weight }, aggregation, hand }: Drawn,
  read: Theme['read'],
  paper: string,
): readonly PictureTie[] {
  const strongest = weight.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-9)
  // Many ties are thinner and paler, or they would hide each other and the nodes.
  const few = Math.min(4 * nodes.length, 300)
  const thin = Math.min(1, Math.max(0.25, Math.sqrt(few / (weight.length || 1))))
  return weight
    .map((own, t) => {
      const share = aggregation === 'combine' ? 0.4 : Math.abs(own) / strongest
      const sense = senseOf(own, aggregation)
      const held = hand.length === 2 && hand.includes(a[t]!) && hand.includes(b[t]!)
      const full = read(sense === 'soft' || sense === 'both' ? 'neither' : sense)
      return {
        ...{ a: a[t]!, b: b[t]! },
        width: held ? 4 : Math.max(0.5, (0.6 + 3 * share) * thin),
        colour: held ? read('ink') : mixed(full, paper, (0.4 + 0.6 * share) * Math.sqrt(thin)),
      }
    })
    .reverse()
}
