import { sql } from 'kysely'
import type { CodebookId, CodebookVersionId, StatementId, VersionId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'

/** The codebook by which each statement was coded. */
export async function codebooksOf(
  tx: Db,
  ids: readonly StatementId[],
): Promise<ReadonlyMap<StatementId, CodebookId | null>> {
  const rows = await tx
    .selectFrom('statement')
    .select(['id', 'codebookId'])
    .where(sql<boolean>`id = any(${ids})`)
    .execute()
  return new Map(rows.map(({ id, codebookId }) => [id, codebookId]))
}

/** The version of a codebook that counts now. */
export async function versionThatCounts(
  tx: Db,
  codebook: CodebookId | null,
): Promise<CodebookVersionId | null> {
  const book = await tx
    .selectFrom('codebook')
    .select('versionId')
    .where('id', '=', codebook)
    .executeTakeFirst()
  return book?.versionId ?? null
}

/** The codebook by which a version was read last; a statement added by hand is coded by the same one. */
export async function codebookOf(tx: Db, version: VersionId): Promise<CodebookId | null> {
  const reading = await tx
    .selectFrom('reading as r')
    .innerJoin('codebookVersion as c', 'c.id', 'r.codebookVersionId')
    .select('c.codebookId')
    .where('r.versionId', '=', version)
    .orderBy('r.id', 'desc')
    .executeTakeFirst()
  return reading?.codebookId ?? null
}
