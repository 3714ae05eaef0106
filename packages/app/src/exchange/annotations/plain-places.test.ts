import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Losses } from '../losses.ts'
import { bratFiles } from './brat.ts'
import { doccanoLine } from './doccano.ts'
import { labelStudioTask } from './label-studio.ts'
import { plainLines } from './plain-lines.ts'
import { oddArticle, oddDocument, oddStatement } from './testing/odd-document.ts'

const TEXT = 'Odd 🚢 Berg said\r\nthe toll\nstays.'
const at = (quote: string, start = TEXT.indexOf(quote)) => ({ start, end: start + quote.length, quote })
const BERG = oddArticle(TEXT, [
  oddStatement(12, { source: [at('Berg')], cue: [at('said')], content: [at('the toll\nstays')], stance: -1 }),
])

test('doccano counts UTF-16 units, a line end is one, and a line is ASCII with all columns', () => {
  const losses = new Losses()
  const [line = ''] = doccanoLine(BERG, losses)
  expect(line).toMatch(/^[ -~]+\n$/)
  const read: unknown = JSON.parse(line)
  expect(read).toMatchObject({
    text: 'Odd 🚢 Berg said \nthe toll\nstays.',
    label: [
      [7, 11, 'source'],
      [12, 16, 'cue'],
      [18, 32, 'content: refusal'],
    ],
    article: { id: 7, title: 'A "title"\nof two lines' },
    statements: [{ id: 12, stance: -1 }],
  })
  expect(losses.all).toEqual([
    { what: 'carriage returns, which became blanks,', thing: 'document', numbers: [7] },
  ])
})

test('brat counts code points, cuts at line ends, and says what an event is', () => {
  const [text, ann] = bratFiles(BERG, new Losses())
  expect(text).toEqual({ name: '7.txt', content: 'Odd 🚢 Berg said \nthe toll\nstays.' })
  expect(String(ann?.content).split('\n').slice(0, 8)).toEqual([
    'T1\tRefusal 17 25;26 31\tthe toll stays',
    'T2\tSource 6 10\tBerg',
    'T3\tCue 11 15\tsaid',
    'E1\tRefusal:T1 Source:T2 Cue:T3',
    'A1\tMode E1 direct',
    'A2\tStance E1 against',
    'A3\tCommitmentOfSource E1 CT+',
    'A4\tCommitmentOfReporter E1 Uu',
  ])
})

test('Label Studio counts code points; what a reader proposes is a prediction', () => {
  const { predictions, annotations } = labelStudioTask(BERG, new Losses())
  expect(annotations).toEqual([])
  expect(predictions).toHaveLength(1)
  expect(predictions[0]?.model_version).toBe('by hand 1')
  expect(predictions[0]?.result.filter(({ type }) => type === 'labels')).toMatchObject([
    { id: '12-0-0', value: { start: 17, end: 31, text: 'the toll\nstays', labels: ['content'] } },
    { id: '12-1-0', value: { start: 6, end: 10, text: 'Berg', labels: ['source'] } },
    { id: '12-2-0', value: { start: 11, end: 15, text: 'said', labels: ['cue'] } },
  ])
})

test('an article without a text and words of an earlier version are said to be lost', () => {
  const losses = new Losses()
  expect([...doccanoLine(oddArticle('', []), losses)]).toEqual([])
  bratFiles(oddArticle('Other words', BERG.statements), losses)
  expect(losses.all.map(({ what, numbers }) => [what, numbers])).toEqual([
    ['articles without a text', [7]],
    ['the places of words that do not stand there in the article as it is now', [12]],
    ['statements whose words are not marked in the text', [12]],
  ])
})

test('the words of any text are found again in the unit of each format', () => {
  fc.assert(
    fc.property(oddDocument(), (document) => {
      const text = plainLines(document.text)
      const words = new Set(
        document.statements.flatMap((one) =>
          [one.content, one.source, one.cue, one.hedges]
            .flat()
            .map(({ start, end }) => text.slice(start, end)),
        ),
      )
      const [line = ''] = doccanoLine(document, new Losses())
      const doccano: { label: [number, number, string][] } = JSON.parse(line)
      for (const [start, end] of doccano.label) expect(words).toContain(text.slice(start, end))
      expect(new Set(doccano.label.map(([start, end]) => text.slice(start, end)))).toEqual(words)

      const signs = [...text]
      const task = labelStudioTask(document, new Losses())
      for (const result of [...task.predictions, ...task.annotations].flatMap((one) => one.result)) {
        if (result.type !== 'labels' || !('value' in result)) continue
        expect(signs.slice(result.value.start, result.value.end).join('')).toBe(result.value.text)
        expect(words).toContain(result.value.text)
      }

      const ann = String(bratFiles(document, new Losses())[1]?.content)
      for (const one of ann.split(/(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/u).slice(0, -1)) {
        expect(one).toMatch(/^(T\d+\t\w[\w-]* \d+ \d+(;\d+ \d+)*\t|[EA#]\d+\t)/)
        if (!one.startsWith('T')) continue
        const [, places = '', said] = one.split('\t')
        const spans = places.slice(places.indexOf(' ') + 1).split(';')
        const found = spans.map((span) => signs.slice(...span.split(' ').map(Number)).join(''))
        expect(found.join(' ')).toBe(said)
      }
    }),
    { numRuns: 100 },
  )
})
