/** A symmetric matrix as ties, each pair once; cells of 0 are none. */
export function tiesOf(weights: readonly (readonly number[])[]) {
  const [row, column, weight]: [number[], number[], number[]] = [[], [], []]
  for (let i = 0; i < weights.length; i++) {
    for (let j = i + 1; j < weights.length; j++) {
      if (weights[i]![j] === 0) continue
      row.push(i)
      column.push(j)
      weight.push(weights[i]![j]!)
    }
  }
  return { row, column, weight }
}
