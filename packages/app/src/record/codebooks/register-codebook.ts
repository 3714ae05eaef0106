import type { Codebook, CodebookActor, CodebookOutlet } from '@onrecord/reader'
import type { ActorId, CodebookId, CodebookVersionId } from '../engine/ids.ts'
import { insertRows } from '../engine/insert-rows.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { type Act, inserted, note, type RowChange, undo } from '../history/history.ts'
import { makeCurrent, sha256Of } from './codebook-versions.ts'

export interface RegisteredCodebook {
  readonly id: CodebookId
  readonly versionId: CodebookVersionId
}

/**
 * Brings a codebook into the record: its version as it stands, its concepts, items, actors with their aliases and
 * memberships, and outlets. The same content again changes nothing; new content under the same title is a new version.
 * What a newer version leaves out stays, since statements point to it; one whose addition was taken back is there again with all
 * that it had. `count` makes a version that is there already the
 * one that counts again.
 */
export function registerCodebook(
  db: Db,
  codebook: Codebook,
  act: Act,
  { count = false }: { readonly count?: boolean } = {},
): Promise<RegisteredCodebook> {
  const content = JSON.stringify(codebook)
  const sha256 = sha256Of(content)
  return asOnlyWriter(db, async (tx) => {
    const { id, versionId: before } = await codebookFor(tx, codebook.title, act)
    const known = await versionId(tx, id, sha256)
    if (known !== undefined) {
      if (count && known !== before) {
        const back = await makeCurrent(tx, id, before, known)
        await note(tx, `brought codebook ${codebook.title} ${codebook.version} back`, act, [back])
      }
      return { id, versionId: known }
    }
    const added = await tx
      .insertInto('codebookVersion')
      .values({ codebookId: id, version: codebook.version, sha256, content, added: act.at })
      .returning('id')
      .executeTakeFirstOrThrow()
    const changes = [
      await makeCurrent(tx, id, before, added.id),
      ...(await registerConcepts(tx, id, codebook)),
      ...(await registerItems(tx, id, codebook)),
      ...(await registerActors(tx, id, codebook)),
    ]
    await note(tx, `added codebook ${codebook.title} ${codebook.version}`, act, changes)
    return { id, versionId: added.id }
  })
}

async function codebookFor(db: Db, title: string, act: Act) {
  const wanted = ['id', 'versionId'] as const
  const asked = db.selectFrom('codebook').select(wanted).where('title', '=', title)
  const known = await asked.executeTakeFirst()
  if (known !== undefined) {
    return known.versionId === null && (await broughtBack(db, known.id, act))
      ? asked.executeTakeFirstOrThrow()
      : known
  }
  return db.insertInto('codebook').values({ title }).returning(wanted).executeTakeFirstOrThrow()
}

/** Takes back that the addition of a codebook was taken back; false where it was not. */
async function broughtBack(db: Db, id: CodebookId, act: Act): Promise<boolean> {
  const undone = await db
    .selectFrom('history as h')
    .innerJoin('change as c', 'c.historyId', 'h.id')
    .where('c.tableName', '=', 'codebook')
    .where('c.rowId', '=', id)
    .where('h.undoes', 'is not', null)
    .orderBy('h.id', 'desc')
    .select('h.id')
    .executeTakeFirst()
  if (undone === undefined) return false
  await undo(db, undone.id, act)
  return true
}

async function versionId(
  db: Db,
  codebook: CodebookId,
  sha256: string,
): Promise<CodebookVersionId | undefined> {
  const known = await db
    .selectFrom('codebookVersion')
    .select('id')
    .where('codebookId', '=', codebook)
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return known?.id
}

async function registerConcepts(db: Db, codebook: CodebookId, { concepts }: Codebook): Promise<RowChange[]> {
  const known = new Map(
    (await db.selectFrom('concept').selectAll().where('codebookId', '=', codebook).execute()).map((row) => [
      row.key,
      row,
    ]),
  )
  const changes: RowChange[] = []
  for (const { id: key, label, kind, role, scheme, definition } of concepts) {
    const row = known.get(key)
    const own = { label, kind, role, scheme, definition }
    // What was deprecated and comes in again counts again; what was merged stays where it went.
    const after = row === undefined || row.mergedInto !== null ? own : { ...own, withdrawn: false }
    if (row === undefined) {
      const { id } = await db
        .insertInto('concept')
        .values({ codebookId: codebook, key, ...own })
        .returning('id')
        .executeTakeFirstOrThrow()
      changes.push(inserted('concept', id))
    } else if (JSON.stringify(pick(row, after)) !== JSON.stringify(after)) {
      await db.updateTable('concept').set(after).where('id', '=', row.id).execute()
      changes.push({ table: 'concept', id: row.id, before: pick(row, after), after })
    }
  }
  return changes
}

/** The values that a row has now where it is to get new ones, in the same order. */
function pick(row: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>) {
  return Object.fromEntries(Object.keys(after).map((key) => [key, row[key]]))
}

async function registerItems(db: Db, codebook: CodebookId, { items }: Codebook): Promise<RowChange[]> {
  const known = await db.selectFrom('item').select('key').where('codebookId', '=', codebook).execute()
  const keys = new Set(known.map((row) => row.key))
  const fresh = items.filter((item) => !keys.has(item.id))
  const rows = fresh.map(({ id: key, label, variantOf, isClass }) => ({
    codebookId: codebook,
    key,
    label,
    variantOf,
    isClass,
  }))
  if (rows.length === 0) return []
  const ids = await db.insertInto('item').values(rows).returning('id').execute()
  return ids.map(({ id }) => inserted('item', id))
}

