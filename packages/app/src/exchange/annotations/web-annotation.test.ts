import fc from 'fast-check'
import jsonld from 'jsonld'
import { expect, test } from 'vitest'
import { Losses } from '../losses.ts'
import { annoWords } from './testing/anno-words.ts'
import { oddArticle, oddDocument, oddStatement } from './testing/odd-document.ts'
import { ANNOTATION_CONTEXT, webAnnotations } from './web-annotation.ts'

const TEXT = 'Odd 🚢 Berg said the toll\nstays.'
const at = (quote: string, start = TEXT.indexOf(quote)) => ({ start, end: start + quote.length, quote })
const BERG = oddArticle(TEXT, [
  oddStatement(12, {
    source: [at('Berg')],
    content: [at('the toll\nstays')],
    concept: 'C1',
    stance: -1,
    coder: { by: 'person', name: 'Ann', version: '' },
  }),
])

test('an annotation has the place in code points and the words, and what is coded of them', () => {
  const [annotation] = webAnnotations(BERG, new Losses())
  expect(annotation).toMatchObject({
    id: expect.stringMatching(/^urn:onrecord:statement:[0-9a-f]{16}$/),
    type: 'Annotation',
    creator: { id: 'urn:onrecord:coder:person:Ann', type: 'Person', name: 'Ann' },
    target: [
      {
        source: { type: 'Text', via: 'https://example.org/a%20b?c=%22d%22' },
        selector: [
          { type: 'TextPositionSelector', start: 16, end: 30 },
          { type: 'TextQuoteSelector', exact: 'the toll\nstays', prefix: 'Odd 🚢 Berg said ', suffix: '.' },
        ],
      },
    ],
    'onrecord:coding': { type: 'refusal', stance: -1 },
  })
  expect(annotation?.body.slice(0, 3)).toMatchObject([
    { purpose: 'tagging', value: 'refusal' },
    { purpose: 'classifying', source: { label: 'C1: The toll "stays"\nhere' }, 'onrecord:stance': -1 },
    { purpose: 'describing', value: 'refusal; C1 (against); coded by Ann' },
  ])
})

test('a processor of JSON-LD finds the W3C’s words in it, and the whole statement as JSON', async () => {
  const items = webAnnotations(BERG, new Losses())
  const page = { '@context': [...ANNOTATION_CONTEXT], id: 'urn:x:page', type: 'AnnotationPage', items }
  const quads = await jsonld.toRDF(JSON.parse(JSON.stringify(page)), {
    documentLoader: annoWords,
    format: 'application/n-quads',
  })
  const text = String(quads)
  expect(text).toContain('<http://www.w3.org/ns/oa#exact> "the toll\\nstays"')
  expect(text).toContain(
    '<http://www.w3.org/ns/oa#start> "16"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger>',
  )
  expect(text).toContain('<http://www.w3.org/ns/oa#motivatedBy> <http://www.w3.org/ns/oa#classifying>')
  expect(text).toMatch(
    /<urn:onrecord:terms:coding> "\{.*\}"\^\^<http:\/\/www.w3.org\/1999\/02\/22-rdf-syntax-ns#JSON>/,
  )
  expect(text).toContain('<http://www.w3.org/ns/oa#via> <https://example.org/a%20b?c=%22d%22>')
})

test('in any text the code points of a selector are its words', () => {
  fc.assert(
    fc.property(oddDocument(), (document) => {
      const signs = [...document.text]
      for (const { target, body } of webAnnotations(document, new Losses())) {
        const selectors = [...target, ...body].flatMap((one) => ('selector' in one ? [one.selector] : []))
        for (const selector of selectors) {
          const [position, quote] = JSON.parse(JSON.stringify(selector))
          expect(signs.slice(position.start, position.end).join('')).toBe(quote.exact)
          expect(document.text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`)
        }
      }
    }),
    { numRuns: 100 },
  )
})
