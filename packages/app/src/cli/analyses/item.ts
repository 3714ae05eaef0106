import type { Command } from 'commander'
import type { Db } from '../../record/engine/open-record.ts'
import { examples } from '../options/examples.ts'
import { filterOption, statementFilter } from '../options/filter-option.ts'
import { type Format, formatOption, recordFlag, withRecord } from '../options/open-for-reading.ts'
import { csvOf } from '../output/csv.ts'
import type { Terminal } from '../output/terminal.ts'

interface ItemOptions {
  readonly record: string
  readonly format: Format
  readonly item?: string
  readonly filter?: readonly string[]
}

export function registerItem(program: Command, terminal: Terminal): void {
  program
    .command('item')
    .description(
      'Shows what the texts say of an item: who makes it, how many, who has it, who asked and what became of that.',
    )
    .requiredOption(...recordFlag)
    .option('--item <NAME>', 'this one, by its name or the codebook’s id of it; without it, the list')
    .addOption(filterOption())
    .addOption(formatOption(['table', 'json', 'csv']))
    .addHelpText(
      'after',
      examples(
        terminal,
        'item --record debate',
        'item --record debate --item ATACMS',
        'item --record debate --item "Storm Shadow" --format csv',
      ),
    )
    .action((options: ItemOptions) =>
      withRecord(options.record, terminal, (db) =>
        options.item === undefined
          ? printList(db, options, terminal)
          : printPage(db, options.item, options, terminal),
      ),
    )
}

async function printList(db: Db, { filter = [], format }: ItemOptions, terminal: Terminal): Promise<void> {
  const [{ itemsInRecord }, { listedData }] = await Promise.all([
    import('../../analysis/items/items-in-record.ts'),
    import('../../analysis/items/as-data.ts'),
  ])
  const items = (await itemsInRecord(db, await statementFilter(db, filter))).map(listedData)
  if (format === 'json') return terminal.out(JSON.stringify(items, null, 2))
  if (format === 'csv') {
    const { listedItemTable } = await import('../../exchange/analyses/item-table.ts')
    return terminal.out(csvOf(listedItemTable, items))
  }
  terminal.out((await import('./item-tables.ts')).itemsTable(items, terminal))
}

async function printPage(
  db: Db,
  item: string,
  { filter = [], format }: ItemOptions,
  terminal: Terminal,
): Promise<void> {
  const [{ itemInRecord }, { itemData }, { namesOfKeys }] = await Promise.all([
    import('../../analysis/items/items-in-record.ts'),
    import('../../analysis/items/as-data.ts'),
    import('../../record/codebooks/names-of-keys.ts'),
  ])
  const page = itemData(
    await itemInRecord(db, item, await statementFilter(db, filter)),
    await namesOfKeys(db),
  )
  if (format === 'json') return terminal.out(JSON.stringify(page, null, 2))
  if (format === 'csv') {
    const { itemTable } = await import('../../exchange/analyses/item-table.ts')
    return terminal.out(csvOf(itemTable, [page]))
  }
  terminal.out((await import('./item-tables.ts')).itemTable(page, terminal))
}
