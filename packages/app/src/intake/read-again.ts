import type { Imported } from '../import/imported.ts'
import { type IntakeEvent, type IntakeOptions, readAndKeep } from '../intake.ts'
import { currentCodebook } from '../record/codebooks/codebook-versions.ts'
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
    const found = await db
      .selectFrom('document as d')
      .innerJoin('documentVersion as v', 'v.id', 'd.versionId')
      .leftJoin('outlet as o', 'o.id', 'd.outletId')
      .where('d.id', '=', id)
      .select([
        'v.text',
        'v.turns',
        'v.sha256',
        'd.title',
        'd.published',
        'd.url',
        'd.language',
        'o.name as outlet',
      ])
      .executeTakeFirst()
    if (found === undefined) continue
    const { text, turns, sha256, title, published: date, url, language, outlet } = found
    const place = `document ${id}`
    yield {
      article: { text, title, date, url, outlet, ...(turns === null ? {} : { turns }) },
      path: place,
      place,
      kind: 'text',
      sha256,
      language,
      read: true,
      remarks: [],
    }
  }
}
