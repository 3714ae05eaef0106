import type { Command } from 'commander'
import type { Db } from '../../record/engine/open-record.ts'
import { Invalid } from '../../record/errors.ts'
import type { Act } from '../../record/history/history.ts'
import type { LearnedOverview } from '../../record/learned/overview.ts'
import { asPerson } from '../options/acting.ts'
import { examples } from '../options/examples.ts'
import { type Format, formatOption, recordFlag } from '../options/open-for-reading.ts'
import { userName } from '../options/user-name.ts'
import { recordArgument } from '../output/as-argument.ts'
import { counted } from '../output/counted.ts'
import type { Terminal } from '../output/terminal.ts'

interface LearnOptions {
  readonly record: string
  readonly as: string
  readonly why?: string
  readonly format: Format
  readonly on?: boolean
  readonly off?: boolean
}

export function registerLearn(program: Command, terminal: Terminal): void {
  program
    .command('learn')
    .description('Learns from what people decided, and says how much better its proposals would be.')
    .requiredOption(...recordFlag)
    .option('--on', 'show what was learnt beside the proposals again; learn nothing new')
    .option('--off', 'show it no longer; learn nothing new')
    .option('--why <TEXT>', 'why it is switched, for the history')
    .option('--as <NAME>', 'who switches it, for the history', userName())
    .addOption(formatOption(['table', 'json', 'csv']))
    .addHelpText(
      'after',
      examples(
        terminal,
        'learn --record debate',
        'learn --record debate --off --why "second coder is blind"',
      ),
    )
    .action((options: LearnOptions) =>
      asPerson(options, terminal, (db, act) => learnOrSwitch(db, act, options, terminal)),
    )
}

async function learnOrSwitch(db: Db, act: Act, options: LearnOptions, terminal: Terminal): Promise<void> {
  const { on = false, off = false, format, record } = options
  if (on && off)
    throw new Invalid({
      where: 'learn',
      what: '--on and --off exclude each other.',
      todo: 'Give one of them, or none to learn.',
    })
  const { learnedOverview } = await import('../../record/learned/overview.ts')
  if (on || off) {
    const changed = await switchAll(db, on, act)
    if (format === 'table') terminal.out(switched(changed, on, record))
  } else await learnAll(db, act.at)
  const overviews = await learnedOverview(db)
  if (format === 'json') terminal.out(JSON.stringify(overviews, null, 2))
  else await print(overviews, format, terminal)
}

/** Under each codebook by which people decided on anything. */
async function learnAll(db: Db, at: Date): Promise<void> {
  const [{ learn }, { learnedOverview }] = await Promise.all([
    import('../../learning/learn.ts'),
    import('../../record/learned/overview.ts'),
  ])
  for (const { codebook, decisions } of await learnedOverview(db))
    if (decisions > 0) await learn(db, codebook, at)
}

/** The changes of the history, one a codebook; none where it was so already. */
async function switchAll(db: Db, on: boolean, act: Act): Promise<readonly number[]> {
  const [{ switchLearned }, { listCodebooks }] = await Promise.all([
    import('../../record/learned/learned-models.ts'),
    import('../../record/codebooks/codebooks.ts'),
  ])
  const changes: number[] = []
  for (const { id } of await listCodebooks(db)) {
    const history = await switchLearned(db, id, on, act)
    if (history !== null) changes.push(history)
  }
  return changes
}

function switched(changes: readonly number[], on: boolean, record: string): string {
  if (changes.length === 0) return `It was ${on ? 'on' : 'off'} already; nothing was changed.\n`
  const words = on
    ? 'What was learnt is shown beside the proposals again.'
    : 'What was learnt is shown no longer.'
  const back = changes
    .map((change) => `\`onrecord undo --record ${recordArgument(record)} --change ${change}\``)
    .join(', ')
  return `${words} ${counted(changes.length, 'change')}; back with ${back}.\n`
}

async function print(overviews: readonly LearnedOverview[], format: Format, terminal: Terminal) {
  const { learnedCsv, learnedText } = await import('./learned-tables.ts')
  terminal.out(format === 'csv' ? learnedCsv(overviews) : learnedText(overviews, terminal))
}
