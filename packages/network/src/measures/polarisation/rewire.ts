import type { Ties } from '../../cells/network.ts'
import { below, type Random, shuffle } from '../../chance/random.ts'

/** Makes one random network after another with the same degrees. */
export type Rewire = (random: Random) => Ties

/** Swaps tried for each tie. */
const TRIES = 4

/**
 * Degree-preserving randomisation (Maslov and Sneppen 2002, Science 296): two ties i-j and k-l become i-l and k-j, unless that
 * would tie a node to itself or two nodes twice; the weights are dealt out anew over the ties. Each call goes on from the last.
 */
export function rewiring({ row, column, weight }: Ties, nodes: number): Rewire {
  const from = Int32Array.from(row)
  const to = Int32Array.from(column)
  const dealt = Float64Array.from(weight)
  const tied = new Uint8Array(nodes * nodes)
  for (let t = 0; t < from.length; t++) mark(tied, nodes, from[t]!, to[t]!, 1)
  return (random) => {
    for (let n = TRIES * from.length; n > 0 && from.length > 1; n--) swap(from, to, tied, nodes, random)
    return { row: plain(from), column: plain(to), weight: plain(shuffle(dealt, random)) }
  }
}

/** A copy as a plain list; spreading a typed array takes ten times as long. */
function plain(numbers: Int32Array | Float64Array): readonly number[] {
  const list = new Array<number>(numbers.length)
  for (let n = 0; n < list.length; n++) list[n] = numbers[n]!
  return list
}

function mark(tied: Uint8Array, nodes: number, i: number, j: number, value: number): void {
  tied[i * nodes + j] = value
  tied[j * nodes + i] = value
}

function swap(from: Int32Array, to: Int32Array, tied: Uint8Array, nodes: number, random: Random): void {
  const first = below(random, from.length)
  const second = below(random, from.length)
  const turned = (random() & 1) === 1
  const [i, j] = [from[first]!, to[first]!]
  const [k, l] = turned ? [to[second]!, from[second]!] : [from[second]!, to[second]!]
  if (first === second || i === l || k === j || tied[i * nodes + l] === 1 || tied[k * nodes + j] === 1) return
  mark(tied, nodes, i, j, 0)
  mark(tied, nodes, k, l, 0)
  mark(tied, nodes, i, l, 1)
  mark(tied, nodes, k, j, 1)
  to[first] = l
  from[second] = k
  to[second] = j
}
