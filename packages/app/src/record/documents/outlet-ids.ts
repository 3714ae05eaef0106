import { sql } from 'kysely'
import type { CodebookId, OutletId } from '../engine/ids.ts'
import { insertRows, withNewIds } from '../engine/insert-rows.ts'
import type { Db } from '../engine/open-record.ts'

/**
 * The outlets with these names, by the codebook's aliases too; case does not count ("THE GAZETTE" is The Gazette). Those
 * that are missing are made, each with its actor.
 */
export async function outletIds(
  db: Db,
  codebook: CodebookId,
  names: readonly string[],
): Promise<(name: string | null | undefined) => OutletId | null> {
  const wanted = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()]
  const known = await knownOutlets(db, codebook, wanted)
  const missing = wanted.filter((name) => !known.has(name.toLowerCase()))
  const actors = await outletActors(db, missing)
  const made = await withNewIds(db, 'outlet', missing)
  await insertRows(
    db,
    'outlet',
    made.map(([name, id]) => ({ id, name, actorId: actors.get(name) })),
  )
  for (const [name, id] of made) known.set(name.toLowerCase(), id)
  return (name) => known.get((name ?? '').toLowerCase()) ?? null
}

async function knownOutlets(
  db: Db,
  codebook: CodebookId,
  names: readonly string[],
): Promise<Map<string, OutletId>> {
  const small = names.map((name) => name.toLowerCase())
  const byAlias = await db
    .selectFrom('actorAlias as a')
    .innerJoin('outlet as o', 'o.actorId', 'a.actorId')
    .innerJoin('codebookActor as c', 'c.actorId', 'o.actorId')
    .where('c.codebookId', '=', codebook)
    .where(sql<boolean>`lower(a.name) = any(${small}) and not a.withdrawn`)
    .orderBy('o.id', 'desc')
    .select(['a.name', 'o.id'])
    .execute()
  const byName = await db
    .selectFrom('outlet')
    .where(sql<boolean>`lower(name) = any(${small})`)
    .orderBy('id', 'desc')
    .select(['name', 'id'])
    .execute()
  return new Map([...byAlias, ...byName].map((row) => [row.name.toLowerCase(), row.id]))
}

/** An outlet may have been quoted before it published anything here: then its actor is there already. */
async function outletActors(db: Db, names: readonly string[]) {
  const rows = await db
    .selectFrom('actor')
    .where('kind', '=', 'outlet')
    .where(sql<boolean>`name = any(${names}) and not withdrawn`)
    .orderBy('id', 'desc')
    .select(['name', 'id'])
    .execute()
  const actors = new Map(rows.map((row) => [row.name, row.id]))
  const missing = names.filter((name) => !actors.has(name))
  const made = await withNewIds(db, 'actor', missing)
  await insertRows(
    db,
    'actor',
    made.map(([name, id]) => ({ id, name, kind: 'outlet' })),
  )
  for (const [name, id] of made) actors.set(name, id)
  return actors
}
