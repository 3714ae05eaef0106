import { decisionStates } from '@onrecord/reader/vocabulary'
import { type Command, Option } from 'commander'
import { statementCalled } from '../../record/called.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { examples } from '../options/examples.ts'
import { filterOption, statementFilter } from '../options/filter-option.ts'
import { type Format, formatOption, recordFlag, withRecord } from '../options/open-for-reading.ts'
import { csvOf } from '../output/csv.ts'
import type { Terminal } from '../output/terminal.ts'

interface SourcingOptions {
  readonly record: string
  readonly format: Format
  readonly concept?: string
  readonly stance?: string
  readonly matter?: string
  readonly state?: (typeof decisionStates)[number]
  readonly statement?: string
  readonly filter?: readonly string[]
}

export function registerSourcing(program: Command, terminal: Terminal): void {
  program
    .command('sourcing')
    .description(
      'Traces a claim or a view to its original sources; without one, how much of each outlet’s sourcing has no name.',
    )
    .requiredOption(...recordFlag)
    .option('--concept <ID>', 'the view on this concept, by the codebook’s id of it, its label or its number')
    .addOption(
      new Option('--stance <STANCE>', 'only those for it, against it, neither or unset').choices([
        '1',
        '0',
        '-1',
        'unset',
      ]),
    )
    .option('--matter <KEY>', 'what is told of this matter, by the key that "onrecord matter" gives it')
    .addOption(new Option('--state <STATE>', 'only this state of it').choices(decisionStates))
    .option('--statement <ID>', 'this statement alone')
    .addOption(filterOption())
    .addOption(formatOption(['table', 'json', 'csv']))
    .addHelpText(
      'after',
      examples(
        terminal,
        'sourcing --record debate',
        'sourcing --record debate --concept C05 --stance 1',
        'sourcing --record debate --statement s46',
      ),
    )
    .action((options: SourcingOptions) =>
      withRecord(options.record, terminal, (db) =>
        namesNothing(options) ? printOutlets(db, options, terminal) : printClaim(db, options, terminal),
      ),
    )
}

const namesNothing = ({ concept, matter, statement }: SourcingOptions): boolean =>
  concept === undefined && matter === undefined && statement === undefined

async function printOutlets(db: Db, options: SourcingOptions, terminal: Terminal): Promise<void> {
  const { outletsInRecord } = await import('../../analysis/sourcing/outlets-in-record.ts')
  const shares = await outletsInRecord(db, await filterIn(db, options))
  if (options.format === 'json') return terminal.out(JSON.stringify(shares, null, 2))
  if (options.format === 'csv') {
    const { outletShareTable } = await import('../../exchange/analyses/sourcing-table.ts')
    return terminal.out(csvOf(outletShareTable, shares))
  }
  terminal.out((await import('./sourcing-tables.ts')).outletsTable(shares, terminal))
}

async function printClaim(db: Db, options: SourcingOptions, terminal: Terminal): Promise<void> {
  const [{ claimInRecord }, { claimData }, { knownOutlets }] = await Promise.all([
    import('../../analysis/sourcing/sourcing-in-record.ts'),
    import('../../analysis/sourcing/as-data.ts'),
    import('../../analysis/sourcing/outlets-in-record.ts'),
  ])
  const { statement, matter, state, format } = options
  const claim = await claimInRecord(db, {
    ...{ matter, state, filter: await filterIn(db, options) },
    statement: statement === undefined ? undefined : statementCalled(statement),
  })
  const data = claimData(claim, await knownOutlets(db))
  if (format === 'json') return terminal.out(JSON.stringify(data, null, 2))
  if (format === 'csv') {
    const { claimTable } = await import('../../exchange/analyses/sourcing-table.ts')
    return terminal.out(csvOf(claimTable, [data]))
  }
  terminal.out((await import('./sourcing-tables.ts')).claimTable(data, terminal))
}

function filterIn(db: Db, { concept, stance, filter = [] }: SourcingOptions) {
  const words = [
    ...(concept === undefined ? [] : [`concept=${encodeURIComponent(concept)}`]),
    ...(stance === undefined ? [] : [`stance=${stance}`]),
  ]
  return statementFilter(db, [...filter, ...words])
}
