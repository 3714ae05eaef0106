import type { Command } from 'commander'
import type { ColumnName } from '../../import/imported.ts'
import type { Looked, LookedAt } from '../../intake/look.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { examples } from '../options/examples.ts'
import { type Format, formatOption, withRecord } from '../options/open-for-reading.ts'
import { complainOf, remarkOn } from '../output/report.ts'
import type { Terminal } from '../output/terminal.ts'
import { limitNumber } from '../record/list.ts'
import { articleDefaults, sourceOptions } from './reading-options.ts'

interface LookOptions {
  readonly record?: string
  readonly date?: string
  readonly outlet?: string
  readonly pattern?: string
  readonly column?: Partial<Record<ColumnName, string>>
  readonly limit: number
  readonly format: Format
}

export function registerLook(program: Command, terminal: Terminal): void {
  const command = program
    .command('look <FILE|FOLDER|URL...>')
    .description(
      'Shows which articles would come in, with their days and outlets, what is there already and what is left over; stores nothing.',
    )
    .option('--record <R>', 'what they would come into; without it, a record that is empty')
  sourceOptions(command)
    .option('--limit <N>', 'at most so many in the table; json and csv have all', limitNumber, 100)
    .addOption(formatOption(['table', 'json', 'jsonl', 'csv']))
    .addHelpText(
      'after',
      examples(
        terminal,
        'look nexis-download.txt',
        'look clippings/ --record debate',
        'look articles.csv --column text=Body --format csv',
      ),
    )
    .action((sources: string[], options: LookOptions) =>
      options.record === undefined
        ? look(sources, options, null, terminal)
        : withRecord(options.record, terminal, (db) => look(sources, options, db, terminal)),
    )
}

async function look(
  sources: readonly string[],
  options: LookOptions,
  db: Db | null,
  terminal: Terminal,
): Promise<void> {
  const [{ lookAt }, { printLooked }] = await Promise.all([
    import('../../intake/look.ts'),
    import('./looked-table.ts'),
  ])
  const { pattern, column: columns } = options
  const given = {
    ...articleDefaults(options),
    ...(pattern === undefined ? {} : { pattern }),
    ...(columns === undefined ? {} : { columns }),
  }
  const left = { problems: 0 }
  const articles = withoutProblems(lookAt(sources, given, db), left, terminal)
  await printLooked(articles, left, options, terminal)
}

/** The articles; what would not come in is said, as it is when it is added. */
async function* withoutProblems(
  looked: AsyncIterable<Looked>,
  left: { problems: number },
  terminal: Terminal,
): AsyncGenerator<LookedAt> {
  for await (const one of looked) {
    if ('problem' in one) {
      left.problems++
      terminal.fail()
      complainOf([one.problem], terminal)
    } else {
      remarkOn(one.remarks, terminal)
      yield one
    }
  }
}
