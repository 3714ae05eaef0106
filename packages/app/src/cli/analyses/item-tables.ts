import { boundsText } from '../../analysis/figures/bounds-text.ts'
import type { ItemData, ItemValueData, ListedItemData } from '../../analysis/items/as-data.ts'
import type { StateData } from '../../analysis/matters/as-data.ts'
import { stateName } from '../../analysis/matters/contradiction.ts'
import { type Cell, csvTable } from '../output/csv.ts'
import { paint } from '../output/paint.ts'
import { linesOf, type Screen, tableText } from '../output/table.ts'
import { plainText } from '../output/terminal.ts'
import { happenedText } from './matter-tables.ts'
import { sourcingLine, statementIds } from './sourcing-line.ts'

/** The items of a record, with how much is said of each. */
export function itemsTable(items: readonly ListedItemData[], screen: Screen): string {
  if (items.length === 0) return linesOf('No codebook and no statement names an item.', screen)
  const columns = [
    { head: 'ITEM', share: 3 },
    { head: 'KIND', share: 2 },
    { head: 'STATEMENTS' },
    { head: 'DOCUMENTS' },
    { head: 'FIRST' },
    { head: 'LAST' },
  ]
  const rows = items.map(({ name, statements, documents, first, last, ...item }) => [
    plainText(name),
    plainText(kindText(item)),
    ...[String(statements), String(documents), first ?? '', last ?? ''],
  ])
  return tableText(columns, rows, screen)
}

const kindText = ({ kind, variantOf }: Pick<ListedItemData, 'kind' | 'variantOf'>): string =>
  variantOf === null ? KINDS[kind] : `variant of ${variantOf.name}`
const KINDS: Readonly<Record<ListedItemData['kind'], string>> = {
  item: 'item',
  variant: 'variant',
  class: 'class',
  text: 'in texts only',
}

const LIST_HEAD = ['item', 'name', 'kind', 'variant of', 'statements', 'documents', 'first', 'last']

export function itemsCsv(items: readonly ListedItemData[]): string {
  return csvTable(
    LIST_HEAD,
    items.map(({ key, name, kind, variantOf, statements, documents, first, last }) => [
      ...[key, name, kind, variantOf?.name ?? null, statements, documents, first, last],
    ]),
  )
}

/** One item: a line a value, each with who says so and where. */
export function itemTable(page: ItemData, screen: Screen): string {
  const columns = [
    { head: 'WHAT' },
    { head: 'VALUE', share: 5 },
    { head: 'TOLD AS', share: 3 },
    { head: 'SOURCES', share: 6 },
  ]
  const rows = rowsOf(page).map((row) => [
    row.what,
    plainText(row.value),
    plainText(row.matter === null ? row.how : `${row.how}${row.how === '' ? '' : ': '}${row.matter}`),
    plainText(`${sourcingLine(row.sourcing)} (${statementIds(row.reports)})`),
  ])
  const lines = [...remarks(page)].map((line) => linesOf(plainText(line), screen))
  return [
    paint(screen, 'bold', plainText(page.item.name)),
    linesOf(plainText(aboutText(page)), screen),
    ...(rows.length === 0 ? ['No statement says anything of it.'] : [tableText(columns, rows, screen)]),
    ...lines,
  ].join('\n')
}

function aboutText({ item, statements }: ItemData): string {
  const also = item.aliases.length === 0 ? '' : `; also ${item.aliases.join(', ')}`
  const variants =
    item.variants.length === 0 ? '' : `; variants: ${item.variants.map(({ name }) => name).join('; ')}`
  return `${kindText(item)}${also}${variants}; ${statements.length} statements`
}

interface Row extends Pick<ItemValueData, 'sourcing' | 'reports'> {
  readonly what: string
  readonly value: string
  readonly how: string
  readonly differ: boolean
  readonly from: string | null
  readonly to: string | null
  readonly matter: string | null
}

/** Facts first, then each matter: who asked, and what became of it. */
function rowsOf({ facts, asked }: ItemData): readonly Row[] {
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

function valueRow(what: string, value: ItemValueData): Omit<Row, 'differ' | 'matter'> {
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

function stateRow(matter: string, state: StateData): Row {
  const { sourcing, reports, happened } = state
  const held = state.held === 'yes' ? '● ' : state.held === 'perhaps' ? '○ ' : ''
  return {
    ...{ what: 'became', value: `${held}${stateName(state)}, ${happenedText(state)}`, how: '' },
    ...{ differ: false, from: happened.from, to: happened.to, matter, sourcing, reports },
  }
}

function* remarks({ facts, odd, balance }: ItemData): Iterable<string> {
  for (const { fact, differ } of facts) if (differ) yield `Texts differ: ${fact}.`
  if (balance !== null) yield 'What its figures leave: onrecord balance.'
  for (const what of odd) yield `Odd: ${what}`
}

const HEAD = [
  ...['item', 'what', 'value', 'told as', 'matter', 'differ', 'from', 'to', 'reports', 'independent'],
  ...['sourcing', 'named', 'statements', 'sentences'],
]

/** A row a value. */
export function itemCsv(page: ItemData): string {
  return csvTable(
    HEAD,
    rowsOf(page).map(({ what, value, how, matter, differ, from, to, sourcing, reports }): Cell[] => [
      ...[page.item.name, what, value, how, matter, differ ? 'yes' : 'no', from, to, reports.length],
      ...[sourcing.independent, sourcing.kind, sourcing.named.join('; '), statementIds(reports)],
      [...new Set(reports.map(({ sentence }) => sentence))].join(' / '),
    ]),
  )
}
