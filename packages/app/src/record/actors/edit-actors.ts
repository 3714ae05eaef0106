import { type Insertable, sql } from 'kysely'
import type { ActorId, HistoryId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import type { Schema } from '../engine/schema.ts'
import { Conflict, Invalid, notInRecord } from '../errors.ts'
import { type Act, inserted, note, type RowChange } from '../history/history.ts'
import type { AliasKind } from '../vocabulary.ts'

export interface NewAlias {
  readonly name: string
  readonly kind?: AliasKind
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
  return asOnlyWriter(db, async (tx) => {
    await standingActor(tx, actor)
    const added = await aliasRow(tx, { actorId: actor, name, kind, validFrom: from, validTo: to })
    if (added === null) {
      const what = `Actor ${actor} has the name "${name}" already.`
      throw new Conflict({ where: `actor ${actor}`, what, todo: 'Nothing needs to be done.' })
    }
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
  return asOnlyWriter(db, async (tx) => {
    await standingActor(tx, member)
    await standingActor(tx, organisation)
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
    if (row === undefined) {
      const what = `Actor ${member} belongs to actor ${organisation} already, in that role and time.`
      throw new Conflict({ where: `actor ${member}`, what, todo: 'Nothing needs to be done.' })
    }
    return note(tx, 'added membership', act, [inserted('membership', row.id)])
  })
}

/**
 * Says that two actors are one: the statements of the second become the first's, and its name an alias. An anonymous
 * source cannot be merged; who it is nobody knows.
 */
export function mergeActors(db: Db, into: ActorId, from: ActorId, act: Act): Promise<HistoryId> {
  return asOnlyWriter(db, async (tx) => {
    const merged = await mergeable(tx, from)
    await mergeable(tx, into)
    if (into === from) {
      const what = `Actors ${into} and ${from} are not two actors.`
      throw new Invalid({ where: `actor ${from}`, what, todo: 'Choose another one.' })
    }
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

/** The actor, if it is in the record and was not merged into another one. */
async function standingActor(tx: Db, id: ActorId) {
  const actor = await tx.selectFrom('actor').selectAll().where('id', '=', id).executeTakeFirst()
  if (actor === undefined) throw notInRecord('actor', id)
  if (actor.withdrawn) {
    const what = `Actor ${id} was merged already.`
    throw new Conflict({ where: `actor ${id}`, what, todo: 'Take the actor that it was merged into.' })
  }
  return actor
}

async function mergeable(tx: Db, id: ActorId) {
  const actor = await standingActor(tx, id)
  if (actor.documentId !== null) {
    const what = 'An anonymous source is of one document only and cannot be merged.'
    throw new Invalid({ where: `actor ${id}`, what, todo: 'Correct its statements one by one instead.' })
  }
  return actor
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
