import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSqlite, type SqliteFile } from './sqlite-file.ts'
import { NOTHING } from './sqlite-numbers.ts'
import { numberAt, textLength } from './sqlite-rows.ts'
import { textCodes } from './text-codes.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pages-test-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let made = 0
function withTable<T>(sql: string, rows: readonly (readonly unknown[])[], look: (file: SqliteFile) => T): T {
  const path = join(folder, `${++made}.db`)
  const database = new sqlite.Database(path)
  database.exec(sql)
  database.exec('BEGIN')
  for (const [id, number, text] of rows)
    database.run('INSERT INTO t(ID, N, T) VALUES (?, ?, ?)', [Number(id), asNumber(number), asText(text)])
  database.exec('COMMIT')
  database.close()
  const file = openSqlite(path)
  try {
    return look(file)
  } finally {
    file.close()
  }
}

const asNumber = (value: unknown) => (typeof value === 'number' ? value : null)
const asText = (value: unknown) => (typeof value === 'string' ? value : null)

const TABLE = 'CREATE TABLE t (ID INTEGER PRIMARY KEY, T TEXT, N INTEGER)'

const fromSqlite = (file: SqliteFile) =>
  Array.from(file.rows('SELECT ID, N, T FROM t ORDER BY ID'), ({ ID, N, T }) => [ID, N, T])

/** Numbers and texts as SQLite's driver hands them out, or null where the file is left to it. */
const fromPages = (file: SqliteFile): unknown[][] | null =>
  file.plainly((tables) => {
    const rows: unknown[][] = []
    const texts = textCodes()
    tables.rows('t', ['ID', 'N', 'T'], (row) => {
      const code = row.types[2] === 0 ? null : texts.codeOf(row.bytes, row.starts[2]!, textLength(row, 2))
      rows.push([numberAt(row, 0), numberAt(row, 1), code])
    })
    const labels = texts.labels()
    return rows.map(([id, n, code]) => [id, n, typeof code === 'number' ? labels[code] : null])
  })

const numbersOf = (file: SqliteFile, columns: readonly string[]): number[][] | null =>
  file.plainly((tables) => {
    const rows: number[][] = []
    tables.numbers('t', columns, (count, of) => {
      for (let n = 0; n < count; n++) rows.push(of.map((column) => column[n]!))
    })
    return rows
  })

describe('rows from the pages of a file are those that SQLite gives', () => {
  test.each([512, 4096, 65536])('whatever is in them, pages of %d bytes', (pageSize) => {
    const row = fc.tuple(
      fc.integer({ min: 1, max: 2 ** 40 }),
      fc.option(
        fc.oneof(fc.integer(), fc.integer({ min: -(2 ** 47), max: 2 ** 47 }), fc.constantFrom(0, 1, -1)),
      ),
      fc.option(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 40 }).filter((one) => !/[\0\ufeff]/.test(one)),
          fc.integer({ min: 0, max: 9000 }).map((length) => 'Wörter '.repeat(length / 7)),
        ),
      ),
    )
    const rows = fc.uniqueArray(row, { selector: ([id]) => id, maxLength: 60 })
    fc.assert(
      fc.property(rows, (some) => {
        withTable(`PRAGMA page_size = ${pageSize}; ${TABLE}`, some, (file) => {
          expect(fromPages(file)).toEqual(fromSqlite(file))
        })
      }),
      { numRuns: 12 },
    )
  })

  test('thousands of them, which fill many pages', () => {
    const rows = Array.from({ length: 5000 }, (_, n) => [3 * n + 1, n % 7 === 0 ? null : n * 37 - 90_000, ''])
    withTable(`PRAGMA page_size = 512; ${TABLE}`, rows, (file) => {
      expect(numbersOf(file, ['ID', 'N'])).toEqual(rows.map(([id, n]) => [id, n ?? NOTHING]))
    })
  })
})

test('whole numbers of one to four bytes, and the one that stands for nothing', () => {
  const numbers = [0, 1, -1, 127, -128, 128, 32767, -32768, 32768, 8388607, -8388608, 8388608, 2147483647]
  const ids = [1, 2, 127, 128, 16383, 16384, 2097151, 2097152, 268435455, 268435456, 1e9, 2e9, 2147483647]
  const rows = numbers.map((n, at) => [ids[at], n, 'x'.repeat(30 * at)])
  withTable(TABLE, rows, (file) => {
    expect(numbersOf(file, ['N', 'ID'])).toEqual(rows.map(([id, n]) => [n, id]))
  })
  withTable(TABLE, [[1, NOTHING, '']], (file) => expect(numbersOf(file, ['N'])).toBeNull())
})

describe('a file of another kind is left to SQLite', () => {
  test.each([
    [
      'a column that came later',
      `${TABLE}; INSERT INTO t VALUES (9, 'x', 1); ALTER TABLE t ADD COLUMN M INTEGER`,
      'M',
    ],
    [
      'a table without row numbers',
      'CREATE TABLE t (ID INTEGER PRIMARY KEY, T TEXT, N INTEGER) WITHOUT ROWID',
      'N',
    ],
    [
      'a column that is computed',
      'CREATE TABLE t (ID INTEGER PRIMARY KEY, T TEXT, G AS (ID + 1), N INTEGER)',
      'N',
    ],
    ['a text among numbers', `${TABLE}; INSERT INTO t VALUES (9, 'x', 'many')`, 'N'],
    ['a number beyond 32 bits', `${TABLE}; INSERT INTO t VALUES (9, 'x', 9876543210)`, 'N'],
    ['a column that is not there', TABLE, 'Z'],
  ])('%s', (_, sql, column) => {
    withTable(sql, [[1, 2, 'a']], (file) => {
      expect(numbersOf(file, ['ID', column])).toBeNull()
    })
  })

  test('a text that ends early', () => {
    withTable(`${TABLE}; INSERT INTO t VALUES (9, 'a' || char(0) || 'b', 1)`, [], (file) => {
      expect(fromPages(file)).toBeNull()
    })
  })
})
