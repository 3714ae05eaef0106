import { parseTime } from './dates.ts'
import type { DocumentRow, Row } from './row.ts'
import { variablesOf } from './row-variables.ts'
import type { Documents } from './statements.ts'

/** Documents in the order of time, then id, so that the order of the rows never matters. */
export function documentsOf(rows: readonly Row[], given: Iterable<DocumentRow>) {
  const known = new Map<string, DocumentRow>()
  for (const document of given) known.set(String(document.id), document)
  const keys = rows.map((row, s) =>
    row.document === undefined ? `statement ${row.id ?? s + 1}` : String(row.document),
  )
  for (const [id, date] of datesOfRows(rows, keys)) if (!known.has(id)) known.set(id, { id, date })
  const undated = keys.findIndex((id) => !known.has(id))
  if (undated !== -1)
    throw new RangeError(
      `Statement ${rows[undated]!.id ?? undated + 1} has no date, and no document that has one.`,
    )
  const times = new Map([...known].map(([id, document]) => [id, parseTime(document.date)]))
  const ids = [...known.keys()].sort((a, b) => times.get(a)! - times.get(b)! || compareIds(a, b))
  const place = new Map(ids.map((id, d) => [id, d]))
  const documents: Documents = {
    count: ids.length,
    ids,
    time: Float64Array.from(ids, (id) => times.get(id)!),
    variables: variablesOf(
      ids.map((id) => known.get(id)!),
      new Set(['id', 'date']),
      {},
    ),
  }
  return { documents, indexOf: (_row: Row, s: number) => place.get(keys[s]!)! }
}

/** The one date that the rows of each document say. */
function datesOfRows(rows: readonly Row[], keys: readonly string[]): Map<string, string | number | Date> {
  const dates = new Map<string, string | number | Date>()
  rows.forEach(({ date }, s) => {
    if (date === undefined || date === null) return
    const before = dates.get(keys[s]!)
    if (before === undefined) dates.set(keys[s]!, date)
    else if (before !== date && parseTime(before) !== parseTime(date))
      throw new RangeError(`The document "${keys[s]}" has two dates: ${String(before)} and ${String(date)}.`)
  })
  return dates
}

/** Ids that are numbers in the order of numbers, others as text. */
function compareIds(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)]
  if (!Number.isNaN(x) && !Number.isNaN(y) && x !== y) return x - y
  return a < b ? -1 : a > b ? 1 : 0
}
