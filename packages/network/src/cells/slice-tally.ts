import type { Profile } from './profile.ts'
import type { Coded } from './tally.ts'

/** What the statements of a slice weigh, cell by cell of the profile of the whole time. */
export interface SliceTally {
  readonly value: Float64Array
  readonly totals: Float64Array
  /** How many statements weigh something. */
  readonly weighing: number
}

/**
 * Adds up the weights of one slice after the other; statements of one time have one weight. A cell sums the roots of the weights, since
 * a pair of statements weighs the root of their product; a total sums the weights. What is returned is filled again by the next call.
 *
 * @param time ascending
 */
export function sliceTally(
  coded: Coded,
  whole: Profile,
  time: Float64Array,
): (weightOf: (time: number) => number | null) => SliceTally {
  const place = placesOf(coded, whole)
  const { row } = coded
  const value = new Float64Array(whole.column.length)
  const totals = new Float64Array(whole.rows)
  return (weightOf) => {
    value.fill(0)
    totals.fill(0)
    let weighing = 0
    for (let from = 0, to = 0; from < time.length; from = to) {
      while (to < time.length && time[to] === time[from]) to++
      const weight = weightOf(time[from]!)
      // What weighs nothing adds nothing.
      if (weight === null || weight === 0) continue
      const root = Math.sqrt(weight)
      for (let s = from; s < to; s++) {
        value[place[s]!]! += root
        totals[row[s]!]! += weight
      }
      if (weight > 0) weighing += to - from
    }
    return { value, totals, weighing }
  }
}

/** Of each statement its cell's number in the profile. */
function placesOf(
  { row, concept, level, concepts, levels }: Coded,
  { rowStart, column }: Profile,
): Int32Array {
  const places = new Int32Array(row.length)
  const depth = concepts * levels
  const numbers = new Map<number, number>()
  for (let i = 0; i + 1 < rowStart.length; i++)
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) numbers.set(i * depth + column[e]!, e)
  for (let s = 0; s < places.length; s++)
    places[s] = numbers.get(row[s]! * depth + concept[s]! * levels + level[s]!)!
  return places
}
