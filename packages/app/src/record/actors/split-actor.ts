import type { ActorId, CodebookId, StatementId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { type Act, changeRow, note, type RowChange } from '../history/history.ts'
import { moveActor, mustBeOf, withEarlier } from '../statements/move-statements.ts'
import { intoCodebook, keysByCodebook } from './actor-in-codebooks.ts'
import { type ActorFields, type EditedActor, newActor } from './new-actor.ts'
import { ofManyDocuments, standingActor } from './standing-actor.ts'

/** Says that some statements of an actor are somebody else's: they go to a new actor, in the same codebooks. */
export function splitActor(
  db: Db,
  id: ActorId,
  fields: ActorFields & { readonly name: string },
  statements: readonly StatementId[],
  act: Act,
): Promise<EditedActor> {
  return asOnlyWriter(db, async (tx) => {
    const actor = ofManyDocuments(await standingActor(tx, id))
    await mustBeOf(tx, statements, ['speaker_id', 'holder_id'], id, `actor ${id}`)
    const own = { kind: actor.kind, ...fields }
    const made = await newActor(tx, own)
    const changes = [...made.changes]
    const keys = new Map<CodebookId, string>()
    for (const [codebook, key] of await keysByCodebook(tx, id)) {
      const added = await intoCodebook(tx, codebook, made.id, own, act, key)
      changes.push(...added)
      const fresh = (await keysByCodebook(tx, made.id)).get(codebook)
      if (fresh !== undefined) keys.set(codebook, fresh)
    }
    const all = await withEarlier(tx, statements)
    changes.push(...(await moveActor(tx, id, made.id, all)))
    changes.push(...(await renamedMentions(tx, all, made.id, own.name, keys)))
    return { id: made.id, history: await note(tx, 'split actor', act, changes), statements }
  })
}

/** What a statement calls its actor decides who it is when it is corrected later: the new actor's name and key. */
async function renamedMentions(
  tx: Db,
  statements: readonly StatementId[],
  actor: ActorId,
  name: string,
  keys: ReadonlyMap<CodebookId, string>,
): Promise<RowChange[]> {
  const changes: RowChange[] = []
  for (const statement of statements) {
    const row = await tx
      .selectFrom('statement')
      .select(['speaker', 'speakerId', 'holder', 'holderId', 'codebookId'])
      .where('id', '=', statement)
      .executeTakeFirstOrThrow()
    const id = keys.get(row.codebookId ?? 0) ?? null
    const mentions = {
      ...(row.speakerId === actor ? { speaker: { ...row.speaker, name, id } } : {}),
      ...(row.holderId === actor ? { holder: { ...row.holder, name, id } } : {}),
    }
    if (Object.keys(mentions).length > 0)
      changes.push(...(await changeRow(tx, 'statement', statement, mentions)))
  }
  return changes
}
