import { balanceAnswer } from '../figures/balance-answer.ts'
import { linkedMatterData, reportOf } from '../matters/as-data.ts'
import { matterName } from '../matters/opposite-states.ts'
import { sourcingOf } from '../matters/sourcing.ts'
import type { ItemPage } from './item-page.ts'
import type { ItemValue } from './item-value.ts'
import type { ListedItem } from './listed-items.ts'
import { itemOddityText } from './oddities.ts'

const valueData = ({ told, ...value }: ItemValue) => ({
  ...value,
  sourcing: sourcingOf(told),
  reports: told.map(reportOf),
})
export type ItemValueData = ReturnType<typeof valueData>

/** A page on an item as programs get it: every value with its sources and sentences. */
export function itemData(
  { told, facts, asked, balance, ...page }: ItemPage,
  nameOf: (key: string) => string,
) {
  return {
    ...page,
    odd: page.oddities.map(itemOddityText),
    statements: told.map(({ id }) => id),
    facts: facts.map(({ values, ...fact }) => ({ ...fact, values: values.map(valueData) })),
    asked: asked.map(({ by, matter, links }) => ({
      by: by.map(valueData),
      matter: { name: matterName(matter), ...linkedMatterData(matter, null, links) },
    })),
    balance: balance === null ? null : balanceAnswer(balance, nameOf),
  }
}
export type ItemData = ReturnType<typeof itemData>

export const listedData = ({ item, told, ...listed }: ListedItem) => ({
  ...item,
  ...listed,
  statements: told.length,
})
export type ListedItemData = ReturnType<typeof listedData>
