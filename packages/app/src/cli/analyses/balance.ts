import type { Command } from 'commander'
import { examples } from '../options/examples.ts'
import { filterOption } from '../options/filter-option.ts'
import { type Format, formatOption, recordFlag, withRecord } from '../options/open-for-reading.ts'
import type { Terminal } from '../output/terminal.ts'

export interface BalanceOptions {
  readonly record: string
  readonly item?: string
  readonly filter?: readonly string[]
  readonly format: Format
}

export function registerBalance(program: Command, terminal: Terminal): void {
  program
    .command('balance')
    .description('Works out what the figures of the texts leave: made, sold, used, left, with their bounds.')
    .requiredOption(...recordFlag)
    .option('--item <NAME>', 'of one item only, by its name or the codebook’s id of it')
    .addOption(filterOption())
    .addOption(formatOption(['table', 'json', 'csv', 'svg']))
    .addHelpText(
      'after',
      examples(
        terminal,
        'balance --record debate',
        'balance --record debate --item ATACMS --format json',
        'balance --record debate --item ATACMS --format svg > balance.svg',
        'balance --record debate --filter "from=2023-01-01&to=2023-12-31"',
      ),
    )
    .action(async (options: BalanceOptions) => {
      const { printBalances } = await import('./balances.ts')
      await withRecord(options.record, terminal, (db) => printBalances(db, options, terminal))
    })
}
