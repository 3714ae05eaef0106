import type { Variable } from '@onrecord/network'
import { type DnaEntity, type DnaVariable, textOf } from './dna-database.ts'
import { type IdPlaces, placesOf } from './id-places.ts'
import type { PlainTables, Row, SqliteFile } from './sqlite-file.ts'
import { NOTHING } from './sqlite-numbers.ts'
import { numberAt, textLength } from './sqlite-rows.ts'
import { textCodes } from './text-codes.ts'
import { BOOLEAN, wholeNumbers } from './whole-number.ts'

/** The statements whose values are read. */
export interface Scan {
  readonly file: SqliteFile
  readonly ids: Int32Array
  readonly rowOf: IdPlaces
}

export type NamedColumn = readonly [string, Variable]

/**
 * Booleans (0 and 1) or whole numbers.
 *
 * @throws Error in one line where a statement has none, or what it has is no such number
 */
export function numberColumns(
  scan: Scan,
  type: 'boolean' | 'integer',
  variables: readonly DnaVariable[],
): NamedColumn[] {
  const range = type === 'boolean' ? BOOLEAN : undefined
  const [least, most] = range ?? [-Infinity, Infinity]
  const checks = variables.map(({ name }) =>
    wholeNumbers(scan.file.path, (id) => `"${name}" of statement ${id}`, range),
  )
  const columns = valuesOf(scan, variables, {
    table: type === 'boolean' ? 'DATABOOLEAN' : 'DATAINTEGER',
    value: 'Value',
    quickly: () => (x) => (x >= least && x <= most ? x : NOTHING),
    slowly: (column, id, x) => checks[column]!(id, x),
  })
  return variables.map(({ name }, n) => [name, { type, values: columns[n]! }])
}

/**
 * Entities: a code is the entity's place among those of its variable, used or not, since isolates are entities nobody used.
 *
 * @throws Error in one line where a statement has none, or one that is not there
 */
export function shortTextColumns(
  scan: Scan,
  variables: readonly DnaVariable[],
  entities: readonly DnaEntity[],
): NamedColumn[] {
  const own = variables.map(({ id }) => entities.filter(({ variable }) => variable === id))
  const codes = own.map((some) => placesOf(some.map(({ id }) => id)))
  const columns = valuesOf(scan, variables, {
    table: 'DATASHORTTEXT',
    value: 'Entity',
    quickly: (column) => {
      const places = codes[column]!
      return (x) => {
        const code = places.of(x)
        return code < 0 ? NOTHING : code
      }
    },
    slowly: (column, id, x) => {
      const code = codes[column]!.of(Number(x))
      if (code < 0)
        throw new Error(`${scan.file.path}: statement ${id} names entity ${x}, which is not there`)
      return code
    },
  })
  return variables.map(({ name }, n) => [
    name,
    { type: 'short text', codes: columns[n]!, labels: own[n]!.map(({ value }) => value) },
  ])
}

/** Long texts, each a label of its own. */
export function longTextColumns(scan: Scan, variables: readonly DnaVariable[]): NamedColumn[] {
  if (variables.length === 0) return []
  const columnOf = placesOf(variables.map(({ id }) => id))
  const found = scan.file.plainly((tables) => textsFromPages(tables, scan, columnOf, variables.length))
  const texts = found ?? textsFromRows(scan, columnOf, variables)
  for (const [n, variable] of variables.entries()) refuseMissing(scan, variable, texts[n]!.seen)
  return variables.map(({ name }, n) => {
    const { codes, labels } = texts[n]!
    return [name, { type: 'long text', codes, labels }]
  })
}

interface Texts {
  readonly codes: Int32Array
  readonly labels: readonly string[]
  readonly seen: Uint8Array
}

function textsFromPages(tables: PlainTables, scan: Scan, columnOf: IdPlaces, count: number): Texts[] {
  const columns = Array.from({ length: count }, () => ({ ...emptyOf(scan), known: textCodes() }))
  tables.rows('DATALONGTEXT', ['StatementId', 'VariableId', 'Value'], (cells) => {
    const row = scan.rowOf.of(numberAt(cells, 0) ?? -1)
    const column = columns[columnOf.of(numberAt(cells, 1) ?? -1)]
    if (row < 0 || column === undefined) return
    column.seen[row] = 1
    column.codes[row] = column.known.codeOf(cells.bytes, cells.starts[2]!, textLength(cells, 2))
  })
  return columns.map(({ codes, seen, known }) => ({ codes, seen, labels: known.labels() }))
}

