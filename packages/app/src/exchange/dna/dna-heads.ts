import type { DnaDocuments, DnaStatementType } from './dna-database.ts'
import { type GrowingColumns, growingColumns } from './growing-columns.ts'
import { type IdPlaces, placesOf } from './id-places.ts'
import type { PlainTables, Row, SqliteFile } from './sqlite-file.ts'
import { NOTHING } from './sqlite-numbers.ts'
import { wholeNumbers } from './whole-number.ts'

/** What every statement has, as columns in the order of their ids. */
export interface StatementHeads {
  readonly ids: Int32Array
  /** Places of documents. */
  readonly documents: Int32Array
  readonly starts: Int32Array
  readonly stops: Int32Array
  readonly coders: Int32Array
}

/** @throws Error in one line where a statement lies in no document, or a number of it is none. */
export function readHeads(file: SqliteFile, type: DnaStatementType, documents: DnaDocuments): StatementHeads {
  const places = placesOf(documents.ids)
  const check = checker(file.path, places)
  const heads =
    file.plainly((tables) => fromPages(tables, type.id, places, check)) ?? fromRows(file, type.id, check)
  const [ids, rows, starts, stops, coders] = heads.columns()
  return { ids: ids!, documents: rows!, starts: starts!, stops: stops!, coders: coders! }
}

type Cell = Row[string]
type Head = readonly [id: number, document: number, start: number, stop: number, coder: number]

/** A statement's numbers, or the error that says which of them is none. */
type Check = (id: Cell, document: Cell, start: Cell, stop: Cell, coder: Cell) => Head

function checker(path: string, places: IdPlaces): Check {
  const number = wholeNumbers(path, (id) => `the number of statement ${id}`)
  const start = wholeNumbers(path, (id) => `the start of statement ${id}`)
  const stop = wholeNumbers(path, (id) => `the end of statement ${id}`)
  return (i, d, a, z, c) => {
    const document = places.of(Number(d))
    if (document < 0) throw new Error(`${path}: statement ${i} lies in document ${d}, which is not there`)
    const id = number(Number(i), i)
    return [id, document, start(id, a), stop(id, z), Number(c ?? 0)]
  }
}

const COLUMNS = ['StatementTypeId', 'ID', 'DocumentId', 'Start', 'Stop', 'Coder']

function fromPages(tables: PlainTables, type: number, places: IdPlaces, check: Check): GrowingColumns {
  const heads = growingColumns(5)
  tables.numbers('STATEMENTS', COLUMNS, (count, [types, ids, documents, starts, stops, coders]) => {
    heads.room(count)
    const [id, document, start, stop, coder] = heads.list
    let row = heads.length
    for (let n = 0; n < count; n++) {
      if (types![n] !== type) continue
      const place = places.of(documents![n]!)
      // What is not as it should be is said in the words that a slow reading has for it.
      if (place < 0 || ids![n] === NOTHING || starts![n] === NOTHING || stops![n] === NOTHING)
        check(...five(ids![n]!, documents![n]!, starts![n]!, stops![n]!, coders![n]!))
      id![row] = ids![n]!
      document![row] = place
      start![row] = starts![n]!
      stop![row] = stops![n]!
      coder![row++] = coders![n] === NOTHING ? 0 : coders![n]!
    }
    heads.length = row
  })
  return heads
}

type Five = readonly [Cell, Cell, Cell, Cell, Cell]

function five(...numbers: readonly [number, number, number, number, number]): Five {
  const [i, d, a, z, c] = numbers
  return [orNull(i), orNull(d), orNull(a), orNull(z), orNull(c)]
}

/** What the pages say of a cell without anything. */
const orNull = (value: number): number | null => (value === NOTHING ? null : value)

function fromRows(file: SqliteFile, type: number, check: Check): GrowingColumns {
  const heads = growingColumns(5)
  const sql =
    'SELECT ID i, DocumentId d, Start a, Stop z, Coder c FROM STATEMENTS WHERE StatementTypeId = ? ORDER BY ID'
  file.each(sql, [type], ({ i, d, a, z, c }) => {
    heads.room(1)
    const head = check(i ?? null, d ?? null, a ?? null, z ?? null, c ?? null)
    for (let n = 0; n < head.length; n++) heads.list[n]![heads.length] = head[n]!
    heads.length++
  })
  return heads
}
