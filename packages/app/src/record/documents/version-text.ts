import type { VersionId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { notInRecord } from '../errors.ts'

/** The text of one version of a document, which never changes. */
export async function textOf(db: Db, version: VersionId): Promise<string> {
  const row = await db
    .selectFrom('documentVersion')
    .select('text')
    .where('id', '=', version)
    .executeTakeFirst()
  if (row === undefined) throw notInRecord('document version', version)
  return row.text
}
