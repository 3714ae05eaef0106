import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Attribution, createAttributor, createModel, takeApart } from './index.ts'

const model = createModel(readFileSync(new URL('../models/english-news.bin', import.meta.url)))
const attribute = createAttributor(model, 'outermost')

function read(text: string): Attribution[] {
  return attribute(model.tagger(takeApart(text)), 'all')
}

const words = (text: string, ranges: Attribution['cue']): string =>
  ranges.map(({ start, end }) => text.slice(start, end)).join(' … ')

/** Sentences of our own: text, source, cue, content. */
const ROWS: readonly (readonly [text: string, source: string, cue: string, content: string])[] = [
  ['The minister said the levy would be withdrawn.', 'The minister', 'said', 'the levy would be withdrawn'],
  // The corpus's annotators take the day into the cue in one case of three.
  ['“We will not sign,” Ms Okoye said on Tuesday.', 'Ms Okoye', 'said on Tuesday', '“We will not sign,”'],
  ['“We will not sign,” Ms Okoye said.', 'Ms Okoye', 'said', '“We will not sign,”'],
  [
    'According to the union, three hundred workers have left the plant.',
    'the union',
    'According to',
    'three hundred workers have left the plant',
  ],
  [
    'An official who declined to be identified said the plan was dead.',
    'An official who declined to be identified',
    'said',
    'the plan was dead',
  ],
  ['Mr. Hill told reporters that the bridge was unsafe.', 'Mr. Hill', 'told', 'that the bridge was unsafe'],
]

describe('the shipped model', () => {
  it.each(ROWS)('%s', (text, source, cue, content) => {
    const [found, ...more] = read(text)
    expect(more).toEqual([])
    expect([words(text, found!.source), words(text, found!.cue), words(text, found!.content)]).toEqual([
      source,
      cue,
      content,
    ])
  })

  it('stays under five megabytes', () => {
    expect(readFileSync(new URL('../models/english-news.bin', import.meta.url)).length).toBeLessThan(5e6)
  })

  it('marks parts of speech and names', () => {
    const text = model.tagger(takeApart('Angela Merkel met officials of the United Nations in Geneva.'))
    expect(text.tags.join(' ')).toBe('NNP NNP VBD NNS IN DT NNP NNPS IN NNP .')
    expect(text.names.map(({ kind }) => kind)).toEqual(['person', 'organisation', 'location'])
  })

  it('answers the same whatever it read before', () => {
    const text = ROWS[1]![0]
    const first = read(text)
    read('Others denied it. “No,” he added, “never.”')
    expect(read(text)).toEqual(first)
  })

  it('keeps every range inside the text and out of white space, whatever the text holds', () => {
    const piece = fc.constantFrom(
      '“No,” ',
      'she said',
      ' Mr. Hill ',
      '\n',
      '👩‍🚀',
      'é',
      '. ',
      '’s ',
      '"',
      ' told reporters that ',
      ',',
      '—',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('')
        for (const { source, cue, content } of read(text))
          for (const { start, end } of [...source, ...cue, ...content]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
            expect(end).toBeGreaterThan(start)
          }
      }),
      { numRuns: 60 },
    )
  })
})

const dev = new URL('../../../../shared/data/polnear/dev.jsonl', import.meta.url)
describe.skipIf(!existsSync(dev))('on the development articles (not run where they are not there)', () => {
  it('finds more than three in five of the annotated cues of the first ten', () => {
    const articles = readFileSync(dev, 'utf8')
      .split('\n')
      .slice(0, 10)
      .map((line) => JSON.parse(line))
    let gold = 0
    let found = 0
    for (const { text, attributions } of articles) {
      const ours = new Set(read(text).flatMap(({ cue }) => cue.map(({ start }) => start)))
      for (const { cue } of attributions) {
        if (cue.length === 0) continue
        gold += 1
        if (ours.has(cue[0][0])) found += 1
      }
    }
    expect(found / gold).toBeGreaterThan(0.6)
  })
})
