import { below, type Random, shuffle } from '../../chance/random.ts'
import type { TieColumns } from './signed-network.ts'

/** Makes one random network after another with the same degrees. */
export type Rewire = (random: Random) => TieColumns

/** Swaps tried for each tie. */
const TRIES = 4

/**
 * Degree-preserving randomisation (Maslov and Sneppen 2002, Science 296): two ties i-j and k-l become i-l and k-j, unless that
 * would tie a node to itself or two nodes twice; the weights are dealt out anew over the ties. Each call goes on from the last.
 */
export function rewiring({ row, column, weight }: TieColumns, nodes: number): Rewire {
  const count = row.length
  // Both ends of a tie side by side, since swaps jump from tie to tie.
  const ends = new Int32Array(2 * count)
  for (let t = 0; t < count; t++) {
    ends[2 * t] = row[t]!
    ends[2 * t + 1] = column[t]!
  }
  const dealt = new Float64Array(weight)
  const tied = new Uint8Array(nodes * nodes)
  for (let t = 0; t < count; t++) mark(tied, nodes, row[t]!, column[t]!, 1)
  return (random) => {
    if (count > 1) swapMany(ends, tied, nodes, TRIES * count, random)
    return {
      row: everySecond(ends, 0),
      column: everySecond(ends, 1),
      weight: shuffle(dealt, random).slice(),
    }
  }
}

function everySecond(ends: Int32Array, from: 0 | 1): Int32Array {
  const found = new Int32Array(ends.length / 2)
  for (let t = 0; t < found.length; t++) found[t] = ends[2 * t + from]!
  return found
}

function mark(tied: Uint8Array, nodes: number, i: number, j: number, value: number): void {
  tied[i * nodes + j] = value
  tied[j * nodes + i] = value
}

function swapMany(ends: Int32Array, tied: Uint8Array, nodes: number, tries: number, random: Random): void {
  const count = ends.length / 2
  for (let n = 0; n < tries; n++) {
    const first = 2 * below(random, count)
    const second = 2 * below(random, count)
    const turned = random() & 1
    const i = ends[first]!
    const j = ends[first + 1]!
    const k = ends[second + turned]!
    const l = ends[second + 1 - turned]!
    if (first === second || i === l || k === j || (tied[i * nodes + l]! | tied[k * nodes + j]!) === 1)
      continue
    mark(tied, nodes, i, j, 0)
    mark(tied, nodes, k, l, 0)
    mark(tied, nodes, i, l, 1)
    mark(tied, nodes, k, j, 1)
    ends[first + 1] = l
    ends[second] = k
    ends[second + 1] = j
  }
}
