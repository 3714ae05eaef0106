import { byForecaster, byOutlet, calibrationOf, ENOUGH } from './calibration.ts'
import type { LedgerEntry } from './entry.ts'
import { forecasterOf, type ToldForecast } from './told-forecast.ts'

/** An entry with its reports as a reader wants to see them: where each stands and in what words. */
export function forecastData({ told, keptUnder, ...entry }: LedgerEntry) {
  return { ...entry, reports: told.map(reportOf) }
}
export type ForecastData = ReturnType<typeof forecastData>

function reportOf(told: ToldForecast) {
  const { id, document, reporter, sentence, forecast } = told
  return {
    ...{ statement: id, document: document.id, title: document.title, day: document.date, outlet: reporter },
    ...{ speaker: forecasterOf(told)?.name ?? null, word: forecast.word, sentence },
  }
}

/** How well who foretold: everybody together, each forecaster with a name, each outlet. */
export function calibrationData(entries: readonly LedgerEntry[]) {
  return {
    enough: ENOUGH,
    all: calibrationOf('everybody', entries),
    forecasters: byForecaster(entries),
    outlets: byOutlet(entries),
  }
}
export type CalibrationData = ReturnType<typeof calibrationData>
