import { matrix } from '../../cells/network.ts'
import { type Random, shuffle } from '../../chance/random.ts'
import type { Opposition } from '../../flow/opposition.ts'

/**
 * DNA's "absdiff" quality of clusters 0 ... K - 1 (Leifeld's rDNA, dna_polarization):
 * W = sum of n_c (n_c - 1), V = n (n - 1) - W, E_c = n_c (n_c - 1) / W * S_A / W, F_cd = n_c n_d / V * S_B / V, and half the sum of
 * |A_ij - E_c| + |B_ij| inside and |A_ij| + |B_ij - F_cd| across clusters; normalised by S_A + S_B.
 * It is a distance from perfect polarisation, yet DNA maximises it.
 */
export function dnaPolarizationQuality(
  memberships: readonly number[],
  { congruence, conflict }: Opposition,
  clusters: number,
  normalized = false,
): number {
  return qualityOf(memberships, matrix(congruence), matrix(conflict), clusters, normalized)
}

type Cells = readonly (readonly number[])[]

function qualityOf(
  camps: readonly number[],
  a: Cells,
  b: Cells,
  clusters: number,
  normalized: boolean,
): number {
  const n = camps.length
  const [sumA, sumB] = [absoluteSum(a), absoluteSum(b)]
  const sizes = Array.from({ length: clusters }, (_, c) => camps.filter((camp) => camp === c).length)
  const within = sizes.reduce((sum, size) => sum + size * (size - 1), 0)
  const between = n * (n - 1) - within
  let quality = 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j) continue
      const [c, d] = [sizes[camps[i]!]!, sizes[camps[j]!]!]
      const [congruence, conflict] = [a[i]![j]!, b[i]![j]!]
      quality +=
        camps[i] === camps[j]
          ? Math.abs(congruence - ((c * (c - 1)) / within) * (sumA / within)) + Math.abs(conflict)
          : Math.abs(congruence) + Math.abs(conflict - ((c * d) / between) * (sumB / between))
    }
  }
  return normalized ? quality / (2 * (sumA + sumB)) : quality / 2
}

function absoluteSum(cells: Cells): number {
  return cells.reduce((sum, row) => row.reduce((part, cell) => part + Math.abs(cell), sum), 0)
}

/** DNA's result for one window. */
export interface DnaPolarization {
  readonly quality: number
  /** Clusters of equal size; what DNA calls camps, though the true camps of a polarised network score lowest. */
  readonly memberships: readonly number[]
}

/**
 * DNA's greedy search: from balanced random clusters, swap two actors while the quality rises. Here with a seed and
 * several starts, so that it finds what DNA finds in its lucky runs.
 */
export function dnaPolarization(
  opposition: Opposition,
  clusters: number,
  normalized: boolean,
  random: Random,
  starts = 10,
): DnaPolarization {
  const [a, b] = [matrix(opposition.congruence), matrix(opposition.conflict)]
  const count = a.length
  const quality = (camps: readonly number[]) => qualityOf(camps, a, b, clusters, normalized)
  let best: DnaPolarization = { quality: 0, memberships: [] }
  if (count < clusters) return best
  for (let start = 0; start < starts; start++) {
    const found = swapped(
      shuffle(
        Array.from({ length: count }, (_, i) => i % clusters),
        random,
      ),
      quality,
    )
    if (start === 0 || found.quality > best.quality) best = found
  }
  return best
}

function swapped(camps: number[], quality: (camps: readonly number[]) => number): DnaPolarization {
  let value = quality(camps)
  for (let rising = true; rising; ) {
    rising = false
    for (let i = 0; i < camps.length; i++) {
      for (let j = i + 1; j < camps.length; j++) {
        if (camps[i] === camps[j]) continue
        exchange(camps, i, j)
        const proposed = quality(camps)
        if (proposed > value) {
          value = proposed
          rising = true
        } else exchange(camps, i, j)
      }
    }
  }
  return { quality: value, memberships: camps }
}

function exchange(camps: number[], i: number, j: number): void {
  const held = camps[i]!
  camps[i] = camps[j]!
  camps[j] = held
}
