/**
 * X_ick: how often actor i spoke on concept c at qualifier level k, without its zeros.
 * Cells are sorted by actor, then concept, then level; the columns q = c * levels + k list the actors again.
 * All sums of the library are taken over these lists, so they cost what was said, not what could have been.
 */
export interface Profile {
  readonly rows: number
  readonly concepts: number
  readonly levels: number
  /** Cells of row i are `rowStart[i]` up to `rowStart[i + 1]`. */
  readonly rowStart: Int32Array
  /** q = c * levels + k of each cell. */
  readonly column: Int32Array
  readonly value: Float64Array
  /** T_i: all statements of i (in kernel slices: the sum of their weights). */
  readonly totals: Float64Array
}

/** A profile turned around: who is in each column. */
export interface Columnwise {
  readonly columnStart: Int32Array
  readonly row: Int32Array
  readonly value: Float64Array
}

/** The profile by columns; rows ascend within a column. */
export function columnwise(profile: Profile): Columnwise {
  const { rows, rowStart, column, value } = profile
  const columnStart = new Int32Array(profile.concepts * profile.levels + 1)
  for (const q of column) columnStart[q + 1]!++
  for (let q = 0; q + 1 < columnStart.length; q++) columnStart[q + 1]! += columnStart[q]!
  const next = columnStart.slice()
  const row = new Int32Array(column.length)
  const turned = new Float64Array(column.length)
  for (let i = 0; i < rows; i++) {
    for (let e = rowStart[i]!; e < rowStart[i + 1]!; e++) {
      const place = next[column[e]!]!++
      row[place] = i
      turned[place] = value[e]!
    }
  }
  return { columnStart, row, value: turned }
}

/** The same cells with other values: `mapCells(profile, () => 1)` says who used what at all. */
export function mapCells(profile: Profile, toValue: (value: number, i: number) => number): Profile {
  const value = new Float64Array(profile.value.length)
  for (let i = 0; i < profile.rows; i++) {
    for (let e = profile.rowStart[i]!; e < profile.rowStart[i + 1]!; e++)
      value[e] = toValue(profile.value[e]!, i)
  }
  return { ...profile, value }
}

/** For each row the sum of something over its cells. */
export function rowSums(profile: Profile, toValue: (value: number) => number): Float64Array {
  return Float64Array.from({ length: profile.rows }, (_, i) => {
    let sum = 0
    for (let e = profile.rowStart[i]!; e < profile.rowStart[i + 1]!; e++) sum += toValue(profile.value[e]!)
    return sum
  })
}

/**
 * Y_ick = sum over l of w_kl X_icl: each actor's statements as seen from every level.
 * `weighted(profile, distances)` is what stands against each level; zeros are left out.
 */
export function weighted(profile: Profile, weights: readonly (readonly number[])[]): Profile {
  const { rows, levels, rowStart, column, value } = profile
  const starts = new Int32Array(rows + 1)
  const columns: number[] = []
  const values: number[] = []
  const seen = new Float64Array(levels)
  for (let i = 0; i < rows; i++) {
    let e = rowStart[i]!
    while (e < rowStart[i + 1]!) {
      const concept = Math.floor(column[e]! / levels)
      seen.fill(0)
      for (; e < rowStart[i + 1]! && column[e]! < (concept + 1) * levels; e++) {
        const l = column[e]! - concept * levels
        for (let k = 0; k < levels; k++) seen[k]! += weights[k]![l]! * value[e]!
      }
      for (let k = 0; k < levels; k++) {
        if (seen[k] === 0) continue
        columns.push(concept * levels + k)
        values.push(seen[k]!)
      }
    }
    starts[i + 1] = columns.length
  }
  return { ...profile, rowStart: starts, column: Int32Array.from(columns), value: Float64Array.from(values) }
}
