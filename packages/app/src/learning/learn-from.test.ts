import { describe, expect, test } from 'vitest'
import type { Example, Proposal } from '../record/learned/examples.ts'
import { learnFrom } from './learn-from.ts'
import { guesser } from './models.ts'
import { hashOf, packModels, unpackModels } from './pack-models.ts'

const CONCEPTS = [
  { id: 'B1', label: 'The bridge should be built', triggers: [] },
  { id: 'B2', label: 'The bridge costs too much', triggers: [] },
]

function proposal(content: string, coding: Partial<Proposal> = {}): Proposal {
  return {
    content,
    cue: 'said',
    sentence: `She said ${content}.`,
    type: 'position',
    mode: 'indirect',
    commitment: 'CT+',
    anonymity: 'named-person',
    holder: 'person',
    confidence: 0.7,
    concept: 'B1',
    stance: 1,
    ...coding,
  }
}

/** The reader takes all for support of the bridge; people know price from weather. */
const SAID: readonly (readonly [words: string, decided: Example['decided']])[] = [
  ['the bridge must be built soon', { concept: 'B1', stance: 1 }],
  ['we need the bridge here', { concept: 'B1', stance: 1 }],
  ['the price of the bridge is far too high', { concept: 'B2', stance: 1 }],
  ['the price is fair for a bridge', { concept: 'B2', stance: -1 }],
  ['it will rain on the bridge tomorrow', null],
]

const articles = (count: number): Example[] =>
  Array.from({ length: count }, (_, article) =>
    SAID.map(([words, decided]) => ({ proposal: proposal(words), article, proposed: true, decided })),
  ).flat()

describe('what people decided', () => {
  const learned = learnFrom(articles(12), CONCEPTS)

  test('makes better proposals, scored on articles that were not learnt from', () => {
    const [keep, concept, stance] = learned.report.parts
    expect(learned.report).toMatchObject({ kept: 48, rejected: 12, added: 0, articles: 12 })
    expect(keep?.score).toMatchObject({
      asked: 60,
      articles: 12,
      untrained: { right: 48 },
      learned: { right: 60 },
    })
    expect(concept?.score).toMatchObject({ asked: 48, untrained: { right: 24 }, learned: { right: 48 } })
    expect(stance?.score).toMatchObject({ asked: 48, untrained: { right: 36 }, learned: { right: 48 } })
    expect(learned.report.parts.map(({ better }) => better)).toEqual([true, true, true])
  })

  test('buys more the more there is of it', () => {
    const curve = learned.report.parts[1]?.curve ?? []
    expect(curve.map(({ decisions }) => decisions)).toEqual([10, 20, 40])
    expect(curve.map(({ untrained }) => untrained)).toEqual([0.5, 0.5, 0.5])
    expect(curve.at(-1)?.learned).toBe(1)
  })

  test('is learnt to the same bytes each time, and comes out of them as it went in', () => {
    const packed = packModels(learned.models)
    expect(hashOf(packModels(learnFrom(articles(12), CONCEPTS).models))).toBe(hashOf(packed))
    const unpacked = unpackModels(JSON.parse(JSON.stringify(packed)))
    const asked = proposal('the price of this bridge is too high')
    expect(guesser(unpacked, CONCEPTS)(asked)).toEqual(guesser(learned.models, CONCEPTS)(asked))
  })

  test('speaks of what nobody has decided on, each answer with its probability', () => {
    const guess = guesser(learned.models, CONCEPTS)
    expect(guess(proposal('it will rain on the roof tomorrow'))).toMatchObject({ keep: { answer: false } })
    expect(guess(proposal('the price is too high'))).toMatchObject({
      keep: { answer: true },
      concept: { answer: 'B2' },
      stance: { answer: 1 },
    })
  })
})

describe('too few decisions', () => {
  test('teach nothing, and what is missing is told', () => {
    const { models, report } = learnFrom(articles(2), CONCEPTS)
    expect(models).toEqual({ keep: null, concept: null, stance: null })
    expect(report.parts[0]).toMatchObject({
      score: null,
      curve: [],
      better: false,
      lack: { decided: 10, articles: 2, second: 2, needed: { decided: 20, articles: 5, second: 3 } },
    })
  })

  test('of one kind teach no difference', () => {
    const kept = articles(12).filter(({ decided }) => decided !== null)
    expect(learnFrom(kept, CONCEPTS).report.parts[0]).toMatchObject({ score: null, lack: { second: 0 } })
  })
})

test('decisions as chance would have them make nothing better', () => {
  const noise = articles(12).map((example, at) => ({
    ...example,
    decided: (at * 7) % 11 < 5 ? null : { concept: 'B1', stance: 1 as const },
  }))
  expect(learnFrom(noise, CONCEPTS).report.parts[0]?.better).toBe(false)
})

test('near-duplicates are one article: what was learnt from one is not asked about the other', () => {
  const same = articles(12).map((example) => ({ ...example, article: Math.floor(example.article / 6) }))
  expect(learnFrom(same, CONCEPTS).report.parts[0]?.lack).toMatchObject({ articles: 2 })
})
