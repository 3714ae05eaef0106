import { csvLine } from '../../exchange/csv-line.ts'

export type Cell = string | number | null

/** Rows as CSV, the head first. */
export function csvTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((row) => csvLine(row)).join('\n')
}
