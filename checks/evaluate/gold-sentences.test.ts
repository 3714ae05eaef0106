import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { goldSentences, modeByMarks } from './gold-sentences.ts'

describe('the notation of the gold sentences', () => {
  it('marks spans with brackets and labels after bars', () => {
    const [one] = goldSentences(
      '## wire\n[x “No,”] [s she] [c told] the Gazette. || np CT- via=Gazette hedge=may, some',
    )
    expect(one!.text).toBe('“No,” she told the Gazette.')
    expect(one!.attributions[0]).toEqual({
      source: [[6, 9]],
      cue: [[10, 14]],
      content: [[0, 5]],
      anonymity: 'named-person',
      commitment: 'CT-',
      via: ['Gazette'],
      hedges: ['may', 'some'],
      mode: 'direct',
      facets: null,
    })
  })
  it.each([
    ['“No,” she said', [[0, 5]], 'direct'],
    ["'It's a pause.'", [[0, 15]], 'direct'],
    ["it was 'no accident'", [[0, 20]], 'mixed'],
    ["it is the council's fault", [[0, 25]], 'indirect'],
  ] as const)('the marks of %s say the mode', (text, content, mode) => {
    expect(modeByMarks(content, text)).toBe(mode)
  })
  it('takes the mode and the facets of an unnamed source where they are given', () => {
    const [one] = goldSentences(
      '## wire\n[s A source][c :] [x No]. || ab CT- mode=direct number=one reason=not allowed',
    )
    expect(one!.attributions[0]).toMatchObject({
      commitment: 'CT-',
      mode: 'direct',
      facets: { number: 'one', rank: null, reason: 'not allowed' },
    })
  })
  it('numbers a second attribution, and nests', () => {
    const [one] = goldSentences('## wire\n[s A] [c said], [c2 citing] [s2 [x B]]. || nt || ad')
    expect(one!.text).toBe('A said, citing B.')
    expect(one!.attributions[1]!.source).toEqual([[15, 16]])
  })
  it('names the line it cannot use', () => {
    expect(() => goldSentences('## wire\n[s A said. || np')).toThrow('line 2: a bracket is never closed')
    expect(() => goldSentences('## wire\n[s A] said. || xx')).toThrow('line 2: "xx" is no class of anonymity')
  })
  it('holds for every sentence of the project’s own set: at least 150, spans without blanks at their ends', () => {
    const gold = goldSentences(
      readFileSync(new URL('../../packages/reader/gold/sentences.txt', import.meta.url), 'utf8'),
    )
    expect(gold.length).toBeGreaterThanOrEqual(150)
    for (const { id, text, attributions } of gold) {
      for (const { source, cue, content } of attributions) {
        for (const [start, end] of [...source, ...cue, ...content]) {
          const words = text.slice(start, end)
          expect(words, id).toBe(words.trim())
          expect(words, id).not.toBe('')
        }
      }
    }
  })
})
