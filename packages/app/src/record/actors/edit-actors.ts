import type { ActorKind } from '@onrecord/reader'
import { withRenamed } from '../codebooks/edit-content.ts'
import type { ActorId, CodebookId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { Invalid } from '../errors.ts'
import { mustBeAsSeen, type Seen } from '../history/as-seen.ts'
import { type Act, changeRow, note, type RowChange } from '../history/history.ts'
import { inCodebooks, intoCodebook } from './actor-in-codebooks.ts'
import { aliasRow } from './actor-names.ts'
import { type ActorFields, type EditedActor, mustBeFree, mustBeSomebody, newActor } from './new-actor.ts'
import { nothingToDo, ofManyDocuments, standingActor, touchedByActor } from './standing-actor.ts'

/**
 * A new actor, in the codebook too where one is given. Each change of an actor is one entry of the history, with a new
 * version of every codebook that has the actor.
 */
export function createActor(
  db: Db,
  fields: ActorFields & { readonly name: string; readonly kind: ActorKind; readonly codebook?: CodebookId },
  act: Act,
): Promise<EditedActor> {
  return asOnlyWriter(db, async (tx) => {
    const { codebook, ...own } = fields
    const { id, changes } = await newActor(tx, own)
    if (codebook !== undefined) changes.push(...(await intoCodebook(tx, codebook, id, own, act)))
    return { id, history: await note(tx, 'added actor', act, changes), statements: [] }
  })
}

/**
 * Says an actor differently. Under another name it is still found by the old one, which becomes an alias. Throws `Conflict`
 * where somebody else changed the same fields since they were `seen`.
 */
export function editActor(
  db: Db,
  id: ActorId,
  fields: ActorFields,
  act: Act,
  { seen }: Seen<ActorFields> = {},
): Promise<EditedActor> {
  return asOnlyWriter(db, async (tx) => {
    const actor = await standingActor(tx, id)
    mustBeAsSeen(`actor ${id}`, { ...actor }, { ...fields }, { ...seen })
    const { name = actor.name } = fields
    const renamed = name !== actor.name
    const { kind = actor.kind } = fields
    if (renamed || kind !== actor.kind) {
      ofManyDocuments(actor)
      await mustBeFree(tx, name, kind, id)
    }
    if (kind !== actor.kind) await mayBecome(tx, id, kind)
    const changes = await changeRow(tx, 'actor', id, { ...fields })
    if (renamed) {
      changes.push(...(await aliasRow(tx, { actorId: id, name: actor.name, validFrom: null, validTo: null })))
      changes.push(...(await renameOutlet(tx, id, name)))
      changes.push(...(await inCodebooks(tx, id, act, (content, key) => withRenamed(content, key, name))))
    }
    if (changes.length === 0) throw nothingToDo(`actor ${id}`, `Actor ${id} is like that already.`)
    const history = await note(tx, renamed ? 'renamed actor' : 'changed actor', act, changes)
    return { id, history, statements: await touchedByActor(tx, id) }
  })
}

/** What documents were printed in is an outlet, whatever else it is. */
async function mayBecome(tx: Db, id: ActorId, kind: ActorKind): Promise<void> {
  mustBeSomebody(kind, `actor ${id}`)
  if (kind === 'person') await mustHaveNoMembers(tx, id)
  const outlet = await tx.selectFrom('outlet').select('id').where('actorId', '=', id).executeTakeFirst()
  if (outlet === undefined) return
  const what = `Actor ${id} is an outlet of this record, and stays one.`
  throw new Invalid({ where: `actor ${id}`, what, todo: 'Leave its kind as it is.' })
}

async function mustHaveNoMembers(tx: Db, id: ActorId): Promise<void> {
  const member = await tx
    .selectFrom('membership')
    .select('id')
    .where('organisationId', '=', id)
    .where('withdrawn', '=', false)
    .executeTakeFirst()
  if (member === undefined) return
  const what = `Others belong to actor ${id}, which cannot become a person.`
  throw new Invalid({ where: `actor ${id}`, what, todo: 'Take their memberships back first.' })
}

async function renameOutlet(tx: Db, actor: ActorId, name: string): Promise<RowChange[]> {
  const outlet = await tx.selectFrom('outlet').select('id').where('actorId', '=', actor).executeTakeFirst()
  return outlet === undefined ? [] : changeRow(tx, 'outlet', outlet.id, { name })
}
