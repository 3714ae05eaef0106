import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { type ActorSummary, listActors } from '../actors/actors.ts'
import { type ConceptSummary, listConcepts } from '../codebooks/concepts.ts'
import { type DocumentFilter, documentMatches } from '../documents/documents.ts'
import type { DocumentId, StatementId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { markQueryOf, queryOf } from '../search-words.ts'
import { matches, type StatementFilter } from './statement-filter.ts'
import { type RecordedStatement, statementsById } from './statements.ts'

/** What the words of a question were found in, best first. */
export interface SearchResult {
  readonly statements: readonly StatementHit[]
  readonly statementTotal: number
  readonly documents: readonly DocumentHit[]
  readonly documentTotal: number
  readonly actors: readonly ActorSummary[]
  readonly concepts: readonly ConceptSummary[]
}

export interface SearchOptions {
  readonly limit?: number
  readonly among?: StatementFilter
  readonly documents?: DocumentFilter
}

/** A sentence in pieces: those that hold the words searched for are hits. */
export type Snippet = readonly { readonly text: string; readonly hit: boolean }[]

export interface StatementHit {
  readonly statement: RecordedStatement
  readonly snippet: Snippet
}

export interface DocumentHit {
  readonly id: DocumentId
  readonly title: string | null
  readonly date: string | null
  readonly outlet: string | null
  readonly snippet: Snippet
}

/**
 * Searches sentences, documents, actors and concepts. Words are taken as one types them: all must occur, `"in a row"`,
 * `-without`, `this or that`; English word forms are one (missile, missiles), and so are the forms of a designation
 * (`queryOf`).
 *
 * `await search(db, 'pleas "Storm Shadow"', { limit: 20 })`; `among` says which statements count, `documents` which documents.
 */
export async function search(db: Db, words: string, options: SearchOptions = {}): Promise<SearchResult> {
  const { limit = 20, among = {}, documents = {} } = options
  const [sentences, texts] = [
    await searchStatements(db, words, among, limit),
    await searchDocuments(db, words, documents, limit),
  ]
  const statements = await statementsById(
    db,
    sentences.hits.map((hit) => hit.id),
  )
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  return {
    statements: sentences.hits.flatMap(({ id, headline }) => {
      const statement = byId.get(id)
      return statement === undefined ? [] : [{ statement, snippet: snippetOf(headline) }]
    }),
    statementTotal: sentences.total,
    documents: texts.hits.map(({ headline, ...hit }) => ({ ...hit, snippet: snippetOf(headline) })),
    documentTotal: texts.total,
    actors: (await listActors(db, { name: words, among }, { limit })).items,
    concepts: (await listConcepts(db, { text: words, among })).slice(0, limit),
  }
}

/** By the words that are looked for: with an excluded one beside it PostgreSQL ranks every hit as 1e-20. */
const rankOf = (vector: RawBuilder<unknown>, query: RawBuilder<unknown>) =>
  sql<number>`ts_rank(${vector}, nullif(querytree(${query}), '')::tsquery)`

/** The sentences are cut out first and only those shown are marked: marking a hundred thousand would take seconds. */
async function searchStatements(db: Db, words: string, among: StatementFilter, limit: number) {
  const query = queryOf(words)
  const found = db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .where(matches(among))
    .where(sql<SqlBool>`s.search @@ ${query}`)
  const hits = await db
    .selectFrom(
      found
        .innerJoin('documentVersion as v', 'v.id', 's.versionId')
        .select(['s.id', 's.sentence', 's.firstChar', 'd.published', 'v.textKey'])
        .select(rankOf(sql`s.search`, query).as('rank'))
        .orderBy('rank', 'desc')
        .orderBy('d.published', (order) => order.desc().nullsLast())
        .orderBy(sql`v.text_key collate "C"`)
        .orderBy('s.firstChar')
        .orderBy('s.id')
        .limit(limit)
        .as('best'),
    )
    .select(['best.id', headlineOf(sql`best.sentence`, words, 'HighlightAll=true').as('headline')])
    .orderBy('best.rank', 'desc')
    .orderBy('best.published', (order) => order.desc().nullsLast())
    .orderBy(sql`best.text_key collate "C"`)
    .orderBy('best.firstChar')
    .orderBy('best.id')
    .execute()
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { hits: hits satisfies readonly { id: StatementId }[], total }
}

async function searchDocuments(db: Db, words: string, filter: DocumentFilter, limit: number) {
  const query = queryOf(words)
  const found = db
    .selectFrom('document as d')
    .innerJoin('documentVersion as v', 'v.id', 'd.versionId')
    .where(documentMatches(filter))
    .where(sql<SqlBool>`(v.search @@ ${query} or d.search @@ ${query})`)
  const hits = await db
    .selectFrom(
      found
        .leftJoin('outlet', 'outlet.id', 'd.outletId')
        .select(['d.id', 'd.title', 'd.published as date', 'outlet.name as outlet', 'v.text', 'v.textKey'])
        .select(rankOf(sql`d.search || v.search`, query).as('rank'))
        .orderBy('rank', 'desc')
        .orderBy('d.published', (order) => order.desc().nullsLast())
        .orderBy(sql`v.text_key collate "C"`)
        .limit(limit)
        .as('best'),
    )
    .select(['best.id', 'best.title', 'best.date', 'best.outlet'])
    .select(
      headlineOf(sql`left(best.text, 200000)`, words, 'MaxFragments=2,MaxWords=24,MinWords=8').as('headline'),
    )
    .orderBy('best.rank', 'desc')
    .orderBy('best.date', (order) => order.desc().nullsLast())
    .orderBy(sql`best.text_key collate "C"`)
    .execute()
  const { total } = await found.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return { hits, total }
}

/** Two private-use characters, taken out of the text first, so that an article cannot mark its own words. */
const OPEN = '\ue000'
const CLOSE = '\ue001'
/**
 * What stands for some signs while words are marked: PostgreSQL leaves out of its excerpts whatever looks like a tag, and
 * hyphens and slashes join words that are searched apart.
 */
const STAND_INS: Readonly<Record<string, string>> = {
  '\ue002': '<',
  '\ue003': '-',
  '\ue004': '/',
  '\ue005': '‐',
  '\ue006': '‑',
}
const SIGNS = Object.values(STAND_INS).join('')
const FOR_SIGNS = Object.keys(STAND_INS).join('')

function headlineOf(text: RawBuilder<unknown>, words: string, shape: string) {
  const options = `StartSel=${OPEN},StopSel=${CLOSE},FragmentDelimiter=" … ",${shape}`
  const unmarked = sql`translate(${text}, ${`${SIGNS}${OPEN}${CLOSE}`}, ${FOR_SIGNS})`
  return sql<string>`ts_headline('english', ${unmarked}, ${markQueryOf(words)}, ${options})`
}

function snippetOf(headline: string): Snippet {
  return headline.split(OPEN).flatMap((part, index) => {
    if (index === 0) return piece(part, false)
    const [hit = '', rest = ''] = part.split(CLOSE)
    return [...piece(hit, true), ...piece(rest, false)]
  })
}

function piece(text: string, hit: boolean): Snippet {
  return text === ''
    ? []
    : [{ text: text.replace(/[\ue002-\ue006]/g, (sign) => STAND_INS[sign] ?? sign), hit }]
}
