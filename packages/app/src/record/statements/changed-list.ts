/**
 * Long lists by id of which a question changes a few: how a list came of the one before is known without a look at all of it.
 * Both stay as they are; `changeSince` compares them where it was not told.
 */

export interface Numbered {
  readonly id: number
}

/** What two lists by id do not share. */
export interface ListChange<Item> {
  readonly gone: readonly Item[]
  readonly fresh: readonly Item[]
}

/** The ids that changed from each list to the next; `first` is the number of the first step that is still known. */
interface Lineage {
  first: number
  readonly steps: (readonly number[])[]
}

interface Place {
  readonly lineage: Lineage
  readonly at: number
}

const places = new WeakMap<readonly Numbered[], Place>()

/** So many steps back a list is known: who asks more seldom compares. */
const STEPS = 50

/**
 * A list with some of its items gone or replaced, and others come: of what has one of `ids` only `fresh` is left. Lists and
 * `fresh` go by id.
 *
 * `changedList([{ id: 1 }, { id: 2 }], [2, 3], [{ id: 3 }])` is `[{ id: 1 }, { id: 3 }]`.
 */
export function changedList<Item extends Numbered>(
  before: readonly Item[],
  ids: readonly number[],
  fresh: readonly Item[],
): readonly Item[] {
  const now =
    replacedInPlace(before, ids, fresh) ??
    (ids.length <= FEW ? spliced(before, ids, fresh) : merged(before, ids, fresh))
  const { lineage, at } = newestPlace(before)
  lineage.steps.push(ids)
  if (lineage.steps.length > STEPS) {
    lineage.steps.shift()
    lineage.first++
  }
  places.set(now, { lineage, at: at + 1 })
  return now
}

/** The place of a list of which none has come yet; of two that come of one list only the first is known to. */
function newestPlace(list: readonly Numbered[]): Place {
  const known = places.get(list)
  if (known !== undefined && known.at === known.lineage.first + known.lineage.steps.length) return known
  const place = { lineage: { first: 0, steps: [] }, at: 0 }
  if (known === undefined) places.set(list, place)
  return place
}

/** Where each that is fresh takes the place of one with its id: nearly always. */
function replacedInPlace<Item extends Numbered>(
  before: readonly Item[],
  ids: readonly number[],
  fresh: readonly Item[],
): readonly Item[] | null {
  if (fresh.length !== ids.length) return null
  const now = before.slice()
  for (const item of fresh) {
    const at = placeOf(before, item.id)
    if (before[at]?.id !== item.id) return null
    now[at] = item
  }
  return now
}

/** Of so few to move a long list as a whole is faster than to go through it. */
const FEW = 20

function spliced<Item extends Numbered>(
  before: readonly Item[],
  ids: readonly number[],
  fresh: readonly Item[],
): readonly Item[] {
  const now = before.slice()
  for (const id of ids) {
    const at = placeOf(now, id)
    if (now[at]?.id === id) now.splice(at, 1)
  }
  for (const item of fresh) now.splice(placeOf(now, item.id), 0, item)
  return now
}

function merged<Item extends Numbered>(
  before: readonly Item[],
  ids: readonly number[],
  fresh: readonly Item[],
): readonly Item[] {
  const changed = new Set(ids)
  const now: Item[] = []
  let next = 0
  for (const item of before) {
    for (let own = fresh[next]; own !== undefined && own.id <= item.id; own = fresh[++next]) now.push(own)
    if (!changed.has(item.id)) now.push(item)
  }
  for (const own of fresh.slice(next)) now.push(own)
  return now
}

/** What a list by id holds that an earlier one did not, and the other way round; `null` where that is so much that one may as well begin anew. */
export function changeSince<Item extends Numbered>(
  before: readonly Item[],
  now: readonly Item[],
): ListChange<Item> | null {
  if (before === now) return { gone: [], fresh: [] }
  const ids = idsSince(before, now)
  if (ids === null) return compared(before, now)
  const changed = ids.map((id) => [itemOf(before, id), itemOf(now, id)] as const)
  return {
    gone: changed.flatMap(([old, own]) => (old === undefined || old === own ? [] : [old])),
    fresh: changed.flatMap(([old, own]) => (own === undefined || old === own ? [] : [own])),
  }
}

/** The ids that changed between two lists of one lineage, in order. */
function idsSince(before: readonly Numbered[], now: readonly Numbered[]): readonly number[] | null {
  const [from, to] = [places.get(before), places.get(now)]
  if (from === undefined || to === undefined || from.lineage !== to.lineage || from.at > to.at) return null
  const { first, steps } = to.lineage
  if (from.at < first) return null
  return [...new Set(steps.slice(from.at - first, to.at - first).flat())].sort((a, b) => a - b)
}

/** The item with an id of a list by id. */
export function itemOf<Item extends Numbered>(list: readonly Item[], id: number): Item | undefined {
  const item = list[placeOf(list, id)]
  return item?.id === id ? item : undefined
}

/** Where an id stands in a list by id, or would stand. */
function placeOf(list: readonly Numbered[], id: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle]?.id ?? id) < id) low = middle + 1
    else high = middle
  }
  return low
}

function compared<Item extends Numbered>(
  before: readonly Item[],
  now: readonly Item[],
): ListChange<Item> | null {
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
