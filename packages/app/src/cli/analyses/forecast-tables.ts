import type { CalibrationData, ForecastData } from '../../analysis/forecasts/as-data.ts'
import type { Calibration, Tally } from '../../analysis/forecasts/calibration.ts'
import { FLAGS, outcomeWords, rangeText, UNSCORED } from '../../analysis/forecasts/words.ts'
import { idOf } from '../../record/called.ts'
import { counted } from '../output/counted.ts'
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
