import { expect, test } from 'vitest'
import { namesOf } from './names.ts'

const item = (id: string, variantOf: string | null) => ({
  id,
  label: id,
  aliases: [],
  variantOf,
  isClass: false,
})

test('a variant of a variant is of the family of the whole', () => {
  const items = [item('train', null), item('night train', 'train'), item('sleeper', 'night train')]
  const names = namesOf([{ actors: [], items }])
  expect(items.map(({ id }) => names.item(id).family)).toEqual(['train', 'train', 'train'])
})

test('variants of each other end nowhere', () => {
  const names = namesOf([{ actors: [], items: [item('a', 'b'), item('b', 'a')] }])
  expect(names.item('a').key).toBe('a')
})
