import type { Recipe } from '../cells/network.ts'
import { type Codes, codesOf } from '../table/codes.ts'
import { isoTime } from '../table/dates.ts'
import { inOrder } from '../table/order.ts'
import { isText, type Statements } from '../table/statements.ts'
import { select } from '../terms/selection.ts'
import type { Settings } from '../terms/settings.ts'
import { plan } from './plan.ts'

/** One statement as it was counted, with all its values: the finest thing a network can be traced to. */
export interface Event {
  readonly id: string | number
  /** 'yyyy-MM-ddTHH:mm:ss', UTC. */
  readonly time: string
  /** The document's id. */
  readonly document: string
  readonly start: number
  readonly stop: number
  /** Every variable of the statement: text, number, or null where it has no value. */
  readonly values: Readonly<Record<string, string | number | null>>
  /** Every variable of its document. */
  readonly documentValues: Readonly<Record<string, string | number | null>>
}

/** The statements in the order of time, document and position, after dates, filters and duplicates. */
export interface EventList {
  readonly networkType: 'eventlist'
  readonly events: readonly Event[]
  readonly recipe: Recipe
}

/**
 * The statements a network is made of, in order of time (rDNA: dna_network with networkType = "eventlist").
 * Statements without a value in variable 1 or 2 stay in the list.
 */
export function eventList(statements: Statements, settings: Settings = {}): EventList {
  const chosen = plan(statements, { ...settings, networkType: 'eventlist' })
  const { kept } = select(statements, chosen.settled, chosen.dialect)
  const read = eventReader(statements)
  const { settled, warnings } = chosen
  return { networkType: 'eventlist', events: Array.from(kept, read), recipe: { settings: settled, warnings } }
}

/** The ids of the statements a network counts, in order of time: with rows given, only those behind one cell. */
export function countedIds(
  statements: Statements,
  settings: Settings = {},
  cell: Cell = {},
): (string | number)[] {
  return Array.from(countedRows(statements, settings, cell), (s) => statements.ids[s]!)
}

/** The same as places in the table: `statements.ids[countedRows(statements)[0]] === countedIds(statements)[0]`. */
export function countedRows(statements: Statements, settings: Settings = {}, cell: Cell = {}): Int32Array {
  const { settled, dialect } = plan(statements, settings)
  const { codes, kept } = select(statements, settled, dialect)
  if (cell.variable1 === undefined && cell.variable2 === undefined) return inOrder(statements, kept)
  const isRow = chosenBy(codes.variable1, cell.variable1)
  const isColumn = chosenBy(codes.variable2, cell.variable2)
  return inOrder(
    statements,
    kept.filter((s) => isRow(s) && isColumn(s)),
  )
}

/** How many statements a network counts. */
export function countStatements(statements: Statements, settings: Settings = {}): number {
  const { settled, dialect } = plan(statements, settings)
  return select(statements, settled, dialect).kept.length
}

/** Labels to look behind; absent = all. */
export interface Cell {
  readonly variable1?: string
  readonly variable2?: string
}

function chosenBy(codes: Codes, label: string | undefined): (s: number) => boolean {
  return label === undefined ? () => true : (s) => codes.of[s]! >= 0 && codes.labels[codes.of[s]!] === label
}

function eventReader(statements: Statements): (s: number) => Event {
  const { document, documents, ids, start, stop } = statements
  const own = readers(statements, Object.keys(statements.variables), false)
  const itsDocument = readers(statements, Object.keys(documents.variables), true)
  return (s) => ({
    id: ids[s]!,
    time: isoTime(documents.time[document[s]!]!),
    document: documents.ids[document[s]!]!,
    start: start[s]!,
    stop: stop[s]!,
    values: Object.fromEntries(own.map(([name, read]) => [name, read(s)])),
    documentValues: Object.fromEntries(itsDocument.map(([name, read]) => [name, read(s)])),
  })
}

type Reader = readonly [name: string, read: (s: number) => string | number | null]

function readers(statements: Statements, names: readonly string[], ofDocument: boolean): Reader[] {
  return names.map((name) => {
    const { of, labels } = codesOf(statements, name, ofDocument)
    const text = isText((ofDocument ? statements.documents.variables : statements.variables)[name]!)
    return [name, (s) => (of[s]! < 0 ? (text ? '' : null) : text ? labels[of[s]!]! : Number(labels[of[s]!]!))]
  })
}
