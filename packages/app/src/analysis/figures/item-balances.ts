import type { Db } from '../../record/engine/open-record.ts'
import { NotFound } from '../../record/errors.ts'
import type { StatementFilter } from '../../record/statements/statement-filter.ts'
import { type InText, inDocumentOrder, inTextOrder } from '../../record/statements/text-order.ts'
import type { Told } from '../matters/told.ts'
import { toldStatements } from '../matters/told-in-record.ts'
import { remembering, rememberingGroups } from '../remembering.ts'
import { type Balance, balancesOf } from './balance.ts'
import { type FigureStatement, figuresOf } from './figure.ts'

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
  const all = balancesIn(db, await toldStatements(db, filter))
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

/** The balance of each item, in the order in which the articles first tell a figure of them. */
export function balancesIn(owner: object, told: readonly Told[]): readonly Balance[] {
  return [...byItem(owner, told)]
    .flatMap(([item, own]) => balanceOf(owner, item, own))
    .sort((a, b) => inFigureOrder(a.first, b.first))
    .map(({ balance }) => balance)
}

const byItem = rememberingGroups(
  (_: object, { quantities }: Told) => quantities.flatMap(({ item }) => item ?? []),
  inTextOrder,
)

/** Of the same reports the same balance as before. */
const balanceOf = remembering((_: object, item: string, told: readonly Told[]) => {
  const figures = told.flatMap((one) => figuresOn(item, one)).sort(inFigureOrder)
  const [first] = figures
  return first === undefined ? [] : balancesOf(figuresOf(figures)).map((balance) => ({ first, balance }))
})

/** One row a figure. */
const figuresOn = (item: string, told: Told): FigureInText[] =>
  told.quantities
    .filter((quantity) => quantity.item === item)
    .map((quantity) => ({
      ...{ id: told.id, document: told.document, words: told.words, sentence: told.sentence },
      quantities: [quantity],
    }))

type FigureInText = FigureStatement & InText

/** By article, and in it by where the figure stands: a statement's words may begin long before it. */
function inFigureOrder(a: FigureInText, b: FigureInText): number {
  const start = ({ quantities }: FigureInText): number => quantities[0]?.start ?? 0
  return inDocumentOrder(a.document, b.document) || start(a) - start(b) || inTextOrder(a, b)
}
