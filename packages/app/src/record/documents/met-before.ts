import { sql } from 'kysely'
import type { DocumentId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { type Alike, type Comparable, versionsWithKey } from './document-groups.ts'

/** A text that the record holds already. */
export interface KnownText {
  readonly document: DocumentId
  readonly withdrawn: boolean
}

/** Which of some texts the record holds, by their keys (`sameTextKey`). */
export async function textsInRecord(
  db: Db,
  keys: readonly string[],
): Promise<ReadonlyMap<string, KnownText>> {
  const rows = await db
    .selectFrom('documentVersion as v')
    .innerJoin('document as d', 'd.id', 'v.documentId')
    .where(sql<boolean>`v.text_key = any(${keys})`)
    .select(['v.textKey', 'd.id as document', 'd.withdrawn'])
    .orderBy('v.id', 'desc')
    .execute()
  return new Map(rows.map(({ textKey, ...known }) => [textKey, known]))
}

/** The oldest document of the record that prints nearly the same text, or null. */
export async function documentLike(
  db: Db,
  { print, keys }: Comparable,
  alike: Alike,
): Promise<DocumentId | null> {
  const versions = await versionsWithKey(db, keys)
  if (versions.length === 0) return null
  const rows = await db
    .selectFrom('fingerprint as f')
    .innerJoin('documentVersion as v', 'v.id', 'f.versionId')
    .where(sql<boolean>`f.version_id = any(${versions})`)
    .select(['v.documentId as document', 'f.print'])
    .orderBy('document')
    .execute()
  return rows.find((row) => alike(row.print, print))?.document ?? null
}
