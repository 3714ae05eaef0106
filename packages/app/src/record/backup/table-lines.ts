import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { inBatches } from '../engine/as-it-was.ts'
import type { CataloguedTable } from '../engine/catalogue.ts'
import type { Db } from '../engine/open-record.ts'

/** Rows that are fetched at once; of tables whose rows may be long only a few. */
const MANY = 2_000
const FEW = 8
const LONG: ReadonlySet<string> = new Set([
  'document_version',
  'text_layout',
  'fingerprint',
  'reading',
  'codebook_version',
  'learned_model',
])

/**
 * The rows of a table as lines of JSON, in the order of their key: the same rows give the same lines on either engine. Lives in a
 * transaction whose time zone is UTC.
 */
export async function* tableLines(tx: Db, table: CataloguedTable): AsyncGenerator<readonly string[]> {
  const columns = sql.join(table.columns.map((column) => sql.id(column)))
  const order = table.key.map(({ column, isText }) =>
    isText ? sql`${sql.id(column)} collate "C"` : sql.id(column),
  )
  // A line's end inside of JSON is a blank between its parts, and means nothing.
  const query = sql`
    select replace(row_to_json(t)::text, chr(10), ' ') as line
    from (select ${columns} from ${sql.id(table.name)} order by ${sql.join(order)}) t`
  for await (const rows of inBatches<{ line: string }>(tx, query, LONG.has(table.name) ? FEW : MANY))
    yield rows.map(({ line }) => line)
}

/** A hash over lines as they come. */
export interface LinesHash {
  readonly add: (lines: readonly string[]) => void
  /** SHA-256 in hexadecimal of all lines, each with its end. */
  readonly value: () => string
}

export function linesHash(): LinesHash {
  const hash = createHash('sha256')
  return {
    add: (lines) => {
      for (const line of lines) hash.update(line).update('\n')
    },
    value: () => hash.digest('hex'),
  }
}

/** The hash of a table as it stands in the database. */
export async function tableHash(tx: Db, table: CataloguedTable): Promise<string> {
  const hash = linesHash()
  for await (const lines of tableLines(tx, table)) hash.add(lines)
  return hash.value()
}
