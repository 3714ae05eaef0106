import { parseTime } from './dates.ts'
import {
  type Columns,
  type Documents,
  MISSING,
  type Statements,
  statementsFromColumns,
  type Variable,
  type VariableType,
} from './statements.ts'

/** A value as people have it; null, undefined and '' are missing. */
export type Value = string | number | boolean | null | undefined

/**
 * One statement as a plain row. Only a date is needed besides the variables one wants to relate:
 * `{ actor: 'EPA', concept: 'CO2 must fall', agreement: true, date: '2005-02-01' }`.
 */
export interface Row {
  readonly id?: string | number
  /** The statement's document; rows without one are documents of their own. */
  readonly document?: string | number
  /** 'yyyy-MM-dd', 'yyyy-MM-ddTHH:mm:ss', 'dd.MM.yyyy', a Date or epoch seconds; the document's, where it has one. */
  readonly date?: string | number | Date
  readonly start?: number
  readonly stop?: number
  readonly [variable: string]: Value | Date
}

/** One document as a plain row: id, date and any variables (author, source, section, type, title). */
export interface DocumentRow {
  readonly id: string | number
  readonly date: string | number | Date
  readonly [variable: string]: Value | Date
}

export interface RowOptions {
  readonly documents?: Iterable<DocumentRow>
  readonly statementType?: string
  /** Types of variables; by default text is 'short text', true/false is 'boolean', whole numbers are 'integer'. */
  readonly types?: Readonly<Record<string, VariableType>>
  /** Entities that must be known although no row uses them (they are isolates). */
  readonly entities?: Readonly<Record<string, readonly string[]>>
}

const PLACE = new Set(['id', 'document', 'date', 'start', 'stop'])

/**
 * A statement table from plain rows.
 *
 * `statementsFromRows([{ actor: 'A', concept: 'C', agreement: true, date: '2020-01-01' }]).count === 1`
 *
 * @throws RangeError when a row has no date, a date is none, a document has two, an id occurs twice, or a value does not
 * fit its variable.
 */
export function statementsFromRows(rows: Iterable<Row>, options: RowOptions = {}): Statements {
  const list = [...rows]
  const ids = idsOf(list)
  const { documents, indexOf } = documentsOf(list, options.documents ?? [])
  const columns: Columns = {
    count: list.length,
    ids,
    document: Int32Array.from(list, (row, s) => indexOf(row, s)),
    start: Int32Array.from(list, (row) => row.start ?? 0),
    stop: Int32Array.from(list, (row) => row.stop ?? 0),
    variables: variablesOf(list, PLACE, options),
    documents,
  }
  return statementsFromColumns(
    options.statementType === undefined ? columns : { ...columns, statementType: options.statementType },
  )
}

function idsOf(rows: readonly Row[]): readonly string[] | readonly number[] {
  const ids = rows.map((row, s) => row.id ?? s + 1)
  const known = new Set<string>()
  for (const id of ids) {
    if (known.has(String(id))) throw new RangeError(`Two statements have the id "${id}".`)
    known.add(String(id))
  }
  return ids.every((id) => typeof id === 'number') ? ids : ids.map(String)
}

/** Documents in the order of time, then id, so that the order of the rows never matters. */
function documentsOf(rows: readonly Row[], given: Iterable<DocumentRow>) {
  const known = new Map<string, DocumentRow>()
  for (const document of given) known.set(String(document.id), document)
  const keys = rows.map((row, s) =>
    row.document === undefined ? `statement ${row.id ?? s + 1}` : String(row.document),
  )
  for (const [id, date] of datesOfRows(rows, keys)) if (!known.has(id)) known.set(id, { id, date })
  const undated = keys.findIndex((id) => !known.has(id))
  if (undated !== -1)
    throw new RangeError(
      `Statement ${rows[undated]!.id ?? undated + 1} has no date, and no document that has one.`,
    )
  const times = new Map([...known].map(([id, document]) => [id, parseTime(document.date)]))
  const ids = [...known.keys()].sort((a, b) => times.get(a)! - times.get(b)! || compareIds(a, b))
  const place = new Map(ids.map((id, d) => [id, d]))
  const documents: Documents = {
    count: ids.length,
    ids,
    time: Float64Array.from(ids, (id) => times.get(id)!),
    variables: variablesOf(
      ids.map((id) => known.get(id)!),
      new Set(['id', 'date']),
      {},
    ),
  }
  return { documents, indexOf: (_row: Row, s: number) => place.get(keys[s]!)! }
}

/** The one date that the rows of each document say. */
function datesOfRows(rows: readonly Row[], keys: readonly string[]): Map<string, string | number | Date> {
  const dates = new Map<string, string | number | Date>()
  rows.forEach(({ date }, s) => {
    if (date === undefined || date === null) return
    const before = dates.get(keys[s]!)
    if (before === undefined) dates.set(keys[s]!, date)
    else if (before !== date && parseTime(before) !== parseTime(date))
      throw new RangeError(`The document "${keys[s]}" has two dates: ${String(before)} and ${String(date)}.`)
  })
  return dates
}

/** Ids that are numbers in the order of numbers, others as text. */
function compareIds(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)]
  if (!Number.isNaN(x) && !Number.isNaN(y) && x !== y) return x - y
  return a < b ? -1 : a > b ? 1 : 0
}

type AnyRow = Readonly<Record<string, Value | Date>>

function variablesOf(
  rows: readonly AnyRow[],
  places: ReadonlySet<string>,
  options: RowOptions,
): Record<string, Variable> {
  const names = new Set<string>()
  for (const row of rows) for (const name of Object.keys(row)) if (!places.has(name)) names.add(name)
  for (const name of Object.keys(options.types ?? {})) names.add(name)
  const variables: Record<string, Variable> = {}
  for (const name of names) {
    const values = rows.map((row) => row[name] as Value)
    variables[name] = variableOf(
      name,
      values,
      options.types?.[name] ?? guessType(values),
      options.entities?.[name] ?? [],
    )
  }
  return variables
}

function guessType(values: readonly Value[]): VariableType {
  const seen = values.find((value) => value !== null && value !== undefined && value !== '')
  if (typeof seen === 'boolean') return 'boolean'
  return typeof seen === 'number' ? 'integer' : 'short text'
}

function variableOf(
  name: string,
  values: readonly Value[],
  type: VariableType,
  entities: readonly string[],
): Variable {
  if (type === 'boolean' || type === 'integer') {
    return { type, values: Int32Array.from(values, (value) => numberOf(name, value, type)) }
  }
  const codes = new Map<string, number>(entities.map((label, code) => [label, code]))
  const coded = Int32Array.from(values, (value) => {
    if (value === null || value === undefined || value === '') return -1
    const label = String(value)
    const code = codes.get(label) ?? codes.size
    codes.set(label, code)
    return code
  })
  return { type, codes: coded, labels: [...codes.keys()] }
}

function numberOf(name: string, value: Value, type: 'boolean' | 'integer'): number {
  if (value === null || value === undefined || value === '') return MISSING
  const number = Number(value)
  if (type === 'boolean' && number !== 0 && number !== 1)
    throw new RangeError(`The value "${value}" of "${name}" is neither true (1) nor false (0).`)
  if (Number.isInteger(number) && Math.abs(number) < 2 ** 31) return number
  throw new RangeError(`The value "${value}" of "${name}" is not a whole number.`)
}
