import type { ArgumentsData, ReasonData } from '../../analysis/arguments/as-data.ts'
import type { Cell } from '../tables/table-file.ts'
import { type AnalysisTable, idsOf, yesNo } from './analysis-table.ts'

type User = ReasonData['users'][number]

/** A row a person and reason; of a reason that nobody uses or answers a row of its own. */
export const argumentTable: AnalysisTable<ArgumentsData> = {
  name: 'arguments',
  head: [
    ...['about', 'reason', 'label', 'role', 'scheme', 'row', 'name', 'kind', 'answers by', 'both', 'first'],
    ...['last', 'silent days', 'outlived its answer', 'independent', 'statements', 'first sentence'],
    'last sentence',
  ],
  rows: ({ key, reasons }) => reasons.flatMap((reason) => reasonRows(key, reason)),
}

function reasonRows(about: string, reason: ReasonData): readonly (readonly Cell[])[] {
  const cells = (row: string, user: User | null, by: string | null) => userCells(about, reason, row, user, by)
  const rows = [
    ...reason.users.map((user) => cells('used', user, null)),
    ...reason.answers.map(({ by, ...user }) =>
      cells(by === null ? 'denied' : 'answered', user, by?.key ?? null),
    ),
  ]
  return rows.length === 0 ? [cells('nobody', null, null)] : rows
}

function userCells(
  about: string,
  { key, label, role, scheme, silentDays, outlived, sourcing }: ReasonData,
  row: string,
  user: User | null,
  by: string | null,
): readonly Cell[] {
  return [
    ...[about, key, label, role, scheme, row, user?.name ?? null, user?.kind ?? null, by],
    ...[yesNo(user?.both === true), user?.first ?? null, user?.last ?? null, silentDays],
    outlived === null ? null : yesNo(outlived),
    sourcing.independent,
    user === null ? null : idsOf(user.statements),
    user?.reports[0]?.sentence ?? null,
    user?.reports.at(-1)?.sentence ?? null,
  ]
}
