import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type ActorMention,
  actorKinds,
  anonymities,
  commitments,
  decisionStates,
  decisionTracks,
  EMPTY_CODEBOOK,
  forecastKinds,
  hedgeKinds,
  type Problem,
  quoteModes,
  type Span,
  sourceNumbers,
  statementTypes,
  textLayout,
} from '@onrecord/reader'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { comparisonKeys, fingerprint, sameSource } from '../../import/near-duplicates.ts'
import { sameTextKey } from '../../import/same-text.ts'
import { registerCodebook } from '../../record/codebooks/register-codebook.ts'
import { keepArticles } from '../../record/documents/keep-articles.ts'
import type { Db, RecordHandle } from '../../record/engine/open-record.ts'
import { openRecord } from '../../record/engine/open-record.ts'
import { personCoder, readerCoder } from '../../record/history/coders.ts'
import { asOneEntry } from '../../record/history/one-entry.ts'
import { preview } from '../../record/history/preview.ts'
import { codedByHand } from '../../record/statements/coded-by-hand.ts'
import type { CodedStatement } from '../../record/statements/coded-statement.ts'
import { keepChecked } from '../../record/statements/keep-checked.ts'
import { versionTexts } from '../../record/statements/version-texts.ts'
import { Losses } from '../losses.ts'
import { codedDocuments } from '../out/coded-document.ts'
import { withLf } from './in/counting.ts'
import { qdpxImport } from './in/qdpx-import.ts'
import { plainText } from './plain-text.ts'
import { qdpxFormat } from './qdpx-format.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-both-ways-'))
let record: RecordHandle
beforeAll(async () => {
  record = await openRecord(join(folder, 'record'), { create: true })
})
afterAll(async () => {
  await record.close()
  rmSync(folder, { recursive: true, force: true })
})

const DAY = new Date('2026-03-04T10:00:00Z')
const concept = (id: string, label: string, more = {}) => {
  const empty = { role: null, scheme: null, definition: null, agree: [], disagree: [] }
  return { id, label, kind: 'policy-claim' as const, ...empty, ...more }
}
const BOOK = {
  ...EMPTY_CODEBOOK,
  title: 'A toll: "both ways" & more',
  version: '3',
  concepts: [
    concept('T1', 'The toll should stay', { agree: ['keep_toll'], definition: 'stays\nas it is', not: 'T2' }),
    concept('T2', 'The toll <is> too high: for whom', { kind: 'argument', role: 'con', about: 'T1' }),
    concept('T-3', 'position'),
  ],
}

const sign = fc.constantFrom(
  '🚢',
  '👩‍👩‍👧',
  'e\u0301',
  'ß',
  ' ',
  'a',
  'The',
  '.',
  '"',
  '&',
  '<',
  '\u{1f1e9}',
  '…',
  '\t',
)
const words = fc.array(sign, { minLength: 1, maxLength: 8 }).map((parts) => `w${parts.join('')}w`)
const line = fc.constantFrom('\r\n', '\n', '\r\n\r\n', ' ')
const text = fc
  .array(fc.tuple(words, line), { minLength: 3, maxLength: 12 })
  .map((parts) => parts.flat().join(''))
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null })

const mention = fc.record({
  name: words,
  id: fc.constant(null),
  kind: fc.constantFrom(...actorKinds),
  organisation: maybe(words),
  anonymity: fc.constantFrom(...anonymities),
})
const facets = fc.record({
  rank: maybe(fc.constantFrom('senior' as const, 'former' as const)),
  body: maybe(words),
  number: fc.constantFrom(...sourceNumbers),
  reason: maybe(words),
})
const speaker: fc.Arbitrary<ActorMention> = fc
  .tuple(mention, facets)
  .map(([own, more]) => (own.kind === 'anonymous' ? { ...own, facets: more } : own))
