import type { Span, Statement } from '@onrecord/reader'
import fc from 'fast-check'
import type { RecordedStatement } from '../../../record/statements/statements.ts'
import type { CodedDocument } from '../../out/coded-document.ts'
import type { Place } from '../unit-of-place.ts'
import { oddText } from './odd-text.ts'

/** Words that break a careless format: quotation marks, line ends, what RDF, XML, TSV and brat take for their own. */
const NAMES = [
  'Maren Óland',
  'a"b\\',
  'x\ty\nz',
  '<b>&',
  'C:\\',
  '[1]',
  '_',
  '*',
  '🚢|;->',
  "o'neil",
  'a\u0001b',
  'http://x/ y>',
]

/** An article of odd text with statements at odd places, coded with odd names. */
export function oddDocument(): fc.Arbitrary<CodedDocument> {
  const coded = fc.record({
    parts: fc.array(fc.nat(40), { minLength: 3, maxLength: 3 }),
    name: fc.constantFrom(...NAMES),
    other: fc.constantFrom(...NAMES),
    stance: fc.constantFrom(-1 as const, 0 as const, 1 as const, null),
    person: fc.boolean(),
  })
  return fc
    .tuple(oddText(), fc.array(coded, { minLength: 1, maxLength: 4 }))
    .map(([{ text, places }, all]) => {
      const statements = all.map(({ parts: [a = 0, b = 0, c = 0], name, other, stance, person }, at) => {
        const pick = (nth: number): readonly Place[] =>
          places.length === 0 ? [] : [places[nth % places.length]!]
        const spans = (found: readonly Place[]): Span[] =>
          found.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }))
        return oddStatement(at + 1, {
          content: spans([...pick(a), ...pick(a + 1)]),
          source: spans(pick(b)),
          cue: spans(pick(c)),
          hedges: spans(pick(b + c)).map((span) => ({ ...span, kind: 'modal' as const })),
          speaker: { name, id: null, kind: 'person', organisation: other, anonymity: 'named-person' },
          chain: [
            { name, id: null, role: 'original-source', explicit: true, span: spans(pick(b))[0] ?? null },
            { name: other, id: null, role: 'relaying-outlet', explicit: false, span: null },
          ],
          concept: other,
          stance,
          coder: person ? { by: 'person', name, version: '' } : { by: 'reader', name, version: '1' },
        })
      })
      return oddArticle(text, statements)
    })
}

export function oddArticle(text: string, statements: readonly RecordedStatement[]): CodedDocument {
  return {
    id: 7,
    versionId: 8,
    title: 'A "title"\nof two lines',
    outlet: 'The <Courier>',
    date: '2025-03-01',
    author: null,
    section: null,
    page: null,
    url: 'https://example.org/a b?c="d"',
    language: 'en',
    accession: null,
    importedFrom: null,
    text,
    statements,
  }
}

export function oddStatement(id: number, coded: Partial<Statement>): RecordedStatement {
  return {
    id,
    type: 'refusal',
    mode: 'direct',
    source: [],
    cue: [],
    content: [],
    speaker: null,
    holder: null,
    chain: [],
    commitment: { source: 'CT+', reporter: 'Uu' },
    hedges: [],
    concept: null,
    stance: null,
    because: [],
    quantities: [],
    times: [],
    decision: null,
    positions: [],
    forecast: null,
    confidence: 0.8,
    coder: { by: 'reader', name: 'by hand', version: '1' },
    layer: 'proposal',
    verdict: null,
    supersedes: null,
    document: { id: 7, versionId: 8, title: null, date: null, outlet: null, outletId: null },
    sentence: { start: 0, text: '' },
    conceptId: null,
    conceptLabel: 'The toll "stays"\nhere',
    speakerId: null,
    holderId: null,
    codebookVersion: null,
    variables: {},
    standsNow: id,
    learned: null,
    ...coded,
  }
}
