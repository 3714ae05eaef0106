import type { CalibrationData, ForecastData } from '../../analysis/forecasts/as-data.ts'
import type { Calibration, Tally } from '../../analysis/forecasts/calibration.ts'
import { FLAGS, outcomeWords, rangeText, UNSCORED } from '../../analysis/forecasts/words.ts'
import { idOf } from '../../record/called.ts'
import { counted } from '../output/counted.ts'
import { type Cell, csvTable } from '../output/csv.ts'
import { paint } from '../output/paint.ts'
import { linesOf, type Screen, tableText } from '../output/table.ts'
import { plainText } from '../output/terminal.ts'

/** A row a forecast; below it what is asked of somebody, and what the record proposes. */
export function forecastTable(entries: readonly ForecastData[], screen: Screen): string {
  if (entries.length === 0) return linesOf('No statement foretells anything.', screen)
  const columns = [
    { head: 'ID' },
    { head: 'MADE, BY' },
    { head: 'WHO', share: 20 },
    { head: 'WHAT', share: 44 },
    { head: 'CAME OF IT', share: 26 },
  ]
  return tableText(columns, entries.map(entryRow), screen)
}

function entryRow(entry: ForecastData): readonly string[] {
  const { id, made, forecaster, event, words, probability, horizon, kind } = entry
  const sure = probability === null ? kind : rangeText(probability)
  return [
    idOf('statement', id),
    `${made ?? 'no date'}\n${horizon === null ? '' : `by ${horizon.day}`}`.trimEnd(),
    plainText(forecaster?.name ?? 'nobody named'),
    plainText(`${event} (${words.join(', ')}: ${sure})`),
    plainText([...cameOfIt(entry)].join('; ')),
  ]
}

function* cameOfIt(entry: ForecastData): Iterable<string> {
  const { status, score, flags, proposal, vague } = entry
  yield outcomeText(entry)
  if (score.brier !== null) yield `Brier ${rangeText(score.brier)}`
  else if (status !== 'open' && status !== 'due') yield UNSCORED[score.because]
  for (const flag of flags) {
    if (flag === 'due') continue
    yield flag === 'no-horizon' && vague.length > 0
      ? `the text says “${vague.join('”, “')}”: set a day`
      : FLAGS[flag]
  }
  if (proposal !== null) {
    const { outcome, state, day, statements } = proposal
    const from = statements.map((id) => idOf('statement', id)).join(' ')
    yield `proposed: ${outcomeWords(entry.kind, outcome)}, since ${state.replaceAll('-', ' ')} ${day ?? ''} (${from})`
  }
}

function outcomeText({ status, kind, resolution }: ForecastData): string {
  const day = resolution?.day ?? null
  return `${outcomeWords(kind, status)}${day === null ? '' : ` ${day}`}`
}

const HEAD = [
  ...['forecast', 'made', 'last told', 'forecaster', 'named', 'outlets', 'event', 'words', 'kind'],
  ...['probability from', 'probability to', 'horizon', 'horizon by', 'vague', 'matter', 'status'],
  ...['settled', 'source', 'share from', 'share to', 'brier from', 'brier to', 'not scored', 'flags'],
  ...['proposed', 'proposed from', 'statements', 'sentence'],
]

export function forecastCsv(entries: readonly ForecastData[]): string {
  return csvTable(HEAD, entries.map(entryCells))
}

