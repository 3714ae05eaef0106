import { calibrationData, forecastData } from '../analysis/forecasts/as-data.ts'
import { itemData, listedData } from '../analysis/items/as-data.ts'
import { itemInRecord, itemsInRecord } from '../analysis/items/items-in-record.ts'
import { claimData } from '../analysis/sourcing/as-data.ts'
import { knownOutlets, outletsInRecord } from '../analysis/sourcing/outlets-in-record.ts'
import { claimInRecord } from '../analysis/sourcing/sourcing-in-record.ts'
import { calibrationTable, forecastTable } from '../exchange/analyses/forecast-table.ts'
import { itemTable, listedItemTable } from '../exchange/analyses/item-table.ts'
import { claimTable, outletShareTable } from '../exchange/analyses/sourcing-table.ts'
import { namesOfKeys } from '../record/codebooks/names-of-keys.ts'
import type { RecordHandle } from '../record/engine/open-record.ts'
import { fileRoute, format, sendAnalysis } from './analysis-file.ts'
import type { Api } from './build-server.ts'
import { calibrationAskedShape } from './contract/forecasts.ts'
import { itemAskedShape } from './contract/items.ts'
import { narrowingShape } from './contract/questions.ts'
import { claimAskedShape } from './contract/sourcing.ts'
import { askedLedger } from './forecasts.ts'
import { filterOf } from './statements.ts'

/** Forecasts, items and sourcing as files. */
export function ledgerExportRoutes(server: Api, { db }: RecordHandle): void {
  const forecasts = {
    ...fileRoute('exportForecasts', 'Every forecast, a row each, with what came of it'),
    querystring: calibrationAskedShape.extend({ format }),
  }
  server.get('/api/exports/forecasts', { schema: forecasts }, async ({ query, url }, reply) => {
    const { format, forecast, status, on, ...narrowing } = query
    const items = (await askedLedger(db, { forecast, status, on, ...narrowing })).map(forecastData)
    const also = [forecast, status, on && `as seen on ${on}`]
    return sendAnalysis(reply, db, forecastTable, { narrowing, also, items, format, address: url })
  })

  const calibration = {
    ...fileRoute(
      'exportCalibration',
      'How well each forecaster and outlet foretold, a row a band of probability',
    ),
    querystring: calibrationAskedShape.extend({ format }),
  }
  server.get('/api/exports/calibration', { schema: calibration }, async ({ query, url }, reply) => {
    const { format, forecast, status, on, ...narrowing } = query
    const items = [calibrationData(await askedLedger(db, { forecast, status, on, ...narrowing }))]
    const also = [forecast, status, on && `as seen on ${on}`]
    return sendAnalysis(reply, db, calibrationTable, { narrowing, also, items, format, address: url })
  })

  const items = {
    ...fileRoute('exportItems', 'Every item of the codebooks and the texts, a row each'),
    querystring: narrowingShape.extend({ format }),
  }
  server.get('/api/exports/items', { schema: items }, async ({ query, url }, reply) => {
    const { format, ...narrowing } = query
    const listed = (await itemsInRecord(db, filterOf(narrowing))).map(listedData)
    return sendAnalysis(reply, db, listedItemTable, { narrowing, items: listed, format, address: url })
  })

  const item = {
    ...fileRoute('exportItem', 'Every value that the texts give of one item, a row each, with its sentences'),
    querystring: itemAskedShape.extend({ format }),
  }
  server.get('/api/exports/item', { schema: item }, async ({ query, url }, reply) => {
    const { format, name, ...narrowing } = query
    const page = itemData(await itemInRecord(db, name, filterOf(narrowing)), await namesOfKeys(db))
    const also = [`of ${page.item.name}`]
    return sendAnalysis(reply, db, itemTable, { narrowing, also, items: [page], format, address: url })
  })

  const claim = {
    ...fileRoute(
      'exportSourcing',
      'Every statement of a view or a matter, a row each, with the way by which it came',
    ),
    querystring: claimAskedShape.extend({ format }),
  }
  server.get('/api/exports/sourcing', { schema: claim }, async ({ query, url }, reply) => {
    const { format, statement, matter, state, ...narrowing } = query
    const found = await claimInRecord(db, { statement, matter, state, filter: filterOf(narrowing) })
    const items = [claimData(found, await knownOutlets(db))]
    const also = [`of ${items[0]?.about ?? ''}`]
    return sendAnalysis(reply, db, claimTable, { narrowing, also, items, format, address: url })
  })

  const outlets = {
    ...fileRoute('exportSourcingOutlets', 'How much of each outlet’s sourcing has no name, a row each'),
    querystring: narrowingShape.extend({ format }),
  }
  server.get('/api/exports/sourcing-outlets', { schema: outlets }, async ({ query, url }, reply) => {
    const { format, ...narrowing } = query
    const shares = await outletsInRecord(db, filterOf(narrowing))
    return sendAnalysis(reply, db, outletShareTable, { narrowing, items: shares, format, address: url })
  })
}
