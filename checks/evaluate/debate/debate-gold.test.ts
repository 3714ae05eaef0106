import { describe, expect, it } from 'vitest'
import { compare } from './compared.ts'
import { differences } from './differences.ts'
import { codingsOf } from './notation.ts'
import { articles, fileOf, HALVES, sentences, unitsOf } from './texts.ts'

const all = HALVES.flatMap((half) => unitsOf(half).map((unit) => ({ half, unit })))

describe("the debate's gold", () => {
  it('has at least 120 sentences and 12 articles, in two halves with texts of their own', () => {
    const ids = all.map(({ unit }) => unit.id)
    expect(ids.filter((id) => id.startsWith('s')).length).toBeGreaterThanOrEqual(120)
    expect(ids.filter((id) => id.startsWith('a')).length).toBe(12)
    expect(new Set(ids).size).toBe(ids.length)
    for (const half of HALVES) {
      const own = all.filter((one) => one.half === half).map(({ unit }) => unit.kind)
      expect(own.length).toBe(ids.length / 2)
    }
  })
  it('has articles of 250 to 500 words', () => {
    for (const { unit } of all.filter(({ unit: { id } }) => id.startsWith('a'))) {
      const words = unit.text.split(/\s+/).length
      expect(words, unit.id).toBeGreaterThanOrEqual(250)
      expect(words, unit.id).toBeLessThanOrEqual(500)
    }
  })
  it.each(
    HALVES.flatMap((half) => ['first.txt', 'second.txt', 'agreed.txt'].map((name) => [half, name] as const)),
  )('quotes in %s/%s only words that stand in its texts, each at one place', (half, name) => {
    const units = unitsOf(half)
    const codings = codingsOf(fileOf(half, name), units)
    expect(codings.size).toBe(units.length)
    for (const unit of units) {
      const coding = codings.get(unit.id)
      const spans = [
        ...(coding?.attributions ?? []).flatMap(({ source, cue, content }) => [
          ...source,
          ...cue,
          ...content,
        ]),
        ...(coding?.decisions ?? []).flatMap(({ place }) => place),
        ...(coding?.hedges ?? []),
        ...(coding?.quantities ?? []).map(({ span }) => span),
      ]
      for (const [start, end] of spans)
        expect(unit.text.slice(start, end), unit.id).toMatch(/^\S(?:.*\S)?$/su)
    }
  })
})

const [unit] = sentences('## refused\ns001 Norvale may ask the mayor for six tents, the mayor said.')

function coded(lines: string) {
  const coding = unit === undefined ? undefined : codingsOf(`= s001\n${lines}`, [unit]).get(unit.id)
  if (coding === undefined) throw new Error('no coding')
  return coding
}

describe('the notation of a coding', () => {
  it('finds a source and a cue nearest to their content', () => {
    const [one] = coded(
      'a the mayor | said | Norvale may ask the mayor for six tents; who=the mayor',
    ).attributions
    expect(one).toMatchObject({ source: [[41, 50]], cue: [[51, 55]], content: [[0, 39]] })
  })
  it('takes braces for a place among several', () => {
    expect(coded('q {six} tents | [6,6]; unit=tents').quantities[0]?.span).toEqual([30, 33])
  })
  it('reads the labels of a decision', () => {
    expect(
      coded('d ask | requested | decider=mayor; item=six tents / tents; by=Norvale; no').decisions,
    ).toMatchObject([
      {
        state: 'requested',
        affirmed: false,
        decider: ['mayor'],
        item: ['six tents', 'tents'],
        requester: ['Norvale'],
      },
    ])
  })
  it.each([
    ['h perhaps', '"perhaps" does not stand in the text'],
    ['d the mayor | refused', '"the mayor" stands 2 times'],
    ['d ask | asked', '"asked" is no state'],
    ['q six | 6', '"6" is no interval'],
    ['x six', '"x six" is no line of a coding'],
  ])('names the line %s that it cannot use', (line, message) => {
    expect(() => coded(line)).toThrow(message)
  })
  it('lists what two codings have apart', () => {
    const [one, other] = [coded('h may\nq six | [6,6]'), coded('q six | [6,7]')]
    expect(differences(compare(unit?.text ?? '', one, other))).toEqual([
      '- hedge: may',
      '≠ quantity: six 6..6 / six 6..7',
    ])
  })
  it('takes the head of an article apart', () => {
    expect(articles('# note\n=== a01 | feature | Title | Echo | 2026-01-02\nOne.\n\nTwo.\n')).toEqual([
      {
        id: 'a01',
        kind: 'feature',
        title: 'Title',
        outlet: 'Echo',
        date: '2026-01-02',
        text: 'One.\n\nTwo.',
      },
    ])
  })
})
