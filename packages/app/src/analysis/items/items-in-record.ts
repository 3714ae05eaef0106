import type { Codebook } from '@onrecord/reader'
import { listCodebooks } from '../../record/codebooks/codebooks.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { NotFound } from '../../record/errors.ts'
import type { StatementFilter } from '../../record/statements/statement-filter.ts'
import { inTextOrder } from '../../record/statements/text-order.ts'
import { mattersOf } from '../matters/matters.ts'
import { type Names, plainName } from '../matters/names.ts'
import type { Told } from '../matters/told.ts'
import { toldInRecord } from '../matters/told-in-record.ts'
import { type ItemPage, itemPage } from './item-page.ts'
import { type ListedItem, listedItems } from './listed-items.ts'

/** The items of the codebooks, and those that only statements name; what most statements are about comes first. */
export async function itemsInRecord(db: Db, filter: StatementFilter = {}): Promise<readonly ListedItem[]> {
  return (await asked(db, filter)).items
}

/**
 * The page on one item, by the codebook's id of it, its label, another name it has there, or the words of a text. Throws
 * `NotFound` for what neither a codebook nor a statement that matches names.
 */
export async function itemInRecord(db: Db, wanted: string, filter: StatementFilter = {}): Promise<ItemPage> {
  const { items, names, told, codebooks } = await asked(db, filter)
  return pageOf(wanted, items, { names, told, codebooks })
}

interface Asked {
  readonly names: Names
  readonly told: readonly Told[]
  readonly codebooks: readonly Codebook[]
}

function pageOf(wanted: string, items: readonly ListedItem[], { names, told, codebooks }: Asked): ItemPage {
  const { key } = names.item(wanted)
  const found = items.find(({ item }) => item.key === key) ?? items.find(({ item }) => sameName(item, wanted))
  if (found === undefined) throw noSuchItem(wanted, items)
  const precedents = precedentConcepts(codebooks)
  return itemPage({
    item: found.item,
    told: found.told,
    precedents: told.filter(({ concept }) => concept !== null && precedents.has(concept)).sort(inTextOrder),
    matters: mattersOf(told, names),
    names,
  })
}

async function asked(
  db: Db,
  filter: StatementFilter,
): Promise<Asked & { readonly items: readonly ListedItem[] }> {
  const { told, names } = await toldInRecord(db, filter)
  const codebooks = (await listCodebooks(db)).map(({ content }) => content)
  return { told, names, codebooks, items: listedItems(told, codebooks, names) }
}

/** The concepts by which something is coded as a precedent. */
const precedentConcepts = (codebooks: readonly Codebook[]): ReadonlySet<string> =>
  new Set(
    codebooks.flatMap(({ concepts }) =>
      concepts.flatMap(({ id, scheme }) => (scheme === 'precedent' ? id : [])),
    ),
  )

const sameName = ({ name }: ListedItem['item'], wanted: string): boolean =>
  plainName(name) === plainName(wanted)

function noSuchItem(wanted: string, items: readonly ListedItem[]): NotFound {
  const some = items.slice(0, 5).map(({ item }) => item.name)
  return new NotFound({
    where: 'item',
    what: `No codebook and no statement names an item "${wanted}".`,
    todo: some.length === 0 ? 'No statement names any.' : `There are ${some.join(', ')}.`,
  })
}
