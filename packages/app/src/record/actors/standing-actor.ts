import type { ActorId, StatementId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { Conflict, Invalid, notInRecord } from '../errors.ts'

/** The actor, if it is in the record and was not merged into another one. */
export async function standingActor(tx: Db, id: ActorId) {
  const actor = await tx.selectFrom('actor').selectAll().where('id', '=', id).executeTakeFirst()
  if (actor === undefined) throw notInRecord('actor', id)
  if (actor.withdrawn) {
    const what = `Actor ${id} was merged already.`
    const into = actor.mergedInto === null ? 'the actor that it was merged into' : `actor ${actor.mergedInto}`
    throw new Conflict({ where: `actor ${id}`, what, todo: `Take ${into}.` })
  }
  return actor
}

export type ActorRow = Awaited<ReturnType<typeof standingActor>>

export function ofManyDocuments(actor: ActorRow): ActorRow {
  if (actor.documentId === null) return actor
  const what = 'An anonymous source is of one document only and can be neither merged, split nor renamed.'
  throw new Invalid({ where: `actor ${actor.id}`, what, todo: 'Correct its statements one by one instead.' })
}

/** The statements that count and that an actor makes or holds the stance of. */
export async function touchedByActor(db: Db, id: ActorId): Promise<readonly StatementId[]> {
  const rows = await db
    .selectFrom('currentStatement')
    .select('id')
    .where((eb) => eb.or([eb('speakerId', '=', id), eb('holderId', '=', id)]))
    .orderBy('id')
    .execute()
  return rows.map((row) => row.id)
}

export function nothingToDo(where: string, what: string): Conflict {
  return new Conflict({ where, what, todo: 'Nothing needs to be done.' })
}
