import { listCodebooks } from '../../record/codebooks/codebooks.ts'
import type { Db } from '../../record/engine/open-record.ts'
import type { StatementFilter } from '../../record/statements/statement-filter.ts'
import { eachStatement } from '../../record/statements/statements.ts'
import { type Names, namesOf } from './names.ts'
import { type Told, toldOf } from './told.ts'

export interface ToldInRecord {
  readonly told: readonly Told[]
  readonly names: Names
}

/** The statements that match, with whom they go back to, and what the record's codebooks call things. */
export async function toldInRecord(db: Db, filter: StatementFilter = {}): Promise<ToldInRecord> {
  const rows = await db
    .selectFrom('document')
    .where('nearDuplicateGroupId', 'is not', null)
    .select(['id', (eb) => eb.ref('nearDuplicateGroupId').$notNull().as('group')])
    .execute()
  const groups = new Map(rows.map(({ id, group }) => [id, group]))
  const told: Told[] = []
  for await (const statement of eachStatement(db, filter)) told.push(toldOf(statement, groups))
  const codebooks = await listCodebooks(db)
  return { told, names: namesOf(codebooks.map(({ content }) => content)) }
}
