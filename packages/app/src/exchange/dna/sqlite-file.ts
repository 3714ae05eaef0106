import { closeSync, copyFileSync, openSync, readSync, statSync, symlinkSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import './sqlite-at-once.ts'
import sqlite from 'node-sqlite3-wasm'
import { passingFolder } from '../../record/engine/passing-folder.ts'
import type { WantedColumns } from './sqlite-leaves.ts'
import { eachNumbers, type TakeNumbers } from './sqlite-numbers.ts'
import { NotPlain, openPages } from './sqlite-pages.ts'
import { eachRow, type RowCells } from './sqlite-rows.ts'

type Cell = number | bigint | string | Uint8Array | null
/** One row of an answer, by column name. */
export type Row = Readonly<Record<string, Cell>>

/** An SQLite file opened for reading only. Every error is one line that names the file. */
export interface SqliteFile {
  readonly path: string
  readonly tables: ReadonlySet<string>
  /** Rows one at a time; nothing is kept, so a table may be larger than memory. */
  readonly rows: (sql: string, values?: readonly (number | string)[]) => IterableIterator<Row>
  /** The same for millions of rows: calls `take` with each. */
  readonly each: (sql: string, values: readonly (number | string)[], take: (row: Row) => void) => void
  /**
   * Reads tables straight from the pages of the file, many times as fast; null where they are not of the plain kind that can be read
   * so, which may show in the middle of them: then the caller begins anew with `rows` or `each`.
   */
  readonly plainly: <Value>(read: (tables: PlainTables) => Value) => Value | null
  readonly close: () => void
}

/** Tables as they lie in the pages of a file. */
export interface PlainTables {
  /** The whole numbers of some columns, in the order of the table's row numbers. */
  readonly numbers: (table: string, columns: readonly string[], take: TakeNumbers) => void
  /** The same with texts, row by row. */
  readonly rows: (table: string, columns: readonly string[], take: (row: RowCells) => void) => void
}

/**
 * Opens an SQLite file without touching it or its folder.
 *
 * The WebAssembly driver keeps its lock as a folder beside the path it was given, so it is given a link in a
 * private temporary folder: the original's folder may be read-only, and stays as it was even after a crash.
 */
export function openSqlite(path: string): SqliteFile {
  const file = resolve(path)
  refuseWhatIsNotSqlite(path, file)
  const { path: privateFolder, remove: leave } = passingFolder('onrecord-read-')
  try {
    const database = new sqlite.Database(linkTo(file, privateFolder), { readOnly: true, fileMustExist: true })
    const close = () => {
      if (database.isOpen) database.close()
      leave()
    }
    return {
      path,
      tables: tableNames(path, database),
      rows: reader(path, database),
      each: scanner(path, database),
      plainly: (read) => plainly(file, database, read),
      close,
    }
  } catch (error) {
    leave()
    throw named(path, error)
  }
}

function tableNames(path: string, database: sqlite.Database): ReadonlySet<string> {
  const names = reader(path, database)("SELECT name FROM sqlite_master WHERE type = 'table'")
  return new Set(Array.from(names, (row) => String(row.name)))
}

function reader(path: string, database: sqlite.Database): SqliteFile['rows'] {
  return function* rows(sql, values = []) {
    try {
      yield* stepThrough(database.prepare(sql), values)
    } catch (error) {
      throw named(path, error)
    }
  }
}

function scanner(path: string, database: sqlite.Database): SqliteFile['each'] {
  return (sql, values, take) => {
    try {
      const statement = database.prepare(sql)
      try {
        for (const row of statement.iterate([...values])) take(row as Row)
      } finally {
        statement.finalize()
      }
    } catch (error) {
      throw named(path, error)
    }
  }
}

/** Reads tables from the pages of their file; null where one is not of the plain kind that can be read so. */
function plainly<Value>(
  file: string,
  database: sqlite.Database,
  read: (tables: PlainTables) => Value,
): Value | null {
  const pages = openPages(file, statSync(file).size)
  try {
    return read({
      numbers: (table, columns, take) => eachNumbers(pages, wantedOf(database, table, columns), take),
      rows: (table, columns, take) => {
        if (!pages.isUtf8) throw new NotPlain('its texts are UTF-16')
        eachRow(pages, wantedOf(database, table, columns), take)
      },
    })
  } catch (error) {
    if (error instanceof NotPlain || error instanceof sqlite.SQLite3Error) return null
    throw error
  } finally {
    pages.close()
  }
}

function wantedOf(database: sqlite.Database, table: string, columns: readonly string[]): WantedColumns {
  const known = database.all(`PRAGMA table_xinfo(${table})`)
  const sql = "SELECT rootpage r FROM sqlite_master WHERE type = 'table' AND name = ?"
  const root = database.get(sql, [table])
  const places = columns.map((name) => known.findIndex((one) => one.name === name))
  // What is generated is not stored, and then the columns do not stand where they are told to.
  if (places.includes(-1) || known.some((one) => one.hidden !== 0))
    throw new NotPlain('a table with other columns')
  return { root: Number(root?.r ?? 0), places, alias: known.findIndex((one) => one.pk === 1) }
}

function* stepThrough(
  statement: sqlite.Statement,
  values: readonly (number | string)[],
): IterableIterator<Row> {
  try {
    for (const row of statement.iterate([...values])) yield row as Row
  } finally {
    statement.finalize() // repeats the error of a failed step
  }
}

/** SQLite's own words, with the file they are about and what to do. */
function named(path: string, error: unknown): unknown {
  if (!(error instanceof sqlite.SQLite3Error)) return error
  return new Error(
    `${path} is damaged or incomplete (SQLite says: ${error.message}): restore it from a backup, or open and save it in DNA`,
  )
}

function linkTo(file: string, folder: string): string {
  const link = join(folder, 'database')
  try {
    symlinkSync(file, link)
  } catch {
    copyFileSync(file, link) // Windows lets only some users make links
  }
  return link
}

const MAGIC = 'SQLite format 3\0'

function refuseWhatIsNotSqlite(path: string, file: string): void {
  const found = statSync(file, { throwIfNoEntry: false })
  if (found === undefined) throw new Error(`there is no file ${path}`)
  if (!found.isFile()) throw new Error(`${path} is a folder, not a DNA database`)
  if (found.size === 0) throw new Error(`${path} is empty: it holds no DNA database`)
  const header = firstBytes(file, 100)
  if (header.subarray(0, 16).toString('latin1') !== MAGIC) {
    throw new Error(`${path} is not a DNA database: it does not begin like an SQLite file`)
  }
  if (header.length < 100)
    throw new Error(`${path} is cut short after ${header.length} bytes: restore it from a backup`)
  refuseTruncated(path, header, found.size)
  for (const companion of [`${file}-journal`, `${file}-wal`]) {
    if ((statSync(companion, { throwIfNoEntry: false })?.size ?? 0) > 0) {
      throw new Error(`${path} has unsaved changes in ${basename(companion)}: close it in DNA first`)
    }
  }
}

/** The header counts the pages where the last writer kept the count (SQLite file format, section 1.3.8). */
function refuseTruncated(path: string, header: Buffer, size: number): void {
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  const countHolds = header.readUInt32BE(24) === header.readUInt32BE(92)
  const wanted = countHolds ? header.readUInt32BE(28) * pageSize : 0
  if (size < wanted) {
    throw new Error(`${path} is cut short: ${size} of ${wanted} bytes are there; restore it from a backup`)
  }
}

function firstBytes(file: string, count: number): Buffer {
  const descriptor = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(count)
    return buffer.subarray(0, readSync(descriptor, buffer, 0, count, 0))
  } finally {
    closeSync(descriptor)
  }
}
