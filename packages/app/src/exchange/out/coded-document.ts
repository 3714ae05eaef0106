import { sql } from 'kysely'
import type { DocumentId, StatementId, VersionId } from '../../record/engine/ids.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { matches, type StatementFilter } from '../../record/statements/statement-filter.ts'
import { type RecordedStatement, statementsById } from '../../record/statements/statements.ts'

/**
 * An article as every format takes it: its text and the statements in it, from the first word to the last. Places count UTF-16
 * units, ends are exclusive; `unit-of-place.ts` counts them in others.
 */
export interface CodedDocument {
  readonly id: DocumentId
  readonly versionId: VersionId
  readonly title: string | null
  readonly outlet: string | null
  /** The day, `2024-03-01`. */
  readonly date: string | null
  readonly author: string | null
  readonly section: string | null
  readonly page: string | null
  readonly url: string | null
  readonly language: string | null
  /** The number under which an archive keeps it. */
  readonly accession: string | null
  readonly importedFrom: string | null
  readonly text: string
  readonly statements: readonly RecordedStatement[]
}

/** So many articles are asked for at once, or fewer of so many characters: each question has its price, and memory holds what it answers. */
const TOGETHER = { articles: 100, characters: 100_000 }

/**
 * The articles in which a statement matches, by their day and text, with those statements; without a filter all articles, those
 * without a statement too. The order does not depend on the order in which they were added.
 */
export async function* codedDocuments(db: Db, filter: StatementFilter): AsyncGenerator<CodedDocument> {
  for (const part of inParts(await documentIds(db, filter))) {
    const [documents, statements] = [await documentRows(db, part), await statementsOf(db, filter, part)]
    const byDocument = new Map(part.map((id): [DocumentId, RecordedStatement[]] => [id, []]))
    for (const statement of statements) byDocument.get(statement.document.id)?.push(statement)
    const byId = new Map(documents.map((document) => [document.id, document]))
    for (const id of part) {
      const document = byId.get(id)
      if (document !== undefined) yield { ...document, statements: byDocument.get(id) ?? [] }
    }
  }
}

function* inParts(all: readonly SizedDocument[]): Iterable<readonly DocumentId[]> {
  let [part, characters]: [DocumentId[], number] = [[], 0]
  for (const { id, size } of all) {
    if (part.length > 0 && (part.length >= TOGETHER.articles || characters + size > TOGETHER.characters)) {
      yield part
      ;[part, characters] = [[], 0]
    }
    part.push(id)
    characters += size
  }
  if (part.length > 0) yield part
}

/** How many articles `codedDocuments` gives, and how many statements in them. */
export async function howMany(
  db: Db,
  filter: StatementFilter,
): Promise<{ readonly documents: number; readonly statements: number }> {
  const { statements } = await db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .where(matches(filter))
    .select((eb) => eb.fn.countAll<number>().as('statements'))
    .executeTakeFirstOrThrow()
  return { documents: (await documentIds(db, filter)).length, statements: Number(statements) }
}

/** A layer alone is no filter of articles: what nobody checked yet has its text all the same. */
const narrows = ({ layer: _, ...rest }: StatementFilter): boolean =>
  Object.values(rest).some((value) => value !== undefined)

interface SizedDocument {
  readonly id: DocumentId
  readonly size: number
}

function documentIds(db: Db, filter: StatementFilter): Promise<readonly SizedDocument[]> {
  return db
    .selectFrom('document as d')
    .innerJoin('documentVersion as v', 'v.id', 'd.versionId')
    .where('d.withdrawn', '=', false)
    .$if(narrows(filter), (query) =>
      query.where(
        sql<boolean>`exists (select from statement s where s.document_id = d.id and ${matches(filter)})`,
      ),
    )
    .orderBy('d.published', (order) => order.asc().nullsLast())
    .orderBy(sql`v.text_key collate "C"`)
    .orderBy('d.id')
    .select(['d.id', sql<number>`length(v.text)`.as('size')])
    .execute()
}

function documentRows(db: Db, ids: readonly DocumentId[]) {
  return db
    .selectFrom('document as d')
    .innerJoin('documentVersion as v', 'v.id', 'd.versionId')
    .leftJoin('outlet as o', 'o.id', 'd.outletId')
    .where(sql<boolean>`d.id = any(${ids})`)
    .select(['d.id', 'd.versionId', 'd.title', 'o.name as outlet', 'd.published as date', 'd.author'])
    .select(['d.section', 'd.page', 'd.url', 'd.language', 'd.accession', 'd.importedFrom', 'v.text'])
    .execute()
}

async function statementsOf(
  db: Db,
  filter: StatementFilter,
  documents: readonly DocumentId[],
): Promise<readonly RecordedStatement[]> {
  const rows: { id: StatementId }[] = await db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .where(sql<boolean>`s.document_id = any(${documents})`)
    .where(matches(filter))
    .select('s.id')
    .execute()
  return statementsById(
    db,
    rows.map(({ id }) => id),
  )
}
