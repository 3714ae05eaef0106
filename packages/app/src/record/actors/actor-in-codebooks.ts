import type { ActorKind, Codebook, CodebookActor } from '@onrecord/reader'
import { changeCodebook, currentCodebook } from '../codebooks/codebook-versions.ts'
import { freeKey, withActor } from '../codebooks/edit-content.ts'
import type { ActorId, CodebookId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import type { Act, RowChange } from '../history/history.ts'

/** The codebooks that have an actor, and its key there. */
export async function keysByCodebook(tx: Db, actor: ActorId): Promise<ReadonlyMap<CodebookId, string>> {
  const rows = await tx
    .selectFrom('codebookActor')
    .select(['codebookId', 'key'])
    .where('actorId', '=', actor)
    .orderBy('codebookId')
    .execute()
  return new Map(rows.map((row) => [row.codebookId, row.key]))
}

export async function inCodebooks(
  tx: Db,
  actor: ActorId,
  act: Act,
  change: (content: Codebook, key: string, codebook: CodebookId) => Codebook,
): Promise<RowChange[]> {
  const changes: RowChange[] = []
  for (const [codebook, key] of await keysByCodebook(tx, actor)) {
    const current = await currentCodebook(tx, codebook)
    changes.push(...(await changeCodebook(tx, current, change(current.content, key, codebook), act)))
  }
  return changes
}

/** Gives an actor an entry of its own in a codebook. */
export async function intoCodebook(
  tx: Db,
  codebook: CodebookId,
  actor: ActorId,
  { name, kind }: { readonly name: string; readonly kind: ActorKind },
  act: Act,
  like?: string,
): Promise<RowChange[]> {
  if (kind === 'outlet' || kind === 'anonymous') return []
  const current = await currentCodebook(tx, codebook)
  const taken = await tx
    .selectFrom('codebookActor')
    .select('key')
    .where('codebookId', '=', codebook)
    .execute()
  const keys = taken.map((row) => row.key)
  const key = freeKey(current.content, keys, like ?? 'A00')
  await tx.insertInto('codebookActor').values({ codebookId: codebook, key, actorId: actor }).execute()
  const entry: CodebookActor = {
    id: key,
    label: name,
    kind,
    of: null,
    role: null,
    aliases: [],
    metonyms: [],
    notIn: [],
    from: null,
    to: null,
  }
  return changeCodebook(tx, current, withActor(current.content, entry), act)
}
