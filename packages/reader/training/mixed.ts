import type { WeightRows } from '../src/learning/weights.ts'

/**
 * One linear model that scores as several do on average: their weights, averaged (parameter mixing; Mann et al. 2009,
 * McDonald, Hall and Mann 2010). What one run learnt by the chance of its order and dropout, the others do not share;
 * reading costs what one model costs.
 *
 * @example mixed([{ ...model, weight 2 }, { ...model, weight 4 }]) // has weight 3
 */
export function mixed(members: readonly WeightRows[]): WeightRows {
  if (members.length === 1) return members[0]!
  const { classes, transitions } = members[0]!
  const sums = new Map<number, Float64Array>()
  for (const member of members) addTo(sums, member, 1 / members.length)
  return {
    ...rowsOf(sums, classes),
    classes,
    transitions: transitions.map((_, at) =>
      Math.fround(members.reduce((sum, member) => sum + member.transitions[at]! / members.length, 0)),
    ),
  }
}

function addTo(sums: Map<number, Float64Array>, member: WeightRows, share: number): void {
  const { classes, keys, rowStart, rowClass, rowWeight, scale } = member
  keys.forEach((key, row) => {
    const sum = sums.get(key) ?? new Float64Array(classes)
    sums.set(key, sum)
    for (let k = rowStart[row]!; k < rowStart[row + 1]!; k++)
      sum[rowClass[k]!]! += rowWeight[k]! * scale * share
  })
}

/** The sums as rows in the order of their keys, each weight in a byte; what rounds to nothing is left out. */
function rowsOf(
  sums: ReadonlyMap<number, Float64Array>,
  classes: number,
): Omit<WeightRows, 'classes' | 'transitions'> {
  let largest = 1e-6
  for (const sum of sums.values()) for (const value of sum) largest = Math.max(largest, Math.abs(value))
  const scale = Math.fround(largest / 127)
  const [keys, starts, rowClass, rowWeight] = [[] as number[], [0], [] as number[], [] as number[]]
  for (const [key, sum] of [...sums].sort(([a], [b]) => a - b)) {
    for (let j = 0; j < classes; j++) {
      const byte = Math.round(sum[j]! / scale)
      if (byte === 0) continue
      rowClass.push(j)
      rowWeight.push(byte)
    }
    if (rowClass.length === starts.at(-1)) continue
    keys.push(key)
    starts.push(rowClass.length)
  }
  return {
    keys: Uint32Array.from(keys),
    rowStart: Uint32Array.from(starts),
    rowClass: Uint8Array.from(rowClass),
    rowWeight: Int8Array.from(rowWeight),
    scale,
  }
}
