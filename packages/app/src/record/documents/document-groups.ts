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
  await insertRows(
    db,
    'fingerprintKey',
    fresh.flatMap(({ versionId, keys }) => [...new Set(keys)].map((key) => ({ key, versionId }))),
  )
  const pairs = (await candidatePairs(db, fresh)).filter((pair) => alike(pair.print, pair.otherPrint))
  const changes: RowChange[] = []
  for (const { document, other } of pairs) changes.push(...(await join(db, document, other)))
  return changes
}

/** Two texts of which one is new, and that share a key. */
interface Pair {
  readonly document: DocumentId
  readonly other: DocumentId
  readonly print: Fingerprint
  readonly otherPrint: Fingerprint
}

/** The texts that share a key with a new one, each pair once. */
async function candidatePairs(db: Db, fresh: readonly NewComparable[]): Promise<readonly Pair[]> {
  const versions = await versionsWithKey(db, [...new Set(fresh.flatMap((text) => text.keys))])
  if (versions.length === 0) return []
  const texts = await db
    .selectFrom('fingerprint as f')
    .innerJoin('documentVersion as v', 'v.id', 'f.versionId')
    .where(sql<boolean>`f.version_id = any(${versions})`)
    .select(['f.versionId', 'v.documentId as document', 'f.print', 'f.keys'])
    .orderBy('f.versionId')
    .execute()
  const isFresh = new Set(fresh.map(({ versionId }) => versionId))
  const withKey = new Map<number, (typeof texts)[number][]>()
  const pairs: Pair[] = []
  for (const text of texts) {
    if (isFresh.has(text.versionId)) {
      const earlier = new Set(text.keys.flatMap((key) => withKey.get(key) ?? []))
      for (const other of earlier) {
        if (other.document === text.document) continue
        const { document, print } = text
        pairs.push({ document, other: other.document, print, otherPrint: other.print })
      }
    }
    for (const key of text.keys) {
      const having = withKey.get(key)
      if (having === undefined) withKey.set(key, [text])
      else having.push(text)
    }
  }
  return pairs.sort((a, b) => a.document - b.document || a.other - b.other)
}

/** The versions of texts that have one of some keys; asked by itself, since a database without statistics makes a poor join of it. */
export async function versionsWithKey(db: Db, keys: readonly number[]): Promise<readonly VersionId[]> {
  if (keys.length === 0) return []
  const rows = await db
    .selectFrom('fingerprintKey')
    .where(sql<boolean>`key = any(${keys}::int[])`)
    .select('versionId')
    .distinct()
    .execute()
  return rows.map(({ versionId }) => versionId)
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
