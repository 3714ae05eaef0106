import type { Settled } from '../terms/settled.ts'

/**
 * A network as plain data: labels, the cells that are not zero, its dates, and the recipe that made it.
 *
 * One-mode networks are symmetric: each pair stands once, with `row <= column`
 * (`row === column` occurs in DNA's kernel slices only). Cells not listed are 0.
 */
export interface Network {
  readonly networkType: 'onemode' | 'twomode'
  readonly rowNames: readonly string[]
  readonly colNames: readonly string[]
  readonly ties: Ties
  /** Are all cells whole numbers by construction? (It decides how files print them.) */
  readonly integer: boolean
  /** First second, middle and last second of the network's time: 'yyyy-MM-ddTHH:mm:ss', UTC. */
  readonly start: string
  readonly middle: string
  readonly stop: string
  /** Statements that were counted (in kernel slices: those with a weight above 0). */
  readonly numStatements: number
  readonly recipe: Recipe
}

/** The non-zero cells in the order of rows, then columns: `weight[t]` at `(row[t], column[t])`. */
export interface Ties {
  readonly row: readonly number[]
  readonly column: readonly number[]
  readonly weight: readonly number[]
}

/** What made a result: every option after its defaults, and what was read differently than asked. */
export interface Recipe {
  readonly settings: Settled
  readonly warnings: readonly string[]
}

/**
 * The full matrix, row by row: `matrix(network)[i][j]` ties `rowNames[i]` to `colNames[j]`.
 * Memory grows with rows x columns, so ask for one window at a time.
 */
export function matrix(network: Network): number[][] {
  const { rowNames, colNames, ties, networkType } = network
  const cells = rowNames.map(() => new Array<number>(colNames.length).fill(0))
  ties.weight.forEach((weight, t) => {
    const [i, j] = [ties.row[t]!, ties.column[t]!]
    cells[i]![j] = weight
    if (networkType === 'onemode') cells[j]![i] = weight
  })
  return cells
}

/** One tie with its labels; a one-mode pair comes once. */
export interface Tie {
  readonly row: string
  readonly column: string
  readonly weight: number
}

/** The edge list with labels: `[...edges(network)]` = `[{ row: 'EPA', column: 'CO2 must fall', weight: 2 }]`. */
export function* edges(network: Network): Generator<Tie> {
  const { rowNames, colNames, ties } = network
  for (let t = 0; t < ties.weight.length; t++) {
    yield { row: rowNames[ties.row[t]!]!, column: colNames[ties.column[t]!]!, weight: ties.weight[t]! }
  }
}
