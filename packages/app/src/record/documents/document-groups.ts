import { sql } from 'kysely'
import type { Fingerprint } from '../../import/near-duplicates.ts'
import type { DocumentId, GroupId, VersionId } from '../engine/ids.ts'
import { insertRows } from '../engine/insert-rows.ts'
import type { Db } from '../engine/open-record.ts'
import type { RowChange } from '../history/history.ts'

/** What of a text can be compared with other texts. */
export interface Comparable {
  readonly print: Fingerprint
  /** Only texts that share a key are compared at all. */
  readonly keys: readonly number[]
}

export interface NewComparable extends Comparable {
  readonly versionId: VersionId
}

/** When two prints count as one report. */
export type Alike = (a: Fingerprint, b: Fingerprint) => boolean

/**
 * Puts new texts into the groups of those they are nearly the same as, so that a wire story printed by nine papers can
 * be counted as one source. Groups that a new text connects become one. Returns what changed in which document.
 */
export async function joinGroups(
  db: Db,
  fresh: readonly NewComparable[],
  alike: Alike,
): Promise<RowChange[]> {
  await insertRows(db, 'fingerprint', fresh)
  const pairs = (await candidatePairs(db, fresh)).filter((pair) => alike(pair.print, pair.otherPrint))
  const changes: RowChange[] = []
  for (const { document, other } of pairs) changes.push(...(await join(db, document, other)))
  return changes
}

async function candidatePairs(db: Db, fresh: readonly NewComparable[]) {
  const ids = fresh.map(({ versionId }) => versionId)
  return db
    .selectFrom('fingerprint as f')
    .innerJoin('fingerprint as g', (on) =>
      on.on(sql<boolean>`g.keys && f.keys`).onRef('g.versionId', '<', 'f.versionId'),
    )
    .innerJoin('documentVersion as v', 'v.id', 'f.versionId')
    .innerJoin('documentVersion as w', 'w.id', 'g.versionId')
    .where(sql<boolean>`f.version_id = any(${ids}) and v.document_id <> w.document_id`)
    .select(['v.documentId as document', 'w.documentId as other', 'f.print', 'g.print as otherPrint'])
    .orderBy('document')
    .orderBy('other')
    .execute()
}

/** Two documents into one group: a new one, the one that either has, or the older of two. */
async function join(db: Db, document: DocumentId, other: DocumentId): Promise<RowChange[]> {
  const groups = await db
    .selectFrom('document')
    .select(['id', 'nearDuplicateGroupId as group'])
    .where('id', 'in', [document, other])
    .execute()
  const known = groups.flatMap((row) => row.group ?? []).sort((a, b) => a - b)
  const [group = await newGroup(db), merged = group] = known
  if (known.length === 2 && merged === group) return []
  const moving = await db
    .selectFrom('document')
    .select(['id', 'nearDuplicateGroupId as group'])
    .where((eb) => eb.or([eb('id', 'in', [document, other]), eb('nearDuplicateGroupId', '=', merged)]))
    .where('nearDuplicateGroupId', 'is distinct from', group)
    .orderBy('id')
    .execute()
  await db
    .updateTable('document')
    .set({ nearDuplicateGroupId: group })
    .where(
      'id',
      'in',
      moving.map((row) => row.id),
    )
    .execute()
  return moving.map((row) => ({
    table: 'document',
    id: row.id,
    before: { nearDuplicateGroupId: row.group },
    after: { nearDuplicateGroupId: group },
  }))
}

async function newGroup(db: Db): Promise<GroupId> {
  return (await db.insertInto('nearDuplicateGroup').defaultValues().returning('id').executeTakeFirstOrThrow())
    .id
}
