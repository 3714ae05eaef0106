import type { ContradictionData } from '../../analysis/matters/as-data.ts'
import type { Cell } from '../tables/table-file.ts'
import { type AnalysisTable, reportIds, yesNo } from './analysis-table.ts'

const SIDE = ['says', 'known', 'sourcing', 'named', 'independent', 'statements']

/** A row a pair. */
export const contradictionTable: AnalysisTable<ContradictionData> = {
  name: 'contradictions',
  head: [
    ...['kind', 'contradicts', 'about', 'because'],
    ...[1, 2].flatMap((side) => SIDE.map((column) => `${column} ${side}`)),
    ...['settled by', 'settled on', 'settled in', 'marked', 'reason'],
  ],
  rows: (pair) => [cellsOf(pair)],
}

function cellsOf(pair: ContradictionData): readonly Cell[] {
  const { kind, contradicts, about, because, sides, resolved, mark } = pair
  return [
    ...[kind, yesNo(contradicts), about, because],
    ...sides.flatMap(sideCells),
    ...[resolved?.says ?? null, resolved?.known ?? null],
    resolved === null ? null : reportIds(resolved.reports),
    ...[mark?.mark ?? null, mark?.reason ?? null],
  ]
}

const sideCells = ({
  says,
  known,
  sourcing,
  reports,
}: ContradictionData['sides'][number]): readonly Cell[] => [
  ...[says, known, sourcing.kind, sourcing.named.join('; '), sourcing.independent, reportIds(reports)],
]
