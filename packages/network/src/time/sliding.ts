import type { Ties } from '../cells/network.ts'
import type { PairForm } from '../cells/pair-measure.ts'
import type { Coded } from '../cells/tally.ts'
import { TieList } from '../cells/tie-list.ts'

/** Cells of the tables below beyond which windows are added up one by one instead. */
const MOST_CELLS = 1 << 24

/** Can windows of these statements slide? They need a place for every pair of rows, and for every row, concept and level. */
export function canSlide({ rows, concepts, levels }: Coded): boolean {
  return rows * rows <= MOST_CELLS && rows * concepts * levels <= MOST_CELLS
}

/**
 * The pair sums of a window that slides: a statement that enters adds its pairs with the statements on the same concept, one that
 * leaves subtracts them. All sums are of whole numbers, so a thousand steps leave no rounding behind.
 * A step costs, for each statement that enters or leaves, the actors on its concept in the window.
 */
export class SlidingSums {
  readonly #coded: Coded
  readonly #form: PairForm
  readonly #counts: Int32Array
  readonly #sums: Float64Array
  readonly #totals: Int32Array
  /** The actors on each concept, and where each actor stands in that list. */
  readonly #actors: readonly number[][]
  readonly #place: Int32Array
  #from = 0
  #to = 0

  constructor(coded: Coded, form: PairForm) {
    const { rows, concepts, levels } = coded
    this.#coded = coded
    this.#form = form
    this.#counts = new Int32Array(rows * concepts * levels)
    this.#sums = new Float64Array(rows * rows)
    this.#totals = new Int32Array(rows)
    this.#actors = Array.from({ length: concepts }, () => [])
    this.#place = new Int32Array(rows * concepts).fill(-1)
  }

  /** Moves the window to statements [from, to) of the timeline; windows may only move forward. */
  slideTo(from: number, to: number): void {
    while (this.#to < to) this.#enter(this.#to++)
    while (this.#from < from) this.#leave(this.#from++)
  }

  #enter(n: number): void {
    const { row, concept, level, concepts, levels } = this.#coded
    const [i, c] = [row[n]!, concept[n]!]
    this.#change(i, c, level[n]!, 1)
    const at = i * concepts + c
    this.#counts[at * levels + level[n]!]!++
    this.#totals[i]!++
    if (this.#place[at] === -1) this.#place[at] = this.#actors[c]!.push(i) - 1
  }

  #leave(n: number): void {
    const { row, concept, level, concepts, levels } = this.#coded
    const [i, c] = [row[n]!, concept[n]!]
    const at = i * concepts + c
    this.#counts[at * levels + level[n]!]!--
    this.#totals[i]!--
    if (!this.#speaksAt(at)) this.#strike(at, c)
    this.#change(i, c, level[n]!, -1)
  }

  #speaksAt(at: number): boolean {
    const { levels } = this.#coded
    for (let k = 0; k < levels; k++) if (this.#counts[at * levels + k]! > 0) return true
    return false
  }

  /** Takes an actor off a concept's list; the last one takes its place. */
  #strike(at: number, c: number): void {
    const list = this.#actors[c]!
    const last = list.pop()!
    const place = this.#place[at]!
    this.#place[at] = -1
    if (place === list.length) return
    list[place] = last
    this.#place[last * this.#coded.concepts + c] = place
  }

  /** Adds (or subtracts) the pairs of one statement with those of all others on the concept. */
  #change(i: number, c: number, k: number, sign: number): void {
    const { rows, concepts, levels } = this.#coded
    const weights = this.#form.weights[k]!
    const [counts, sums] = [this.#counts, this.#sums]
    for (const h of this.#actors[c]!) {
      if (h === i) continue
      const at = (h * concepts + c) * levels
      let sum = 0
      for (let l = 0; l < levels; l++) sum += weights[l]! * counts[at + l]!
      const pair = i < h ? i * rows + h : h * rows + i
      sums[pair]! += sign * sum
    }
  }

  /** The rows with a statement in the window. */
  present(): Int32Array {
    const rows: number[] = []
    for (let i = 0; i < this.#totals.length; i++) if (this.#totals[i]! > 0) rows.push(i)
    return Int32Array.from(rows)
  }

  /** The ties between some rows, numbered as in this list. */
  ties(among: Int32Array): Ties {
    const list = new TieList()
    const { rows } = this.#coded
    const { range, average } = this.#form
    const [sums, totals] = [this.#sums, this.#totals]
    for (let a = 0; a < among.length; a++) {
      const i = among[a]!
      for (let b = a + 1; b < among.length; b++) {
        const h = among[b]!
        const sum = sums[i * rows + h]!
        if (sum !== 0) list.add(a, b, average ? sum / (range * ((totals[i]! + totals[h]!) / 2)) : sum / range)
      }
    }
    return list.ties()
  }
}
