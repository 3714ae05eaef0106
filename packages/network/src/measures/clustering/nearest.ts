/**
 * Which two of several clusters are closest, the first pair of those that are equally close. Of each cluster the nearest later one is
 * kept, and looked for anew only where a merger changed it (Anderberg 1973, Cluster Analysis for Applications).
 */
export class Nearest {
  /** The clusters that are left, ascending. */
  alive: number[]
  readonly #distances: readonly Float64Array[]
  /** The nearest of the later clusters; -1 where none is at any distance. */
  readonly #nearest: Int32Array
  readonly #distance: Float64Array

  /** @param distances symmetric; they may change where a merger says so */
  constructor(distances: readonly Float64Array[]) {
    this.alive = Array.from(distances, (_, i) => i)
    this.#distances = distances
    this.#nearest = new Int32Array(distances.length)
    this.#distance = new Float64Array(distances.length)
    this.alive.forEach((i, at) => {
      this.#look(i, at)
    })
  }

  pair(): [number, number] {
    let [first, least] = [-1, Number.POSITIVE_INFINITY]
    for (const i of this.alive) {
      if (this.#distance[i]! < least) [first, least] = [i, this.#distance[i]!]
    }
    return first === -1 ? [this.alive[0]!, this.alive[1]!] : [first, this.#nearest[first]!]
  }

  /** Cluster j became a part of i < j, whose distances are new. */
  merged(i: number, j: number): void {
    this.alive = this.alive.filter((k) => k !== j)
    for (const [at, k] of this.alive.entries()) {
      if (k > j) return
      const near = this.#nearest[k]!
      if (k === i || near === i || near === j) this.#look(k, at)
      else if (k < i) this.#hear(k, i)
    }
  }

  /** Looks for the nearest later cluster of k, which stands at a place of the list. */
  #look(k: number, at: number): void {
    const { alive } = this
    const row = this.#distances[k]!
    let [nearest, least] = [-1, Number.POSITIVE_INFINITY]
    for (let n = at + 1; n < alive.length; n++) {
      const distance = row[alive[n]!]!
      if (distance < least) {
        nearest = alive[n]!
        least = distance
      }
    }
    this.#nearest[k] = nearest
    this.#distance[k] = least
  }

  /** The distance of k to a later cluster i is new. */
  #hear(k: number, i: number): void {
    const distance = this.#distances[k]![i]!
    if (distance < this.#distance[k]! || (distance === this.#distance[k] && i < this.#nearest[k]!)) {
      this.#nearest[k] = i
      this.#distance[k] = distance
    }
  }
}
