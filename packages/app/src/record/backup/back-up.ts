import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'kysely'
import { asItWas } from '../engine/as-it-was.ts'
import { type CataloguedTable, catalogue } from '../engine/catalogue.ts'
import { stepsDone } from '../engine/migrate.ts'
import type { Db } from '../engine/open-record.ts'
import { Conflict } from '../errors.ts'
import { type BackupEnd, type BackupHead, FORMAT, type TableHead } from './backup-lines.ts'
import { linesHash, tableLines } from './table-lines.ts'

export interface BackedUp {
  readonly tables: number
  readonly rows: number
}

export interface BackUpOptions {
  readonly at: Date
  /** Told of each batch of rows. */
  readonly onRows?: (table: string, rows: number) => void
}

/**
 * Writes the whole record into a file, as it is at one moment, whatever others write meanwhile: packed lines of JSON, for
 * the user alone, there when it is whole. Throws `Conflict` where a file is there already.
 *
 * `await backUp(db, 'debate.backup', { at: new Date() }) // { tables: 31, rows: 5120 }`
 */
export async function backUp(db: Db, file: string, options: BackUpOptions): Promise<BackedUp> {
  mustBeFree(file)
  const beside = `${file}.${process.pid}.partial`
  try {
    const done = await asItWas(db, (tx) => write(tx, beside, options))
    mustBeFree(file)
    await rename(beside, file)
    return done
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}

function mustBeFree(file: string): void {
  if (!existsSync(file)) return
  const what = `${file} is there already; a backup takes no file's place.`
  throw new Conflict({ where: file, what, todo: 'Name another file.' })
}

async function write(tx: Db, beside: string, options: BackUpOptions): Promise<BackedUp> {
  const done = { tables: 0, rows: 0 }
  const out = await open(beside, 'wx', 0o600)
  try {
    const lines = backupLines(tx, options, done)
    await pipeline(Readable.from(lines), createGzip({ level: 4 }), out.createWriteStream({ flush: true }))
  } finally {
    await out.close().catch(() => {})
  }
  return done
}

async function* backupLines(
  tx: Db,
  { at, onRows = () => {} }: BackUpOptions,
  done: { tables: number; rows: number },
): AsyncGenerator<string> {
  await sql`set local timezone to 'UTC'`.execute(tx)
  const steps = await stepsDone(tx)
  yield said({ onrecord: 'backup', format: FORMAT, made: at.toISOString(), steps } satisfies BackupHead)
  for (const table of await catalogue(tx)) {
    yield said(await headOf(tx, table))
    const hash = linesHash()
    for await (const lines of tableLines(tx, table)) {
      hash.add(lines)
      done.rows += lines.length
      onRows(table.name, lines.length)
      yield `${lines.join('\n')}\n`
    }
    yield said({ sha256: hash.value() })
    done.tables++
  }
  yield said({ end: 'backup', tables: done.tables } satisfies BackupEnd)
}

async function headOf(tx: Db, { name, columns, isNumbered }: CataloguedTable): Promise<TableHead> {
  const counted = await sql<{ rows: number }>`select count(*) as rows from ${sql.id(name)}`.execute(tx)
  const next = isNumbered ? await nextNumber(tx, name) : null
  return { table: name, rows: counted.rows[0]?.rows ?? 0, next, columns }
}

/** What the database gives the next row; numbers of rows that were never kept are not given again. */
async function nextNumber(tx: Db, table: string): Promise<number> {
  const named = await sql<{ name: string }>`select pg_get_serial_sequence(${table}, 'id') as name`.execute(tx)
  const { rows } = await sql<{ next: number }>`
    select case when is_called then last_value + 1 else last_value end as next
    from ${sql.raw(named.rows[0]?.name ?? '')}`.execute(tx)
  return rows[0]?.next ?? 1
}

const said = (line: object): string => `${JSON.stringify(line)}\n`
