import { keepSmallDebate } from '../../api/testing/small-debate.ts'
import { mergeActors } from '../actors/merge-actors.ts'
import { markContradiction } from '../contradictions/contradiction-marks.ts'
import type { Db } from '../engine/open-record.ts'
import { resolveForecast } from '../forecasts/resolve-forecast.ts'
import { personCoder } from '../history/coders.ts'
import { type Act, undo } from '../history/history.ts'
import { acceptStatement, correctStatement, rejectStatement } from '../statements/check-statements.ts'

/** The small debate after somebody checked statements: accepted, corrected, rejected, undone. */
export async function keepCheckedDebate(db: Db): Promise<void> {
  await keepSmallDebate(db)
  const act = await annsAct(db)
  const [first = 0, second = 0, third = 0] = await statementIds(db)
  await acceptStatement(db, first, act)
  await correctStatement(db, second, { stance: -1 }, act)
  const { history } = await rejectStatement(db, third, act)
  await undo(db, history, act)
  await rejectStatement(db, third, act)
}

/** That debate after she also marked a contradiction, said what became of a forecast, and merged two actors. */
export async function keepWorkedDebate(db: Db): Promise<void> {
  await keepCheckedDebate(db)
  const act = await annsAct(db)
  const [first = 0, , , fourth = 0] = await statementIds(db)
  const sides = [[first], [fourth]] as const
  await markContradiction(db, { kind: 'opposite-states', sides, mark: 'explained', reason: 'two days' }, act)
  const { statementId } = await db
    .selectFrom('forecast')
    .select('statementId')
    .orderBy('statementId')
    .executeTakeFirstOrThrow()
  const told = { outcome: 'came-true', day: '2025-09-01', source: 'The Courier' } as const
  await resolveForecast(db, statementId, told, act)
  const [stays, goes] = await db
    .selectFrom('actor')
    .select('id')
    .where('kind', '=', 'organisation')
    .orderBy('id')
    .execute()
  if (stays !== undefined && goes !== undefined) await mergeActors(db, stays.id, goes.id, act)
}

async function annsAct(db: Db): Promise<Act> {
  return { coder: await personCoder(db, 'Ann'), at: new Date('2025-10-01T09:00:00Z'), why: 'as read' }
}

async function statementIds(db: Db): Promise<readonly number[]> {
  const rows = await db.selectFrom('statement').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}
