/**
 * What is worked out of a whole record is remembered part by part: of a hundred thousand statements one change touches one
 * matter, and only that is worked out anew. It is right because a statement that did not change is the same object.
 */

interface Numbered {
  readonly id: number
}

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
 * Items by their keys, each under all of its own, in the order of the first of each group. Where few items are others than at
 * the last question, only their groups are made anew. Items come by id.
 */
export function rememberingGroups<Within extends object, Item extends Numbered>(
  keysOf: (within: Within, item: Item) => readonly string[],
  /** `any` for who sorts them anyway. */
  order: 'first' | 'any' = 'first',
): (within: Within, items: readonly Item[]) => readonly (readonly [string, readonly Item[]])[] {
  interface Grouped {
    readonly items: readonly Item[]
    readonly groups: Map<string, readonly Item[]>
  }
  const all = new WeakMap<Within, Grouped>()
  return (within, items) => {
    const before = all.get(within)
    const changed = before === undefined ? null : differences(before.items, items)
    const groups =
      before === undefined || changed === null
        ? grouped(items, (item) => keysOf(within, item))
        : regrouped(before.groups, changed, (item) => keysOf(within, item))
    all.set(within, { items, groups })
    if (order === 'any') return [...groups]
    return [...groups].sort(
      ([key, [a]], [other, [b]]) => (a?.id ?? 0) - (b?.id ?? 0) || (key < other ? -1 : 1),
    )
  }
}

function grouped<Item>(items: readonly Item[], keysOf: (item: Item) => readonly string[]) {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const own = groups.get(key)
      if (own === undefined) groups.set(key, [item])
      else own.push(item)
    }
  }
  return groups
}

function regrouped<Item extends Numbered>(
  groups: Map<string, readonly Item[]>,
  { gone, fresh }: Differences<Item>,
  keysOf: (item: Item) => readonly string[],
): Map<string, readonly Item[]> {
  for (const item of gone) {
    for (const key of keysOf(item)) {
      const rest = (groups.get(key) ?? []).filter((other) => other !== item)
      if (rest.length === 0) groups.delete(key)
      else groups.set(key, rest)
    }
  }
  for (const item of fresh) {
    for (const key of new Set(keysOf(item)))
      groups.set(
        key,
        [...(groups.get(key) ?? []), item].sort((a, b) => a.id - b.id),
      )
  }
  return groups
}

/** Each item made into something else, for a whole list: only what is another than before is made anew. */
export function rememberingEach<Owner extends object, Item extends Numbered, Made>(
  make: (item: Item) => Made,
): (owner: Owner, items: readonly Item[]) => readonly Made[] {
  const all = new WeakMap<Owner, { readonly items: readonly Item[]; readonly made: readonly Made[] }>()
  return (owner, items) => {
    const before = all.get(owner)
    if (before?.items === items) return before.made
    const made = before === undefined ? items.map(make) : madeAnew(before.items, before.made, items, make)
    all.set(owner, { items, made })
    return made
  }
}

function madeAnew<Item extends Numbered, Made>(
  before: readonly Item[],
  made: readonly Made[],
  items: readonly Item[],
  make: (item: Item) => Made,
): readonly Made[] {
  let at = 0
  return items.map((item) => {
    if (before[at] !== item) while ((before[at]?.id ?? item.id) < item.id) at++
    const own = before[at] === item ? made[at] : undefined
    if (own === undefined) return make(item)
    at++
    return own
  })
}

interface Differences<Item> {
  readonly gone: readonly Item[]
  readonly fresh: readonly Item[]
}

/** What two lists by id do not share; `null` where that is so much that one may as well begin anew. */
function differences<Item extends Numbered>(
  before: readonly Item[],
  now: readonly Item[],
): Differences<Item> | null {
  const gone: Item[] = []
  const fresh: Item[] = []
  const tooMany = now.length / 50 + 20
  let at = 0
  for (const item of now) {
    // Nearly all are the same: to look into them for their ids takes twenty times as long as to compare them.
    if (before[at] === item) {
      at++
      continue
    }
    for (let old = before[at]; old !== undefined && old.id <= item.id && old !== item; old = before[++at])
      gone.push(old)
    if (before[at] === item) at++
    else fresh.push(item)
    if (gone.length + fresh.length > tooMany) return null
  }
  gone.push(...before.slice(at))
  return gone.length + fresh.length > tooMany ? null : { gone, fresh }
}
