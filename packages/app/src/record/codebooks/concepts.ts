import type { Concept } from '@onrecord/reader'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { CodebookId, ConceptId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { notInRecord } from '../errors.ts'
import { queryOf } from '../search-words.ts'
import { matches, type StatementFilter } from '../statements/statement-filter.ts'
import { conceptEntry, conceptRow } from './concept-entry.ts'

export interface ConceptSummary {
  readonly id: ConceptId
  /** The codebook's id of it: "C01". */
  readonly key: string
  readonly label: string
  readonly kind: string
  readonly role: 'pro' | 'con' | null
  readonly definition: string | null
  readonly scheme: string | null
  readonly colour: string | null
  readonly attributes: Readonly<Record<string, string>>
  /** Deprecated or merged: it stays for the statements that were coded by it. */
  readonly withdrawn: boolean
  readonly mergedInto: ConceptId | null
  readonly codebook: CodebookId
  readonly agree: number
  readonly disagree: number
  readonly neutral: number
  readonly unset: number
}

export interface ConceptFilter {
  readonly codebook?: CodebookId
  readonly text?: string
  /** Also those that were deprecated or merged. */
  readonly withdrawn?: boolean
  /** Only these statements count. */
  readonly among?: StatementFilter
}

/** A concept with what the codebook says of it. */
export interface FullConcept extends ConceptSummary {
  readonly not: string | null
  readonly examples: NonNullable<Concept['examples']>
  /** The codebook's ids of the concept that it is a reason for or against, and of those that it answers. */
  readonly about: string | null
  readonly answers: readonly string[]
  /** The words by which it is affirmed and rejected. */
  readonly triggers: Pick<Concept, 'agree' | 'disagree'>
}

/** One concept, deprecated or merged too. Throws `NotFound` when there is none. */
export async function conceptById(db: Db, id: ConceptId): Promise<FullConcept> {
  const row = await conceptRow(db, id)
  const { codebookId: codebook } = row
  const own = (await listConcepts(db, { codebook, withdrawn: true })).find((concept) => concept.id === id)
  if (own === undefined) throw notInRecord('concept', id)
  const entry = await conceptEntry(db, row)
  const { not = null, examples = {}, about = null, answers = [], agree, disagree } = entry
  return { ...own, not, examples, about, answers, triggers: { agree, disagree } }
}

/**
 * The concepts of the record's codebooks with how often each was met, in the codebooks' order; those that were deprecated
 * or merged only when asked for.
 */
export function listConcepts(db: Db, filter: ConceptFilter = {}): Promise<ConceptSummary[]> {
  const { codebook, text, withdrawn = false, among = {} } = filter
  return db
    .selectFrom('concept as c')
    .leftJoin(stancesPerConcept(db, among).as('s'), 's.conceptId', 'c.id')
    .where((eb) => (withdrawn ? eb.lit(true) : eb('c.withdrawn', '=', false)))
    .where((eb) => (codebook === undefined ? eb.lit(true) : eb('c.codebookId', '=', codebook)))
    .where((eb) => (text === undefined ? eb.lit(true) : labelHas(text)))
    .groupBy('c.id')
    .orderBy('c.codebookId')
    .orderBy('c.id')
    .select(['c.id', 'c.key', 'c.label', 'c.kind', 'c.role', 'c.definition', 'c.codebookId as codebook'])
    .select(['c.scheme', 'c.colour', 'c.attributes', 'c.withdrawn', 'c.mergedInto'])
    .select([
      countOf(sql`s.stance = 1`).as('agree'),
      countOf(sql`s.stance = -1`).as('disagree'),
      countOf(sql`s.stance = 0`).as('neutral'),
      countOf(sql`s.stance is null`).as('unset'),
    ])
    .execute()
}

const countOf = (which: RawBuilder<unknown>) =>
  sql<number>`coalesce(sum(s.statements) filter (where ${which}), 0)::integer`

/** Counted before they are joined: a row a stance of a concept, not a row a statement. */
function stancesPerConcept(db: Db, among: StatementFilter) {
  return db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .where(matches(among))
    .where('s.conceptId', 'is not', null)
    .groupBy(['s.conceptId', 's.stance'])
    .select((eb) => ['s.conceptId', 's.stance', eb.fn.countAll<number>().as('statements')])
}

function labelHas(words: string) {
  return sql<SqlBool>`search_words(c.label || ' ' || coalesce(c.definition, '')) @@ ${queryOf(words)}`
}