async function registerActors(
  db: Db,
  codebook: CodebookId,
  { actors, outlets }: Codebook,
): Promise<RowChange[]> {
  const changes: RowChange[] = []
  const ids = new Map<string, ActorId>()
  for (const actor of actors) {
    const kind = actor.kind === 'event' ? 'group' : actor.kind
    ids.set(actor.id, await actorFor(db, codebook, actor.id, actor.label, kind, changes))
  }
  for (const outlet of outlets) {
    const actor = await actorFor(db, codebook, outlet.id, outlet.label, 'outlet', changes)
    ids.set(outlet.id, actor)
    await registerOutlet(db, outlet, actor, changes)
  }
  await insertNew(db, 'actorAlias', [...aliasRows(actors, outlets, ids)], changes)
  await insertNew(db, 'membership', [...membershipRows(actors, ids)], changes)
  return changes
}

/** The record's actor behind a codebook's key: known by the key, else by name and kind, else new. */
async function actorFor(
  db: Db,
  codebook: CodebookId,
  key: string,
  name: string,
  kind: 'person' | 'organisation' | 'country' | 'group' | 'outlet',
  changes: RowChange[],
): Promise<ActorId> {
  const byKey = await db
    .selectFrom('codebookActor')
    .select('actorId')
    .where('codebookId', '=', codebook)
    .where('key', '=', key)
    .executeTakeFirst()
  if (byKey !== undefined) return byKey.actorId
  const byName = await db
    .selectFrom('actor')
    .select('id')
    .where('name', '=', name)
    .where('kind', '=', kind)
    .where('documentId', 'is', null)
    .where('withdrawn', '=', false)
    .where('id', 'not in', (eb) =>
      eb.selectFrom('codebookActor').select('actorId').where('codebookId', '=', codebook),
    )
    .orderBy('id')
    .executeTakeFirst()
  const id = byName?.id ?? (await newActor(db, name, kind, changes))
  await db.insertInto('codebookActor').values({ codebookId: codebook, key, actorId: id }).execute()
  return id
}

async function newActor(
  db: Db,
  name: string,
  kind: 'person' | 'organisation' | 'country' | 'group' | 'outlet',
  changes: RowChange[],
): Promise<ActorId> {
  const { id } = await db.insertInto('actor').values({ name, kind }).returning('id').executeTakeFirstOrThrow()
  changes.push(inserted('actor', id))
  return id
}

async function registerOutlet(
  db: Db,
  outlet: CodebookOutlet,
  actorId: ActorId,
  changes: RowChange[],
): Promise<void> {
  const { label: name, kind, country, control } = outlet
  const known = await db.selectFrom('outlet').selectAll().where('name', '=', name).executeTakeFirst()
  if (known === undefined) {
    const { id } = await db
      .insertInto('outlet')
      .values({ name, kind, country, control, actorId })
      .returning('id')
      .executeTakeFirstOrThrow()
    changes.push(inserted('outlet', id))
    return
  }
  const after = { kind, country, control }
  if (known.kind !== null || kind === null) return
  await db.updateTable('outlet').set(after).where('id', '=', known.id).execute()
  changes.push({ table: 'outlet', id: known.id, before: pick(known, after), after })
}

function* aliasRows(
  actors: readonly CodebookActor[],
  outlets: readonly CodebookOutlet[],
  ids: ReadonlyMap<string, ActorId>,
) {
  for (const { id, aliases, metonyms } of actors) {
    for (const name of aliases)
      yield { actorId: ids.get(id), name, kind: 'alias', validFrom: null, validTo: null }
    for (const name of metonyms)
      yield { actorId: ids.get(id), name, kind: 'metonym', validFrom: null, validTo: null }
  }
  for (const { id, aliases } of outlets) {
    for (const name of aliases)
      yield { actorId: ids.get(id), name, kind: 'alias', validFrom: null, validTo: null }
  }
}

function* membershipRows(actors: readonly CodebookActor[], ids: ReadonlyMap<string, ActorId>) {
  for (const { id, of, role, from, to } of actors) {
    const organisationId = of === null ? undefined : ids.get(of)
    if (organisationId === undefined) continue
    yield { memberId: ids.get(id), organisationId, role, validFrom: from, validTo: to }
  }
}

/** Inserts the rows that are not there yet; a codebook brought in again in a new version has most of them already. */
async function insertNew(
  db: Db,
  table: 'actorAlias' | 'membership',
  rows: Parameters<typeof insertRows<'actorAlias' | 'membership'>>[2],
  changes: RowChange[],
): Promise<void> {
  const before = await db.selectFrom(table).select('id').orderBy('id', 'desc').executeTakeFirst()
  await insertRows(db, table, rows, { unlessThere: true })
  const fresh = await db
    .selectFrom(table)
    .select('id')
    .where((eb) => (before === undefined ? eb.lit(true) : eb('id', '>', before.id)))
    .orderBy('id')
    .execute()
  for (const { id } of fresh) changes.push(inserted(table, id))
}
