import type { Codebook } from '@onrecord/reader'
import { inTextOrder } from '../../record/statements/text-order.ts'
import { earlier, later } from '../matters/happened.ts'
import type { Named, Names } from '../matters/names.ts'
import type { Told } from '../matters/told.ts'
import { remembering, rememberingGroups } from '../remembering.ts'

/** An item as the codebooks of a record have it, or as a text calls it. */
export interface KnownItem extends Named {
  /** `text`: no codebook has it. */
  readonly kind: 'item' | 'variant' | 'class' | 'text'
  readonly aliases: readonly string[]
  readonly variantOf: Named | null
  readonly variants: readonly Named[]
}

/** An item in a list: how much of a record is about it, and from when to when. */
export interface ListedItem {
  readonly item: KnownItem
  readonly told: readonly Told[]
  readonly documents: number
  readonly first: string | null
  readonly last: string | null
}

/** The items of codebooks and those that only statements name, with the statements that name them. */
export function listedItems(
  told: readonly Told[],
  codebooks: readonly Pick<Codebook, 'items'>[],
  names: Names,
): readonly ListedItem[] {
  const toldOf = byItem(names, told)
  const known = knownItems(codebooks, names)
  const listed = new Set(known.map(({ key }) => key))
  const others = [...toldOf].flatMap(([key, [first]]) => {
    const named =
      listed.has(key) || first === undefined
        ? undefined
        : itemsOf(first, names).find((item) => item.key === key)
    return named === undefined ? [] : textItem(named)
  })
  return [...known, ...others]
    .map((item) => {
      const own = toldOf.get(item.key) ?? []
      return { item, told: own, ...extentOf(names, item.key, own) }
    })
    .sort((a, b) => b.told.length - a.told.length)
}

const byItem = rememberingGroups(
  (names: Names, told: Told) => itemsOf(told, names).map(({ key }) => key),
  inTextOrder,
)

/** What a statement names in its decision, its figures and its positions, each once. */
function itemsOf({ decision, quantities, positions }: Told, names: Names): readonly Named[] {
  if (decision === null && quantities.length === 0 && positions.length === 0) return NONE
  const texts = [decision?.item, ...quantities.map(({ item }) => item), ...positions.map(({ item }) => item)]
  const named = new Map<string, Named>()
  for (const text of texts) {
    const item = text === null || text === undefined ? null : names.item(text)
    if (item !== null && item.key !== '') named.set(item.key, item)
  }
  return [...named.values()]
}

const NONE: readonly Named[] = []

const extentOf = remembering((_: Names, __: string, told: readonly Told[]) => {
  const days = told.map(({ document }) => document.date)
  return {
    documents: new Set(told.map(({ document }) => document.id)).size,
    first: days.reduce(earlier, null),
    last: days.reduce(later, null),
  }
})

/** The items of codebooks, with their variants; the first of two with one id counts. */
function knownItems(codebooks: readonly Pick<Codebook, 'items'>[], names: Names): readonly KnownItem[] {
  const entries = codebooks.flatMap(({ items }) => items)
  const named = ({ id, label, variantOf }: Codebook['items'][number]): Named => ({
    key: id,
    name: label,
    family: names.item(variantOf ?? id).key,
  })
  const seen = new Set<string>()
  return entries.flatMap((entry) => {
    if (seen.has(entry.id)) return []
    seen.add(entry.id)
    const above = entries.find(({ id }) => id === entry.variantOf)
    return {
      ...named(entry),
      kind: entry.isClass ? 'class' : entry.variantOf === null ? 'item' : 'variant',
      aliases: entry.aliases,
      variantOf: above === undefined ? null : named(above),
      variants: entries.filter(({ variantOf }) => variantOf === entry.id).map(named),
    }
  })
}

/** An item that only texts name. */
export const textItem = (named: Named): KnownItem => ({
  ...named,
  kind: 'text',
  aliases: [],
  variantOf: null,
  variants: [],
})
