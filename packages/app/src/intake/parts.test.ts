import { expect, test } from 'vitest'
import { aheadByOne, inParts } from './parts.ts'

async function* of<Item>(...items: Item[]) {
  yield* items
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

const byValue = { items: 3, weight: 10, weightOf: (item: number) => item }

test('parts hold so many items, and less when they are heavy', async () => {
  expect(await all(inParts(of(1, 1, 1, 1), byValue))).toEqual([[1, 1, 1], [1]])
  expect(await all(inParts(of(6, 5, 4, 50, 1), byValue))).toEqual([[6], [5, 4], [50], [1]])
  expect(await all(inParts(of<number>(), byValue))).toEqual([])
})

test('the next item is worked on while the last result is used, and order is kept', async () => {
  const begun: number[] = []
  const seen: [number, number[]][] = []
  const work = async (item: number) => {
    begun.push(item)
    return item * 10
  }
  for await (const result of aheadByOne(of(1, 2, 3), work)) seen.push([result, [...begun]])
  expect(seen).toEqual([
    [10, [1, 2]],
    [20, [1, 2, 3]],
    [30, [1, 2, 3]],
  ])
})

test('a failure of the work is thrown where its result would have come', async () => {
  const work = async (item: number) => {
    if (item === 2) throw new Error('no two')
    return item
  }
  const results: number[] = []
  const run = async () => {
    for await (const result of aheadByOne(of(1, 2, 3), work)) results.push(result)
  }
  await expect(run()).rejects.toThrow('no two')
  expect(results).toEqual([1])
})
