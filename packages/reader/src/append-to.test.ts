import { expect, it } from 'vitest'
import { appendTo } from './append-to.ts'

it('the values of a key stand in the order in which they were added', () => {
  const lists = new Map<string, number[]>()
  for (const [key, value] of [
    ['a', 1],
    ['b', 2],
    ['a', 3],
  ] as const)
    appendTo(lists, key, value)
  expect(lists).toEqual(
    new Map([
      ['a', [1, 3]],
      ['b', [2]],
    ]),
  )
})
