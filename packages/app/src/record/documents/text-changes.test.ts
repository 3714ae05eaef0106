import { expect, test } from 'vitest'
import { textChanges } from './text-changes.ts'

test('what changed between two texts is told word by word', () => {
  const { pieces, added, removed } = textChanges(
    'The tax will rise in May. Nobody knows.',
    'The tax may rise in late May. Nobody knows.',
  )
  expect(pieces.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'same: The tax ',
    'removed: will',
    'added: may',
    'same:  rise in ',
    'added: late ',
    'same: May. Nobody knows.',
  ])
  expect([added, removed]).toEqual([2, 1])
})

test('words are words in every script, with their marks', () => {
  const { pieces, added, removed } = textChanges('הוא אמר כֵּן. وقال الوزير لا', 'הוא אמר לֹא. وقال الوزير نعم')
  expect(pieces.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'same: הוא אמר ',
    'removed: כֵּן',
    'added: לֹא',
    'same: . وقال الوزير ',
    'removed: لا',
    'added: نعم',
  ])
  expect([added, removed]).toEqual([2, 2])
})

test('of a long stretch that stayed whole words are shown', () => {
  const [first] = textChanges(`${'abcdefg '.repeat(100)}old`, `${'abcdefg '.repeat(100)}new`).pieces
  expect(first?.text).toMatch(/^abcdefg( abcdefg)+ … abcdefg (abcdefg )+$/)
})

test('of a long stretch that stayed the ends are shown, and no character is cut', () => {
  const stayed = '😀'.repeat(1000)
  const [first, second] = textChanges(`${stayed} old`, `${stayed} new`).pieces
  expect(first?.text).toMatch(/^(😀)+ … (😀)* ?$/u)
  expect(second).toEqual({ kind: 'removed', text: 'old' })
})

test('two texts that have little in common are one that went and one that came, soon', () => {
  const text = (seed: number) => Array.from({ length: 20_000 }, (_, i) => `w${(i * seed) % 9973}`).join(' ')
  const { added, removed } = textChanges(text(7919), text(104_729))
  expect(added).toBeGreaterThan(1000)
  expect(removed).toBeGreaterThan(1000)
})
