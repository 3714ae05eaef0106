import { type Command, Option } from 'commander'
import type { CalibrationData, ForecastData } from '../../analysis/forecasts/as-data.ts'
import { type Status, statuses } from '../../analysis/forecasts/entry.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { examples } from '../options/examples.ts'
import { filterOption, statementFilter } from '../options/filter-option.ts'
import { isoDay } from '../options/iso-day.ts'
import { type Format, formatOption, recordFlag, withRecord } from '../options/open-for-reading.ts'
import { csvOf } from '../output/csv.ts'
import type { Terminal } from '../output/terminal.ts'

interface ForecastOptions {
  readonly record: string
  readonly format: Format
  readonly filter?: readonly string[]
  readonly kind?: string
  readonly status?: Status
  readonly on?: string
  readonly calibration?: boolean
}

const KINDS = ['scored', 'directional', 'possible', 'intention']

export function registerForecasts(program: Command, terminal: Terminal): void {
  program
    .command('forecasts')
    .description('Shows who foretold what, how sure and by when, what became of it, and who was right.')
    .requiredOption(...recordFlag)
    .addOption(filterOption())
    .addOption(new Option('--kind <KIND>', 'only this kind of forecast').choices(KINDS))
    .addOption(new Option('--status <STATUS>', 'only those that stand like this').choices(statuses))
    .option('--on <DAY>', 'as it is seen on that day; today when not given', isoDay)
    .option('--calibration', 'how well each forecaster and outlet foretold, instead of the forecasts')
    .addOption(formatOption(['table', 'json', 'csv', 'svg']))
    .addHelpText(
      'after',
      examples(
        terminal,
        'forecasts --record debate',
        'forecasts --record debate --status due',
        'forecasts --record debate --calibration --format csv',
        'forecasts --record debate --format svg > forecasts.svg',
      ),
    )
    .action((options: ForecastOptions) =>
      withRecord(options.record, terminal, (db) => printForecasts(db, options, terminal)),
    )
}

async function printForecasts(db: Db, options: ForecastOptions, terminal: Terminal): Promise<void> {
  const { kind, status, on = today(), format, filter = [], calibration = false } = options
  const [{ forecastLedger }, { calibrationData, forecastData }] = await Promise.all([
    import('../../analysis/forecasts/forecasts-in-record.ts'),
    import('../../analysis/forecasts/as-data.ts'),
  ])
  const ledger = await forecastLedger(db, await statementFilter(db, filter), on)
  const entries = ledger.filter(
    (entry) =>
      (kind === undefined || entry.kind === kind) && (status === undefined || entry.status === status),
  )
  terminal.out(
    calibration
      ? await calibrationText(calibrationData(entries), format, terminal)
      : await ledgerText(entries.map(forecastData), format, terminal),
  )
}

async function ledgerText(
  data: readonly ForecastData[],
  format: Format,
  terminal: Terminal,
): Promise<string> {
  if (format === 'json') return JSON.stringify(data, null, 2)
  if (format === 'svg') {
    const { ledgerPicture } = await import('../../pictures/forecast-pictures.ts')
    return ledgerPicture(data).trimEnd()
  }
  if (format === 'csv') {
    const { forecastTable } = await import('../../exchange/analyses/forecast-table.ts')
    return csvOf(forecastTable, data)
  }
  return (await import('./forecast-tables.ts')).forecastTable(data, terminal)
}

async function calibrationText(data: CalibrationData, format: Format, terminal: Terminal): Promise<string> {
  if (format === 'json') return JSON.stringify(data, null, 2)
  if (format === 'svg') {
    const { calibrationPicture } = await import('../../pictures/forecast-pictures.ts')
    return calibrationPicture(data).trimEnd()
  }
  if (format === 'csv') {
    const { calibrationTable } = await import('../../exchange/analyses/forecast-table.ts')
    return csvOf(calibrationTable, [data])
  }
  return (await import('./forecast-tables.ts')).calibrationTables(data, terminal)
}

const today = (): string => new Date().toISOString().slice(0, 10)
