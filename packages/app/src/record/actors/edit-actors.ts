import { type Insertable, sql } from 'kysely'
import type { ActorId, HistoryId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import type { Schema } from '../engine/schema.ts'
import { type Act, inserted, note, type RowChange } from '../history/history.ts'

export interface NewAlias {
  readonly name: string
  readonly kind?: 'alias' | 'metonym'
  readonly from?: string | null
  readonly to?: string | null
}

/** Another name of an actor, from day to day; articles added later find the actor by it. */
export function addAlias(
  db: Db,
  actor: ActorId,
  { name, kind = 'alias', from = null, to = null }: NewAlias,
  act: Act,
): Promise<HistoryId> {
  return db.transaction().execute(async (tx) => {
    const added = await aliasRow(tx, { actorId: actor, name, kind, validFrom: from, validTo: to })
    if (added === null) throw new Error(`Actor ${actor} has the name "${name}" already.`)
    return note(tx, 'added alias', act, [added])
  })
}

/** An alias that is new, or was taken back and comes back; `null` where it stands already. */
async function aliasRow(tx: Db, alias: Insertable<Schema['actorAlias']>): Promise<RowChange | null> {
  const row = await tx
    .insertInto('actorAlias')
    .values(alias)
    .onConflict((there) =>
      there
        .columns(['actorId', 'name', 'kind', 'validFrom', 'validTo'])
        .doUpdateSet({ withdrawn: false })
        .where('actorAlias.withdrawn', '=', true),
    )
    .returning('id')
    .executeTakeFirst()
  return row === undefined ? null : inserted('actorAlias', row.id)
}

export interface NewMembership {
  readonly organisation: ActorId
  readonly role?: string | null
  readonly from?: string | null
  readonly to?: string | null
}

/** An actor belongs to an organisation, from day to day; a membership that was taken back comes back. */
export function addMembership(
  db: Db,
  member: ActorId,
  { organisation, role = null, from = null, to = null }: NewMembership,
  act: Act,
): Promise<HistoryId> {
  return db.transaction().execute(async (tx) => {
    const row = await tx
      .insertInto('membership')
      .values({ memberId: member, organisationId: organisation, role, validFrom: from, validTo: to })
      .onConflict((there) =>
        there
          .columns(['memberId', 'organisationId', 'role', 'validFrom', 'validTo'])
          .doUpdateSet({ withdrawn: false })
          .where('membership.withdrawn', '=', true),
      )
      .returning('id')
      .executeTakeFirst()
    if (row === undefined)
      throw new Error(`Actor ${member} belongs to actor ${organisation} already, in that role and time.`)
    return note(tx, 'added membership', act, [inserted('membership', row.id)])
  })
}

/**
 * Says that two actors are one: the statements of the second become the first's, and its name an alias. An anonymous
 * source cannot be merged; who it is nobody knows.
 */
export function mergeActors(db: Db, into: ActorId, from: ActorId, act: Act): Promise<HistoryId> {
  return asOnlyWriter(db, async (tx) => {
    const actors = await tx.selectFrom('actor').selectAll().where('id', 'in', [into, from]).execute()
    const merged = actors.find((actor) => actor.id === from)
    if (merged === undefined || actors.length !== 2)
      throw new Error(`Actors ${into} and ${from} are not two actors of this record.`)
    if (actors.some((actor) => actor.withdrawn))
      throw new Error(`Actor ${from} or ${into} was merged already.`)
    if (actors.some((actor) => actor.documentId !== null))
      throw new Error('An anonymous source is of one document only and cannot be merged.')
    const changes = [
      ...(await moveStatements(tx, into, from, 'speaker_id')),
      ...(await moveStatements(tx, into, from, 'holder_id')),
    ]
    await tx.updateTable('actor').set({ withdrawn: true }).where('id', '=', from).execute()
    changes.push({ table: 'actor', id: from, before: { withdrawn: false }, after: { withdrawn: true } })
    const alias = await aliasRow(tx, { actorId: into, name: merged.name, validFrom: null, validTo: null })
    return note(tx, 'merged actors', act, alias === null ? changes : [...changes, alias])
  })
}

async function moveStatements(
  tx: Db,
  into: ActorId,
  from: ActorId,
  column: 'speaker_id' | 'holder_id',
): Promise<RowChange[]> {
  const { rows } = await sql<{ id: number }>`
    update statement set ${sql.id(column)} = ${into} where ${sql.id(column)} = ${from} returning id`.execute(
    tx,
  )
  return rows.map(({ id }) => ({
    table: 'statement',
    id,
    before: { [column]: from },
    after: { [column]: into },
  }))
}
