import { expect, test } from 'vitest'
import { type InText, inTextOrder } from './text-order.ts'

const at = (id: number, date: string | null, textKey: string, first = 0, last = 9, place = 0): InText => ({
  ...{ id, document: { date, textKey }, words: { first, last, place } },
})

test('statements go by the day of their article, its text, their words and their place, and by ids last', () => {
  const order = [
    at(9, '2024-01-01', 'b', 5),
    at(8, '2024-01-02', 'a', 0, 4),
    at(7, '2024-01-02', 'a', 0, 9, 0),
    at(2, '2024-01-02', 'a', 0, 9, 1),
    at(3, '2024-01-02', 'a', 0, 9, 1),
    at(6, '2024-01-02', 'a', 3),
    at(5, '2024-01-02', 'b'),
    at(1, null, 'a'),
  ]
  expect([...order].reverse().sort(inTextOrder)).toEqual(order)
  expect([...order].sort((a, b) => a.id - b.id).sort(inTextOrder)).toEqual(order)
})
