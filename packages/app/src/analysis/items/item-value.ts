import type { Interval } from '../figures/interval.ts'
import { earlier, later } from '../matters/happened.ts'
import { type Named, plainName } from '../matters/names.ts'
import type { Told } from '../matters/told.ts'

/** What a page on an item says, one after the other; each may have several values. */
export const itemFacts = ['maker', 'since', 'made', 'ordered', 'has', 'precedent'] as const
export type ItemFactName = (typeof itemFacts)[number]

/** One value with every statement that gives it. */
export interface ItemValue {
  /** A name, the words of a figure or of a time: `Lockheed Martin`, `around 4,000`, `the 1980s`. */
  readonly value: string
  /** As what it is told: `produced`, `stock`, `delivered`, `in use`. */
  readonly how: string
  /** True where the texts deny it. */
  readonly denied: boolean
  /** Of a figure: its bounds, and whose it is. */
  readonly bounds: Interval | null
  readonly whose: string | null
  /** Of a time: its first and last ISO day; `null` is open. */
  readonly from: string | null
  readonly to: string | null
  readonly told: readonly Told[]
}

export interface ItemFact {
  readonly fact: ItemFactName
  readonly values: readonly ItemValue[]
  /** True where the values cannot all be so, or where several stand and one is expected. None is better than another. */
  readonly differ: boolean
}

/** A value before the statements that give the same one are put together. */
export interface Saying extends Omit<ItemValue, 'told'> {
  /** What makes two values the same. */
  readonly key: string
  readonly told: Told
}

const PLAIN = { denied: false, bounds: null, whose: null, from: null, to: null } as const

/** `actorSaying(CTRY-UA, 'delivered', told)`: an actor as a value. */
export const actorSaying = ({ key, name }: Named, how: string, told: Told, denied = false): Saying => ({
  ...PLAIN,
  key,
  value: name,
  how,
  denied,
  told,
})

export const wordsSaying = (
  value: string,
  how: string,
  told: Told,
  more: Partial<Pick<ItemValue, 'bounds' | 'whose' | 'from' | 'to'>> = {},
): Saying => ({ ...PLAIN, key: plainName(value), value, how, told, ...more })

/** Equal values once, in the order in which they were first told. */
export function valuesOf(sayings: readonly Saying[]): readonly ItemValue[] {
  const found = new Map<string, ItemValue & { readonly told: Told[] }>()
  for (const { key, told, ...value } of sayings) {
    const same = JSON.stringify([
      key,
      value.how,
      value.denied,
      value.bounds,
      value.whose,
      value.from,
      value.to,
    ])
    const before = found.get(same)
    if (before === undefined) found.set(same, { ...value, told: [told] })
    else if (!before.told.includes(told)) before.told.push(told)
  }
  return [...found.values()]
}

/** True where one is told and denied of the same name. */
export function toldAndDenied(values: readonly ItemValue[]): boolean {
  const denied = new Set(values.filter((one) => one.denied).map(whatItSays))
  return values.some((one) => !one.denied && denied.has(whatItSays(one)))
}
const whatItSays = ({ value, how }: ItemValue): string => `${how} ${value}`

/** True where two of the times share no day: one begins after another has ended. */
export function noDayShared(values: readonly ItemValue[]): boolean {
  const begin = values.reduce<string | null>((last, { from }) => later(last, from), null)
  const end = values.reduce<string | null>((first, { to }) => earlier(first, to), null)
  return begin !== null && end !== null && begin > end
}