function textsFromRows(scan: Scan, columnOf: IdPlaces, variables: readonly DnaVariable[]): Texts[] {
  const columns = variables.map(() => ({ ...emptyOf(scan), known: new Map<string, number>() }))
  eachRow(scan, variables, { table: 'DATALONGTEXT', value: 'Value' }, (row, v, x) => {
    const { codes, seen, known } = columns[columnOf.of(v)]!
    const text = textOf(x)
    const code = known.get(text) ?? known.size
    known.set(text, code)
    codes[row] = code
    seen[row] = 1
  })
  return columns.map(({ codes, seen, known }) => ({ codes, seen, labels: [...known.keys()] }))
}

function emptyOf({ ids }: Scan) {
  return { codes: new Int32Array(ids.length), seen: new Uint8Array(ids.length) }
}

/** Where the values of a kind lie. */
interface ValueTable {
  readonly table: string
  readonly value: string
}

interface Kind extends ValueTable {
  /** What a variable's column holds for a number of the file, `NOTHING` where that must be looked at slowly. */
  readonly quickly: (column: number) => (x: number) => number
  /** The same for whatever stands there, or the error that says what is wrong with it. */
  readonly slowly: (column: number, id: number, x: Cell) => number
}

type Cell = Row[string]

/** A column of each variable; where a statement has two values, the later. */
function valuesOf(scan: Scan, variables: readonly DnaVariable[], kind: Kind): readonly Int32Array[] {
  if (variables.length === 0) return []
  const { file } = scan
  const columnOf = placesOf(variables.map(({ id }) => id))
  const read = { values: variables.map(() => emptyOf(scan)), columnOf }
  if (file.plainly((tables) => fromPages(tables, scan, kind, read)) === null)
    eachRow(scan, variables, kind, (row, v, x) => {
      const column = columnOf.of(v)
      const { codes, seen } = read.values[column]!
      codes[row] = kind.slowly(column, scan.ids[row]!, x)
      seen[row] = 1
    })
  for (const [n, variable] of variables.entries()) refuseMissing(scan, variable, read.values[n]!.seen)
  return read.values.map(({ codes }) => codes)
}

interface Read {
  readonly values: readonly { readonly codes: Int32Array; readonly seen: Uint8Array }[]
  readonly columnOf: IdPlaces
}

/** One loop for all variables of a kind: three or four values of each statement pass here. */
function fromPages(tables: PlainTables, { ids, rowOf }: Scan, kind: Kind, { values, columnOf }: Read): true {
  const quickly = values.map((_, column) => kind.quickly(column))
  tables.numbers(kind.table, ['StatementId', 'VariableId', kind.value], (count, [s, v, x]) => {
    for (let n = 0; n < count; n++) {
      const column = columnOf.of(v![n]!)
      const row = rowOf.of(s![n]!)
      if (column < 0 || row < 0) continue
      const number = x![n]!
      const quick = number === NOTHING ? NOTHING : quickly[column]!(number)
      const { codes, seen } = values[column]!
      codes[row] =
        quick === NOTHING ? kind.slowly(column, ids[row]!, number === NOTHING ? null : number) : quick
      seen[row] = 1
    }
  })
  return true
}

/** By SQLite, row by row: the place of the statement, the variable's id, and whatever the cell holds. */
function eachRow(
  { file, rowOf }: Scan,
  variables: readonly DnaVariable[],
  { table, value }: ValueTable,
  take: (row: number, variable: number, x: Cell) => void,
): void {
  const own = variables.map(({ id }) => id).join(', ')
  const sql = `SELECT StatementId s, VariableId v, ${value} x FROM ${table} WHERE VariableId IN (${own})`
  file.each(sql, [], ({ s, v, x }) => {
    const row = rowOf.of(Number(s))
    if (row >= 0) take(row, Number(v), x ?? null)
  })
}

/** A statement without a value is an error, as DNA expects one each. */
function refuseMissing({ file, ids }: Scan, { name }: DnaVariable, seen: Uint8Array): void {
  const first = seen.indexOf(0)
  if (first < 0) return
  const others = seen.reduce((sum, flag) => sum + (1 - flag), 0) - 1
  const more = others === 0 ? '' : ` (and ${others} more)`
  throw new Error(
    `${file.path}: statement ${ids[first]}${more} has no value for "${name}"; the file is incomplete`,
  )
}