const value = fc.oneof(
  words,
  fc.constantFrom('true', '7', '"7"', '-1e3', 'two\nlines', '[Onrecord]', 'key: x'),
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)),
)
const place = fc.tuple(fc.nat(), fc.nat())
const coding = fc.record({
  content: fc.array(place, { minLength: 1, maxLength: 3 }),
  source: fc.array(place, { maxLength: 2 }),
  cue: fc.array(place, { maxLength: 1 }),
  hedges: fc.array(fc.tuple(place, fc.constantFrom(...hedgeKinds)), { maxLength: 2 }),
  coded: fc.record({
    type: fc.constantFrom(...statementTypes),
    mode: fc.constantFrom(...quoteModes),
    speaker: maybe(speaker),
    holder: maybe(mention.filter(({ kind }) => kind !== 'anonymous')),
    commitment: fc.record({
      source: maybe(fc.constantFrom(...commitments)),
      reporter: fc.constantFrom(...commitments),
    }),
    concept: maybe(fc.constantFrom('T1', 'T2', 'T-3')),
    stance: fc.constantFrom(null, -1 as const, 0 as const, 1 as const),
    decision: maybe(
      fc.record({
        state: fc.constantFrom(...decisionStates),
        track: fc.constantFrom(...decisionTracks),
        decider: maybe(words),
        requester: maybe(words),
        recipient: maybe(words),
        item: maybe(words),
        condition: maybe(words),
        date: maybe(fc.constant('2026-03-04')),
        affirmed: fc.boolean(),
      }),
    ),
    forecast: maybe(
      fc.record({
        event: words,
        word: words,
        kind: fc.constantFrom(...forecastKinds),
        probability: maybe(fc.constantFrom([0.2, 0.45] as const, [0, 1] as const)),
        horizon: maybe(words),
      }),
    ),
    variables: fc.dictionary(fc.constantFrom('note', 'salience', 'arena: of "it"', 'a%b'), value, {
      maxKeys: 3,
    }),
  }),
  coder: fc.constantFrom('Ida', 'Otto & Co'),
})
const article = fc.record({
  text,
  title: maybe(words),
  outlet: maybe(fc.constantFrom('The Gazette', 'Bote & Blatt')),
  date: maybe(fc.constantFrom('2026-03-01', '2026-03-02')),
  author: maybe(words),
  codings: fc.array(coding, { maxLength: 4 }),
})
type Coding = typeof coding extends fc.Arbitrary<infer One> ? One : never
type Article = typeof article extends fc.Arbitrary<infer One> ? One : never

/** Two numbers as a stretch of a text that cuts no pair and no line end. */
function spanIn(whole: string, [a, b]: readonly [number, number]): Span {
  const cuts = [...whole.matchAll(/\r\n|[\s\S]/gu)].map(({ index }) => index)
  const first = a % cuts.length
  const last = first + 1 + (b % (cuts.length - first))
  const [start, end] = [cuts[first] ?? 0, cuts[last] ?? whole.length]
  return { start, end, quote: whole.slice(start, end) }
}

const inOrder = (spans: readonly Span[]): Span[] =>
  [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )

function statementOf(whole: string, { content, source, cue, hedges, coded }: Coding): CodedStatement {
  const at = (places: readonly (readonly [number, number])[]) =>
    inOrder(places.map((one) => spanIn(whole, one)))
  return codedByHand({
    ...coded,
    content: at(content),
    source: at(source),
    cue: at(cue),
    hedges: hedges.map(([one, kind]) => ({ ...spanIn(whole, one), kind })),
  })
}

