import { expect, test } from 'vitest'
import { chosenLanguage, firstSpoken } from './chosen.ts'

test('the first wish that the interface speaks is its language', () => {
  expect(firstSpoken(['de-AT', 'en'])).toBe('de')
  expect(firstSpoken(['fr', 'en-US', 'de'])).toBe('en')
  expect(firstSpoken(['', 'de'])).toBe('de')
})

test('who wishes for what it does not speak gets English', () => {
  expect(firstSpoken(['fr', 'den'])).toBe('en')
  expect(firstSpoken([])).toBe('en')
})

test('without a browser it is English', () => {
  expect(chosenLanguage()).toBe('en')
})
