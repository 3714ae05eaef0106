import type { ActorKind } from '@onrecord/reader'
import type { EditedCode } from '../codebooks/edit-concepts.ts'
import type { ActorId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { Conflict, Invalid } from '../errors.ts'
import { inserted, type RowChange } from '../history/history.ts'

export type EditedActor = EditedCode<ActorId>

/** What a person may say of an actor; what is left out stays as it is. */
export interface ActorFields {
  readonly name?: string
  readonly kind?: ActorKind
  readonly note?: string | null
  /** "#aa3322"; for pictures and DNA. */
  readonly colour?: string | null
  /** A person's own columns, by name. */
  readonly attributes?: Readonly<Record<string, string>>
}

export async function newActor(
  tx: Db,
  fields: ActorFields & { readonly name: string; readonly kind: ActorKind },
) {
  const { name, kind, note: words = null, colour = null, attributes = {} } = fields
  mustBeSomebody(kind, 'the new actor')
  await mustBeFree(tx, name, kind, null)
  const { id } = await tx
    .insertInto('actor')
    .values({ name, kind, note: words, colour, attributes: JSON.stringify(attributes) })
    .returning('id')
    .executeTakeFirstOrThrow()
  const changes: RowChange[] = [inserted('actor', id)]
  return { id, changes }
}

/** An anonymous source is known by its document alone, and stays there. */
export function mustBeSomebody(kind: ActorKind, where: string): void {
  if (kind !== 'anonymous') return
  const what = 'An anonymous source comes of reading a document, and nobody else becomes one.'
  throw new Invalid({ where, what, todo: 'Choose another kind.' })
}

/** Two actors of one kind and name could not be told apart by any later article. */
export async function mustBeFree(
  tx: Db,
  name: string,
  kind: ActorKind,
  except: ActorId | null,
): Promise<void> {
  const rival = await tx
    .selectFrom('actor')
    .select('id')
    .where('name', '=', name)
    .where('kind', '=', kind)
    .where('documentId', 'is', null)
    .where('withdrawn', '=', false)
    .where('id', 'is distinct from', except)
    .executeTakeFirst()
  if (rival === undefined) return
  const what = `Actor ${rival.id} has the name "${name}" already.`
  throw new Conflict({ where: `actor ${rival.id}`, what, todo: 'Merge the two, or choose another name.' })
}
