import { below, type Random } from '../../chance/random.ts'
import { type Climbed, climber } from './camp-climb.ts'
import { LEAST_GAIN } from './camp-division.ts'
import { signedFit } from './signed-modularity.ts'
import type { SignedNetwork } from './signed-network.ts'

/** Up to this many actors every division is tried (Bell's number of 10 is 115,975). */
export const EXACT_ACTORS = 10

/**
 * The division into camps of any size that maximises signed modularity: the best of several seeded local searches
 * (single moves, then mergers of whole camps, until neither helps). Camps are numbered in the order of their first member.
 *
 * @param most at most so many camps
 */
export function searchCamps(
  network: SignedNetwork,
  random: Random,
  starts: number,
  most = network.nodes,
): Int32Array {
  const climb = climber(network, Math.max(1, Math.min(most, network.nodes)))
  const exact = (camps: Int32Array) => signedFit(network, camps).modularity
  let best: Climbed | null = null
  for (let start = 0; start < starts; start++) {
    const next = climb(firstCamps(network.nodes, start, most, random), random)
    if (best === null || isHigher(next, best, exact)) best = next
  }
  return numbered(best?.camps ?? new Int32Array(network.nodes))
}

/** Q as the search kept it says which is higher, unless both are so close that only Q summed up anew does. */
function isHigher(a: Climbed, b: Climbed, exact: (camps: Int32Array) => number): boolean {
  const by = a.height - b.height
  return Math.abs(by) > CLOSE ? by > 0 : exact(a.camps) > exact(b.camps) + LEAST_GAIN
}

const CLOSE = 1e-9

/** The first start has everyone alone (if so many camps are allowed), the others are random divisions into 2, 3, 4, 2 ... camps. */
function firstCamps(nodes: number, start: number, most: number, random: Random): Int32Array {
  if (start === 0 && most >= nodes) return Int32Array.from({ length: nodes }, (_, i) => i)
  const camps = Math.max(1, Math.min(most, nodes, 2 + (start % 3)))
  return Int32Array.from({ length: nodes }, () => below(random, camps))
}

/** Every division of a small network; the first of the best. */
export function exactCamps(network: SignedNetwork, most = network.nodes): Int32Array {
  const { nodes } = network
  const gain = gainMatrix(network)
  const camp = new Int32Array(nodes)
  let best = camp.slice()
  let highest = Number.NEGATIVE_INFINITY
  const visit = (i: number, camps: number, value: number): void => {
    if (i === nodes) {
      if (value > highest + LEAST_GAIN) [highest, best] = [value, camp.slice()]
      return
    }
    for (let c = 0; c < Math.min(camps + 1, most); c++) {
      camp[i] = c
      let added = 0
      for (let j = 0; j < i; j++) if (camp[j] === c) added += gain[i * nodes + j]!
      visit(i + 1, Math.max(camps, c + 1), value + added)
    }
  }
  visit(0, 0, 0)
  return best
}

/** w_ij less what the strengths expect: what having i and j in one camp adds. */
function gainMatrix({ nodes, congruence, conflict }: SignedNetwork): Float64Array {
  const gain = new Float64Array(nodes * nodes)
  for (const [network, sign] of [
    [congruence, 1],
    [conflict, -1],
  ] as const) {
    const { start, other, weight, strength, total } = network
    if (total === 0) continue
    for (let i = 0; i < nodes; i++) {
      for (let j = 0; j < nodes; j++) gain[i * nodes + j]! -= (sign * strength[i]! * strength[j]!) / total
      for (let e = start[i]!; e < start[i + 1]!; e++) gain[i * nodes + other[e]!]! += sign * weight[e]!
    }
  }
  return gain
}

function numbered(camps: Int32Array): Int32Array {
  const names = new Map<number, number>()
  return camps.map((camp) => {
    const name = names.get(camp) ?? names.size
    names.set(camp, name)
    return name
  })
}
