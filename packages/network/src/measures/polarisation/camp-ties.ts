import type { Pull } from './pull.ts'

/** Sums in the table beyond which none is kept: 32 MB. */
const MOST_SUMS = 1 << 22

/**
 * What ties each node to each camp. The sums are kept in a table while nodes move, so that looking at a node costs the camps there
 * are, and only moving it costs its ties (nine looks of ten move nothing); where there are too many camps for the table, they are
 * added up at each look.
 */
export class CampTies {
  readonly #pull: Pull
  /** Row c of the table: what ties each node to camp c. */
  readonly #table: Float64Array
  readonly #rows: number
  readonly #once: Float64Array
  #isKept = false
  /** Rows from here on hold what an earlier division left. */
  #cleared = 0
  /** The sum of camp c and the node looked at stands in `sums` at `c * step + place`. */
  sums: Float64Array
  step = 1
  place = 0

  constructor(pull: Pull) {
    this.#pull = pull
    this.#rows = Math.min(pull.nodes + 1, Math.floor(MOST_SUMS / Math.max(1, pull.nodes)))
    this.#table = new Float64Array(this.#rows * pull.nodes)
    this.#once = new Float64Array(pull.nodes + 1)
    this.sums = this.#once
  }

  /** Fills the table for camps numbered below `limit`. */
  sumUp(camp: Int32Array, limit: number): void {
    const { nodes, start, other, weight } = this.#pull
    this.#keep(limit <= this.#rows)
    if (!this.#isKept) return
    const table = this.#table.fill(0, 0, limit * nodes)
    this.#cleared = limit
    for (let i = 0; i < nodes; i++) {
      const row = camp[i]! * nodes
      for (let e = start[i]!; e < start[i + 1]!; e++) table[row + other[e]!]! += weight[e]!
    }
  }

  #keep(isKept: boolean): void {
    this.#isKept = isKept
    this.sums = isKept ? this.#table : this.#once
    this.step = isKept ? this.#pull.nodes : 1
    this.place = 0
  }

  /** Makes the sums of a node be at hand. */
  lookAt(i: number, camp: Int32Array, inUse: Int32Array, used: number): void {
    if (this.#isKept) {
      this.place = i
      return
    }
    const { start, other, weight } = this.#pull
    // All ties lead to camps in use, which are far fewer.
    for (let n = 0; n < used; n++) this.#once[inUse[n]!] = 0
    for (let e = start[i]!; e < start[i + 1]!; e++) this.#once[camp[other[e]!]!]! += weight[e]!
  }

  /** A node leaves one camp for another, which may be a new one. */
  move(i: number, from: number, to: number): void {
    if (!this.#isKept) return
    if (to >= this.#rows) {
      this.#keep(false)
      return
    }
    const { nodes, start, other, weight } = this.#pull
    const table = this.#table
    for (; this.#cleared <= to; this.#cleared++)
      table.fill(0, this.#cleared * nodes, (this.#cleared + 1) * nodes)
    const [left, joined] = [from * nodes, to * nodes]
    for (let e = start[i]!; e < start[i + 1]!; e++) {
      const j = other[e]!
      table[left + j]! -= weight[e]!
      table[joined + j]! += weight[e]!
    }
  }

  /** The ties between every two camps, each counted from both ends: `[c * limit + d]`; null where no table is kept. */
  betweenCamps(camp: Int32Array, limit: number, inUse: Int32Array): Float64Array | null {
    if (!this.#isKept) return null
    const { nodes } = this.#pull
    const sums = new Float64Array(limit * limit)
    for (const d of inUse) {
      for (let i = 0; i < nodes; i++) sums[camp[i]! * limit + d]! += this.#table[d * nodes + i]!
    }
    return sums
  }

  /** The ties inside all camps, each counted from both ends. */
  inside(camp: Int32Array): number {
    const { nodes, start, other, weight } = this.#pull
    let sum = 0
    for (let i = 0; i < nodes; i++) {
      if (this.#isKept) sum += this.#table[camp[i]! * nodes + i]!
      else for (let e = start[i]!; e < start[i + 1]!; e++) if (camp[other[e]!] === camp[i]) sum += weight[e]!
    }
    return sum
  }
}
