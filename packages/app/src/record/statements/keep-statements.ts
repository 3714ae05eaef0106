import { type Statement, textLayout } from '@onrecord/reader'
import { outletOf, resolveActors, type Wanted } from '../actors/resolve-actors.ts'
import type { PlannedArticle, ReadBy } from '../documents/read-article.ts'
import type { CodebookId, ConceptId, DocumentId, ReadingId, StatementId, VersionId } from '../engine/ids.ts'
import { withNewIds } from '../engine/insert-rows.ts'
import type { Db } from '../engine/open-record.ts'
import { Invalid } from '../errors.ts'
import { insertStatements, type NewStatement } from './statement-rows.ts'

/** A coded statement whose actors and concept still are what the coder called them. */
export interface Coded
  extends Pick<NewStatement, 'id' | 'statement' | 'text' | 'sentences' | 'row' | 'variables'> {
  readonly document: DocumentId
  /** The document's date: an alias is valid from day to day. */
  readonly date: string | null
}

/** Keeps the wanted proposals of articles just read, and answers with their ids by version and place in the reading. */
export async function keepProposals(
  db: Db,
  plan: readonly PlannedArticle[],
  readings: ReadonlyMap<VersionId, ReadingId>,
  { coder, codebook }: ReadBy,
  wanted: (version: VersionId, place: number) => boolean,
): Promise<ReadonlyMap<VersionId, ReadonlyMap<number, StatementId>>> {
  const read = plan.filter(({ version }) => readings.has(version))
  const proposals = read
    .flatMap(({ article, document, version }) => {
      const { sentences } = article.layout ?? textLayout(article.article.text)
      return article.statements.map((statement, place) => ({
        article,
        sentences,
        document,
        version,
        statement,
        place,
      }))
    })
    .filter(({ version, place }) => wanted(version, place))
  const made = new Map(read.map(({ version }) => [version, new Map<number, StatementId>()]))
  const coded: Coded[] = []
  for (const [proposal, id] of await withNewIds(db, 'statement', proposals)) {
    const { article, sentences, document, version, statement, place } = proposal
    const reading = { documentId: document, versionId: version, readingId: readings.get(version) }
    const row = { ...reading, coderId: coder, codebookId: codebook, layer: 'proposal', place }
    const { text, date = null } = article.article
    coded.push({ id, statement, text, sentences, document, date, row })
    made.get(version)?.set(place, id)
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
  if (id === undefined) {
    throw new Invalid({
      where: `concept ${key}`,
      what: `The codebook has no concept "${key}".`,
      todo: 'Choose one of the codebook, or add it there first.',
    })
  }
  return id
}

async function conceptIds(db: Db, codebook: CodebookId | null): Promise<ReadonlyMap<string, ConceptId>> {
  const rows = await db
    .selectFrom('concept')
    .select(['id', 'key', 'mergedInto'])
    .where('codebookId', '=', codebook)
    .execute()
  const merged = new Map(rows.map((row) => [row.id, row.mergedInto]))
  const standing = (id: ConceptId): ConceptId => {
    const into = merged.get(id)
    return into == null ? id : standing(into)
  }
  return new Map(rows.map((row) => [row.key, standing(row.id)]))
}
