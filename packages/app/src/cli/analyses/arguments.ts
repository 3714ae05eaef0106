import type { Command } from 'commander'
import type { Db } from '../../record/engine/open-record.ts'
import { examples } from '../options/examples.ts'
import { filterOption, statementFilter } from '../options/filter-option.ts'
import { type Format, formatOption, recordFlag, withRecord } from '../options/open-for-reading.ts'
import { csvOf } from '../output/csv.ts'
import type { Terminal } from '../output/terminal.ts'

interface ArgumentsOptions {
  readonly record: string
  readonly format: Format
  readonly about?: string
  readonly filter?: readonly string[]
}

export function registerArguments(program: Command, terminal: Terminal): void {
  program
    .command('arguments')
    .description(
      'Shows the reasons for and against a concept: who uses them, from when to when, and who answered them.',
    )
    .requiredOption(...recordFlag)
    .option(
      '--about <CONCEPT>',
      'for and against this one, by the codebook’s id of it or its label; else the focal one',
    )
    .addOption(filterOption())
    .addOption(formatOption(['table', 'json', 'csv', 'svg']))
    .addHelpText(
      'after',
      examples(
        terminal,
        'arguments --record debate',
        'arguments --record debate --about C23',
        'arguments --record debate --filter "from=2023-01-01" --format csv',
        'arguments --record debate --format svg > arguments.svg',
      ),
    )
    .action((options: ArgumentsOptions) =>
      withRecord(options.record, terminal, (db) => printArguments(db, options, terminal)),
    )
}

async function printArguments(
  db: Db,
  { about, filter = [], format }: ArgumentsOptions,
  terminal: Terminal,
): Promise<void> {
  const [{ argumentsInRecord }, { argumentsData }] = await Promise.all([
    import('../../analysis/arguments/arguments-in-record.ts'),
    import('../../analysis/arguments/as-data.ts'),
  ])
  const data = argumentsData(await argumentsInRecord(db, about, await statementFilter(db, filter)))
  if (format === 'json') return terminal.out(JSON.stringify(data, null, 2))
  if (format === 'svg') {
    const { argumentMapPicture } = await import('../../pictures/argument-map.ts')
    return terminal.out(argumentMapPicture(data).trimEnd())
  }
  if (format === 'csv') {
    const { argumentTable } = await import('../../exchange/analyses/argument-table.ts')
    return terminal.out(csvOf(argumentTable, [data]))
  }
  const { argumentsTable } = await import('./argument-tables.ts')
  terminal.out(argumentsTable(data, terminal))
}
