import { Argument, type Command } from 'commander'
import type { Contradiction } from '../../analysis/matters/contradiction.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { Invalid, NotFound } from '../../record/errors.ts'
import type { Act } from '../../record/history/history.ts'
import { contradictionMarks } from '../../record/vocabulary.ts'
import { type ActingOptions, actingOptions, asPerson, stepsAfter } from '../options/acting.ts'
import { examples } from '../options/examples.ts'
import { linesOf } from '../output/table.ts'
import { plainText, type Terminal } from '../output/terminal.ts'

interface MarkOptions extends ActingOptions {
  readonly kind?: string
}

const MARKS = [...contradictionMarks, 'none'] as const
type Mark = (typeof MARKS)[number]

export function registerMark(program: Command, terminal: Terminal): void {
  const command = program
    .command('mark')
    .argument('<STATEMENT>', 'a statement of one side')
    .argument('<OTHER>', 'a statement of the other side')
    .addArgument(new Argument('<MARK>', 'what it is').choices(MARKS))
    .description('Marks a contradiction as resolved, wrong or explained; --why is the reason that is kept.')
  actingOptions(command)
    .option('--kind <KIND>', 'which, where the two stand against each other in several ways: opposite-states')
    .addHelpText(
      'after',
      examples(
        terminal,
        'mark s171 s172 explained --record debate --why "the ministry counts only hives with traces of it"',
        'mark s171 s172 none --record debate',
      ),
    )
    .action((first: string, second: string, mark: Mark, options: MarkOptions) =>
      asPerson(options, terminal, (db, act) => printMark(db, [first, second], mark, act, options, terminal)),
    )
}

async function printMark(
  db: Db,
  names: readonly [string, string],
  mark: Mark,
  act: Act,
  { kind, why, format, record }: MarkOptions,
  terminal: Terminal,
): Promise<void> {
  const [
    { contradictionsFound },
    { topicText },
    { statementCalled },
    { sidesOf },
    { markContradiction },
    { undoLine },
  ] = await Promise.all([
    import('../../analysis/matters/matters-in-record.ts'),
    import('../../analysis/matters/contradiction-words.ts'),
    import('../../record/called.ts'),
    import('../../analysis/matters/marked.ts'),
    import('../../record/contradictions/contradiction-marks.ts'),
    import('../coding/decided.ts'),
  ])
  const [a, b] = [statementCalled(names[0]), statementCalled(names[1])]
  const against = (await contradictionsFound(db)).filter((one) => {
    const [first, second] = sidesOf(one)
    return (first.includes(a) && second.includes(b)) || (first.includes(b) && second.includes(a))
  })
  const found = theOne(against, names, kind)
  const said = {
    kind: found.kind,
    sides: sidesOf(found),
    mark: mark === 'none' ? null : mark,
    reason: why ?? '',
  }
  const { history } = await markContradiction(db, said, act)
  if (format === 'json') {
    terminal.out(JSON.stringify({ ...said, history, steps: await stepsAfter(db, act) }, null, 2))
    return
  }
  const did = mark === 'none' ? 'Not marked any more' : `Marked ${mark}`
  terminal.out(
    linesOf(plainText(`${did}: ${found.kind.replaceAll('-', ' ')}, ${topicText(found.topic)}`), terminal),
  )
  terminal.out(undoLine(history, record))
}

function theOne(
  found: readonly Contradiction[],
  names: readonly string[],
  kind: string | undefined,
): Contradiction {
  const asked = kind === undefined ? found : found.filter((one) => one.kind === kind)
  const [only, ...others] = asked
  const where = names.join(' and ')
  if (only === undefined) {
    const kinds = found.map((one) => one.kind).join(', ')
    throw new NotFound({
      where,
      what: `${where} do not stand against each other${kind === undefined ? '' : ` as ${kind}`}.`,
      todo: kinds === '' ? '`onrecord contradictions` shows what does.' : `They do as ${kinds}.`,
    })
  }
  if (others.length === 0) return only
  throw new Invalid({
    where,
    what: `${where} stand against each other in ${asked.length} ways: ${asked.map((one) => one.kind).join(', ')}.`,
    todo: 'Say which with --kind.',
  })
}
