import type { Variable } from '@onrecord/network'
import type { DnaDocument, DnaEntity, DnaStatements, DnaStatementType, DnaVariable } from './dna-database.ts'
import { textOf } from './dna-database.ts'
import { type GrowingColumns, growingColumns } from './growing-columns.ts'
import type { SqliteFile } from './sqlite-file.ts'
import { NOTHING } from './sqlite-numbers.ts'
import { BOOLEAN, wholeNumbers } from './whole-number.ts'

/**
 * The statements of one type as columns. Each table is scanned once, row by row, straight into typed arrays:
 * a million statements take a few seconds and some fifty megabytes.
 */
export function readStatements(
  file: SqliteFile,
  type: DnaStatementType,
  documents: readonly DnaDocument[],
  entities: readonly DnaEntity[],
): DnaStatements {
  const heads = readHeads(file, type, documents)
  const rowOf = indexOf(heads.ids)
  const scan = { file, type, ids: heads.ids, rowOf }
  const columns = new Map<string, Variable>([
    ...numberColumns(scan, 'boolean', 'DATABOOLEAN'),
    ...numberColumns(scan, 'integer', 'DATAINTEGER'),
    ...shortTextColumns(scan, entities),
    ...longTextColumns(scan),
  ])
  const inOrder = type.variables.map((variable) => [variable.name, columns.get(variable.name)!] as const)
  return { type, ...heads, variables: Object.fromEntries(inOrder) }
}

interface Scan {
  readonly file: SqliteFile
  readonly type: DnaStatementType
  readonly ids: Int32Array
  readonly rowOf: (id: number) => number | undefined
}

function readHeads(file: SqliteFile, type: DnaStatementType, documents: readonly DnaDocument[]) {
  const documentOf = indexOf(Int32Array.from(documents, (document) => document.id))
  const number = wholeNumbers(file.path, (id) => `the number of statement ${id}`)
  const start = wholeNumbers(file.path, (id) => `the start of statement ${id}`)
  const stop = wholeNumbers(file.path, (id) => `the end of statement ${id}`)
  const read = (heads: GrowingColumns, i: Cell, d: Cell, a: Cell, z: Cell, c: Cell): void => {
    const document = documentOf(Number(d))
    if (document === undefined)
      throw new Error(`${file.path}: statement ${i} lies in document ${d}, which is not there`)
    const id = number(Number(i), i)
    heads.add(id, document, start(id, a), stop(id, z), Number(c ?? 0))
  }
  let heads = growingColumns()
  const columns = ['StatementTypeId', 'ID', 'DocumentId', 'Start', 'Stop', 'Coder']
  const row = new Int32Array(columns.length)
  const isPlain = file.numbers('STATEMENTS', columns, row, () => {
    if (row[0] === type.id) read(heads, row[1]!, row[2]!, orNull(row[3]!), orNull(row[4]!), orNull(row[5]!))
  })
  if (!isPlain) {
    heads = growingColumns()
    const sql =
      'SELECT ID i, DocumentId d, Start a, Stop z, Coder c FROM STATEMENTS WHERE StatementTypeId = ? ORDER BY ID'
    file.each(sql, [type.id], ({ i, d, a, z, c }) =>
      read(heads, i ?? null, d ?? null, a ?? null, z ?? null, c ?? null),
    )
  }
  const [ids, places, starts, stops, coders] = heads.columns()
  return { ids, documents: places, starts, stops, coders }
}

/** What the pages say of a cell without anything. */
const orNull = (value: number): number | null => (value === NOTHING ? null : value)

/** From an id to its position. Ids are usually 1, 2, 3 ...: then a table of integers is ten times a Map's speed. */
function indexOf(ids: Int32Array): (id: number) => number | undefined {
  const largest = ids.reduce((most, id) => Math.max(most, id), 0)
  if (largest > 16 * ids.length + 1024) {
    const byId = new Map(Array.from(ids, (id, index) => [id, index]))
    return (id) => byId.get(id)
  }
  const table = new Int32Array(largest + 1)
  for (let index = 0; index < ids.length; index++) table[ids[index]!] = index + 1
  return (id) => ((table[id] ?? 0) - 1 < 0 ? undefined : table[id]! - 1)
}

type NamedColumn = readonly [string, Variable]

function variablesOf(scan: Scan, kind: DnaVariable['dataType']): readonly DnaVariable[] {
  return scan.type.variables.filter((variable) => variable.dataType === kind)
}

