import type { Statements } from './statements.ts'

/**
 * Statements in the order of (time, document, start, stop, id), without chance.
 * Linear in the statements: they are dealt out to their documents, and only documents are sorted.
 */
export function inOrder(statements: Statements, chosen: Int32Array): Int32Array {
  const { document, documents } = statements
  const rank = documentRanks(documents.time)
  const first = new Int32Array(documents.count + 1)
  for (let n = 0; n < chosen.length; n++) first[rank[document[chosen[n]!]!]! + 1]!++
  for (let d = 0; d < documents.count; d++) first[d + 1]! += first[d]!
  const ordered = new Int32Array(chosen.length)
  const next = first.slice()
  for (let n = 0; n < chosen.length; n++) ordered[next[rank[document[chosen[n]!]!]!]!++] = chosen[n]!
  const compare = placeOrder(statements)
  for (let d = 0; d < documents.count; d++) sortStretch(ordered, first[d]!, first[d + 1]!, compare)
  return ordered
}

function documentRanks(time: Float64Array): Int32Array {
  const rank = new Int32Array(time.length)
  for (let d = 0; d < rank.length; d++) rank[d] = d
  if (isAscending(time)) return rank
  const byTime = rank.slice().sort((a, b) => time[a]! - time[b]! || a - b)
  byTime.forEach((document, place) => {
    rank[document] = place
  })
  return rank
}

function isAscending(time: Float64Array): boolean {
  for (let d = 1; d < time.length; d++) if (!(time[d - 1]! <= time[d]!)) return false
  return true
}

function placeOrder({ start, stop, ids }: Statements): (a: number, b: number) => number {
  return (a, b) =>
    start[a]! - start[b]! || stop[a]! - stop[b]! || (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b)
}

/** Insertion sort where few (a document's statements), the built-in sort where many. */
function sortStretch(
  list: Int32Array,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): void {
  if (to - from > 40) {
    list.subarray(from, to).sort(compare)
    return
  }
  for (let place = from + 1; place < to; place++) {
    const statement = list[place]!
    let free = place
    while (free > from && compare(list[free - 1]!, statement) > 0) {
      list[free] = list[free - 1]!
      free--
    }
    list[free] = statement
  }
}
