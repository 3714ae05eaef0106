import type { Command } from 'commander'
import type { Db } from '../../record/engine/open-record.ts'
import { examples } from '../options/examples.ts'
import { filterOption, statementFilter } from '../options/filter-option.ts'
import { isoDay } from '../options/iso-day.ts'
import { type Format, formatOption, recordFlag, withRecord } from '../options/open-for-reading.ts'
import { csvOf } from '../output/csv.ts'
import type { Terminal } from '../output/terminal.ts'

interface MatterOptions {
  readonly record: string
  readonly format: Format
  readonly filter?: readonly string[]
  readonly knownOn?: string
  readonly on?: string
  readonly matter?: string
  readonly perhaps?: boolean
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
    .option('--matter <KEY>', 'of one matter, by its key (in --format csv)')
    .option('--perhaps', 'with it the matters that are perhaps the same')
    .addOption(formatOption(['table', 'json', 'csv', 'svg']))
    .addHelpText(
      'after',
      examples(
        terminal,
        'matter --record debate',
        'matter --record debate --on 2024-03-01 --known-on 2024-03-01',
        'matter --record debate --filter actor=a6 --format csv',
        'matter --record debate --perhaps --format svg > matter.svg',
      ),
    )
    .action((options: MatterOptions) =>
      withRecord(options.record, terminal, (db) => printMatters(db, options, terminal)),
    )
}

async function printMatters(db: Db, options: MatterOptions, terminal: Terminal): Promise<void> {
  const { mattersInRecord } = await import('../../analysis/matters/matters-in-record.ts')
  const all = await mattersInRecord(db, await statementFilter(db, options.filter ?? []), options)
  const { oneMatter } = await import('../../analysis/matters/one-matter.ts')
  const picked = () => oneMatter(all, options.matter, options.perhaps ?? false)
  if (options.format === 'svg') {
    const { matterTimeLine } = await import('../../pictures/matter-time-line.ts')
    return terminal.out(matterTimeLine(picked(), { on: options.on, knownOn: options.knownOn }).trimEnd())
  }
  const data = options.matter === undefined ? all : picked()
  if (options.format === 'json') return terminal.out(JSON.stringify(data, null, 2))
  if (options.format === 'csv') {
    const { matterTable } = await import('../../exchange/analyses/matter-table.ts')
    return terminal.out(csvOf(matterTable, data))
  }
  const { matterTables } = await import('./matter-tables.ts')
  terminal.out(matterTables(data, terminal))
}
