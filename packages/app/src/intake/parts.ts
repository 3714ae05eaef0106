/** How much goes into one part: so many items, or less when they are heavy. */
export interface PartLimits<Item> {
  readonly items: number
  readonly weight: number
  readonly weightOf: (item: Item) => number
}

/** The items in order, in parts within the limits; an item heavier than a part may be is a part of its own. */
export async function* inParts<Item>(
  items: AsyncIterable<Item>,
  limits: PartLimits<Item>,
): AsyncGenerator<readonly Item[]> {
  let part: Item[] = []
  let weight = 0
  for await (const item of items) {
    const own = limits.weightOf(item)
    if (part.length === limits.items || (part.length > 0 && weight + own > limits.weight)) {
      yield part
      part = []
      weight = 0
    }
    part.push(item)
    weight += own
  }
  if (part.length > 0) yield part
}

/**
 * Does the work on each item, in order, and has the next one's begun while the last one's result is used: the cores
 * read while the database writes.
 */
export async function* aheadByOne<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  let under: Promise<Result> | null = null
  for await (const item of items) {
    const next = work(item)
    // A failure is thrown where the result is awaited; until then it must not count as unhandled.
    next.catch(() => {})
    if (under !== null) yield under
    under = next
  }
  if (under !== null) yield under
}
