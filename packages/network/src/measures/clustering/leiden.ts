import { type Random, shuffle, unit } from '../../chance/random.ts'
import type { Neighbours } from '../polarisation/signed-network.ts'

/**
 * The Leiden algorithm for modularity (Traag, Waltman and van Eck 2019, Scientific Reports 9): fast local moves, refinement within
 * communities (so that each stays connected), aggregation; until nothing moves. The same seed gives the same communities.
 *
 * @returns community of each node, numbered 0, 1, 2 ... in the order of their first nodes
 */
export function leiden(network: Neighbours, random: Random): Int32Array {
  let level: Level = {
    ...network,
    nodes: network.strength.length,
    loops: new Float64Array(network.strength.length),
  }
  let membership = identity(level.nodes)
  let communities = identity(level.nodes)
  for (;;) {
    communities = numbered(moveNodes(level, communities, random))
    const count = Math.max(-1, ...communities) + 1
    if (count === level.nodes) break
    const refined = numbered(refine(level, communities, random))
    const parent = new Int32Array(Math.max(-1, ...refined) + 1)
    if (parent.length === level.nodes) break
    membership = membership.map((node) => refined[node]!)
    refined.forEach((part, node) => {
      parent[part] = communities[node]!
    })
    level = aggregate(level, refined, parent.length)
    communities = parent
  }
  return numbered(membership.map((node) => communities[node]!))
}

/** One level of aggregation; `loops` is the weight inside each aggregate node, from both ends. */
interface Level extends Neighbours {
  readonly nodes: number
  readonly loops: Float64Array
}

const LEAST_GAIN = 1e-12

function identity(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i)
}

function numbered(labels: Int32Array): Int32Array {
  const names = new Map<number, number>()
  return labels.map((label) => {
    const name = names.get(label) ?? names.size
    names.set(label, name)
    return name
  })
}

/** Moves nodes to the community where modularity gains most; a node is looked at again when a neighbour has left. */
function moveNodes(level: Level, start: Int32Array, random: Random): Int32Array {
  const { nodes, strength } = level
  const community = start.slice()
  const sums = new Float64Array(nodes)
  for (let i = 0; i < nodes; i++) sums[community[i]!]! += strength[i]!
  const queue = [...shuffle(identity(nodes), random)]
  const waiting = new Uint8Array(nodes).fill(1)
  const tied = new Float64Array(nodes)
  for (let n = 0; n < queue.length; n++) {
    const i = queue[n]!
    waiting[i] = 0
    const own = community[i]!
    sums[own]! -= strength[i]!
    const best = bestCommunity(level, i, own, community, sums, tied)
    sums[best]! += strength[i]!
    community[i] = best
    if (best === own) continue
    for (let e = level.start[i]!; e < level.start[i + 1]!; e++) {
      const j = level.other[e]!
      if (community[j] === best || waiting[j] === 1) continue
      waiting[j] = 1
      queue.push(j)
    }
  }
  return community
}

/** The gain of i in community c is w_ic - w_i D_c / 2w; staying is preferred where nothing gains more. */
function bestCommunity(
  { start, other, weight, strength, total }: Level,
  i: number,
  own: number,
  community: Int32Array,
  sums: Float64Array,
  tied: Float64Array,
): number {
  for (let e = start[i]!; e < start[i + 1]!; e++) tied[community[other[e]!]!]! += weight[e]!
  const gainOf = (c: number) => tied[c]! - (total === 0 ? 0 : (strength[i]! * sums[c]!) / total)
  let best = own
  let gain = gainOf(own)
  for (let e = start[i]!; e < start[i + 1]!; e++) {
    const c = community[other[e]!]!
    const value = gainOf(c)
    if (value > gain + LEAST_GAIN) {
      best = c
      gain = value
    }
  }
  for (let e = start[i]!; e < start[i + 1]!; e++) tied[community[other[e]!]!] = 0
  return best
}

/** Within each community, single nodes join well-connected parts, by chance in proportion to exp(gain / theta). */
function refine(level: Level, communities: Int32Array, random: Random): Int32Array {
  const { nodes, strength, start, other, weight, total } = level
  const part = identity(nodes)
  const sums = strength.slice()
  const alone = new Uint8Array(nodes).fill(1)
  const tied = new Float64Array(nodes)
  for (const i of shuffle(identity(nodes), random)) {
    if (alone[i] === 0) continue
    const near: number[] = []
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const j = other[e]!
      if (communities[j] !== communities[i] || part[j] === i) continue
      if (tied[part[j]!] === 0) near.push(part[j]!)
      tied[part[j]!]! += weight[e]!
    }
    const gains = near.map((c) => tied[c]! - (total === 0 ? 0 : (strength[i]! * sums[c]!) / total))
    for (const c of near) tied[c] = 0
    const chosen = drawn(near, gains, total, random)
    if (chosen === -1) continue
    sums[i]! -= strength[i]!
    sums[chosen]! += strength[i]!
    part[i] = chosen
    alone[i] = 0
    alone[chosen] = 0
  }
  return part
}

/** theta of the paper, relative to the whole weight. */
const THETA = 0.01

function drawn(parts: readonly number[], gains: readonly number[], total: number, random: Random): number {
  const most = Math.max(...gains)
  if (!(most > LEAST_GAIN)) return -1
  const odds = gains.map((gain) => (gain < 0 ? 0 : Math.exp((2 * (gain - most)) / (total * THETA))))
  let left = unit(random) * odds.reduce((sum, value) => sum + value, 0)
  for (let n = 0; n < parts.length; n++) {
    left -= odds[n]!
    if (left < 0) return parts[n]!
  }
  return parts[gains.indexOf(most)]!
}

/** Each part becomes one node. */
function aggregate(level: Level, part: Int32Array, count: number): Level {
  const between = Array.from({ length: count }, () => new Map<number, number>())
  const loops = new Float64Array(count)
  const strength = new Float64Array(count)
  for (let i = 0; i < level.nodes; i++) {
    const own = part[i]!
    strength[own]! += level.strength[i]!
    loops[own]! += level.loops[i]!
    for (let e = level.start[i]!; e < level.start[i + 1]!; e++) {
      const other = part[level.other[e]!]!
      if (other === own) loops[own]! += level.weight[e]!
      else between[own]!.set(other, (between[own]!.get(other) ?? 0) + level.weight[e]!)
    }
  }
  const start = new Int32Array(count + 1)
  between.forEach((ties, i) => {
    start[i + 1] = start[i]! + ties.size
  })
  return {
    nodes: count,
    loops,
    strength,
    total: level.total,
    start,
    other: Int32Array.from(between.flatMap((ties) => [...ties.keys()])),
    weight: Float64Array.from(between.flatMap((ties) => [...ties.values()])),
  }
}
