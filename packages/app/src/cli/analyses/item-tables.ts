import type { ItemData, ListedItemData } from '../../analysis/items/as-data.ts'
import { valueRows } from '../../exchange/analyses/item-table.ts'
import { paint } from '../output/paint.ts'
import { linesOf, type Screen, tableText } from '../output/table.ts'
import { plainText } from '../output/terminal.ts'
import { linkedText } from './matter-tables.ts'
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

/** One item: a line a value, each with who says so and where. */
export function itemTable(page: ItemData, screen: Screen): string {
  const columns = [
    { head: 'WHAT' },
    { head: 'VALUE', share: 5 },
    { head: 'TOLD AS', share: 3 },
    { head: 'SOURCES', share: 6 },
  ]
  const rows = valueRows(page).map((row) => [
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

function* remarks({ facts, asked, odd, balance }: ItemData): Iterable<string> {
  for (const { matter } of asked) {
    const { name, precedents, consents } = matter
    if (precedents.length > 0) yield `Precedents of ${name}: ${precedents.map(linkedText).join('; ')}`
    if (consents.length > 0) yield `Consent of others to ${name}: ${consents.map(linkedText).join('; ')}`
  }
  for (const { fact, differ } of facts) if (differ) yield `Texts differ: ${fact}.`
  if (balance !== null) yield 'What its figures leave: onrecord balance.'
  for (const what of odd) yield `Odd: ${what}`
}
