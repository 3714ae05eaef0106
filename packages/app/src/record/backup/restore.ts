import { sql } from 'kysely'
import { type CataloguedTable, catalogue, foreignKeys } from '../engine/catalogue.ts'
import { ALL_STEPS, SCHEMA, stepsDone, takeSteps } from '../engine/migrate.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { weigh } from '../engine/weigh.ts'
import { Conflict, Invalid } from '../errors.ts'
import { type BackupHead, damaged, type TableHead } from './backup-lines.ts'
import { readBackup } from './read-backup.ts'
import { tableHash } from './table-lines.ts'

export interface Restored {
  readonly made: string
  readonly tables: number
  readonly rows: number
}

/** Told of each batch of rows. */
type OnRows = (table: string, rows: number) => void

/** Reads a backup to its end and throws where it is cut or altered, or was made by a newer version. */
export async function mustBeWhole(file: string): Promise<void> {
  for await (const part of readBackup(file)) if (part.kind === 'head') mustBeKnown(file, part.head)
}

/**
 * Lays a backup down in a record that is empty: all of it, or nothing when anything is wrong. What was laid down is read again
 * and held against the backup's hashes; a backup from before some steps takes them afterwards.
 */
export async function restore(
  db: Db,
  address: string,
  file: string,
  onRows: OnRows = () => {},
): Promise<Restored> {
  const restored = await asOnlyWriter(db, async (tx) => {
    await mustBeEmpty(tx, address)
    return layDown(tx, file, onRows)
  })
  await weigh(db)
  return restored
}

async function mustBeEmpty(tx: Db, address: string): Promise<void> {
  for (const { name } of await catalogue(tx)) {
    const { rows } = await sql`select from ${sql.id(name)} limit 1`.execute(tx)
    if (rows.length === 0) continue
    throw new Conflict({
      where: address,
      what: `${address} holds a record already, and a backup is restored into an empty one only.`,
      todo: 'Name a new folder or another database.',
    })
  }
}

async function layDown(tx: Db, file: string, onRows: OnRows): Promise<Restored> {
  const done = { made: '', tables: 0, rows: 0 }
  let tables = new Map<string, CataloguedTable>()
  let references: Awaited<ReturnType<typeof foreignKeys>> = []
  await sql`set local timezone to 'UTC'`.execute(tx)
  for await (const part of readBackup(file)) {
    if (part.kind === 'head') {
      mustBeKnown(file, part.head)
      done.made = part.head.made
      await makeTables(tx, part.head.steps)
      tables = new Map((await catalogue(tx)).map((table) => [table.name, table]))
      references = await foreignKeys(tx)
      for (const one of references)
        await sql`alter table ${sql.id(one.table)} drop constraint ${sql.id(one.name)}`.execute(tx)
    } else if (part.kind === 'table') mustBeTheSame(file, part.table, tables.get(part.table.table))
    else if (part.kind === 'rows') {
      await insertLines(tx, file, part.table, part.lines)
      done.rows += part.lines.length
      onRows(part.table.table, part.lines.length)
    } else {
      const table = tables.get(part.table.table)
      if (table === undefined || (await tableHash(tx, table)) !== part.sha256)
        throw damaged(file, `the table ${part.table.table}`, 'what was laid down is not what was read')
      await continueNumbers(tx, part.table)
      done.tables++
    }
  }
  if (done.tables !== tables.size)
    throw damaged(file, 'its end', `it lacks ${tables.size - done.tables} tables`)
  for (const { table, name, definition } of references)
    await sql`alter table ${sql.id(table)} add constraint ${sql.id(name)} ${sql.raw(definition)}`
      .execute(tx)
      .catch((error: unknown) => {
        throw danglingReference(file, table, error)
      })
  await takeSteps(tx, ALL_STEPS)
  return done
}

function mustBeKnown(file: string, { steps }: BackupHead): void {
  const unknown = steps.find((step) => !ALL_STEPS.includes(step))
  if (unknown === undefined) return
  throw new Invalid({
    where: file,
    what: `${file} was made by a newer version of onrecord (step ${unknown}).`,
    todo: 'Update onrecord to restore it.',
  })
}

/** The tables as they were when the backup was made: empty ones that took other steps give way. */
export async function makeTables(tx: Db, steps: readonly string[]): Promise<void> {
  if ((await stepsDone(tx)).join() === steps.join()) return
  const { rows } = await sql<{ what: string }>`
    select format('table %I', relname) as what from pg_class
      where relnamespace = ${SCHEMA}::regnamespace and relkind = 'r'
    union all select 'function ' || oid::regprocedure from pg_proc where pronamespace = ${SCHEMA}::regnamespace`.execute(
    tx,
  )
  for (const { what } of rows) await sql`drop ${sql.raw(what)} cascade`.execute(tx)
  await takeSteps(tx, steps)
}

function mustBeTheSame(file: string, head: TableHead, table: CataloguedTable | undefined): void {
  if (table?.columns.join() === head.columns.join()) return
  throw damaged(file, `the table ${head.table}`, 'it is not one of the tables that its head names')
}

async function insertLines(
  tx: Db,
  file: string,
  { table, columns }: TableHead,
  lines: readonly string[],
): Promise<void> {
  const list = sql.join(columns.map((column) => sql.id(column)))
  const name = sql.id(table)
  await sql`
    insert into ${name} (${list})
    select ${list} from json_populate_recordset(null::${name}, ${`[${lines.join(',')}]`}::json)`
    .execute(tx)
    .catch((error: unknown) => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      // Classes 22 and 23: a value that the column cannot hold, or that breaks a rule of the table.
      if (!/^2[23]/.test(code)) throw error
      throw damaged(file, `the table ${table}`, error instanceof Error ? error.message : code)
    })
}

async function continueNumbers(tx: Db, { table, next }: TableHead): Promise<void> {
  if (next === null) return
  await sql`select setval(pg_get_serial_sequence(${table}, 'id'), ${next}, false)`.execute(tx)
}

function danglingReference(file: string, table: string, error: unknown): unknown {
  const detail = error instanceof Error && 'detail' in error ? String(error.detail) : String(error)
  return damaged(file, `the table ${table}`, `it was damaged when the backup was made (${detail})`)
}
