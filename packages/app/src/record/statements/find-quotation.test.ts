import { expect, test } from 'vitest'
import { findQuotation } from './find-quotation.ts'

const TEXT = 'The mayor said the tax\nmust “go”. The taxes stay, said the 🙂 mayor. The tax is dead.'
const find = (words: string, more = {}) => findQuotation(TEXT, words, { where: 'd3', ...more })

test('words are found whatever their blanks and quotation marks, and the text’s own are kept', () => {
  expect(find('the tax must "go"')).toEqual({ start: 15, end: 32, quote: 'the tax\nmust “go”' })
  expect(find('🙂 mayor').quote).toBe('🙂 mayor')
  expect(TEXT.slice(find('taxes').start, find('taxes').end)).toBe('taxes')
})

test('a whole word goes before a part of one', () => {
  expect(find('taxes stay').start).toBe(TEXT.indexOf('taxes stay'))
  expect(find('axes').quote).toBe('axes')
  expect(find('The tax').start).toBe(TEXT.lastIndexOf('The tax'))
})

test('words that are not there, or are there twice, are refused with what to do', () => {
  expect(() => find('the levy')).toThrow(
    '"the levy" does not stand in d3. Take the words from its text, letter for letter.',
  )
  expect(() => find(' ')).toThrow('does not stand in d3')
  expect(() => find('mayor')).toThrow(
    '"mayor" stands in d3 2 times: 1. "…The [mayor] said the tax must “…"; 2. "…s stay, said the 🙂 [mayor]. The tax is dead.…". Quote more of it, or say which of them.',
  )
  expect(find('mayor', { which: 2 }).start).toBe(TEXT.lastIndexOf('mayor'))
  expect(() => find('mayor', { which: 3 })).toThrow(
    '"mayor" stands in d3 2 times. Give one of these numbers.',
  )
})

test('a longer quotation or the sentence at hand says which', () => {
  const near = find('The taxes stay, said the 🙂 mayor')
  expect(find('mayor', { near }).start).toBe(TEXT.lastIndexOf('mayor'))
  expect(find('is dead', { near }).quote).toBe('is dead')
  expect(find('mayor', { within: { start: 0, end: 20 } }).start).toBe(4)
  expect(() => find('is dead', { within: near })).toThrow('within the longer quotation')
})