function numberColumns(scan: Scan, kind: 'boolean' | 'integer', table: string): NamedColumn[] {
  const variables = variablesOf(scan, kind)
  const columns = variables.map(({ name }) => ({
    values: new Int32Array(scan.ids.length),
    numberOf: wholeNumbers(
      scan.file.path,
      (id) => `"${name}" of statement ${id}`,
      kind === 'boolean' ? BOOLEAN : undefined,
    ),
  }))
  eachValue(scan, variables, { table, value: 'Value', isNumber: true }, (column, row, x) => {
    const { values, numberOf } = columns[column]!
    values[row] = numberOf(scan.ids[row]!, x)
  })
  return variables.map((variable, column) => [variable.name, { type: kind, values: columns[column]!.values }])
}

function shortTextColumns(scan: Scan, entities: readonly DnaEntity[]): NamedColumn[] {
  const variables = variablesOf(scan, 'short text')
  const columns = variables.map(() => new Int32Array(scan.ids.length))
  const coders = variables.map((variable) => entityCodes(variable, entities))
  eachValue(
    scan,
    variables,
    { table: 'DATASHORTTEXT', value: 'Entity', isNumber: true },
    (column, row, x) => {
      const code = coders[column]!.codeOf(Number(x))
      if (code === undefined) {
        throw new Error(`${scan.file.path}: statement ${scan.ids[row]} names entity ${x}, which is not there`)
      }
      columns[column]![row] = code
    },
  )
  return variables.map((variable, column) => [
    variable.name,
    { type: 'short text', codes: columns[column]!, labels: coders[column]!.labels },
  ])
}

/** An entity's code is its place among its variable's entities, used or not: isolates are entities nobody used. */
function entityCodes(variable: DnaVariable, entities: readonly DnaEntity[]) {
  const own = entities.filter((entity) => entity.variable === variable.id)
  return {
    codeOf: indexOf(Int32Array.from(own, (entity) => entity.id)),
    labels: own.map((entity) => entity.value),
  }
}

function longTextColumns(scan: Scan): NamedColumn[] {
  const variables = variablesOf(scan, 'long text')
  const columns = variables.map(() => ({
    codes: new Int32Array(scan.ids.length),
    known: new Map<string, number>(),
  }))
  eachValue(scan, variables, { table: 'DATALONGTEXT', value: 'Value', isNumber: false }, (column, row, x) => {
    const { codes, known } = columns[column]!
    const text = textOf(x)
    const code = known.get(text) ?? known.size
    known.set(text, code)
    codes[row] = code
  })
  return variables.map((variable, column) => {
    const { codes, known } = columns[column]!
    return [variable.name, { type: 'long text', codes, labels: [...known.keys()] }]
  })
}

type Cell = number | bigint | string | Uint8Array | null

/** Where the values of a kind lie. */
interface ValueTable {
  readonly table: string
  readonly value: string
  readonly isNumber: boolean
}

/** Calls `take` for each value of the variables, twice for one where it begins anew; a statement without one is an error, as DNA expects one each. */
function eachValue(
  scan: Scan,
  variables: readonly DnaVariable[],
  { table, value, isNumber }: ValueTable,
  take: (column: number, row: number, value: Cell) => void,
): void {
  if (variables.length === 0) return
  const columnOf = indexOf(Int32Array.from(variables, ({ id }) => id))
  const seen = variables.map(() => new Uint8Array(scan.ids.length))
  const taken = (s: number, column: number, x: Cell): void => {
    const row = scan.rowOf(s)
    if (row === undefined) return
    seen[column]![row] = 1
    take(column, row, x)
  }
  const cells = new Int32Array(3)
  const isPlain =
    isNumber &&
    scan.file.numbers(table, ['StatementId', 'VariableId', value], cells, () => {
      const column = columnOf(cells[1]!)
      if (column !== undefined) taken(cells[0]!, column, orNull(cells[2]!))
    })
  if (!isPlain) {
    const own = variables.map(({ id }) => id).join(', ')
    const sql = `SELECT StatementId s, VariableId v, ${value} x FROM ${table} WHERE VariableId IN (${own})`
    scan.file.each(sql, [], ({ s, v, x }) => taken(Number(s), columnOf(Number(v))!, x ?? null))
  }
  for (const [column, variable] of variables.entries()) refuseMissing(scan, variable, seen[column]!)
}

function refuseMissing(scan: Scan, variable: DnaVariable, seen: Uint8Array): void {
  const first = seen.indexOf(0)
  if (first < 0) return
  const others = seen.reduce((sum, flag) => sum + (1 - flag), 0) - 1
  const more = others === 0 ? '' : ` (and ${others} more)`
  throw new Error(
    `${scan.file.path}: statement ${scan.ids[first]}${more} has no value for "${variable.name}"; the file is incomplete`,
  )
}
