import { expect, test } from 'vitest'
import { UNSEEN } from '../../testing/hostile-words.ts'
import { plainText } from './terminal.ts'

test('what repaints a screen becomes a blank, and what nobody sees a sign', () => {
  expect(UNSEEN.map(plainText)).toEqual([
    'user�txt.exe',
    'he said �yes� and �no',
    'paci�fist',
    'zero�width�joined',
    '�line�paragraph',
    'soft�hyphen',
    'tag��letters',
    'bell and [31mred [0m',
    'delete next line',
    '�mark',
  ])
  expect(plainText('Mongol\u180eian')).toBe('Mongol�ian')
})

test('what joins letters and emoji stays', () => {
  for (const text of ['می\u200cخواهم', '👨\u200d👩\u200d👧', 'Łódź', 'a\u00a0b'])
    expect(plainText(text)).toBe(text)
})
