import { z } from 'zod'
import { calibrationData, forecastData } from '../analysis/forecasts/as-data.ts'
import { ENOUGH } from '../analysis/forecasts/calibration.ts'
import { forecastLedger as ledgerOf } from '../analysis/forecasts/forecasts-in-record.ts'
import { calibrationCurve } from '../pictures/calibration-curve.ts'
import { forecastLedger } from '../pictures/forecast-ledger.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import type { Api } from './build-server.ts'
import { forecastPictureShape } from './contract/forecasts.ts'
import { errorShape, type Narrowing, pictureShape } from './contract/shapes.ts'
import { describeFilter } from './describe-filter.ts'
import { forecastLines } from './forecast-lines.ts'
import { filterOf } from './statements.ts'

/** A picture of more rows is read by nobody; a filter says which. */
const SHOWN = 200

/** The ledger and the calibration of forecasts as SVG. */
export function forecastPictureRoutes(server: Api, { db }: RecordHandle): void {
  const asked = async (narrowing: Narrowing) => {
    const { query, layer } = await describeFilter(db, narrowing)
    const entries = await ledgerOf(db, filterOf(narrowing), new Date().toISOString().slice(0, 10))
    return { entries, note: `query: ${query} · layer: ${layer}` }
  }
  const told = { tags: ['exports'], response: { 200: z.string(), 400: errorShape } }

  const ledger = {
    operationId: 'drawForecasts',
    summary: 'Who foretold what and what came of it, as a picture',
    querystring: forecastPictureShape,
    ...told,
  }
  server.get('/api/pictures/forecasts', { schema: ledger }, async ({ query }, reply) => {
    const { theme, paper, ...narrowing } = query
    const { entries, note } = await asked(narrowing)
    const lines = forecastLines(entries.map(forecastData))
    const rest = lines.length > SHOWN ? { subtitle: `The first ${SHOWN} of ${lines.length}` } : {}
    const options = {
      title: 'Forecasts and what came of them',
      ...rest,
      theme,
      note,
      narrow: paper === 'narrow',
    }
    return reply
      .type('image/svg+xml')
      .header('content-disposition', 'inline; filename="forecasts.svg"')
      .send(forecastLedger(lines.slice(0, SHOWN), options))
  })

  const calibration = {
    operationId: 'drawCalibration',
    summary: 'What was foretold against what came true, as a picture',
    querystring: pictureShape,
    ...told,
  }
  server.get('/api/pictures/calibration', { schema: calibration }, async ({ query }, reply) => {
    const { theme, ...narrowing } = query
    const { entries, note } = await asked(narrowing)
    const { all } = calibrationData(entries)
    const many = `${all.scored} forecasts${all.enough ? '' : `, too few: ${ENOUGH} are enough`}`
    return reply
      .type('image/svg+xml')
      .header('content-disposition', 'inline; filename="calibration.svg"')
      .send(calibrationCurve(all.bins, { title: 'Foretold, and came true', subtitle: many, theme, note }))
  })
}
