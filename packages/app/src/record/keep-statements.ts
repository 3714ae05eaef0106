import type { CodebookId, ConceptId, ReadingId, StatementId, VersionId } from './ids.ts'
import { newIds } from './insert-rows.ts'
import type { Db } from './open-record.ts'
import type { PlannedArticle, ReadBy } from './read-article.ts'
import { type ActorOf, outletOf, resolveActors, type Wanted } from './resolve-actors.ts'
import { insertStatements, type NewStatement } from './statement-rows.ts'

/** Keeps the proposals of articles just read, and answers with their ids by version. */
export async function keepStatements(
  db: Db,
  plan: readonly PlannedArticle[],
  readings: ReadonlyMap<VersionId, ReadingId>,
  { coder, codebook }: ReadBy,
): Promise<ReadonlyMap<VersionId, readonly StatementId[]>> {
  const read = plan.filter(({ version }) => readings.has(version))
  const actorOf = await resolveActors(db, codebook, read.flatMap(mentionsIn))
  const concepts = await conceptIds(db, codebook)
  const count = read.reduce((sum, { article }) => sum + article.statements.length, 0)
  const ids = await newIds(db, 'statement', count)
  const made = new Map<VersionId, readonly StatementId[]>()
  const rows: NewStatement[] = []
  for (const entry of read) {
    const own = ids.splice(0, entry.article.statements.length)
    made.set(entry.version, own)
    const proposed = {
      readingId: readings.get(entry.version),
      coderId: coder,
      codebookId: codebook,
      layer: 'proposal',
    }
    rows.push(...newStatements(entry, own, actorOf, concepts, proposed))
  }
  await insertStatements(db, rows)
  return made
}

function newStatements(
  { article, document, version }: PlannedArticle,
  ids: readonly StatementId[],
  actorOf: ActorOf,
  concepts: ReadonlyMap<string, ConceptId>,
  proposed: NewStatement['row'],
): NewStatement[] {
  return article.statements.map((statement, place) => {
    const { speaker, holder, chain, concept } = statement
    const links = chain.map(outletOf)
    return {
      id: ids[place] ?? 0,
      statement,
      text: article.article.text,
      speakerId: speaker === null ? null : actorOf(document, speaker),
      holderId: holder === null ? null : actorOf(document, holder),
      conceptId: concept === null ? null : (concepts.get(concept) ?? null),
      chain: links.map((outlet) => (outlet === null ? null : actorOf(document, outlet))),
      row: { ...proposed, documentId: document, versionId: version, place },
    }
  })
}

function mentionsIn({ article, document }: PlannedArticle): Wanted[] {
  const date = article.article.date ?? null
  return article.statements.flatMap(({ speaker, holder, chain }) =>
    [speaker, holder, ...chain.map(outletOf)].flatMap((mention) =>
      mention === null ? [] : { document, date, mention },
    ),
  )
}

async function conceptIds(db: Db, codebook: CodebookId): Promise<ReadonlyMap<string, ConceptId>> {
  const rows = await db
    .selectFrom('concept')
    .select(['id', 'key'])
    .where('codebookId', '=', codebook)
    .execute()
  return new Map(rows.map((row) => [row.key, row.id]))
}
