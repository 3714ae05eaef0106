import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import sqlite from 'node-sqlite3-wasm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openSqlite, type SqliteFile } from './sqlite-file.ts'
import { NOTHING } from './sqlite-numbers.ts'

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

function fromPages(file: SqliteFile): unknown[][] | false {
  const rows: unknown[][] = []
  return file.cells('t', ['ID', 'N', 'T'], (cells) => rows.push([...cells])) && rows
}

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
      const found: (number | null)[][] = []
      const row = new Int32Array(2)
      const take = () => found.push([row[0]!, row[1] === NOTHING ? null : row[1]!])
      expect(file.numbers('t', ['ID', 'N'], row, take)).toBe(true)
      expect(found).toEqual(rows.map(([id, n]) => [id, n]))
    })
  })
})

describe('a file of another kind is left to SQLite', () => {
  const none = () => {}
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
      expect(file.numbers('t', ['ID', column], new Int32Array(2), none)).toBe(false)
    })
  })

  test('a text that ends early', () => {
    withTable(`${TABLE}; INSERT INTO t VALUES (9, 'a' || char(0) || 'b', 1)`, [], (file) => {
      expect(fromPages(file)).toBe(false)
    })
  })
})
