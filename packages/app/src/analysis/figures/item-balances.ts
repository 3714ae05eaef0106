import type { Db } from '../../record/engine/open-record.ts'
import { NotFound } from '../../record/errors.ts'
import type { StatementFilter } from '../../record/statements/statement-filter.ts'
import { type Balance, balancesOf } from './balance.ts'
import { figuresOf } from './figure.ts'
import { toldFigures } from './told-figures.ts'

/**
 * The balances of the items of which the statements that match tell figures; of one item when it is named, by its name or the
 * codebook's id of it. Throws `NotFound` for an item of which nobody tells a figure.
 */
export async function itemBalances(
  db: Db,
  filter: StatementFilter,
  nameOf: (key: string) => string,
  item: string | undefined,
): Promise<readonly Balance[]> {
  const all = balancesOf(figuresOf(await toldFigures(db, filter)))
  if (item === undefined) return all
  const wanted = item.toLowerCase()
  const found = all.filter((one) =>
    [one.item, nameOf(one.item)].some((name) => name.toLowerCase() === wanted),
  )
  if (found.length > 0) return found
  const known = all.slice(0, 5).map((one) => nameOf(one.item))
  throw new NotFound({
    where: 'item',
    what: `No statement tells a figure of "${item}".`,
    todo:
      known.length === 0
        ? 'No statement tells one of any item.'
        : `There are figures of ${known.join(', ')}.`,
  })
}
