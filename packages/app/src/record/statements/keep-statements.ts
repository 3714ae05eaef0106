import type { Statement } from '@onrecord/reader'
import { outletOf, resolveActors, type Wanted } from '../actors/resolve-actors.ts'
import type { PlannedArticle, ReadBy } from '../documents/read-article.ts'
import type { CodebookId, ConceptId, DocumentId, ReadingId, StatementId, VersionId } from '../engine/ids.ts'
import { newIds } from '../engine/insert-rows.ts'
import type { Db } from '../engine/open-record.ts'
import { insertStatements, type NewStatement } from './statement-rows.ts'

/** A coded statement whose actors and concept still are what the coder called them. */
export interface Coded extends Pick<NewStatement, 'id' | 'statement' | 'text' | 'row'> {
  readonly document: DocumentId
  /** The document's date: an alias is valid from day to day. */
  readonly date: string | null
}

/** Keeps the proposals of articles just read, and answers with their ids by version. */
export async function keepProposals(
  db: Db,
  plan: readonly PlannedArticle[],
  readings: ReadonlyMap<VersionId, ReadingId>,
  { coder, codebook }: ReadBy,
): Promise<ReadonlyMap<VersionId, readonly StatementId[]>> {
  const read = plan.filter(({ version }) => readings.has(version))
  const count = read.reduce((sum, { article }) => sum + article.statements.length, 0)
  const ids = await newIds(db, 'statement', count)
  const made = new Map<VersionId, readonly StatementId[]>()
  const coded: Coded[] = []
  for (const { article, document, version } of read) {
    const own = ids.splice(0, article.statements.length)
    made.set(version, own)
    const reading = { documentId: document, versionId: version, readingId: readings.get(version) }
    for (const [place, statement] of article.statements.entries()) {
      const row = { ...reading, coderId: coder, codebookId: codebook, layer: 'proposal', place }
      const { text, date = null } = article.article
      coded.push({ id: own[place] ?? 0, statement, text, document, date, row })
    }
  }
  await keepCoded(db, coded, codebook)
  return made
}

/** Finds or makes the actors of statements, finds their concepts, and keeps them. */
export async function keepCoded(db: Db, coded: readonly Coded[], codebook: CodebookId | null): Promise<void> {
  const actorOf = await resolveActors(db, codebook, coded.flatMap(mentionsIn))
  const concepts = await conceptIds(db, codebook)
  const rows = coded.map(({ document, date: _, ...one }): NewStatement => {
    const { speaker, holder, chain, concept } = one.statement
    return {
      ...one,
      speakerId: speaker === null ? null : actorOf(document, speaker),
      holderId: holder === null ? null : actorOf(document, holder),
      conceptId: conceptOf(concept, concepts),
      chain: chain.map(outletOf).map((outlet) => (outlet === null ? null : actorOf(document, outlet))),
    }
  })
  await insertStatements(db, rows)
}

function mentionsIn({ statement, document, date }: Coded): Wanted[] {
  const { speaker, holder, chain }: Statement = statement
  return [speaker, holder, ...chain.map(outletOf)].flatMap((mention) =>
    mention === null ? [] : { document, date, mention },
  )
}

/** A concept that the codebook does not have would be lost: that is a coder's fault, not the article's. */
function conceptOf(key: string | null, concepts: ReadonlyMap<string, ConceptId>): ConceptId | null {
  if (key === null) return null
  const id = concepts.get(key)
  if (id === undefined) throw new Error(`The codebook has no concept "${key}".`)
  return id
}

async function conceptIds(db: Db, codebook: CodebookId | null): Promise<ReadonlyMap<string, ConceptId>> {
  const rows = await db
    .selectFrom('concept')
    .select(['id', 'key'])
    .where('codebookId', '=', codebook)
    .execute()
  return new Map(rows.map((row) => [row.key, row.id]))
}
