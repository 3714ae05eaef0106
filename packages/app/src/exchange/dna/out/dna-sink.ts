import sqlite from 'node-sqlite3-wasm'
import { DNA_TABLES } from './dna-tables.ts'

type Cell = string | number | null

/** Writes the rows of one table, many at once. */
export interface RowSink {
  readonly add: (...cells: readonly Cell[]) => void
}

/** A database of DNA on its way. */
export interface DnaSink {
  /** Rows of a table by these columns; texts that may be long go one by one. */
  readonly rows: (table: string, columns: readonly string[], together?: number) => RowSink
  /** SQL over what was written so far. */
  readonly run: (sql: string, values: readonly Cell[]) => void
  /** Writes what is still held and closes the file. */
  readonly finish: () => void
  /** Closes the file as it is. */
  readonly abandon: () => void
}

/** Rows that go in with one statement: one by one the calls take longer than the writing. */
const TOGETHER = 1_000

/**
 * Makes a database with DNA's tables, for one writer that writes it whole or throws it away: no journal, nothing waits for the disk.
 *
 * `sink.rows('STATEMENTS', ['ID', 'Start']).add(1, 0)`
 */
export function dnaSink(path: string): DnaSink {
  const database = new sqlite.Database(path)
  const sinks: { readonly flush: () => void; readonly close: () => void }[] = []
  const close = () => {
    for (const { close } of sinks.splice(0)) close()
    if (database.isOpen) database.close()
  }
  try {
    for (const setting of [
      'foreign_keys=OFF',
      'journal_mode=OFF',
      'synchronous=OFF',
      'locking_mode=EXCLUSIVE',
      'cache_size=-65536',
    ])
      database.exec(`PRAGMA ${setting}`)
    for (const [name, columns] of Object.entries(DNA_TABLES))
      database.exec(`CREATE TABLE ${name}(${columns})`)
    database.exec('BEGIN')
  } catch (error) {
    close()
    throw error
  }
  const flush = () => {
    for (const sink of sinks) sink.flush()
  }
  return {
    rows: (table, columns, together = TOGETHER) => {
      const sink = rowSink(database, table, columns, together)
      sinks.push(sink)
      return sink
    },
    run: (sql, values) => {
      flush()
      database.run(sql, [...values])
    },
    finish: () => {
      flush()
      database.exec('COMMIT')
      close()
    },
    abandon: close,
  }
}

function rowSink(database: sqlite.Database, table: string, columns: readonly string[], together: number) {
  const row = `(${columns.map(() => '?').join(', ')})`
  const insertion = (rows: number) =>
    database.prepare(
      `INSERT INTO ${table}(${columns.join(', ')}) VALUES ${Array.from({ length: rows }, () => row).join(', ')}`,
    )
  const many = insertion(together)
  const held: Cell[] = []
  const write = (statement: sqlite.Statement) => {
    statement.run(held)
    held.length = 0
  }
  return {
    add: (...cells: readonly Cell[]) => {
      for (const cell of cells) held.push(cell)
      if (held.length >= together * columns.length) write(many)
    },
    flush: () => {
      if (held.length === 0) return
      const few = insertion(held.length / columns.length)
      try {
        write(few)
      } finally {
        few.finalize()
      }
    },
    close: () => many.finalize(),
  }
}
