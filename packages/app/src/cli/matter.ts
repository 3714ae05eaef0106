import type { Command } from 'commander'
import type { Matter } from '../analysis/matters/matters.ts'
import type { Db } from '../record/engine/open-record.ts'
import { examples } from './examples.ts'
import { filterOption, statementFilter } from './filter-option.ts'
import { isoDay } from './iso-day.ts'
import { type Format, formatOption, recordFlag, withRecord } from './open-for-reading.ts'
import type { Terminal } from './terminal.ts'

interface MatterOptions {
  readonly record: string
  readonly format: Format
  readonly filter?: readonly string[]
  readonly knownOn?: string
  readonly on?: string
}

export function registerMatter(program: Command, terminal: Terminal): void {
  program
    .command('matter')
    .description(
      'Shows the decisions a debate is about: what was asked, said and done, when, and since when known.',
    )
    .requiredOption(...recordFlag)
    .addOption(filterOption())
    .option('--known-on <DAY>', 'only what was public by that day', isoDay)
    .option('--on <DAY>', 'mark what held on that day; on the last known day when not given', isoDay)
    .addOption(formatOption(['table', 'json', 'csv']))
    .addHelpText(
      'after',
      examples(
        terminal,
        'matter --record debate',
        'matter --record debate --on 2024-03-01 --known-on 2024-03-01',
        'matter --record debate --filter actor=a6 --format csv',
      ),
    )
    .action((options: MatterOptions) =>
      withRecord(options.record, terminal, (db) => printMatters(db, options, terminal)),
    )
}

async function printMatters(db: Db, options: MatterOptions, terminal: Terminal): Promise<void> {
  const { matterData } = await import('../analysis/matters/as-data.ts')
  const matters = await mattersIn(db, options)
  const data = matters.map((matter) => matterData(matter, options.on ?? null))
  if (options.format === 'json') return terminal.out(JSON.stringify(data, null, 2))
  const { matterCsv, matterTables } = await import('./matter-tables.ts')
  terminal.out(options.format === 'csv' ? matterCsv(data) : matterTables(data, terminal))
}

async function mattersIn(db: Db, { filter = [], knownOn }: MatterOptions): Promise<readonly Matter[]> {
  const [{ toldInRecord }, { mattersOf }, { knownBy }] = await Promise.all([
    import('../analysis/matters/told-in-record.ts'),
    import('../analysis/matters/matters.ts'),
    import('../analysis/matters/told.ts'),
  ])
  const { told, names } = await toldInRecord(db, await statementFilter(db, filter))
  return mattersOf(knownBy(told, knownOn ?? null), names)
}
