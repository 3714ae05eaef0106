import type { TextLayout } from '@onrecord/reader'
import { sql } from 'kysely'
import { layoutOf } from '../documents/text-layout.ts'
import type { DocumentId, VersionId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'

/** What coding a statement needs of its text. */
export interface VersionText {
  readonly text: string
  readonly sentences: TextLayout['sentences']
  readonly document: DocumentId
  readonly date: string | null
}

/** The texts of versions with their sentences, each read once. */
export async function versionTexts(
  tx: Db,
  versions: readonly VersionId[],
): Promise<ReadonlyMap<VersionId, VersionText>> {
  const rows = await tx
    .selectFrom('documentVersion as v')
    .innerJoin('document as d', 'd.id', 'v.documentId')
    .leftJoin('textLayout as l', 'l.versionId', 'v.id')
    .select(['v.id', 'v.text', 'v.documentId as document', 'd.published as date'])
    .select(['l.sentences', 'l.paragraphs'])
    .where(sql<boolean>`v.id = any(${[...new Set(versions)]})`)
    .execute()
  return new Map(
    rows.map((row) => {
      const { id, text, document, date } = row
      return [id, { text, document, date, sentences: layoutOf(row).sentences }]
    }),
  )
}
