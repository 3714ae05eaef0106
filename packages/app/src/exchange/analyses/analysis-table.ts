import { idOf } from '../../record/called.ts'
import type { Cell, TableColumns } from '../tables/table-file.ts'

/** An analysis as a table: of one matter, item or reason come several rows. */
export interface AnalysisTable<Item> {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: (item: Item) => readonly (readonly Cell[])[]
}

/** The table as columns over its rows, for a file that says what was asked. */
export const columnsOf = <Item>({ name, head }: AnalysisTable<Item>): TableColumns<readonly Cell[]> => ({
  name,
  columns: head.map((column, at) => [column, (row) => row[at] ?? null]),
})

/** `s12 s40`: the ids that `show` takes. */
export const idsOf = (statements: readonly number[]): string =>
  statements.map((id) => idOf('statement', id)).join(' ')

/** The same of reports. */
export const reportIds = (reports: readonly { readonly statement: number }[]): string =>
  idsOf(reports.map(({ statement }) => statement))

export const yesNo = (is: boolean): 'yes' | 'no' => (is ? 'yes' : 'no')
