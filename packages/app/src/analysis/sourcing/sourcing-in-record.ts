import type { DecisionState } from '@onrecord/reader'
import type { StatementId } from '../../record/engine/ids.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { Invalid, NotFound } from '../../record/errors.ts'
import type { StatementFilter } from '../../record/statements/statement-filter.ts'
import { statementById } from '../../record/statements/statements.ts'
import { toldOf } from '../matters/told.ts'
import { toldInRecord } from '../matters/told-in-record.ts'
import { type Claim, matterClaim, viewOf } from './claim.ts'

/** What to trace: one statement, a matter or a state of it, or everything that matches a filter, which is a view. */
export interface ClaimAsked {
  readonly statement?: StatementId | undefined
  readonly matter?: string | undefined
  readonly state?: DecisionState | undefined
  readonly filter: StatementFilter
}

/** The statements behind what is asked for. Throws `NotFound` for what is not there, `Invalid` where nothing is named. */
export async function claimInRecord(
  db: Db,
  { statement, matter, state, filter }: ClaimAsked,
): Promise<Claim> {
  if (statement !== undefined) return oneStatement(db, statement)
  if (matter === undefined && Object.keys(filter).length === 0)
    throw new Invalid({
      where: 'sourcing',
      what: 'Nothing is named whose sources to trace.',
      todo: 'Name a concept, a matter or a statement, or narrow by a filter.',
    })
  const { told, names } = await toldInRecord(db, filter)
  if (matter === undefined) return viewOf(told)
  const claim = matterClaim(told, names, matter, state)
  if (claim !== null) return claim
  throw new NotFound({
    where: 'matter',
    what: `No statement tells of a matter "${matter}"${state === undefined ? '' : ` that was ${state}`}.`,
    todo: '`onrecord matter --format csv` shows the key of each.',
  })
}

async function oneStatement(db: Db, id: StatementId): Promise<Claim> {
  const statement = await statementById(db, id)
  if (statement === null)
    throw new NotFound({
      where: 'statement',
      what: `There is no statement s${id}.`,
      todo: '`onrecord list statements` shows them.',
    })
  const { group, textKey, ...words } = await placeOf(db, id)
  const document = { ...statement.document, group, textKey }
  return { about: statement.sentence.text, told: [toldOf({ ...statement, document, words })] }
}

function placeOf(db: Db, statement: StatementId) {
  return db
    .selectFrom('statement as s')
    .innerJoin('document as d', 'd.id', 's.documentId')
    .innerJoin('documentVersion as v', 'v.id', 'd.versionId')
    .where('s.id', '=', statement)
    .select(['d.nearDuplicateGroupId as group', 'v.textKey'])
    .select(['s.firstChar as first', 's.lastChar as last', 's.place'])
    .executeTakeFirstOrThrow()
}
