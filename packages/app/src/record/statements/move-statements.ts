import { type SqlBool, sql } from 'kysely'
import type { ActorId, ConceptId, StatementId } from '../engine/ids.ts'
import type { Db } from '../engine/open-record.ts'
import { Invalid } from '../errors.ts'
import type { RowChange } from '../history/history.ts'

/** Codes the statements of one concept by another, for an entry that the caller notes; `only` leaves all others. */
export function moveConcept(
  tx: Db,
  from: ConceptId,
  into: ConceptId,
  only: readonly StatementId[] | null,
): Promise<RowChange[]> {
  return moved(tx, 'concept_id', from, into, only)
}

/** Makes one actor's statements another's: those it makes, and those whose stance it holds. */
export async function moveActor(
  tx: Db,
  from: ActorId,
  into: ActorId,
  only: readonly StatementId[] | null,
): Promise<RowChange[]> {
  return [
    ...(await moved(tx, 'speaker_id', from, into, only)),
    ...(await moved(tx, 'holder_id', from, into, only)),
  ]
}

type Column = 'concept_id' | 'speaker_id' | 'holder_id'

async function moved(
  tx: Db,
  column: Column,
  from: number,
  into: number,
  only: readonly StatementId[] | null,
): Promise<RowChange[]> {
  const some = only === null ? sql`true` : sql`id = any(${only})`
  const { rows } = await sql<{ id: StatementId }>`
    update statement set ${sql.id(column)} = ${into} where ${sql.id(column)} = ${from} and ${some}
    returning id`.execute(tx)
  return rows.map(({ id }) => ({
    table: 'statement',
    id,
    before: { [column]: from },
    after: { [column]: into },
  }))
}

/** Statements with all that they superseded: taking a decision back later finds the earlier word coded alike. */
export async function withEarlier(tx: Db, ids: readonly StatementId[]): Promise<readonly StatementId[]> {
  const { rows } = await sql<{ id: StatementId }>`
    with recursive earlier as (
      select id from statement where id = any(${ids})
      union select s.id from statement s join earlier e on s.superseded_by = e.id)
    select id from earlier order by id`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Throws `Invalid` unless at least one statement is named and all of them are the code's. */
export async function mustBeOf(
  tx: Db,
  statements: readonly StatementId[],
  columns: readonly Column[],
  code: number,
  where: string,
): Promise<void> {
  const own = sql<SqlBool>`${code} in (${sql.join(columns.map((column) => sql.id(column)))})`
  const rows = await tx
    .selectFrom('currentStatement')
    .select('id')
    .where(sql<SqlBool>`id = any(${statements})`)
    .where(own)
    .execute()
  const known = new Set(rows.map(({ id }) => id))
  const foreign = statements.find((id) => !known.has(id))
  if (foreign === undefined && statements.length > 0) return
  throw new Invalid({
    where,
    what: foreign === undefined ? 'No statement was chosen.' : `Statement ${foreign} is none of ${where}.`,
    todo: 'Choose the statements that are to go to the new one.',
  })
}
