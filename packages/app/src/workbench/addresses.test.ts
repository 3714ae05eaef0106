import { expect, test } from 'vitest'
import { changed, filterFrom, parseSearch, statementFilters, stringifySearch } from './addresses.ts'

test('an address says what it means, and comes back the same', () => {
  const filter = { concept: '3', stance: '-1', q: 'long “range” & more', from: '2023-01-01' }
  expect(parseSearch(stringifySearch(filter))).toEqual(filter)
})

test('what the page does not know is dropped', () => {
  expect(filterFrom({ q: 'fuel', evil: 'x', stance: 5, actor: '' }, statementFilters)).toEqual({ q: 'fuel' })
})

test('a filter set to nothing is taken out', () => {
  expect(changed({ q: 'fuel', stance: '1' }, { q: '' })).toEqual({ stance: '1' })
})

test('no filter, no question mark', () => {
  expect(stringifySearch({ q: undefined, actor: '' })).toBe('')
})
