import { describe, expect, test } from 'vitest'
import { formatsOf } from './formats.ts'

const english = formatsOf('en-GB')
const german = formatsOf('de-DE')

test('days read as people write them, and what is no day stays', () => {
  expect(['2023-07-03', '2023-07-03T12:00:00Z', 'July', '2023', '2023-13-40'].map(english.longDay)).toEqual([
    '3 July 2023',
    '3 July 2023',
    'July',
    '2023',
    '2023-13-40',
  ])
  expect(english.shortDay('2023-11-03')).toBe('3 Nov 2023')
  expect([german.longDay('2023-03-03'), german.shortDay('2023-11-03')]).toEqual([
    '3. März 2023',
    '3. Nov. 2023',
  ])
})

test('a day is the same day wherever the browser is', () => {
  expect([english.longDay('2024-01-01'), english.longDay('0099-12-31')]).toEqual([
    '1 January 2024',
    '31 December 99',
  ])
})

test('one is one, many are many', () => {
  expect([1, 0, 1204].map((n) => english.many(n, 'statement', 'statements'))).toEqual([
    '1 statement',
    '0 statements',
    '1,204 statements',
  ])
  expect(german.many(1204, 'Aussage', 'Aussagen')).toBe('1.204 Aussagen')
})

describe('numbers', () => {
  test('keep what they say', () => {
    expect([english.number(0.25), german.number(0.25), german.number(3600)]).toEqual([
      '0.25',
      '0,25',
      '3.600',
    ])
  })
  test('shares are whole per cents', () => {
    expect([english.percent(0.771), german.percent(1)]).toEqual(['77 %', '100 %'])
  })
})

test('currencies have names, other units stay as they are', () => {
  expect(['USD', 'EUR/MWh', 'MW', 'percent', 'km/h'].map(english.unit)).toEqual([
    'US dollars',
    'euros/MWh',
    'MW',
    'percent',
    'km/h',
  ])
  expect(german.unit('USD')).toBe('US-Dollar')
})
