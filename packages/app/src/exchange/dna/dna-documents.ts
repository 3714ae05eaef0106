import type { TextVariable } from '@onrecord/network'
import { type DnaDocuments, textOf } from './dna-database.ts'
import type { PlainTables, Row, SqliteFile } from './sqlite-file.ts'
import { numberAt, type RowCells, textLength } from './sqlite-rows.ts'
import { textCodes } from './text-codes.ts'
import { SECONDS, wholeNumbers } from './whole-number.ts'

const TEXTS = ['title', 'author', 'source', 'section', 'type', 'notes'] as const
const COLUMNS = ['ID', 'Date', 'Title', 'Author', 'Source', 'Section', 'Type', 'Notes']

/** The documents by their ids, without their texts. */
export function documentsOf(file: SqliteFile): DnaDocuments {
  const time = wholeNumbers(file.path, (id) => `the date of document ${id}`, SECONDS)
  return file.plainly((tables) => fromPages(tables, time)) ?? fromRows(file, time)
}

type TimeOf = (id: number, cell: Row[string] | undefined) => number

function fromPages(tables: PlainTables, timeOf: TimeOf): DnaDocuments {
  const [ids, times]: [number[], number[]] = [[], []]
  const texts = TEXTS.map(() => ({ codes: [] as number[], known: textCodes() }))
  const take = (row: RowCells): void => {
    const id = numberAt(row, 0) ?? 0
    ids.push(id)
    times.push(timeOf(id, numberAt(row, 1)))
    for (let n = 0; n < texts.length; n++) {
      const { codes, known } = texts[n]!
      codes.push(known.codeOf(row.bytes, row.starts[n + 2]!, textLength(row, n + 2)))
    }
  }
  tables.rows('DOCUMENTS', COLUMNS, take)
  return documents(
    ids,
    times,
    texts.map(({ codes, known }) => ({ codes, labels: known.labels() })),
  )
}

function fromRows(file: SqliteFile, timeOf: TimeOf): DnaDocuments {
  const rows = [...file.rows(`SELECT ${COLUMNS.join(', ')} FROM DOCUMENTS ORDER BY ID`)]
  const texts = COLUMNS.slice(2).map((column) => {
    const known = new Map<string, number>()
    const codes = rows.map((row) => {
      const text = textOf(row[column])
      const code = known.get(text) ?? known.size
      known.set(text, code)
      return code
    })
    return { codes, labels: [...known.keys()] }
  })
  const ids = rows.map((row) => Number(row.ID))
  return documents(
    ids,
    rows.map((row, n) => timeOf(ids[n]!, row.Date)),
    texts,
  )
}

interface Coded {
  readonly codes: readonly number[]
  readonly labels: readonly string[]
}

function documents(ids: readonly number[], times: readonly number[], texts: readonly Coded[]): DnaDocuments {
  const variable = (n: number): TextVariable => ({
    type: 'short text',
    codes: Int32Array.from(texts[n]!.codes),
    labels: texts[n]!.labels,
  })
  return {
    ids: Float64Array.from(ids),
    time: Float64Array.from(times),
    variables: Object.fromEntries(TEXTS.map((name, n) => [name, variable(n)])),
  }
}
