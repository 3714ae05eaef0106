import type { CalibrationData, ForecastData } from '../../analysis/forecasts/as-data.ts'
import type { Calibration } from '../../analysis/forecasts/calibration.ts'
import { idOf } from '../../record/called.ts'
import type { Cell } from '../tables/table-file.ts'
import { type AnalysisTable, idsOf, reportIds, yesNo } from './analysis-table.ts'

/** A row a forecast. */
export const forecastTable: AnalysisTable<ForecastData> = {
  name: 'forecasts',
  head: [
    ...['forecast', 'made', 'last told', 'forecaster', 'named', 'outlets', 'event', 'words', 'kind'],
    ...['probability from', 'probability to', 'horizon', 'horizon by', 'vague', 'matter', 'status'],
    ...['settled', 'source', 'share from', 'share to', 'brier from', 'brier to', 'not scored', 'flags'],
    ...['proposed', 'proposed from', 'statements', 'sentence'],
  ],
  rows: (entry) => [entryCells(entry)],
}

function entryCells(entry: ForecastData): readonly Cell[] {
  const { forecaster, probability, horizon, resolution, score, proposal, reports } = entry
  const told = resolution?.sourceStatement ?? null
  return [
    ...[idOf('statement', entry.id), entry.made, entry.lastTold, forecaster?.name ?? null],
    ...[forecaster === null ? null : yesNo(forecaster.named), entry.outlets.join('; '), entry.event],
    ...[entry.words.join('; '), entry.kind, probability?.min ?? null, probability?.max ?? null],
    ...[horizon?.day ?? null, horizon?.by ?? null, entry.vague.join('; '), entry.matter?.name ?? null],
    ...[entry.status, resolution?.day ?? null],
    [told === null ? '' : idOf('statement', told), resolution?.source ?? '']
      .filter((part) => part !== '')
      .join(' '),
    ...[resolution?.share?.min ?? null, resolution?.share?.max ?? null],
    ...[score.brier?.min ?? null, score.brier?.max ?? null, score.because, entry.flags.join('; ')],
    ...[proposal?.outcome ?? null, proposal === null ? null : idsOf(proposal.statements)],
    ...[reportIds(reports), reports[0]?.sentence ?? null],
  ]
}

/** A row a band of who has enough forecasts, and one of who has not. */
export const calibrationTable: AnalysisTable<CalibrationData> = {
  name: 'calibration',
  head: [
    ...['of', 'name', 'forecasts', 'due', 'scored', 'enough', 'brier from', 'brier to', 'right', 'wrong'],
    ...['partly right', 'kept', 'reversed', 'partly kept', 'band from', 'band to', 'in band'],
    ...['foretold from', 'foretold to', 'came true from', 'came true to', 'statements'],
  ],
  rows: ({ all, forecasters, outlets }) => [
    ...judgedRows('everybody', all),
    ...forecasters.flatMap((row) => judgedRows('forecaster', row)),
    ...outlets.flatMap((row) => judgedRows('outlet', row)),
  ],
}

function judgedRows(of: string, row: Calibration): readonly (readonly Cell[])[] {
  const own = judgedCells(of, row)
  if (row.bins.length === 0) return [[...own, ...NO_BAND]]
  return row.bins.map(({ band, forecasts, foretold, cameTrue, statements }) => [
    ...own,
    ...[band.min, band.max, forecasts, foretold.min, foretold.max, cameTrue.min, cameTrue.max],
    idsOf(statements),
  ])
}

const NO_BAND: readonly Cell[] = [null, null, null, null, null, null, null, null]

function judgedCells(of: string, row: Calibration): readonly Cell[] {
  const { name, forecasts, due, scored, enough, brier, directional, intentions } = row
  return [
    ...[of, name, forecasts, due, scored, yesNo(enough), brier?.min ?? null, brier?.max ?? null],
    ...[directional.held, directional.failed, directional.partly],
    ...[intentions.held, intentions.failed, intentions.partly],
  ]
}
