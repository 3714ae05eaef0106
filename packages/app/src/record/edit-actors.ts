import { sql } from 'kysely'
import { type Act, inserted, note, type RowChange } from './history.ts'
import type { ActorId, HistoryId } from './ids.ts'
import { asOnlyWriter } from './one-writer.ts'
import type { Db } from './open-record.ts'

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
    const { id } = await tx
      .insertInto('actorAlias')
      .values({ actorId: actor, name, kind, validFrom: from, validTo: to })
      .onConflict((there) =>
        there
          .columns(['actorId', 'name', 'kind', 'validFrom', 'validTo'])
          .doUpdateSet({ withdrawn: false })
          .where('actorAlias.withdrawn', '=', true),
      )
      .returning('id')
      .executeTakeFirst()
      .then(mustBeNew(`Actor ${actor} has the name "${name}" already.`))
    return note(tx, 'added alias', act, [inserted('actorAlias', id)])
  })
}

export interface NewMembership {
  readonly organisation: ActorId
  readonly role?: string | null
  readonly from?: string | null
  readonly to?: string | null
}

/** An actor belongs to an organisation, from day to day. */
export function addMembership(
  db: Db,
  member: ActorId,
  { organisation, role = null, from = null, to = null }: NewMembership,
  act: Act,
): Promise<HistoryId> {
  return db.transaction().execute(async (tx) => {
    const { id } = await tx
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
      .then(mustBeNew(`Actor ${member} belongs to actor ${organisation} already, in that role and time.`))
    return note(tx, 'added membership', act, [inserted('membership', id)])
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
    const alias = await tx
      .insertInto('actorAlias')
      .values({ actorId: into, name: merged.name, validFrom: null, validTo: null })
      .onConflict((there) =>
        there
          .columns(['actorId', 'name', 'kind', 'validFrom', 'validTo'])
          .doUpdateSet({ withdrawn: false })
          .where('actorAlias.withdrawn', '=', true),
      )
      .returning('id')
      .executeTakeFirst()
    if (alias !== undefined) changes.push(inserted('actorAlias', alias.id))
    return note(tx, 'merged actors', act, changes)
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

/** A row that was taken back comes back; one that stands is not added a second time. */
function mustBeNew(message: string) {
  return <Row>(row: Row | undefined): Row => {
    if (row === undefined) throw new Error(message)
    return row
  }
}
