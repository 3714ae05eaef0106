import { changeCodebook, currentCodebook } from '../codebooks/codebook-versions.ts'
import { withMergedActor } from '../codebooks/edit-content.ts'
import type { ActorId, HistoryId, StatementId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { Invalid } from '../errors.ts'
import { type Act, changeRow, note, type RowChange } from '../history/history.ts'
import { moveActor } from '../statements/move-statements.ts'
import { keysByCodebook } from './actor-in-codebooks.ts'
import { aliasRow } from './actor-names.ts'
import type { EditedActor } from './new-actor.ts'
import { type ActorRow, ofManyDocuments, standingActor, touchedByActor } from './standing-actor.ts'

/**
 * Says that two actors are one: the statements of the second become the first's, and its name an alias. An anonymous
 * source cannot be merged; who it is nobody knows.
 */
export async function mergeActors(db: Db, into: ActorId, from: ActorId, act: Act): Promise<HistoryId> {
  return (await mergeAllActors(db, into, [from], act)).history
}

/** Says that several actors are one, in one change. */
export function mergeAllActors(
  db: Db,
  into: ActorId,
  from: readonly ActorId[],
  act: Act,
): Promise<EditedActor> {
  return asOnlyWriter(db, async (tx) => {
    const changes: RowChange[] = []
    const statements: StatementId[] = []
    for (const id of new Set(from)) {
      const merged = ofManyDocuments(await standingActor(tx, id))
      const stays = ofManyDocuments(await standingActor(tx, into))
      if (into === id) {
        const what = `Actors ${into} and ${id} are not two actors.`
        throw new Invalid({ where: `actor ${id}`, what, todo: 'Choose another one.' })
      }
      statements.push(...(await touchedByActor(tx, id)))
      changes.push(...(await moveActor(tx, id, into, null)))
      changes.push(...(await changeRow(tx, 'actor', id, { withdrawn: true, mergedInto: into })))
      if (merged.name !== stays.name) {
        changes.push(
          ...(await aliasRow(tx, { actorId: into, name: merged.name, validFrom: null, validTo: null })),
        )
      }
      changes.push(...(await mergeInBooks(tx, stays, merged, act)))
    }
    return { id: into, history: await note(tx, 'merged actors', act, changes), statements }
  })
}

async function mergeInBooks(tx: Db, into: ActorRow, from: ActorRow, act: Act): Promise<RowChange[]> {
  const stays = await keysByCodebook(tx, into.id)
  const merged = await keysByCodebook(tx, from.id)
  const changes: RowChange[] = []
  for (const codebook of new Set([...stays.keys(), ...merged.keys()])) {
    const current = await currentCodebook(tx, codebook)
    const after = withMergedActor(
      current.content,
      { key: stays.get(codebook) ?? null, name: into.name },
      { key: merged.get(codebook) ?? null, name: from.name },
    )
    changes.push(...(await changeCodebook(tx, current, after, act)))
  }
  return changes
}
