import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedList, changeSince } from './changed-list.ts'

interface Item {
  readonly id: number
  readonly word: string
}

const byId = (items: readonly Item[]) => [...items].sort((a, b) => a.id - b.id)
const items = fc
  .uniqueArray(fc.record({ id: fc.nat(60), word: fc.string({ maxLength: 2 }) }), {
    selector: ({ id }) => id,
    maxLength: 60,
  })
  .map(byId)
const change = fc.record({ gone: fc.uniqueArray(fc.nat(60), { maxLength: 40 }), fresh: items })

/** As one would say it: without the ids, with the fresh. */
function said(before: readonly Item[], ids: readonly number[], fresh: readonly Item[]): readonly Item[] {
  return byId([...before.filter(({ id }) => !ids.includes(id)), ...fresh])
}

test('a changed list holds what is left and what came, by id, and the list before stays as it was', () => {
  fc.assert(
    fc.property(items, change, (before, { gone, fresh }) => {
      const copy = [...before]
      const ids = [...new Set([...gone, ...fresh.map(({ id }) => id)])].sort((a, b) => a - b)
      expect(changedList(before, ids, fresh)).toEqual(said(copy, ids, fresh))
      expect(before).toEqual(copy)
    }),
  )
})

test('what changed since is what the two lists do not share, over many steps, a long time, and two ways on', () => {
  fc.assert(
    fc.property(
      items,
      fc.array(change, { minLength: 1, maxLength: 70 }),
      fc.nat(70),
      (first, changes, from) => {
        const lists: (readonly Item[])[] = [first]
        for (const { gone, fresh } of changes) {
          const before = lists.at(-1) ?? []
          const ids = [...new Set([...gone, ...fresh.map(({ id }) => id)])].sort((a, b) => a - b)
          lists.push(changedList(before, ids, fresh))
          // Another way on from the same list, which nobody follows.
          changedList(before, ids.slice(0, 1), [])
        }
        const [before, now] = [lists[from % lists.length] ?? [], lists.at(-1) ?? []]
        const found = changeSince(before, now)
        if (found === null) return
        expect(found.gone).toEqual(before.filter((one) => !now.includes(one)))
        expect(found.fresh).toEqual(now.filter((one) => !before.includes(one)))
      },
    ),
  )
})

test('lists that nobody told how one came of the other are compared, and given up on where all is another', () => {
  const before = Array.from({ length: 200 }, (_, id): Item => ({ id, word: '' }))
  const now = before.map((one) => (one.id === 7 ? { ...one, word: 'new' } : one))
  expect(changeSince(before, now)).toEqual({ gone: [before[7]], fresh: [now[7]] })
  expect(
    changeSince(
      before,
      before.map((one) => ({ ...one })),
    ),
  ).toBeNull()
})
