import type { DocumentId } from '../engine/ids.ts'
import { insertRows } from '../engine/insert-rows.ts'
import type { Db } from '../engine/open-record.ts'
import type { Act } from '../history/history.ts'
import type { PlannedArticle } from './read-article.ts'

/** Where else a document was met. */
export interface Provenance {
  readonly importedFrom: string
  readonly outlet: string | null
  readonly url: string | null
  readonly accession: string | null
  readonly added: string
}

/** Keeps where articles that are there already were met again: another file, another archive's number, an address. */
export async function keepProvenance(db: Db, plan: readonly PlannedArticle[], act: Act): Promise<void> {
  const again = plan.filter(({ outcome, document, article }) => {
    return outcome !== 'added' && article.importedFrom !== `document ${document}`
  })
  if (again.length === 0) return
  const first = new Map(
    (
      await db
        .selectFrom('document')
        .select(['id', 'importedFrom'])
        .where(
          'id',
          'in',
          again.map(({ document }) => document),
        )
        .execute()
    ).map(({ id, importedFrom }) => [id, importedFrom]),
  )
  const rows = again.flatMap(({ document, article: { article, importedFrom, details } }) =>
    first.get(document) === importedFrom
      ? []
      : [
          {
            documentId: document,
            importedFrom,
            outlet: article.outlet ?? null,
            url: article.url ?? null,
            accession: details?.accession ?? null,
            added: act.at,
          },
        ],
  )
  await insertRows(db, 'provenance', rows, { unlessThere: true })
}

/** Where else a document was met, in the order of meeting. */
export function provenanceOf(db: Db, document: DocumentId): Promise<Provenance[]> {
  return db
    .selectFrom('provenance')
    .select(['importedFrom', 'outlet', 'url', 'accession', 'added'])
    .where('documentId', '=', document)
    .orderBy('id')
    .execute()
}
