import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Losses } from '../losses.ts'
import { oddArticle, oddDocument, oddStatement } from './testing/odd-document.ts'
import { readWebannoTsv } from './testing/read-webanno-tsv.ts'
import { uimaCas } from './uima-json.ts'
import { webannoTsv } from './webanno-tsv.ts'

const TEXT = 'Odd 🚢 Berg said the toll\tstays.\n\nNo.'
const at = (quote: string, start = TEXT.indexOf(quote)) => ({ start, end: start + quote.length, quote })
const BERG = oddArticle(TEXT, [
  oddStatement(12, { source: [at('Berg')], content: [at('the toll\tstays')], stance: -1 }),
  oddStatement(13, { content: [at('stays')], hedges: [{ ...at('st'), kind: 'modal' }] }),
])

test('WebAnno TSV counts UTF-16 units, tokens end where a part does, and each part has a number', () => {
  const tsv = webannoTsv(BERG, [0, 34], new Losses()) ?? ''
  const rows = tsv.split('\n').filter((line) => /^\d/.test(line))
  const parts = rows
    .map((row) => row.split('\t').slice(0, -1))
    .map((cells) => [...cells.slice(0, 3), ...cells.slice(-3)])
  expect(parts).toEqual([
    ['1-1', '0-3', 'Odd', '_', '_', '_'],
    ['1-2', '4-6', '🚢', '_', '_', '_'],
    ['1-3', '7-11', 'Berg', '12', 'source', '*'],
    ['1-4', '12-16', 'said', '_', '_', '_'],
    ['1-5', '17-20', 'the', '12[1]', 'content[1]', '*[1]'],
    ['1-6', '21-25', 'toll', '12[1]', 'content[1]', '*[1]'],
    ['1-7', '26-28', 'st', '12[1]|13[2]|13[3]', 'content[1]|content[2]|hedge[3]', '*[1]|*[2]|modal[3]'],
    ['1-8', '28-31', 'ays', '12[1]|13[2]', 'content[1]|content[2]', '*[1]|*[2]'],
    ['1-9', '31-32', '.', '_', '_', '_'],
    ['2-1', '34-36', 'No', '_', '_', '_'],
    ['2-2', '36-37', '.', '_', '_', '_'],
  ])
  expect(tsv).toContain('\n\n\n#Text=Odd 🚢 Berg said the toll\\tstays.\n#Text=\n1-1')
})

test('a CAS counts UTF-16 units and holds the text unchanged', () => {
  const cas = uimaCas(BERG, new Losses())
  const found = cas['%FEATURE_STRUCTURES']
    .slice(3)
    .map((one) => [one['%TYPE'], one.begin, one.end, one.role ?? one.stance])
  expect(found).toEqual([
    ['webanno.custom.Statement', 17, 31, -1],
    ['webanno.custom.StatementPart', 17, 31, 'content'],
    ['webanno.custom.StatementPart', 7, 11, 'source'],
    ['webanno.custom.Statement', 26, 31, undefined],
    ['webanno.custom.StatementPart', 26, 31, 'content'],
    ['webanno.custom.StatementPart', 26, 28, 'hedge'],
  ])
})

test('any text comes back from a TSV, and the words of every part but for the blanks around them', () => {
  fc.assert(
    fc.property(oddDocument(), fc.array(fc.nat(100)), (document, starts) => {
      const tsv = webannoTsv(document, starts, new Losses())
      if (tsv === null) return
      const { text, annotations } = readWebannoTsv(tsv)
      const lead = document.text.search(/[^\s\p{Cc}\p{Z}]/u)
      expect(text.slice(lead)).toBe(document.text.slice(lead) + (document.text.endsWith('\n') ? '' : '\n'))
      const blank = /^[\s\p{Cc}\p{Z}]+|[\s\p{Cc}\p{Z}]+$/gu
      const wanted = document.statements.flatMap((one) =>
        [one.content, one.source, one.cue, one.hedges, one.chain.flatMap(({ span }) => span ?? [])]
          .flat()
          .map(({ quote }) => `${one.id} ${quote.replace(blank, '')}`),
      )
      const parts = annotations.filter(({ layer }) => layer === 'webanno.custom.StatementPart')
      const found = parts.map(
        ({ values, start, end }) => `${values.get('statement')} ${text.slice(start, end)}`,
      )
      expect(found.toSorted()).toEqual(wanted.filter((one) => !/^\d+ $/.test(one)).toSorted())
      for (const { layer, values } of annotations) {
        if (layer !== 'webanno.custom.Statement') continue
        const coded: { id: number; stance: number; speaker: { name: string } } = JSON.parse(
          values.get('whole') ?? '',
        )
        expect(coded.id).toBe(Number(values.get('statement')))
        const speaker = document.statements[coded.id - 1]?.speaker?.name
        expect(coded.speaker.name).toBe(speaker)
        expect(values.get('speaker')).toBe(speaker?.replace('\u0001', ' ').replace(/\\$/, '\\ '))
      }
    }),
    { numRuns: 100 },
  )
})
