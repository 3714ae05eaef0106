import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Losses } from '../losses.ts'
import { statementAddress, webAddress } from './address.ts'
import { nanopubOf } from './nanopub.ts'
import { provOf } from './prov.ts'
import { oddArticle, oddDocument, oddStatement } from './testing/odd-document.ts'
import { iri, literal } from './turtle.ts'

const TEXT = '“The toll stays,” Berg told North Wire.'
const at = (quote: string, start = TEXT.indexOf(quote)) => ({ start, end: start + quote.length, quote })
const BERG = oddArticle(TEXT, [
  oddStatement(12, {
    content: [at('The toll stays')],
    speaker: { name: 'Berg', id: null, kind: 'person', organisation: null, anonymity: 'named-person' },
    chain: [
      { name: 'Berg', id: null, role: 'original-source', explicit: true, span: at('Berg') },
      { name: 'North Wire', id: null, role: 'reporting-outlet', explicit: true, span: at('North Wire') },
      { name: 'The <Courier>', id: null, role: 'publishing-outlet', explicit: false, span: null },
    ],
    stance: -1,
  }),
])

/** What is said of each thing, with short names. */
function triples(turtle: string): Map<string, string[]> {
  const short = turtle.replace(
    /<urn:onrecord:(\w+)(:(?![0-9a-f]{16}[:>])[^:>]*)?(?::[0-9a-f]{16})?([^>]*)>/g,
    '$1$2$3',
  )
  const found = new Map<string, string[]>()
  for (const block of short.split(' .\n')) {
    const [subject = '', ...rest] = block.trim().split(/ (.*)/s)
    found.set(subject, [...(found.get(subject) ?? []), ...(rest[0] ?? '').split(/ ;\n\s+/)])
  }
  return found
}

test('who spoke, through whom it came, what was quoted and who coded it', () => {
  const said = triples(provOf(BERG, new Losses()))
  expect(said.get('statement:quotation')).toEqual([
    'a prov:Entity',
    'prov:value "The toll stays"',
    'prov:wasQuotedFrom article',
    'prov:wasDerivedFrom article',
    'prov:wasQuotedFrom statement:said',
  ])
  expect(said.get('statement:said')).toEqual([
    'a prov:Entity',
    'prov:wasGeneratedBy statement:said:act',
    'prov:wasAttributedTo actor:Berg',
  ])
  expect(said.get('statement:link:0')).toContain('prov:wasDerivedFrom statement:said')
  expect(said.get('statement:link:0:act')).toContain('a o:Reporting')
  expect(said.get('article')).toContain('prov:wasDerivedFrom statement:link:0')
  expect(said.get('article')).toContain('prov:wasAttributedTo actor:The%20%3CCourier%3E')
  expect(said.get('statement')).toEqual(
    expect.arrayContaining([
      'prov:wasDerivedFrom statement:quotation',
      'prov:wasAttributedTo coder:reader:by%20hand:1',
      'o:stance "-1"^^xsd:integer',
    ]),
  )
  expect(said.get('statement:coding')).toContain('a o:Reading')
})

test('a source without a name is another one in another article, somebody named is the same', () => {
  const speaker = { name: 'an official', id: null, kind: 'anonymous', organisation: null } as const
  const unnamed = { ...speaker, anonymity: 'anonymous-described' } as const
  const of = (text: string, who: typeof unnamed | { anonymity: 'named-person' }) => {
    const statement = oddStatement(1, { speaker: { ...speaker, kind: 'person', ...who } })
    return /o:speaker (\S+)/.exec(provOf(oddArticle(text, [statement]), new Losses()))?.[1]
  }
  expect(of('One.', unnamed)).not.toBe(of('Two.', unnamed))
  expect(of('One.', { anonymity: 'named-person' })).toBe(of('Two.', { anonymity: 'named-person' }))
})

test('a nanopublication has its four graphs, none empty, that point to each other, and is a draft', () => {
  const [statement] = BERG.statements
  const trig = nanopubOf(BERG, statement!, '0.1.0', new Losses())
  const graphs = [...trig.matchAll(/^<(.*)> \{\n([\s\S]*?)^\}\n/gm)].map(([, name = '', inside = '']) => ({
    name,
    inside,
  }))
  const base = graphs[0]?.name.replace(/\/Head$/, '') ?? ''
  expect(base).toMatch(/^http:\/\/purl\.org\/nanopub\/temp\/urn-onrecord-statement-[0-9a-f]{16}$/)
  expect(graphs.map(({ name }) => name)).toEqual(
    ['Head', 'assertion', 'provenance', 'pubinfo'].map((one) => `${base}/${one}`),
  )
  for (const { inside } of graphs) expect(inside.trim()).not.toBe('')
  expect(graphs[0]?.inside).toContain(`np:hasAssertion <${base}/assertion>`)
  expect(graphs[2]?.inside).toContain(`<${base}/assertion> prov:wasDerivedFrom <urn:onrecord:article:`)
  expect(graphs[3]?.inside).toContain(`<${base}> rdfs:label`)
  expect(graphs[3]?.inside).toContain('o:draft "true"^^xsd:boolean')
})

test('nothing in a text ends a term: literals and addresses of any words keep to one line', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a"b\\', '\u0001\n\r', '> .\n<x')),
      (text) => {
        expect(JSON.parse(literal(text))).toBe(text)
        expect(literal(text)).not.toMatch(/\p{Cc}/u)
        expect(iri(`urn:x:${text}`)).toMatch(/^<[^<>"{}|\\^`\s\p{Cc}]*>$/u)
      },
    ),
  )
  fc.assert(
    fc.property(oddDocument(), (document) => {
      const lines = provOf(document, new Losses()).split('\n')
      const broken = lines.filter(
        (line) => !/^( {2}\S+ .* [;.]|\S+ .* [;.]|)$/.test(line) || /\p{Cc}/u.test(line),
      )
      expect(broken).toEqual([])
    }),
    { numRuns: 50 },
  )
})

test('the address of a statement changes with what is coded and is the same for the same', () => {
  const [statement] = BERG.statements
  const other = { ...statement!, stance: 1 as const }
  expect(statementAddress(statement!, BERG)).toBe(
    statementAddress({ ...statement!, learned: null }, { ...BERG }),
  )
  expect(statementAddress(other, BERG)).not.toBe(statementAddress(statement!, BERG))
  expect(statementAddress(statement!, { ...BERG, text: `${TEXT} ` })).not.toBe(
    statementAddress(statement!, BERG),
  )
})

test.each([
  ['https://example.org/a b?c="d"', 'https://example.org/a%20b?c=%22d%22'],
  ['http://x.org/{a}|b^?q={1}|`', 'http://x.org/%7Ba%7D|b^?q={1}|`'],
  ['javascript:alert(1)', null],
  ['not an address', null],
  [null, null],
])('the address %j of an article is the IRI %j', (url, wanted) => {
  const found = webAddress(url)
  if (wanted === null) expect(found).toBeNull()
  else expect(found).toMatch(/^https?:\/\/[^<>"{}|\\^`\s]+$/)
})
