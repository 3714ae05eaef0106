/** The items in order, so many at a time; the last part may be shorter. */
export async function* inParts<Item>(
  items: AsyncIterable<Item>,
  size: number,
): AsyncGenerator<readonly Item[]> {
  let part: Item[] = []
  for await (const item of items) {
    part.push(item)
    if (part.length < size) continue
    yield part
    part = []
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
