import { sql } from 'kysely'
import type { DocumentId } from '../engine/ids.ts'
import { asOnlyWriter } from '../engine/one-writer.ts'
import type { Db } from '../engine/open-record.ts'
import { personCoder } from '../history/coders.ts'
import { preview } from '../history/preview.ts'
import { nextSteps } from '../history/step-back.ts'
import { correctStatement } from './check-statements.ts'
import { statementsById } from './statements.ts'

/**
 * Decides on a statement of a document and takes it back at once: the first decision after a record was opened takes the
 * embedded database several times as long as the next, and this is that first one. Nothing of it is kept, not even a number.
 * False when the document has no statement to decide on.
 */
export function rehearseDecision(db: Db, document: DocumentId): Promise<boolean> {
  return preview(db, (transaction) => asOnlyWriter(transaction, (tx) => decideOnOneOf(tx, document)))
}

async function decideOnOneOf(tx: Db, document: DocumentId): Promise<boolean> {
  const statement = await tx
    .selectFrom('currentStatement')
    .select('id')
    .where('documentId', '=', document)
    .limit(1)
    .executeTakeFirst()
  if (statement === undefined) return false
  const before = await numbersGiven(tx)
  const act = { coder: await personCoder(tx, 'nobody'), at: new Date() }
  const { statements } = await correctStatement(tx, statement.id, { stance: 0 }, act)
  await statementsById(tx, statements)
  await nextSteps(tx, act.coder)
  await giveAgain(tx, before)
  return true
}

interface Numbers {
  readonly name: string
  /** `null` where none was given yet. */
  readonly last: number | null
}

async function numbersGiven(tx: Db): Promise<readonly Numbers[]> {
  const { rows } = await sql<Numbers>`
    select sequencename as name, last_value as last from pg_sequences
    where schemaname = current_schema()`.execute(tx)
  return rows
}

/** A sequence goes on whatever is rolled back; nobody else takes numbers while this transaction holds the writers' lock. */
async function giveAgain(tx: Db, before: readonly Numbers[]): Promise<void> {
  const now = new Map((await numbersGiven(tx)).map(({ name, last }) => [name, last]))
  for (const { name, last } of before) {
    if (now.get(name) !== last) await sql`select setval(${name}, ${last ?? 1}, ${last !== null})`.execute(tx)
  }
}
