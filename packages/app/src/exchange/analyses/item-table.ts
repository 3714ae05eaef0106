import { boundsText } from '../../analysis/figures/bounds-text.ts'
import type { ItemData, ItemValueData, ListedItemData } from '../../analysis/items/as-data.ts'
import type { StateData } from '../../analysis/matters/as-data.ts'
import { stateName } from '../../analysis/matters/contradiction.ts'
import { happenedText } from '../../analysis/matters/happened.ts'
import { type AnalysisTable, reportIds, yesNo } from './analysis-table.ts'

/** A row an item. */
export const listedItemTable: AnalysisTable<ListedItemData> = {
  name: 'items',
  head: ['item', 'name', 'kind', 'variant of', 'statements', 'documents', 'first', 'last'],
  rows: ({ key, name, kind, variantOf, statements, documents, first, last }) => [
    [key, name, kind, variantOf?.name ?? null, statements, documents, first, last],
  ],
}

/** A row a value that the texts give of one item. */
export const itemTable: AnalysisTable<ItemData> = {
  name: 'item',
  head: [
    ...['item', 'what', 'value', 'told as', 'matter', 'differ', 'from', 'to', 'reports', 'independent'],
    ...['sourcing', 'named', 'statements', 'sentences'],
  ],
  rows: (page) =>
    valueRows(page).map(({ what, value, how, matter, differ, from, to, sourcing, reports }) => [
      ...[page.item.name, what, value, how, matter, yesNo(differ), from, to, reports.length],
      ...[sourcing.independent, sourcing.kind, sourcing.named.join('; '), reportIds(reports)],
      [...new Set(reports.map(({ sentence }) => sentence))].join(' / '),
    ]),
}

/** What the texts say of an item, a line a value, in words. */
export interface ValueRow extends Pick<ItemValueData, 'sourcing' | 'reports'> {
  readonly what: string
  readonly value: string
  readonly how: string
  readonly differ: boolean
  readonly from: string | null
  readonly to: string | null
  readonly matter: string | null
}

/** Facts first, then each matter: who asked, and what became of it. */
export function valueRows({ facts, asked }: ItemData): readonly ValueRow[] {
  return [
    ...facts.flatMap(({ fact, values, differ }) =>
      values.map((value) => ({ ...valueRow(fact, value), differ, matter: null })),
    ),
    ...asked.flatMap(({ by, matter }) => [
      ...by.map((value) => ({ ...valueRow('asked by', value), differ: false, matter: matter.name })),
      ...[...matter.states, ...matter.denied].map((state) => stateRow(matter.name, state)),
    ]),
  ]
}

function valueRow(what: string, value: ItemValueData): Omit<ValueRow, 'differ' | 'matter'> {
  const { from, to, sourcing, reports } = value
  return { what, value: valueText(value), how: howText(value), from, to, sourcing, reports }
}

/** `around 4,000 (3,600 to 4,400), Lockheed Martin` */
function valueText({ value, bounds, whose, from, to }: ItemValueData): string {
  const printed = bounds === null ? '' : boundsText(bounds)
  const range = printed === '' || printed === value ? '' : ` (${printed})`
  const days = from === null && to === null ? '' : ` (${from ?? ''} to ${to ?? ''})`
  return `${value}${range}${days}${whose === null ? '' : `, ${whose}`}`
}

const howText = ({ how, denied }: Pick<ItemValueData, 'how' | 'denied'>): string =>
  `${denied ? 'denied: ' : ''}${how.replaceAll('-', ' ')}`

function stateRow(matter: string, state: StateData): ValueRow {
  const { sourcing, reports, happened } = state
  const held = state.held === 'yes' ? '● ' : state.held === 'perhaps' ? '○ ' : ''
  return {
    ...{ what: 'became', value: `${held}${stateName(state)}, ${happenedText(state)}`, how: '' },
    ...{ differ: false, from: happened.from, to: happened.to, matter, sourcing, reports },
  }
}
