import type { CalibrationData, ForecastData } from '../analysis/forecasts/as-data.ts'
import { ENOUGH } from '../analysis/forecasts/calibration.ts'
import { calibrationCurve } from './calibration-curve.ts'
import { type ForecastLedgerOptions, forecastLedger } from './forecast-ledger.ts'
import { forecastLines } from './forecast-lines.ts'
import type { PictureOptions } from './svg.ts'

/** A picture of more rows is read by nobody; a filter says which. */
const SHOWN = 200

/** Who foretold what and what came of it. */
export function ledgerPicture(entries: readonly ForecastData[], told: ForecastLedgerOptions = {}): string {
  const lines = forecastLines(entries)
  const rest = lines.length > SHOWN ? { subtitle: `The first ${SHOWN} of ${lines.length}` } : {}
  return forecastLedger(lines.slice(0, SHOWN), { title: 'Forecasts and what came of them', ...rest, ...told })
}

/** What everybody foretold against what came true. */
export function calibrationPicture({ all }: CalibrationData, told: PictureOptions = {}): string {
  const subtitle = `${all.scored} forecasts${all.enough ? '' : `, too few: ${ENOUGH} are enough`}`
  return calibrationCurve(all.bins, { title: 'Foretold, and came true', subtitle, ...told })
}
