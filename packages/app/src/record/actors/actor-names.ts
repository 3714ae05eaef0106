import type { Insertable } from 'kysely'
import { withName, withoutName } from '../codebooks/edit-content.ts'
import type { ActorId, HistoryId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import type { Schema } from '../engine/schema.ts'
import { notInRecord } from '../errors.ts'
import { type Act, changeRow, inserted, note, type RowChange } from '../history/history.ts'
import type { AliasKind } from '../vocabulary.ts'
import { inCodebooks } from './actor-in-codebooks.ts'
import { daysInOrder } from './days-in-order.ts'
import { nothingToDo, standingActor } from './standing-actor.ts'

export interface NewAlias {
  readonly name: string
  readonly kind?: AliasKind
  readonly from?: string | null
  readonly to?: string | null
}

/**
 * Another name of an actor, from day to day; articles added later find the actor by it. A codebook knows no days for a
 * name, so one with days is the record's alone.
 */
export function addAlias(
  db: Db,
  actor: ActorId,
  { name, kind = 'alias', from = null, to = null }: NewAlias,
  act: Act,
): Promise<HistoryId> {
  return asOnlyWriter(db, async (tx) => {
    await standingActor(tx, actor)
    daysInOrder(`actor ${actor}`, from, to)
    const added = await aliasRow(tx, { actorId: actor, name, kind, validFrom: from, validTo: to })
    if (added.length === 0) {
      throw nothingToDo(`actor ${actor}`, `Actor ${actor} has the name "${name}" already.`)
    }
    const always = from === null && to === null
    const books = always
      ? await inCodebooks(tx, actor, act, (content, key) => withName(content, key, name, kind))
      : []
    return note(tx, 'added alias', act, [...added, ...books])
  })
}

/** Takes a name back: articles added later do not find the actor by it. */
export function withdrawAlias(db: Db, alias: number, act: Act): Promise<HistoryId> {
  return asOnlyWriter(db, async (tx) => {
    const row = await tx.selectFrom('actorAlias').selectAll().where('id', '=', alias).executeTakeFirst()
    if (row === undefined) throw notInRecord('alias', alias)
    const changes = await changeRow(tx, 'actorAlias', alias, { withdrawn: true })
    if (changes.length === 0)
      throw nothingToDo(`alias ${alias}`, `The name "${row.name}" was taken back already.`)
    const books = await inCodebooks(tx, row.actorId, act, (content, key) =>
      withoutName(content, key, row.name, row.kind),
    )
    return note(tx, 'withdrew alias', act, [...changes, ...books])
  })
}

/** An alias that is new, or was taken back and comes back; none where it stands already. */
export async function aliasRow(tx: Db, alias: Insertable<Schema['actorAlias']>): Promise<RowChange[]> {
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
  return row === undefined ? [] : [inserted('actorAlias', row.id)]
}
