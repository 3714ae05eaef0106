import { keepSmallDebate } from '../../api/testing/small-debate.ts'
import { mergeActors } from '../actors/merge-actors.ts'
import { markContradiction } from '../contradictions/contradiction-marks.ts'
import type { Db } from '../engine/open-record.ts'
import { resolveForecast } from '../forecasts/resolve-forecast.ts'
import { personCoder } from '../history/coders.ts'
import { undo } from '../history/history.ts'
import { acceptStatement, correctStatement, rejectStatement } from '../statements/check-statements.ts'

/** The small debate after people worked in it: accepted, corrected, rejected, undone, merged, marked, resolved. */
export async function keepWorkedDebate(db: Db): Promise<void> {
  await keepSmallDebate(db)
  const act = { coder: await personCoder(db, 'Ann'), at: new Date('2025-10-01T09:00:00Z'), why: 'as read' }
  const rows = await db.selectFrom('statement').select(['id', 'type']).orderBy('id').execute()
  const [first, second, third, fourth] = rows.filter(({ type }) => type !== 'forecast').map(({ id }) => id)
  const foretold = rows.find(({ type }) => type === 'forecast')?.id
  if (
    first === undefined ||
    second === undefined ||
    third === undefined ||
    fourth === undefined ||
    foretold === undefined
  )
    throw new Error('The small debate has five statements and a forecast.')
  await acceptStatement(db, first, act)
  await correctStatement(db, second, { stance: -1 }, act)
  const { history } = await rejectStatement(db, third, act)
  await undo(db, history, act)
  await rejectStatement(db, third, act)
  const sides = [[first], [fourth]] as const
  await markContradiction(db, { kind: 'opposite-states', sides, mark: 'explained', reason: 'two days' }, act)
  await resolveForecast(db, foretold, { outcome: 'came-true', day: '2025-09-01', source: 'The Courier' }, act)
  const named = await db
    .selectFrom('actor')
    .select('id')
    .where('kind', '=', 'organisation')
    .orderBy('id')
    .execute()
  const [stays, goes] = named
  if (stays !== undefined && goes !== undefined) await mergeActors(db, stays.id, goes.id, act)
}
