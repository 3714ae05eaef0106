import { neighboursOf, type SignedNetwork, type TieColumns } from './signed-network.ts'

/** Congruence and conflict among the actors who have a tie at all; the others belong to no camp. */
export interface TiedPair {
  readonly congruence: TieColumns
  readonly conflict: TieColumns
  readonly count: number
  readonly place: Int32Array
}

export function tiedOnly(congruence: TieColumns, conflict: TieColumns, actors: number): TiedPair {
  const place = new Int32Array(actors).fill(-1)
  for (const { row, column } of [congruence, conflict]) {
    for (let t = 0; t < row.length; t++) {
      place[row[t]!] = 0
      place[column[t]!] = 0
    }
  }
  let count = 0
  for (let i = 0; i < place.length; i++) if (place[i] === 0) place[i] = count++
  return { congruence: placed(congruence, place), conflict: placed(conflict, place), count, place }
}

function placed({ row, column, weight }: TieColumns, place: Int32Array): TieColumns {
  return { row: placesOf(row, place), column: placesOf(column, place), weight }
}

function placesOf(actors: ArrayLike<number>, place: Int32Array): Int32Array {
  const places = new Int32Array(actors.length)
  for (let t = 0; t < places.length; t++) places[t] = place[actors[t]!]!
  return places
}

export function signedOf({ congruence, conflict, count }: TiedPair): SignedNetwork {
  return {
    nodes: count,
    congruence: neighboursOf(congruence, count),
    conflict: neighboursOf(conflict, count),
  }
}
