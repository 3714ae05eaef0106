import type { balanceAnswer } from '../../analysis/figures/balance-answer.ts'
import type { Interval } from '../../analysis/figures/interval.ts'
import { idOf } from '../../record/called.ts'
import type { Cell } from '../tables/table-file.ts'
import { type AnalysisTable, idsOf } from './analysis-table.ts'

type Answer = ReturnType<typeof balanceAnswer>
type Figure = Answer['levels'][number] | Answer['figures'][number] | Answer['notCounted'][number]

/** A row a figure, whether counted, a level or set aside; then a row a way of taking them, with what is left. */
export const balanceTable: AnalysisTable<Answer> = {
  name: 'balances',
  head: [
    ...['item', 'row', 'kind', 'words', 'holder', 'unit', 'remark', 'nominal from', 'nominal above'],
    ...['nominal to', 'nominal below', 'from', 'above', 'to', 'below', 'statement', 'document', 'date'],
    'sentence',
  ],
  rows: ({ item, figures, levels, notCounted, left, conflicts }) => {
    const row = (sort: string, figure: Figure, remark: string) => figureCells(item.name, sort, figure, remark)
    return [
      ...figures.map((one) => row('figure', one, conflicts.includes(one.kind) ? 'conflict' : '')),
      ...levels.map((one) => row('level', one, one.verdict)),
      ...notCounted.map((one) => row('not counted', one, one.because)),
      ...left.map((way) => leftCells(item.name, way)),
    ]
  },
}

const figureCells = (item: string, sort: string, figure: Figure, remark: string): readonly Cell[] => [
  ...[item, sort, figure.kind, figure.quote, figure.holder?.name ?? null, figure.unit, remark],
  ...[...ends(figure.nominal), ...ends(figure.bounds), idOf('statement', figure.statement)],
  ...[idOf('document', figure.document.id), figure.document.date, figure.sentence],
]

const leftCells = (
  item: string,
  { from, reading, nominal, bounds }: Answer['left'][number],
): readonly Cell[] => [
  ...[item, 'left', 'remaining', null, null, null],
  bounds === null ? 'more went out than there was' : reading,
  ...(nominal === null ? NO_ENDS : ends(nominal)),
  ...(bounds === null ? NO_ENDS : ends(bounds)),
  ...[idsOf(from.map(({ statement }) => statement)), null, null, null],
]

const NO_ENDS: readonly Cell[] = [null, null, null, null]

/** An open end is said in a column of its own: "above 900" is not "from 900". */
const ends = ({ lo, hi, loOpen, hiOpen }: Interval): readonly Cell[] => [
  ...[loOpen ? null : lo, loOpen ? lo : null, hiOpen ? null : hi, hiOpen ? hi : null],
]
