/**
 * CONCOR (Breiger, Boorman and Arabie 1975, Journal of Mathematical Psychology 12): columns are correlated again and again until
 * all correlations are 1 or -1, which splits the nodes in two. The largest block is split until there are k (or none splits). Nodes
 * that could change places without changing the network are never parted: only rounding could say which goes where.
 *
 * @param weights symmetric, n x n
 */
export function concor(weights: readonly (readonly number[])[], k: number): number[] {
  const blocks = [weights.map((_, i) => i)]
  const whole = new Set<number[]>()
  while (blocks.length < k) {
    const splittable = blocks.filter((block) => block.length > 1 && !whole.has(block))
    const largest = splittable.toSorted((a, b) => b.length - a.length)[0]
    if (largest === undefined) break
    const halves = split(weights, largest)
    if (halves === null) whole.add(largest)
    else blocks.splice(blocks.indexOf(largest), 1, ...halves)
  }
  const clusters = new Array<number>(weights.length).fill(0)
  blocks
    .toSorted((a, b) => a[0]! - b[0]!)
    .forEach((block, c) => {
      for (const i of block) clusters[i] = c
    })
  return clusters
}

const MOST_ROUNDS = 50

function split(
  weights: readonly (readonly number[])[],
  block: readonly number[],
): [number[], number[]] | null {
  let profiles = block.map((i) => weights.map((row) => row[i]!))
  let correlations = correlate(profiles)
  for (let round = 0; round < MOST_ROUNDS && !isSettled(correlations); round++) {
    profiles = correlations
    correlations = correlate(profiles)
  }
  const first = block.filter((_, n) => correlations[0]![n]! >= 0)
  const second = block.filter((_, n) => correlations[0]![n]! < 0)
  if (first.length === 0 || second.length === 0) return null
  return first.some((i) => second.some((j) => exchangeable(weights, i, j))) ? null : [first, second]
}

/** Whether two nodes have the same ties to all others. */
function exchangeable(weights: readonly (readonly number[])[], i: number, j: number): boolean {
  return weights.every((row, n) => n === i || n === j || Math.abs(row[i]! - row[j]!) <= 1e-12)
}

function isSettled(correlations: readonly (readonly number[])[]): boolean {
  return correlations.every((row) => row.every((r) => Math.abs(Math.abs(r) - 1) < 1e-9))
}

/** Pearson's correlations; a constant profile correlates with none but itself. */
function correlate(profiles: readonly (readonly number[])[]): number[][] {
  const centred = profiles.map(centre)
  return centred.map((a, i) =>
    centred.map((b, j) => (i === j ? 1 : a.reduce((sum, value, x) => sum + value * b[x]!, 0))),
  )
}

/** Mean 0 and length 1. */
function centre(profile: readonly number[]): number[] {
  const mean = profile.reduce((sum, value) => sum + value, 0) / profile.length
  const moved = profile.map((value) => value - mean)
  const length = Math.hypot(...moved)
  return length < 1e-12 ? moved.map(() => 0) : moved.map((value) => value / length)
}
