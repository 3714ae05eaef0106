import { type Command, InvalidArgumentError } from 'commander'
import type { Db } from '../../record/engine/open-record.ts'
import { Invalid } from '../../record/errors.ts'
import type { Act } from '../../record/history/history.ts'
import type { StatementFilter } from '../../record/statements/statement-filter.ts'
import { type ActingOptions, actingOptions, asPerson, stepsAfter } from '../options/acting.ts'
import { examples } from '../options/examples.ts'
import { filterOption } from '../options/filter-option.ts'
import { counted } from '../output/counted.ts'
import type { Terminal } from '../output/terminal.ts'

interface DecideOptions extends ActingOptions {
  readonly filter?: readonly string[]
  readonly above?: number
  readonly all?: boolean
  readonly dryRun?: boolean
}

type Verdict = 'accepted' | 'rejected'

export function registerDecide(program: Command, terminal: Terminal): void {
  const accept = program
    .command('accept [ID...]')
    .description(
      'Says that proposals are right: statements by id, or all that a filter names, in one change.',
    )
  options(accept, 'accepted', terminal).addHelpText(
    'after',
    examples(
      terminal,
      'accept s46 s47 --record debate',
      'accept --record debate --filter concept=C01 --above 0.9 --dry-run',
    ),
  )
  const reject = program
    .command('reject [ID...]')
    .description('Says that statements are none; they stay in the record and count nowhere.')
  options(reject, 'rejected', terminal).addHelpText(
    'after',
    examples(
      terminal,
      'reject s46 --record debate --why "a headline, said nowhere"',
      'reject --record debate --filter "document=d3&type=event"',
    ),
  )
}

function options(command: Command, verdict: Verdict, terminal: Terminal): Command {
  return actingOptions(command)
    .addOption(filterOption())
    .option('--above <P>', 'only proposals at least so sure, 0 to 1', probability)
    .option('--all', 'every proposal that nobody decided on')
    .option('--dry-run', 'show which they are; change nothing')
    .action((ids: string[], given: DecideOptions) =>
      asPerson(given, terminal, (db, act) =>
        ids.length > 0
          ? decideOnes(db, ids, verdict, act, given, terminal)
          : decideMany(db, verdict, act, given, terminal),
      ),
    )
}

async function decideOnes(
  db: Db,
  names: readonly string[],
  verdict: Verdict,
  act: Act,
  { filter, above, all, dryRun, format, record }: DecideOptions,
  terminal: Terminal,
): Promise<void> {
  if (filter !== undefined || above !== undefined || all === true) {
    const todo = 'Leave the ids out, or --filter, --above and --all.'
    throw new Invalid({
      where: names.join(' '),
      what: 'Statements are named by id or by a filter, not both.',
      todo,
    })
  }
  const [{ statementCalled }, { decideOnStatements }, { tellDecided }] = await Promise.all([
    import('../../record/called.ts'),
    import('../../record/statements/check-statements.ts'),
    import('./decided.ts'),
  ])
  const ids = names.map(statementCalled)
  if (dryRun === true) return preview(db, ids, verdict, format, terminal)
  const decided = await decideOnStatements(db, ids, verdict, act)
  await tellDecided(db, decided, { act, format, record, did: () => verdict }, terminal)
}

async function decideMany(
  db: Db,
  verdict: Verdict,
  act: Act,
  { filter = [], above, all, dryRun, format, record }: DecideOptions,
  terminal: Terminal,
): Promise<void> {
  if (filter.length === 0 && above === undefined && all !== true) {
    const todo =
      'Name statements by id (s46), or say which with --filter or --above; --all means every proposal.'
    throw new Invalid({ where: 'accept or reject', what: 'No statement is named.', todo })
  }
  const [{ statementFilter }, checking, { undoLine }] = await Promise.all([
    import('../options/filter-option.ts'),
    import('../../record/statements/check-statements.ts'),
    import('./decided.ts'),
  ])
  const wanted: StatementFilter & { readonly atLeast?: number } = {
    ...(await statementFilter(db, filter)),
    ...(above === undefined ? {} : { atLeast: above }),
  }
  if (dryRun === true)
    return preview(db, await checking.undecidedProposals(db, wanted), verdict, format, terminal)
  const decided = await checking.decideOnProposals(db, wanted, verdict, act)
  const count = decided?.statements.length ?? 0
  if (format === 'json') {
    const answer = { count, history: decided?.history ?? null, steps: await stepsAfter(db, act) }
    terminal.out(JSON.stringify(answer, null, 2))
  } else if (decided === null) terminal.out('No proposal waits for a decision there; nothing was changed.')
  else
    terminal.out(
      `${counted(count, 'proposal')} ${verdict}, in one change.\n${undoLine(decided.history, record)}`,
    )
}

/** What a decision would be about. */
async function preview(
  db: Db,
  ids: readonly number[],
  verdict: Verdict,
  format: ActingOptions['format'],
  terminal: Terminal,
): Promise<void> {
  const [{ statementsById }, { statementList }] = await Promise.all([
    import('../../record/statements/statements.ts'),
    import('../record/lists.ts'),
  ])
  const statements = await statementsById(db, ids)
  if (format === 'json') {
    terminal.out(JSON.stringify({ count: statements.length, history: null, statements }, null, 2))
    return
  }
  if (statements.length > 0) terminal.out(statementList(statements, terminal))
  terminal.out(`${counted(statements.length, 'statement')} would be ${verdict}; nothing was changed.`)
}

function probability(text: string): number {
  const value = Number(text)
  if (text.trim() === '' || !(value >= 0 && value <= 1)) {
    throw new InvalidArgumentError(`"${text}" is no number from 0 to 1.`)
  }
  return value
}
