import type { Imported } from '../import/imported.ts'
import { type IntakeEvent, type IntakeOptions, readAndKeep } from '../intake.ts'
import { currentCodebook } from '../record/codebooks/codebook-versions.ts'
import { heldArticles } from '../record/documents/held-articles.ts'
import type { CodebookId, DocumentId } from '../record/engine/ids.ts'
import type { Db } from '../record/engine/open-record.ts'

/**
 * Reads documents of the record once more by the version of a codebook that counts. Statements whose words and coding are
 * the same keep their ids, people's decisions stay, and a replaced proposal leads to its successor.
 */
export async function* readAgain(
  db: Db,
  codebook: CodebookId,
  documents: readonly DocumentId[],
  { reader, act }: Pick<IntakeOptions, 'reader' | 'act'>,
): AsyncGenerator<IntakeEvent> {
  const current = await currentCodebook(db, codebook)
  const options = { reader, act, codebook: current.content, again: true }
  yield* readAndKeep(db, articlesOf(db, documents), current, options)
}

async function* articlesOf(db: Db, documents: readonly DocumentId[]): AsyncGenerator<Imported> {
  for (const id of documents) {
    const document = await db
      .selectFrom('document')
      .select('versionId')
      .where('id', '=', id)
      .executeTakeFirst()
    if (document === undefined) continue
    const held = (await heldArticles(db, [document.versionId])).get(document.versionId)
    if (held === undefined) continue
    const place = `document ${id}`
    yield { ...held, path: place, place, kind: 'text', read: true, remarks: [] }
  }
}
