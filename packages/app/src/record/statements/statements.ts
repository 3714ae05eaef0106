import type { ActorMention, Statement } from '@onrecord/reader'
import { sql } from 'kysely'
import type { ActorId, ConceptId, DocumentId, OutletId, StatementId, VersionId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import type { Page, PageRequest } from '../engine/page.ts'
import { whileUnchanged } from '../engine/while-unchanged.ts'
import { type LearnedWord, learnedWords } from '../learned/learned-words.ts'
import type { Layer, Verdict } from '../vocabulary.ts'
import { manyParts } from './many-parts.ts'
import { manyRows, type StatementRow } from './many-rows.ts'
import { matches, type StatementFilter } from './statement-filter.ts'
import { partsOf } from './statement-parts.ts'
import { standingFor } from './successors.ts'
import { type Variables, variablesOf } from './variables.ts'

/** A statement with its place in the record. `concept` is the codebook's id of the concept, `conceptId` the record's. */
export interface RecordedStatement extends Statement {
  readonly id: StatementId
  readonly layer: Layer
  readonly verdict: Verdict | null
  readonly supersedes: StatementId | null
  readonly document: {
    readonly id: DocumentId
    readonly versionId: VersionId
    readonly title: string | null
    readonly date: string | null
    readonly outlet: string | null
    readonly outletId: OutletId | null
  }
  /** The sentence or sentences it stands in, and where they begin in the text. */
  readonly sentence: { readonly start: number; readonly text: string }
  readonly conceptId: ConceptId | null
  readonly conceptLabel: string | null
  readonly speakerId: ActorId | null
  readonly holderId: ActorId | null
  /** The version of the codebook that it was coded by; null where none is known. */
  readonly codebookVersion: string | null
  /** Values in the codebook's own variables. */
  readonly variables: Variables
  /** The statement that stands for this one now: itself, or who superseded or replaced it; null when none counts. */
  readonly standsNow: StatementId | null
  /** What was learnt from people says of a proposal that waits for a decision; null where it says nothing, or is switched off. */
  readonly learned: LearnedWord | null
}

export interface StatementOrder {
  readonly by?: 'date' | 'actor' | 'concept' | 'outlet' | 'text'
  readonly descending?: boolean
}

/**
 * Statements that match, a page at a time, newest first unless asked otherwise.
 *
 * `await listStatements(db, { concept, stance: [1] }, { limit: 20 })`
 */
export async function listStatements(
  db: Db,
  filter: StatementFilter = {},
  page: PageRequest = {},
  order: StatementOrder = {},
): Promise<Page<RecordedStatement>> {
  const { offset = 0, limit = 100 } = page
  const ids = await idsInOrder(db, filter, order, { offset, limit })
  const items = new Map((await statementsById(db, ids)).map((statement) => [statement.id, statement]))
  return { items: ids.flatMap((id) => items.get(id) ?? []), total: await countStatements(db, filter), offset }
}

/** Only the ids are sorted: carrying the sentences of a whole record through a sort takes seconds. */
async function idsInOrder(
  db: Db,
  filter: StatementFilter,
  order: StatementOrder,
  page: Required<PageRequest>,
) {
  const { by = 'date' } = order
  const rows = await db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .$if(by === 'outlet', (query) => query.leftJoin('outlet', 'outlet.id', 'd.outletId'))
    .$if(by === 'concept', (query) => query.leftJoin('concept', 'concept.id', 's.conceptId'))
    .$if(by === 'actor', (query) => query.leftJoin('actor', 'actor.id', 's.actorId'))
    .where(matches(filter))
    .innerJoin('documentVersion as v', 'v.id', 's.versionId')
    .orderBy(orderKey(order))
    .orderBy(sql`v.text_key collate "C"`)
    .orderBy('s.firstChar')
    .orderBy('s.lastChar')
    .orderBy('s.place')
    .orderBy('s.id')
    .offset(page.offset)
    .limit(page.limit)
    .select('s.id')
    .execute()
  return rows.map((row) => row.id)
}

/** How many statements match. */
export const countStatements = (db: Db, filter: StatementFilter = {}): Promise<number> => counted(db, filter)

const counted = whileUnchanged(async (db, filter: StatementFilter) => {
  const { count } = await db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(matches(filter))
    .executeTakeFirstOrThrow()
  return count
})

/** One statement, whatever its layer and whether it still counts; null when there is none. */
export async function statementById(db: Db, id: StatementId): Promise<RecordedStatement | null> {
  return (await statementsById(db, [id]))[0] ?? null
}

/** More statements than these are asked for column by column. */
const MANY = 200

/** The statements behind a number, in text order. */
export async function statementsById(
  db: Db,
  ids: readonly StatementId[],
): Promise<readonly RecordedStatement[]> {
  if (ids.length > MANY) return withParts(db, await manyRows(db, sql`s.id = any(${ids})`))
  const rows = await statementRows(db)
    .where(sql<boolean>`s.id = any(${ids})`)
    .innerJoin('documentVersion as v', 'v.id', 's.versionId')
    .orderBy('d.published')
    .orderBy(sql`v.text_key collate "C"`)
    .orderBy('s.firstChar')
    .orderBy('s.lastChar')
    .orderBy('s.place')
    .orderBy('s.id')
    .execute()
  return withParts(db, rows)
}

/** The documents that statements stand in. */
export async function documentsOf(db: Db, ids: readonly StatementId[]): Promise<readonly DocumentId[]> {
  const rows = await db
    .selectFrom('statement')
    .select('documentId')
    .distinct()
    .where(sql<boolean>`id = any(${ids})`)
    .orderBy('documentId')
    .execute()
  return rows.map((row) => row.documentId)
}

/**
 * Every statement that matches as one would read them: articles by their day, those without one last, and each from its
 * first word to its last. For files that people read; which statements there are is settled at the beginning.
 */
export async function* eachAsRead(db: Db, filter: StatementFilter = {}): AsyncIterable<RecordedStatement> {
  const found = await db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .where(matches(filter))
    .innerJoin('documentVersion as v', 'v.id', 's.versionId')
    .orderBy('d.published', (order) => order.asc().nullsLast())
    .orderBy(sql`v.text_key collate "C"`)
    .orderBy('s.firstChar')
    .orderBy('s.lastChar')
    .orderBy('s.place')
    .orderBy('s.id')
    .select('s.id')
    .execute()
  for (let at = 0; at < found.length; at += 1000) {
    const ids = found.slice(at, at + 1000).map(({ id }) => id)
    const statements = await statementsById(db, ids)
    const byId = new Map(statements.map((statement) => [statement.id, statement]))
    yield* ids.flatMap((id) => byId.get(id) ?? [])
  }
}

/** Every statement that matches, by id, read a thousand at a time: for analyses. */
export async function* eachStatement(db: Db, filter: StatementFilter = {}): AsyncIterable<RecordedStatement> {
  let after = 0
  while (true) {
    const found = await db
      .selectFrom('statement as s')
      .innerJoin('document as d', 'd.id', 's.documentId')
      .where(matches(filter))
      .where('s.id', '>', after)
      .orderBy('s.id')
      .limit(1000)
      .select('s.id')
      .execute()
    const ids = found.map(({ id }) => id)
    const statements = await statementsById(db, ids)
    yield* [...statements].sort((a, b) => a.id - b.id)
    const last = ids.at(-1)
    if (last === undefined) return
    after = last
  }
}

/** What a statement points to is looked up for each: planning a join of nine tables takes longer than finding a few rows. */
function statementRows(db: Db) {
  return db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .innerJoin('coder', 'coder.id', 's.coderId')
    .leftJoin('concept', 'concept.id', 's.conceptId')
    .selectAll('s')
    .select(['d.title', 'd.published', 'd.outletId'])
    .select(['concept.key as concept', 'concept.label as conceptLabel'])
    .select(['coder.by', 'coder.name as coderName', 'coder.version as coderVersion'])
    .select(({ selectFrom }) => [
      selectFrom('actor').whereRef('actor.id', '=', 's.speakerId').select('actor.name').as('speakerName'),
      selectFrom('actor').whereRef('actor.id', '=', 's.holderId').select('actor.name').as('holderName'),
      selectFrom('outlet').whereRef('outlet.id', '=', 'd.outletId').select('outlet.name').as('outlet'),
      selectFrom('codebookVersion as cv')
        .where(sql<boolean>`cv.id = coalesce(s.codebook_version_id,
          (select r.codebook_version_id from reading r where r.id = s.reading_id))`)
        .select('cv.version')
        .as('codebookVersion'),
    ])
}

function orderKey({ by = 'date', descending = by === 'date' }: StatementOrder) {
  const keys = {
    date: sql`d.published`,
    actor: sql`actor.name collate "C"`,
    concept: sql`concept.key collate "C"`,
    outlet: sql`outlet.name collate "C"`,
    text: sql`d.published`,
  }
  return descending ? sql`${keys[by]} desc nulls last` : sql`${keys[by]} asc nulls last`
}

async function withParts(db: Db, rows: readonly StatementRow[]): Promise<RecordedStatement[]> {
  const ids = rows.map((row) => row.id)
  const parts =
    ids.length > MANY
      ? await manyParts(db, sql`x.statement_id = any(${ids})`, 'with spans')
      : await partsOf(db, ids)
  const variables = await variablesOf(db, ids)
  const standsNow = await standingFor(db, rows)
  const waiting = rows.filter(({ layer, supersededBy }) => layer === 'proposal' && supersededBy === null)
  const learned = await learnedWords(
    db,
    waiting.map(({ id }) => id),
  )
  // Each field by its name: to spread a statement takes ten times as long.
  return rows.map((row) => {
    const own = parts(row.id)
    return {
      type: row.type,
      mode: row.mode,
      speaker: called(row.speaker, row.speakerName),
      holder: called(row.holder, row.holderName),
      commitment: { source: row.commitmentSource, reporter: row.commitmentReporter },
      concept: row.concept,
      stance: row.stance,
      confidence: row.confidence,
      coder: { by: row.by, name: row.coderName, version: row.coderVersion },
      id: row.id,
      layer: row.layer,
      verdict: row.verdict,
      supersedes: row.supersedes,
      document: {
        id: row.documentId,
        versionId: row.versionId,
        title: row.title,
        date: row.published,
        outlet: row.outlet,
        outletId: row.outletId,
      },
      sentence: { start: row.sentenceStart, text: row.sentence },
      conceptId: row.conceptId,
      conceptLabel: row.conceptLabel,
      speakerId: row.speakerId,
      holderId: row.holderId,
      codebookVersion: row.codebookVersion,
      source: own.source,
      cue: own.cue,
      content: own.content,
      because: own.because,
      chain: own.chain,
      hedges: own.hedges,
      quantities: own.quantities,
      times: own.times,
      decision: own.decision,
      positions: own.positions,
      forecast: own.forecast,
      variables: variables(row.id),
      standsNow: standsNow(row),
      learned: learned(row.id),
    }
  })
}

/** An actor goes by the name it has now, whatever the statement called it when it was coded. */
function called(mention: ActorMention | null, name: string | null): ActorMention | null {
  return mention === null || name === null || mention.name === name ? mention : { ...mention, name }
}
