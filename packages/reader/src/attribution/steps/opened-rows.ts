import { appendTo } from '../../append-to.ts'
import type { Attribution } from '../attribution.ts'
import { type Draft, finished } from '../rules/draft.ts'
import { quoteAt, type Scan } from '../rules/scan.ts'

/** A row that says at which words it can be read, in lower case: nowhere else is anything looked at. */
interface Opened {
  readonly at: Iterable<string>
}

/** Rows by the words that open them, each in the order of the table. */
export function byOpening<Row extends Opened>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const opened = new Map<string, Row[]>()
  for (const row of rows) for (const word of row.at) appendTo(opened, word, row)
  return opened
}

/** What the first row that reads anything reads at each word of a text that opens rows; quotations are left alone. */
export function readAtOpenings<Row>(
  text: Scan,
  rows: ReadonlyMap<string, readonly Row[]>,
  read: (row: Row, at: number) => Draft | null,
): Attribution[] {
  const found: Attribution[] = []
  text.norms.forEach((norm, at) => {
    const opened = rows.get(norm)
    if (opened === undefined || quoteAt(text, at) >= 0) return
    for (const row of opened) {
      const draft = read(row, at)
      if (draft === null) continue
      found.push(finished(text, draft))
      return
    }
  })
  return found
}
