import type { Command } from 'commander'
import type { Db } from '../../record/engine/open-record.ts'
import { examples } from '../options/examples.ts'
import { filterOption, statementFilter } from '../options/filter-option.ts'
import { isoDay } from '../options/iso-day.ts'
import { type Format, formatOption, recordFlag, withRecord } from '../options/open-for-reading.ts'
import { csvOf } from '../output/csv.ts'
import type { Terminal } from '../output/terminal.ts'

interface ContradictionOptions {
  readonly record: string
  readonly format: Format
  readonly filter?: readonly string[]
  readonly knownOn?: string
}

export function registerContradictions(program: Command, terminal: Terminal): void {
  program
    .command('contradictions')
    .description(
      'Shows what stands against each other, with both sides and their sources, and what only looks so.',
    )
    .requiredOption(...recordFlag)
    .addOption(filterOption())
    .option('--known-on <DAY>', 'only what was public by that day', isoDay)
    .addOption(formatOption(['table', 'json', 'csv', 'svg']))
    .addHelpText(
      'after',
      examples(terminal, 'contradictions --record debate', 'contradictions --record debate --format csv'),
    )
    .action((options: ContradictionOptions) =>
      withRecord(options.record, terminal, (db) => printContradictions(db, options, terminal)),
    )
}

async function printContradictions(db: Db, options: ContradictionOptions, terminal: Terminal): Promise<void> {
  const { contradictionsInRecord } = await import('../../analysis/matters/matters-in-record.ts')
  const filter = await statementFilter(db, options.filter ?? [])
  const { contradictions: data, orphans } = await contradictionsInRecord(db, filter, options)
  if (options.format === 'svg') {
    const { contradictionsBoard } = await import('../../pictures/contradictions-board.ts')
    return terminal.out(contradictionsBoard(data).trimEnd())
  }
  if (options.format === 'json') return terminal.out(JSON.stringify(data, null, 2))
  if (options.format === 'csv') {
    const { contradictionTable } = await import('../../exchange/analyses/contradiction-table.ts')
    return terminal.out(csvOf(contradictionTable, data))
  }
  const { contradictionTables, orphanLines } = await import('./contradiction-tables.ts')
  terminal.out(contradictionTables(data, terminal))
  // Of a part of the record nothing follows for marks of what lies outside it.
  const whole = (options.filter ?? []).length === 0 && options.knownOn === undefined
  if (whole && orphans.length > 0) terminal.out(orphanLines(orphans, terminal))
}
