import { expect, it } from 'vitest'
import { tag } from '../../text/tags.ts'
import { takeApart } from '../../text/take-apart.ts'
import type { Attribution } from '../attribution.ts'
import { withNominals } from './with-nominals.ts'

function attribution(cue: number, mode: Attribution['mode']): Attribution {
  return {
    source: [],
    cue: [{ start: cue, end: cue + 5 }],
    content: [{ start: 0, end: 100 }],
    mode,
    confidence: 0.5,
  }
}

const read = (text: string) => tag(takeApart(text))
const BLANK = read('x'.repeat(100))

it('adds the nominal attributions whose cue is new, and no other', () => {
  const model = [attribution(40, 'indirect'), attribution(20, 'nominal')]
  const rules = [attribution(60, 'nominal'), attribution(22, 'nominal'), attribution(70, 'indirect')]
  expect(withNominals(BLANK, model, rules).map((one) => one.cue[0]?.start)).toEqual([40, 20, 60])
})

it('adds what is said according to somebody', () => {
  const text = 'It rained, according to the Echo.'
  const rules = [{ ...attribution(11, 'indirect'), cue: [{ start: 11, end: 23 }] }]
  expect(withNominals(read(text), [], rules)).toEqual(rules)
})

it('adds nothing to itself', () => {
  const rules = [attribution(60, 'nominal'), attribution(22, 'nominal')]
  expect(withNominals(BLANK, rules, rules)).toEqual(rules)
})
