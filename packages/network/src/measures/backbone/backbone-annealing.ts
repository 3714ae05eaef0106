import { below, type Random, randomFrom, unit } from '../../chance/random.ts'
import type { OnStep } from '../on-step.ts'
import type { ConceptSet } from './backbone-loss.ts'

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) over sets of concepts: add, remove or swap one
 * (swap only, where the size is fixed); a worse set is accepted with probability exp(-(new - old)) * temperature,
 * temperature 1 - 1 / (1 + exp(5 - 12 t / T)). Returns the best set seen. The same seed gives the same set.
 */
export function annealed(
  count: number,
  size: number | null,
  objective: (set: ConceptSet) => number,
  iterations: number,
  seed: number,
  onStep: OnStep = () => {},
): ConceptSet {
  const random = randomFrom(seed)
  let current = randomSet(count, size ?? 1, random)
  let value = objective(current)
  let [best, least] = [current, value]
  for (let t = 1; t <= iterations; t++) {
    const next = moved(current, size !== null, random)
    const proposed = objective(next)
    const temperature = 1 - 1 / (1 + Math.exp(5 - (12 * t) / iterations))
    if (proposed < value || unit(random) < Math.exp(value - proposed) * temperature) {
      current = next
      value = proposed
    }
    if (value < least) [best, least] = [current, value]
    onStep(t, iterations)
  }
  return best
}

function randomSet(count: number, size: number, random: Random): ConceptSet {
  const set = new Uint8Array(count)
  for (let members = 0; members < size; ) {
    const c = below(random, count)
    if (set[c] === 1) continue
    set[c] = 1
    members++
  }
  return set
}

function moved(set: ConceptSet, fixed: boolean, random: Random): ConceptSet {
  const members = placesOf(set, 1)
  const others = placesOf(set, 0)
  const next = set.slice()
  const move = fixed ? 2 : below(random, 3)
  if (move !== 0 && (move === 2 || members.length > 1)) next[members[below(random, members.length)]!] = 0
  if (move !== 1 && (move === 2 || others.length > 1)) next[others[below(random, others.length)]!] = 1
  return next
}

function placesOf(set: ConceptSet, member: number): number[] {
  const places: number[] = []
  set.forEach((is, c) => {
    if (is === member) places.push(c)
  })
  return places
}
