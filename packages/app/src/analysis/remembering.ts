import {
  changedList,
  changeSince,
  itemOf,
  type ListChange,
  type Numbered,
} from '../record/statements/changed-list.ts'

/**
 * What is worked out of a whole record is remembered part by part: of a hundred thousand statements one change touches one
 * matter, and only that is worked out anew. It is right because a statement that did not change is the same object.
 */

/**
 * A work on lists that is done again only for a list of other objects than before. `within` is what it depends on beside the
 * list; what is remembered goes when that does.
 *
 * `const statesOf = remembering((names: Names, key: string, told: readonly Told[]) => …)`
 */
export function remembering<Within extends object, Item, Result>(
  work: (within: Within, key: string, items: readonly Item[]) => Result,
): (within: Within, key: string, items: readonly Item[]) => Result {
  const remembered = rememberingBy<Within, Item, Result>()
  return (within, key, items) => remembered(within, key, items, () => work(within, key, items))
}

/**
 * The same where the work is said at each question: it is done again only when what it goes by, all of which is listed,
 * holds other objects than before.
 */
export function rememberingBy<Within extends object, Item, Result>(): (
  within: Within,
  key: string,
  goesBy: readonly Item[],
  work: () => Result,
) => Result {
  interface Done {
    readonly goesBy: readonly Item[]
    readonly result: Result
  }
  const all = new WeakMap<Within, Map<string, Done>>()
  return (within, key, goesBy, work) => {
    const known = all.get(within) ?? new Map<string, Done>()
    all.set(within, known)
    const before = known.get(key)
    if (before !== undefined && sameItems(before.goesBy, goesBy)) return before.result
    const result = work()
    known.delete(key)
    known.set(key, { goesBy, result })
    const [oldest] = known.keys()
    if (known.size > AT_MOST && oldest !== undefined) known.delete(oldest)
    return result
  }
}

/** So many results are remembered: the matters, series and forecasts of a record of a million statements. */
const AT_MOST = 200_000

function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a === b || (a.length === b.length && a.every((item, at) => item === b[at]))
}

/**
 * Items by their keys, each under all of its own. Where few items are others than at the last question, only their groups are
 * made anew; the others are the same lists as before. Items come by id, and so they do in their groups; with an `order` they
 * come by that, and the groups by the first of each. `part` tells lists apart that are grouped within one thing.
 */
export function rememberingGroups<Within extends object, Item extends Numbered>(
  keysOf: (within: Within, item: Item) => readonly string[],
  order: Order<Item> | null = null,
): (within: Within, items: readonly Item[], part?: string) => ReadonlyMap<string, readonly Item[]> {
  const all = new WeakMap<Within, Map<string, Grouped<Item>>>()
  return (within, items, part = '') => {
    const parts = all.get(within) ?? new Map<string, Grouped<Item>>()
    all.set(within, parts)
    const before = parts.get(part)
    if (before?.items === items) return before.ordered
    const changed = before === undefined ? null : changeSince(before.items, items)
    const groups =
      before === undefined || changed === null
        ? grouped(items, (item) => keysOf(within, item))
        : regrouped(before.groups, changed, (item) => keysOf(within, item))
    const ordered = order === null ? groups : groupsInOrder(groups, order, before)
    parts.set(part, { items, groups, ordered })
    return ordered
  }
}

interface Grouped<Item> {
  readonly items: readonly Item[]
  /** By id, as what changed is found in them. */
  readonly groups: ReadonlyMap<string, readonly Item[]>
  readonly ordered: ReadonlyMap<string, readonly Item[]>
}

type Order<Item> = (a: Item, b: Item) => number

function grouped<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]) {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item)) {
      const own = groups.get(key)
      if (own === undefined) groups.set(key, [item])
      // A key that an item has twice counts once.
      else if (own.at(-1) !== item) own.push(item)
    }
  }
  return groups
}

function regrouped<Item extends Numbered>(
  before: ReadonlyMap<string, readonly Item[]>,
  { gone, fresh }: ListChange<Item>,
  keysOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> {
  const now = grouped(fresh, keysOf)
  const changed = new Map<string, Set<number>>()
  for (const item of [...gone, ...fresh])
    for (const key of keysOf(item)) changed.set(key, (changed.get(key) ?? new Set<number>()).add(item.id))
  if (changed.size === 0) return before
  const groups = new Map(before)
  for (const [key, ids] of changed) {
    const group = changedList(
      groups.get(key) ?? [],
      [...ids].sort((a, b) => a - b),
      now.get(key) ?? [],
    )
    if (group.length === 0) groups.delete(key)
    else groups.set(key, group)
  }
  return groups
}

/** As they were before, then the new ones: nearly always they are in order already then, which sorting sees at once. */
function groupsInOrder<Item>(
  groups: ReadonlyMap<string, readonly Item[]>,
  order: Order<Item>,
  before: Grouped<Item> | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, readonly Item[]>()
  for (const [key, group] of before?.ordered ?? [])
    if (before?.groups.get(key) === groups.get(key)) found.set(key, group)
  for (const [key, group] of groups) if (!found.has(key)) found.set(key, [...group].sort(order))
  return new Map(
    [...found].sort(([key, [a]], [other, [b]]) => {
      const firsts = a === undefined || b === undefined ? 0 : order(a, b)
      return firsts || (key < other ? -1 : 1)
    }),
  )
}

/**
 * Each item made into something else with its id, or into nothing (`null`), for a whole list: only what is another than before
 * is made anew.
 */
export function rememberingEach<Owner extends object, Item extends Numbered, Made extends Numbered>(
  make: (item: Item) => Made | null,
): (owner: Owner, items: readonly Item[]) => readonly Made[] {
  const all = new WeakMap<Owner, { readonly items: readonly Item[]; readonly made: readonly Made[] }>()
  const madeOf = (items: readonly Item[]): Made[] => {
    const made: Made[] = []
    for (const item of items) {
      const own = make(item)
      if (own !== null) made.push(own)
    }
    return made
  }
  return (owner, items) => {
    const before = all.get(owner)
    if (before?.items === items) return before.made
    const changed = before === undefined ? null : changeSince(before.items, items)
    const made =
      before === undefined || changed === null
        ? madeOf(items)
        : withChange(before.made, changed, madeOf(changed.fresh))
    all.set(owner, { items, made })
    return made
  }
}

function withChange<Made extends Numbered>(
  before: readonly Made[],
  { gone, fresh }: ListChange<Numbered>,
  now: readonly Made[],
): readonly Made[] {
  const ids = new Set([...gone, ...fresh].map(({ id }) => id))
  const others = [...ids].filter((id) => itemOf(before, id) !== itemOf(now, id))
  return others.length === 0
    ? before
    : changedList(
        before,
        others.sort((a, b) => a - b),
        now.filter((one) => itemOf(before, one.id) !== one),
      )
}