async function keep(db: Db, articles: readonly Article[]): Promise<void> {
  const importer = await personCoder(db, 'Importer')
  const { id, versionId } = await registerCodebook(db, BOOK, { coder: importer, at: DAY })
  const coder = await readerCoder(db, { name: 'test', version: '1' })
  const readBy = { coder, codebook: id, codebookVersion: versionId }
  for (const [number, { codings, author, ...one }] of articles.entries()) {
    const whole = `${number}: ${one.text}end of ${number}`
    const print = fingerprint(whole)
    const read = {
      article: { ...one, text: whole },
      sha256: whole,
      textKey: sameTextKey(whole),
      language: 'en',
      importedFrom: 'test',
      details: { author: author ?? undefined, section: undefined, page: undefined, accession: undefined },
      unreadBecause: null,
      layout: textLayout(whole),
      comparable: { print, keys: comparisonKeys(print) },
      statements: [],
      problems: [],
    }
    const act = { coder: importer, at: DAY }
    const [kept] = await keepArticles(db, [read], readBy, act, sameSource)
    const { versionId: version } = await db
      .selectFrom('document')
      .where('id', '=', kept?.document ?? 0)
      .select('versionId')
      .executeTakeFirstOrThrow()
    const texts = await versionTexts(db, [version])
    for (const own of codings) {
      const statement = statementOf(whole, own)
      const checked = { statement, version, codebook: id, verdict: 'added' as const, supersedes: null }
      await keepChecked(db, [checked], texts, { coder: await personCoder(db, own.coder), at: DAY })
    }
  }
}

/** What a project keeps of a record, places in the text with LF. */
async function kept(db: Db) {
  const documents = []
  for await (const { text: whole, statements, title, outlet, date, author } of codedDocuments(db, {
    layer: 'checked',
  })) {
    const lf = plainText(whole)
    const moved = (spans: readonly Span[]) =>
      spans.map(({ start, end, quote, ...more }) => [
        lf.codePoint(start),
        lf.codePoint(end),
        withLf(quote),
        more,
      ])
    const own = statements.map((one) => ({
      ...{ type: one.type, mode: one.mode, speaker: one.speaker, holder: one.holder },
      ...{ concept: one.concept, label: one.conceptLabel, stance: one.stance, commitment: one.commitment },
      ...{ decision: one.decision, forecast: one.forecast, variables: one.variables },
      ...{ coder: one.coder, layer: one.layer, verdict: one.verdict },
      ...{ content: moved(one.content), source: moved(one.source), cue: moved(one.cue) },
      hedges: moved(one.hedges),
    }))
    own.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    documents.push({ text: lf.text, title, outlet, date, author, statements: own })
  }
  return documents.sort((a, b) => (a.text < b.text ? -1 : 1))
}

/** As the command brings it, inside of a transaction. */
async function bring(tx: Db, path: string) {
  const act = { coder: await personCoder(tx, 'Importer'), at: DAY }
  const problems: Problem[] = []
  const problem = (one: Problem) => problems.push(one)
  const told = { db: tx, losses: new Losses(), problem, done: () => {} }
  const brought = await asOneEntry(tx, 'imported', act, (partOf) => {
    return qdpxImport.bring({ ...told, act: partOf }, path)
  })
  return { ...brought, problems }
}

let [files, statements] = [0, 0]

test('a record goes out as a project and comes back, but for what the documentation names', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(article, { minLength: 1, maxLength: 4 }), async (articles) => {
      const path = join(folder, `${++files}.qdpx`)
      const before = await preview(record.db, async (tx) => {
        await keep(tx, articles)
        const head = { query: 'everything', layer: 'checked', address: '' }
        const told = { head, losses: new Losses(), version: '0', written: () => {} }
        await qdpxFormat.write({ db: tx, filter: { layer: 'checked' }, ...told }, path)
        return kept(tx)
      })
      const { after, problems, again } = await preview(record.db, async (tx) => {
        const { problems } = await bring(tx, path)
        const again = await bring(tx, path)
        return { after: await kept(tx), problems, again: { ...again.done, history: again.history } }
      })
      statements += before.flatMap((document) => document.statements).length
      expect(problems).toEqual([])
      expect(after).toEqual(before)
      expect(again).toEqual({ statements: 0, documents: 0, history: null })
    }),
    { numRuns: 8 },
  )
  expect(statements).toBeGreaterThan(4)
}, 300_000)
