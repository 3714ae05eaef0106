import type { Forecast } from '@onrecord/reader'
import type { ForecastResolution } from '../../../record/forecasts/forecast-resolutions.ts'
import { NAMES, type Saying, say } from '../../matters/testing/told.ts'
import { forecastsAmong, type ToldForecast } from '../told-forecast.ts'

/** A forecast as a test tells it; what it leaves out no text said. */
export interface Foretelling
  extends Partial<Forecast>,
    Pick<Saying, 'id' | 'anonymity' | 'outlet' | 'origin' | 'decision' | 'time'> {
  readonly day?: string | null
  /** `null` where nobody foretells it. */
  readonly who?: string | null
}

export function foretell({
  day = '2024-03-01',
  who = 'Ada Ross',
  ...told
}: Foretelling): readonly ToldForecast[] {
  const forecast = { ...FORECAST, ...told }
  const one = { ...say({ ...told, day, ...(who === null ? {} : { who }) }), forecast }
  return forecastsAmong([one], { ...NAMES })
}

const FORECAST: Forecast = {
  event: 'the bridge will open',
  word: 'likely',
  kind: 'scored',
  probability: [0.55, 0.8],
  horizon: null,
}

/** What a person says of a statement. */
export const said = (
  statement: number,
  word: Partial<Omit<ForecastResolution, 'statement' | 'standsNow'>>,
): ForecastResolution => ({
  ...{ statement, standsNow: statement, horizon: null, outcome: null, day: null },
  ...{ sourceStatementId: null, source: null, shareLo: null, shareHi: null },
  ...word,
})
