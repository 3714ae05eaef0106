import type { CalibrationBin } from '../calibration-layout.ts'
import type { ForecastLine } from '../forecast-ledger-layout.ts'

const scored = 'Foretold with a probability'

/** Forecasts of a made-up debate: every sign of the ledger once. */
export const forecastLines: readonly ForecastLine[] = [
  {
    group: scored,
    event: 'The council will vote for the carbon levy before the summer',
    about: 'Ada Ross · likely · 2024-03-01, by 2024-06-30',
    probability: { min: 0.55, max: 0.8 },
    share: { min: 1, max: 1 },
    verdict: 'came true, Brier 0.04–0.203',
  },
  {
    group: scored,
    event:
      'a second ferry across the Lind opens while the bridge is closed, and the fare stays as it is for people who live on the island',
    about: 'The Harbour Board · almost certainly · 2024-03-04, by 2024-12-31',
    probability: { min: 0.95, max: 0.99 },
    share: { min: 0, max: 0 },
    verdict: 'did not come true, Brier 0.903–0.98',
  },
  {
    group: scored,
    event: 'the rebate reaches every household',
    about: 'Ministry of Finance · 66% chance · 2024-04-11, by 2025-01-31',
    probability: { min: 0.66, max: 0.66 },
    share: { min: 0.3, max: 0.6 },
    verdict: 'came true partly, Brier 0.004–0.13',
  },
  {
    group: scored,
    event: 'prices fall <soon> & for long',
    about: 'two people close to the board · unlikely · 2024-04-12, by 2024-09-30',
    probability: { min: 0.2, max: 0.45 },
    share: null,
    verdict: 'due',
  },
  {
    group: 'Foretold without one: right or wrong',
    event: 'The levy will drive mills out of the valley',
    about: 'Mill Owners · will · 2024-02-02',
    probability: null,
    share: { min: 0, max: 0 },
    verdict: 'did not come true',
  },
  {
    group: 'Intentions: kept or reversed',
    event: 'We will not sign the bill',
    about: 'Ben Lund · will · 2024-02-09',
    probability: null,
    share: { min: 0, max: 0 },
    verdict: 'reversed',
  },
]

export const calibrationBins: readonly CalibrationBin[] = [
  { foretold: { min: 0.05, max: 0.2 }, cameTrue: { min: 0.1, max: 0.1 }, forecasts: 5 },
  { foretold: { min: 0.2, max: 0.45 }, cameTrue: { min: 0.25, max: 0.5 }, forecasts: 8 },
  { foretold: { min: 0.55, max: 0.8 }, cameTrue: { min: 7 / 12, max: 8 / 12 }, forecasts: 12 },
  { foretold: { min: 0.95, max: 0.99 }, cameTrue: { min: 0.5, max: 0.5 }, forecasts: 2 },
]
