import { z } from 'zod'
import { calibrationData, forecastData } from '../analysis/forecasts/as-data.ts'
import { calibrationPicture, ledgerPicture } from '../pictures/forecast-pictures.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import type { Api } from './build-server.ts'
import { forecastPictureShape } from './contract/forecasts.ts'
import { pictureShape } from './contract/questions.ts'
import { errorShape } from './contract/shapes.ts'
import { describeFilter } from './describe-filter.ts'
import { type AskedForecasts, askedLedger } from './forecasts.ts'

/** The ledger and the calibration of forecasts as SVG. */
export function forecastPictureRoutes(server: Api, { db }: RecordHandle): void {
  const asked = async ({ forecast, status, on, ...narrowing }: AskedForecasts) => {
    const { query, layer } = await describeFilter(db, narrowing)
    const entries = await askedLedger(db, { forecast, status, on, ...narrowing })
    const only = [query, forecast, status, on].filter((word) => word !== undefined).join(', ')
    return { entries, note: `query: ${only} · layer: ${layer}` }
  }
  const told = { tags: ['exports'], response: { 200: z.string(), 400: errorShape } }

  const ledger = {
    operationId: 'drawForecasts',
    summary: 'Who foretold what and what came of it, as a picture',
    querystring: forecastPictureShape,
    ...told,
  }
  server.get('/api/pictures/forecasts', { schema: ledger }, async ({ query }, reply) => {
    const { theme, paper, ...which } = query
    const { entries, note } = await asked(which)
    const svg = ledgerPicture(entries.map(forecastData), { theme, note, narrow: paper === 'narrow' })
    return reply
      .type('image/svg+xml')
      .header('content-disposition', 'inline; filename="forecasts.svg"')
      .send(svg)
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
    return reply
      .type('image/svg+xml')
      .header('content-disposition', 'inline; filename="calibration.svg"')
      .send(calibrationPicture(calibrationData(entries), { theme, note }))
  })
}
