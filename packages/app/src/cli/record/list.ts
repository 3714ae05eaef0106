import { Argument, type Command, InvalidArgumentError } from 'commander'
import { examples } from '../options/examples.ts'
import { filterOption } from '../options/filter-option.ts'
import { formatOption, recordFlag, withRecord } from '../options/open-for-reading.ts'
import type { Terminal } from '../output/terminal.ts'
import type { ListOptions } from './lists.ts'

const KINDS = ['documents', 'statements', 'actors', 'concepts', 'items', 'outlets'] as const
export type ListKind = (typeof KINDS)[number]

export function registerList(program: Command, terminal: Terminal): void {
  program
    .command('list')
    .description(
      'Lists what a record holds: documents and statements newest first, actors by how often they speak.',
    )
    .addArgument(new Argument('<KIND>', 'what to list').choices(KINDS))
    .requiredOption(...recordFlag)
    .addOption(filterOption())
    .option('--limit <N>', 'at most so many', limitNumber, 100)
    .addOption(formatOption(['table', 'json', 'jsonl', 'csv']))
    .addHelpText('after', FILTERS)
    .addHelpText(
      'after',
      examples(
        terminal,
        'list concepts --record debate',
        'list statements --record debate --filter concept=C01 --filter stance=-1',
        'list statements --record debate --filter "type=request&from=2024-01-01" --format csv',
      ),
    )
    .action(async (kind: ListKind, options: ListOptions) => {
      const { printList } = await import('./lists.ts')
      await withRecord(options.record, terminal, (db) => printList(db, kind, options, terminal))
    })
}

const FILTERS = `
What --filter takes, as the addresses of the pages do:
  who    actor, stanceOf, kind, named, anonymity, coder
  what   concept, stance, type, q (words), layer
  where  document, outlet, group, from, to
         sort and order; of documents also withdrawn`

export function limitNumber(text: string): number {
  const limit = Number(text)
  if (!Number.isInteger(limit) || limit < 1)
    throw new InvalidArgumentError(`"${text}" is no number from 1 on.`)
  return limit
}
