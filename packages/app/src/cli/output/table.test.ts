import { describe, expect, test } from 'vitest'
import { counted } from './counted.ts'
import { paint, wantsColour } from './paint.ts'
import { shownWidth, tableText } from './table.ts'

const NAMES = [
  [
    'd1',
    '2024-02-01',
    'Umweltverträglichkeitsprüfungsgesetz',
    'A long title that does not fit a narrow screen',
  ],
  ['d12', '', '環境省', 'Short 🙂'],
]
const COLUMNS = [{ head: 'ID' }, { head: 'DATE' }, { head: 'OUTLET', share: 1 }, { head: 'TITLE', share: 2 }]

describe('a table', () => {
  for (const width of [60, 80, 120]) {
    test(`fits ${width} columns, wide signs and long words too, and loses no letter`, () => {
      const screen = { width, colour: true }
      const text = tableText(
        COLUMNS,
        NAMES.map((row) => row.map((cell) => paint(screen, 'cyan', cell))),
        screen,
      )
      for (const line of text.split('\n')) expect(shownWidth(line), line).toBeLessThanOrEqual(width)
      const letters = (words: string) => [...words.replace(/\s/g, '')].sort().join('')
      const shown = tableText(COLUMNS, NAMES, { width, colour: false })
      expect(letters(shown)).toBe(letters(`IDDATEOUTLETTITLE${NAMES.flat().join('')}`))
    })
  }

  test('is no wider than what stands in it', () => {
    const text = tableText([{ head: 'A' }, { head: 'B', share: 1 }], [['x', 'word']], {
      width: 120,
      colour: false,
    })
    expect(text).toBe('A  B\nx  word')
  })
})

test('colours show at a terminal, and not where NO_COLOR or a pipe says otherwise', () => {
  expect(wantsColour(true, {})).toBe(true)
  expect(wantsColour(false, {})).toBe(false)
  expect(wantsColour(true, { NO_COLOR: '1' })).toBe(false)
  expect(wantsColour(true, { NO_COLOR: '' })).toBe(true)
  expect(wantsColour(true, { TERM: 'dumb' })).toBe(false)
  expect(wantsColour(false, { FORCE_COLOR: '1' })).toBe(true)
  expect(paint({ colour: false }, 'red', 'word')).toBe('word')
})

test('things are counted in the singular and the plural', () => {
  expect([0, 1, 2, 1204].map((count) => counted(count, 'statement'))).toEqual([
    '0 statements',
    '1 statement',
    '2 statements',
    '1,204 statements',
  ])
})
