import type { Codebook } from '@onrecord/reader'
import { earlier, later } from '../matters/happened.ts'
import type { Named, Names } from '../matters/names.ts'
import type { Told } from '../matters/told.ts'

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
  const found = new Map<string, { item: KnownItem; told: Told[] }>()
  for (const item of knownItems(codebooks, names)) found.set(item.key, { item, told: [] })
  for (const one of told) {
    for (const item of itemsOf(one, names)) {
      const entry = found.get(item.key) ?? { item: textItem(item), told: [] }
      entry.told.push(one)
      found.set(item.key, entry)
    }
  }
  return [...found.values()]
    .map(({ item, told: own }) => ({ item, told: own, ...extentOf(own) }))
    .sort((a, b) => b.told.length - a.told.length)
}

/** What a statement names in its decision, its figures and its positions, each once. */
function itemsOf({ decision, quantities, positions }: Told, names: Names): Iterable<Named> {
  const texts = [decision?.item, ...quantities.map(({ item }) => item), ...positions.map(({ item }) => item)]
  const named = new Map<string, Named>()
  for (const text of texts) {
    const item = text === null || text === undefined ? null : names.item(text)
    if (item !== null && item.key !== '') named.set(item.key, item)
  }
  return named.values()
}

function extentOf(told: readonly Told[]) {
  const days = told.map(({ document }) => document.date)
  return {
    documents: new Set(told.map(({ document }) => document.id)).size,
    first: days.reduce(earlier, null),
    last: days.reduce(later, null),
  }
}

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
