import type { Reader } from '@onrecord/reader'
import { sql } from 'kysely'
import type { CoderId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'

/** A person as a coder; the same name is the same coder. */
export function personCoder(db: Db, name: string): Promise<CoderId> {
  return coder(db, { by: 'person', name, version: '', settings: {} })
}

/** A reader as a coder: another version or other settings are another coder. */
export function readerCoder(
  db: Db,
  reader: Pick<Reader, 'name' | 'version'>,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<CoderId> {
  return coder(db, { by: 'reader', name: reader.name, version: reader.version, settings })
}

interface NewCoder {
  readonly by: 'reader' | 'person'
  readonly name: string
  readonly version: string
  readonly settings: Readonly<Record<string, unknown>>
}

/** Who is known already is looked up: asking who one is writes nothing. */
async function coder(db: Db, { settings, ...who }: NewCoder): Promise<CoderId> {
  const row = { ...who, settings: JSON.stringify(settings) }
  const known = await db
    .selectFrom('coder')
    .select('id')
    .where('by', '=', who.by)
    .where('name', '=', who.name)
    .where('version', '=', who.version)
    .where('settings', '=', sql<never>`${row.settings}::jsonb`)
    .executeTakeFirst()
  return known?.id ?? (await newCoder(db, row))
}

async function newCoder(db: Db, row: Omit<NewCoder, 'settings'> & { readonly settings: string }) {
  // Somebody may have been faster; the empty update makes that row come back.
  const { id } = await db
    .insertInto('coder')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['by', 'name', 'version', 'settings']).doUpdateSet({ name: row.name }),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
