import { describe, expect, it } from 'vitest'
import { tag } from '../text/tags.ts'
import { takeApart } from '../text/take-apart.ts'
import type { Attribution } from './attribution.ts'
import { combined } from './combine.ts'

const one = (
  start: number,
  end: number,
  confidence: number,
  cue: readonly [number, number] = [start, start + 1],
): Attribution => ({
  source: [],
  cue: [{ start: cue[0], end: cue[1] }],
  content: [{ start: start + 1, end }],
  mode: 'indirect',
  confidence,
})
const joined = (text: string, learned: Attribution[], rules: Attribution[]): Attribution[] =>
  combined(tag(takeApart(text)), learned, rules, 'outermost')
const places = (text: string, first: Attribution[], second: Attribution[]): number[] =>
  joined(text, first, second).map((a) => a.cue[0]!.start)

const HEADING = 'Hill: taxes must fall as minister warns of strikes'
const BODY = 'She said that the vote was off and that nobody would come to the hall on that day.'

describe('what the model and the rules found, put together', () => {
  it('give all that the model has, and in headlines what only the rules have, in text order', () => {
    expect(places(HEADING, [one(30, 40, 0.3)], [one(5, 21, 0.6, [4, 5])])).toEqual([4, 30])
  })
  it('keep the model’s where both have something', () => {
    expect(places(HEADING, [one(10, 30, 0.3)], [one(20, 40, 0.9)])).toEqual([10])
  })
  it('leave out what the rules are not sure of', () => {
    expect(places(HEADING, [], [one(0, 20, 0.4)])).toEqual([])
  })
  it('take what stands before a closing "according to" as a whole', () => {
    const text = 'After talks in Leeds, the vote is off, according to the Echo.'
    const at = text.indexOf('according')
    const according = (end: number): Attribution => ({
      ...one(-1, end, 0.7),
      cue: [{ start: at, end: at + 12 }],
    })
    const [found] = joined(text, [according(20)], [according(37)])
    expect(found!.content).toEqual([{ start: 0, end: 37 }])
  })
  it('take the quoted speaker of the rules: "the Gazette quotes Ms Hill as saying"', () => {
    const text = 'The Gazette quotes Ms Hill as saying that nothing was decided.'
    const quoted: Attribution = {
      ...one(36, 61, 0.8),
      source: [{ start: 19, end: 26 }],
      cue: [
        { start: 12, end: 18 },
        { start: 27, end: 36 },
      ],
    }
    const own = one(18, 61, 0.9, [12, 18])
    expect(joined(text, [own], [quoted])).toEqual([quoted])
  })
  it('keep what somebody said inside of what is so according to another', () => {
    const text = 'Hill told the Echo that the port would close, according to the Gazette.'
    const at = text.indexOf('according')
    const report: Attribution = { ...one(-1, 44, 0.9), cue: [{ start: at, end: at + 12 }] }
    const told: Attribution = {
      ...one(-1, 0, 0.7),
      source: [{ start: 0, end: 4 }],
      cue: [{ start: 5, end: 9 }],
      content: [{ start: 19, end: 44 }],
    }
    const both = joined(text, [report], [told])
    expect(both.map(({ cue }) => cue[0]!.start)).toEqual([at, 5])
    expect(joined(text, [one(-1, 44, 0.9)], [told])).toHaveLength(1)
  })
  it('take a turn of a transcript from the rules, where its label stands in capitals', () => {
    const turn = (text: string): number => {
      const at = text.indexOf(':')
      const second: Attribution = {
        ...one(at, text.length - 1, 0.4, [at, at + 1]),
        source: [{ start: 0, end: at }],
      }
      return places(text, [], [second]).length
    }
    expect(turn('MS. HILL: And is the deal that you told us about last week now dead, or is it not?')).toBe(1)
    expect(turn('Q: And is the deal that you told us about last week now dead, or is it not?')).toBe(1)
    expect(turn('LONDON: Prices rose by three per cent in May, the third rise in a row this year.')).toBe(0)
    expect(turn('THE CHAIR: Before lunch we shall hear the third of the five speakers on the list.')).toBe(1)
    expect(turn('The deal: and is the one that you told us about last week now dead, or is it not?')).toBe(0)
  })
  it('leave running text to the model', () => {
    expect(places(BODY, [one(30, 40, 0.3)], [one(0, 20, 0.9)])).toEqual([30])
  })
})
