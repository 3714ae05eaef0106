import type { AnalysisTable } from '../../exchange/analyses/analysis-table.ts'
import { csvLine } from '../../exchange/csv-line.ts'

export type Cell = string | number | null

/** Rows as CSV, the head first. */
export function csvTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((row) => csvLine(row)).join('\n')
}

/** `csvOf(forecastTable, entries)`: an analysis as CSV. */
export const csvOf = <Item>({ head, rows }: AnalysisTable<Item>, items: readonly Item[]): string =>
  csvTable(head, items.flatMap(rows))
