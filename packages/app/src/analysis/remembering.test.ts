import fc from 'fast-check'
import { expect, test } from 'vitest'
import { remembering, rememberingEach, rememberingGroups } from './remembering.ts'

interface Item {
  readonly id: number
  readonly keys: readonly string[]
}

const keys = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 })
const items = fc.uniqueArray(fc.record({ id: fc.nat(40), keys }), { selector: ({ id }) => id, maxLength: 40 })
const byId = (list: readonly Item[]) => [...list].sort((a, b) => a.id - b.id)

test.each([
  ['by id', null],
  ['in an order of their own', (a: Item, b: Item) => b.keys.length - a.keys.length || a.id - b.id],
] as const)('groups after any changes are the groups made anew, %s', (_, order) => {
  fc.assert(
    fc.property(fc.array(items, { minLength: 1, maxLength: 6 }), (lists) => {
      const groupsOf = rememberingGroups((_: object, item: Item) => item.keys, order)
      const owner = {}
      let known = new Map<number, Item>()
      for (const list of lists) {
        // Some are the same objects as before, as statements are that nobody touched.
        const next = byId(list).map((item) => (item.id % 3 === 0 ? item : (known.get(item.id) ?? item)))
        known = new Map(next.map((item) => [item.id, item]))
        const [now, anew] = [
          groupsOf(owner, next),
          rememberingGroups((_: object, item: Item) => item.keys, order)({}, next),
        ]
        expect(now).toEqual(anew)
        if (order !== null) expect([...now.keys()]).toEqual([...anew.keys()])
        for (const group of now.values())
          expect(group).toEqual([...group].sort(order ?? ((a, b) => a.id - b.id)))
      }
    }),
  )
})

test('each item is made once, and again when it is another', () => {
  let made = 0
  const doubled = rememberingEach(({ id }: Item) => {
    made++
    return id === 4 ? null : { id, twice: id * 2 }
  })
  const [one, two, three] = [1, 2, 3].map((id): Item => ({ id, keys: [] }))
  if (one === undefined || two === undefined || three === undefined) throw new Error('three items')
  const owner = {}
  const twice = (items: readonly Item[]) => doubled(owner, items).map((one) => one.twice)
  expect(twice([one, three])).toEqual([2, 6])
  expect(twice([one, two, three])).toEqual([2, 4, 6])
  expect(twice([{ ...one }, three])).toEqual([2, 6])
  expect(twice([{ ...one }, three, { id: 4, keys: [] }])).toEqual([2, 6])
  expect(made).toBe(6)
})

test('a list of the same objects is worked on once', () => {
  let worked = 0
  const count = remembering((_: object, __: string, list: readonly Item[]) => {
    worked++
    return list.length
  })
  const [owner, item] = [{}, { id: 1, keys: [] }]
  expect([count(owner, 'a', [item]), count(owner, 'a', [item]), count(owner, 'a', [item, item])]).toEqual([
    1, 1, 2,
  ])
  expect(worked).toBe(2)
})
