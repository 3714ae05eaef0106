import { sql } from 'kysely'
import type { RowChange } from './history.ts'
import type { DocumentId, GroupId, VersionId } from './ids.ts'
import { insertRows } from './insert-rows.ts'
import type { Db } from './open-record.ts'

/** What of a text can be compared with other texts. */
export interface Fingerprint {
  /** Two texts that are alike have mostly the same numbers at the same places. */
  readonly signature: readonly number[]
  /** Only texts that share a key are compared at all. */
  readonly keys: readonly string[]
}

export interface NewFingerprint extends Fingerprint {
  readonly versionId: VersionId
}

/** When two signatures count as one report. */
export type Alike = (a: readonly number[], b: readonly number[]) => boolean

/**
 * Puts new texts into the groups of those they are nearly the same as, so that a wire story printed by nine papers can
 * be counted as one source. Groups that a new text connects become one. Returns what changed in which document.
 */
export async function groupNearDuplicates(
  db: Db,
  fresh: readonly NewFingerprint[],
  alike: Alike,
): Promise<RowChange[]> {
  await insertRows(
    db,
    'fingerprint',
    fresh.map(({ versionId, signature }) => ({ versionId, signature })),
  )
  await insertRows(db, 'fingerprintKey', fresh.flatMap(keyRows))
  const pairs = (await candidatePairs(db, fresh)).filter((pair) => alike(pair.signature, pair.otherSignature))
  const changes: RowChange[] = []
  for (const { document, other } of pairs) changes.push(...(await join(db, document, other)))
  return changes
}

function keyRows({ versionId, keys }: NewFingerprint) {
  return [...new Set(keys)].map((key) => ({ key, versionId }))
}

async function candidatePairs(db: Db, fresh: readonly NewFingerprint[]) {
  const ids = fresh.map(({ versionId }) => versionId)
  return db
    .selectFrom('fingerprintKey as k')
    .innerJoin('fingerprintKey as o', (on) =>
      on.onRef('o.key', '=', 'k.key').onRef('o.versionId', '<', 'k.versionId'),
    )
    .innerJoin('fingerprint as f', 'f.versionId', 'k.versionId')
    .innerJoin('fingerprint as g', 'g.versionId', 'o.versionId')
    .innerJoin('documentVersion as v', 'v.id', 'k.versionId')
    .innerJoin('documentVersion as w', 'w.id', 'o.versionId')
    .where(sql<boolean>`k.version_id = any(${ids}) and v.document_id <> w.document_id`)
    .distinct()
    .select([
      'v.documentId as document',
      'w.documentId as other',
      'f.signature',
      'g.signature as otherSignature',
    ])
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