function entryCells(entry: ForecastData): readonly Cell[] {
  const { forecaster, probability, horizon, resolution, score, proposal, reports } = entry
  const statements = (ids: readonly number[]) => ids.map((id) => idOf('statement', id)).join(' ')
  const told = resolution?.sourceStatement ?? null
  return [
    ...[idOf('statement', entry.id), entry.made, entry.lastTold, forecaster?.name ?? null],
    ...[forecaster === null ? null : forecaster.named ? 'yes' : 'no', entry.outlets.join('; '), entry.event],
    ...[entry.words.join('; '), entry.kind, probability?.min ?? null, probability?.max ?? null],
    ...[horizon?.day ?? null, horizon?.by ?? null, entry.vague.join('; '), entry.matter?.name ?? null],
    ...[entry.status, resolution?.day ?? null],
    [told === null ? '' : idOf('statement', told), resolution?.source ?? '']
      .filter((part) => part !== '')
      .join(' '),
    ...[resolution?.share?.min ?? null, resolution?.share?.max ?? null],
    ...[score.brier?.min ?? null, score.brier?.max ?? null, score.because, entry.flags.join('; ')],
    ...[proposal?.outcome ?? null, proposal === null ? null : statements(proposal.statements)],
    ...[statements(reports.map(({ statement }) => statement)), reports[0]?.sentence ?? null],
  ]
}

/** Everybody together, then forecasters, then outlets. */
export function calibrationTables(data: CalibrationData, screen: Screen): string {
  const { all, forecasters, outlets, enough } = data
  const parts = [
    { head: 'Everybody', rows: [all] },
    { head: 'Forecasters', rows: forecasters },
    { head: 'Outlets', rows: outlets },
  ].filter(({ rows }) => rows.length > 0)
  return parts
    .map(({ head, rows }) =>
      [
        paint(screen, 'bold', head),
        tableText(
          COLUMNS,
          rows.map((row) => calibrationRow(row, enough)),
          screen,
        ),
      ].join('\n'),
    )
    .join('\n\n')
}

const COLUMNS = [
  { head: 'WHO', share: 24 },
  { head: 'FORECASTS' },
  { head: 'BRIER', share: 22 },
  { head: 'RIGHT/WRONG' },
  { head: 'KEPT/REVERSED' },
]

function calibrationRow(row: Calibration, enough: number): readonly string[] {
  const { name, forecasts, scored, brier, directional, intentions, due } = row
  return [
    plainText(name),
    due === 0 ? String(forecasts) : `${forecasts}, ${counted(due, 'due', 'due')}`,
    brier === null ? `too few: ${scored} of ${enough}` : `${rangeText(brier)} of ${scored}`,
    tallyText(directional),
    tallyText(intentions),
  ]
}

const tallyText = ({ held, failed, partly }: Tally): string =>
  `${held}/${failed}${partly === 0 ? '' : ` (${partly} partly)`}`

const CALIBRATION_HEAD = [
  ...['of', 'name', 'forecasts', 'due', 'scored', 'enough', 'brier from', 'brier to', 'right', 'wrong'],
  ...['partly right', 'kept', 'reversed', 'partly kept', 'band from', 'band to', 'in band'],
  ...['foretold from', 'foretold to', 'came true from', 'came true to', 'statements'],
]

/** A row a band of who has enough forecasts, and one of who has not. */
export function calibrationCsv({ all, forecasters, outlets }: CalibrationData): string {
  const rows = [
    ...[all].map((row) => ({ of: 'everybody', row })),
    ...forecasters.map((row) => ({ of: 'forecaster', row })),
    ...outlets.map((row) => ({ of: 'outlet', row })),
  ]
  return csvTable(
    CALIBRATION_HEAD,
    rows.flatMap(({ of, row }) => {
      const own = calibrationCells(of, row)
      if (row.bins.length === 0) return [[...own, ...NO_BAND]]
      return row.bins.map(({ band, forecasts, foretold, cameTrue, statements }) => [
        ...own,
        ...[band.min, band.max, forecasts, foretold.min, foretold.max, cameTrue.min, cameTrue.max],
        statements.map((id) => idOf('statement', id)).join(' '),
      ])
    }),
  )
}

const NO_BAND: readonly Cell[] = [null, null, null, null, null, null, null, null]

function calibrationCells(of: string, row: Calibration): readonly Cell[] {
  const { name, forecasts, due, scored, enough, brier, directional, intentions } = row
  return [
    ...[of, name, forecasts, due, scored, enough ? 'yes' : 'no', brier?.min ?? null, brier?.max ?? null],
    ...[directional.held, directional.failed, directional.partly],
    ...[intentions.held, intentions.failed, intentions.partly],
  ]
}
