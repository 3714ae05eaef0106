/** Where the cards of the margin stand: as near their lines as they can, in order, never one over another. */

export interface Wish {
  /** Where the card would stand if it were alone, in pixels from the top. */
  readonly at: number
  readonly height: number
}

/**
 * The tops of closed cards: the least sum of squared distances to the wishes under which nothing overlaps (isotonic
 * regression by pooling neighbours, Barlow et al. 1972). Wishes come in text order.
 *
 *     places([{ at: 0, height: 40 }, { at: 10, height: 40 }], 4)   // [0, 44]: the first cannot leave the page
 */
export function places(wishes: readonly Wish[], gap: number): number[] {
  const before = runningSums(wishes.map((wish) => wish.height + gap))
  const pools: { mean: number; size: number }[] = []
  wishes.forEach((wish, i) => {
    let pool = { mean: wish.at - before[i]!, size: 1 }
    while (pools.length > 0 && pools.at(-1)!.mean >= pool.mean) pool = pooled(pools.pop()!, pool)
    pools.push(pool)
  })
  const shifts = pools.flatMap((pool) => Array<number>(pool.size).fill(Math.max(0, pool.mean)))
  return shifts.map((shift, i) => Math.round(shift + before[i]!))
}

/** What stands above each card: `[3, 4]` gives `[0, 3]`. */
function runningSums(sizes: readonly number[]): number[] {
  let sum = 0
  return sizes.map((size) => {
    sum += size
    return sum - size
  })
}

function pooled(a: { mean: number; size: number }, b: { mean: number; size: number }) {
  const size = a.size + b.size
  return { mean: (a.mean * a.size + b.mean * b.size) / size, size }
}

/** One card opens where it stands; the ones below make room, and no card above moves. */
export function opened(
  tops: readonly number[],
  heights: readonly number[],
  card: number,
  height: number,
  gap: number,
): number[] {
  const moved = [...tops]
  let floor = (tops[card] ?? 0) + height + gap
  for (let i = card + 1; i < moved.length && moved[i]! < floor; i++) {
    moved[i] = floor
    floor += heights[i]! + gap
  }
  return moved
}
