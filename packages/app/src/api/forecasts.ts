import { calibrationData, forecastData } from '../analysis/forecasts/as-data.ts'
import type { LedgerEntry } from '../analysis/forecasts/entry.ts'
import { entryOfStatement, forecastLedger } from '../analysis/forecasts/forecasts-in-record.ts'
import type { Db, RecordHandle } from '../record/engine/open-record.ts'
import { type ResolvedForecast, resolveForecast, setHorizon } from '../record/forecasts/resolve-forecast.ts'
import type { Act } from '../record/history/history.ts'
import { nextSteps } from '../record/history/step-back.ts'
import type { Acting } from './acting.ts'
import type { Api } from './build-server.ts'
import { conflictShape } from './contract/acts.ts'
import {
  calibrationAskedShape,
  calibrationShape,
  forecastPageShape,
  forecastsAskedShape,
  horizonShape,
  resolvedShape,
  resolveShape,
} from './contract/forecasts.ts'
import { idShape, type Narrowing } from './contract/questions.ts'
import { errorShape } from './contract/shapes.ts'
import { given, seenOf } from './given.ts'
import { filterOf } from './statements.ts'

const tags = ['forecasts']

/** What was foretold and what came of it; people's word on it is one change of the history each. */
export function forecastRoutes(server: Api, { db }: RecordHandle, acting: Acting): void {
  const list = {
    operationId: 'listForecasts',
    summary: 'Every forecast once, the oldest first, a page at a time',
    tags,
    querystring: forecastsAskedShape,
    response: { 200: forecastPageShape, 400: errorShape },
  }
  server.get('/api/forecasts', { schema: list }, async ({ query: { offset, limit, ...asked } }) => {
    const entries = await askedLedger(db, asked)
    const items = entries.slice(offset, offset + limit).map(forecastData)
    return { items, total: entries.length, offset }
  })

  const judged = {
    operationId: 'calibrateForecasts',
    summary: 'How well each forecaster and outlet foretold, once there are enough',
    tags,
    querystring: calibrationAskedShape,
    response: { 200: calibrationShape, 400: errorShape },
  }
  server.get('/api/forecasts/calibration', { schema: judged }, async ({ query }) =>
    calibrationData(await askedLedger(db, query)),
  )

  const acted = {
    tags,
    params: idShape,
    response: { 200: resolvedShape, 400: errorShape, 404: errorShape, 409: conflictShape },
  }
  /** One does it under the statement where the record keeps people's word on this forecast. */
  const act = async (
    id: number,
    why: string | undefined,
    change: (entry: LedgerEntry, act: Act) => Promise<ResolvedForecast>,
  ) => {
    const own = await acting(why)
    const { history } = await change(await entryOfStatement(db, id, today()), own)
    const forecast = forecastData(await entryOfStatement(db, id, today()))
    return { forecast, history, steps: await nextSteps(db, own.coder) }
  }

  const resolving = {
    operationId: 'resolveForecast',
    summary: 'Says what became of a forecast, when, and where that is told',
    body: resolveShape,
    ...acted,
  }
  server.post('/api/forecasts/:id/resolve', { schema: resolving }, ({ params, body }) => {
    const { outcome, seen, why, ...rest } = body
    return act(params.id, why, ({ keptUnder }, own) =>
      resolveForecast(db, keptUnder, { outcome, ...given(rest) }, own, seenOf(seen)),
    )
  })

  const dating = {
    operationId: 'setHorizon',
    summary: 'Says by when a forecast is settled',
    body: horizonShape,
    ...acted,
  }
  server.post('/api/forecasts/:id/horizon', { schema: dating }, ({ params, body: { horizon, seen, why } }) =>
    act(params.id, why, ({ keptUnder }, own) => setHorizon(db, keptUnder, horizon, own, seenOf(seen))),
  )
}

export interface AskedForecasts extends Narrowing {
  readonly forecast?: LedgerEntry['kind'] | undefined
  readonly status?: LedgerEntry['status'] | undefined
  readonly on?: string | undefined
}

/** The forecasts that are asked for, as seen on a day; today when none is named. */
export async function askedLedger(
  db: Db,
  { forecast, status, on = today(), ...narrowing }: AskedForecasts,
): Promise<readonly LedgerEntry[]> {
  const entries = await forecastLedger(db, filterOf(narrowing), on)
  return entries.filter(
    (entry) =>
      (forecast === undefined || entry.kind === forecast) &&
      (status === undefined || entry.status === status),
  )
}

const today = (): string => new Date().toISOString().slice(0, 10)
