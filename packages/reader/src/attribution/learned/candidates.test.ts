import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createModel } from '../../model.ts'
import { takeApart } from '../../text/take-apart.ts'
import { attributeByRules } from '../rules/rules.ts'
import { BOLDNESS, candidatesOf } from './candidates.ts'
import { judge, judgeFirst, keepBest, standings } from './keep.ts'
import { keepNumbers } from './keep-numbers.ts'
import { labelFirst } from './passes.ts'
import type { Piece } from './pieces.ts'
import { tokenNumbersOf } from './token-numbers.ts'

const model = createModel(readFileSync(new URL('../../../models/english-news.bin', import.meta.url)))

function judged(text: string) {
  const { lexicon, parser, first, keep, ...rankers } = model.attribution
  const tagged = model.tagger(takeApart(text))
  const view = tokenNumbersOf(tagged, attributeByRules(tagged, 'all'), lexicon, parser)
  const labelled = labelFirst(view, first, BOLDNESS)
  const candidates = candidatesOf(view, labelled, rankers)
  return { view, labelled, candidates, all: judge(view, labelled, candidates, keep) }
}

const TEXT =
  '“We will not sign,” Ms Okoye said on Tuesday, adding that the levy was dead. The union, which had hoped for more, called it “a farce.”'

describe('what may be an attribution', () => {
  it('is found once, however many ways lead to it', () => {
    const { candidates } = judged(TEXT)
    const places = candidates.map(({ source, cue, content }) =>
      [source, cue, ...content].map((piece) => (piece === null ? '-' : `${piece.first}-${piece.end}`)).join(),
    )
    expect(new Set(places).size).toBe(places.length)
    expect(candidates.some(({ found }) => (found & (found - 1)) !== 0)).toBe(true)
  })

  it('holds what the rules found beside what the paths give', () => {
    const byRule = 1 << BOLDNESS.length
    expect(judged(TEXT).candidates.some(({ found }) => (found & byRule) !== 0)).toBe(true)
  })

  it('is never a mere time', () => {
    const text = 'The levy is dead, the Gazette reported on 13 February 2023.'
    const { candidates } = judged(text)
    const { tokens } = takeApart(text)
    const contents = candidates.map(({ content: [piece] }) => tokens[piece!.first]!.text)
    expect(contents).toContain('The')
    expect(contents).not.toContain('13')
  })

  it('has probabilities, the exact ones among the right ones', () => {
    for (const { probability, exact } of judged(TEXT).all) {
      expect(probability).toBeGreaterThanOrEqual(exact)
      expect(exact).toBeGreaterThanOrEqual(0)
      expect(probability).toBeLessThanOrEqual(1)
    }
  })

  it('is kept only where no better one has a word of its cue or content', () => {
    const { view, all } = judged(TEXT.repeat(3))
    const words = keepBest(view, all).flatMap(({ candidate: { cue, content } }) =>
      [...(cue === null ? [] : [cue]), ...content].flatMap(tokensOf),
    )
    expect(new Set(words).size).toBe(words.length)
  })
})

describe('how a candidate stands', () => {
  it('is how much better the best is that shares a word with it, and how many share one', () => {
    const { view, labelled, candidates } = judged(TEXT)
    const first = candidates.map((one) => judgeFirst(view, labelled, one, model.attribution.keep.first))
    standings(view, first).forEach(({ rival, crowd }, i) => {
      const words = (at: number): number[] => {
        const { cue, content } = candidates[at]!
        return [...(cue === null ? [] : [cue]), ...content].flatMap(tokensOf)
      }
      const own = new Set(words(i))
      const others = candidates.flatMap((_, at) =>
        at !== i && words(at).some((word) => own.has(word)) ? [at] : [],
      )
      const worth = (at: number): number => first[at]!.probability + 0.75 * first[at]!.exact
      expect(rival).toBeCloseTo(Math.max(0, ...others.map(worth)) - worth(i), 10)
      expect(crowd).toBeLessThanOrEqual(others.length + 1)
      expect(crowd).toBeGreaterThanOrEqual(others.length > 0 ? 2 : 1)
    })
  })

  it('fills its row of numbers to the last, with numbers only', () => {
    const { view, labelled, candidates } = judged(TEXT)
    for (const one of candidates) {
      const numbers = keepNumbers(view, labelled, one, { probability: 0.5, exact: 0.25, rival: 0, crowd: 7 })
      expect(numbers.every(Number.isFinite)).toBe(true)
      expect(numbers[15]).toBeCloseTo(0, 10)
      expect(numbers[19]).toBe(7)
      expect(numbers.at(-1)).toBeGreaterThanOrEqual(one.content.length > 0 ? 1 : 0)
    }
  })
})

function tokensOf({ first, end }: Piece): number[] {
  return Array.from({ length: end - first }, (_, i) => first + i)
}
