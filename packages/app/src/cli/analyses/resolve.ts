import { Argument, type Command, InvalidArgumentError } from 'commander'
import type { LedgerEntry } from '../../analysis/forecasts/entry.ts'
import type { HistoryId, StatementId } from '../../record/engine/ids.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { Invalid } from '../../record/errors.ts'
import type { Act } from '../../record/history/history.ts'
import { type ForecastOutcome, forecastOutcomes } from '../../record/vocabulary.ts'
import { type ActingOptions, actingOptions, asPerson, stepsAfter } from '../options/acting.ts'
import { examples } from '../options/examples.ts'
import { isoDay } from '../options/iso-day.ts'
import type { Terminal } from '../output/terminal.ts'

interface ResolveOptions extends ActingOptions {
  readonly day?: string
  readonly source?: string
  readonly share?: readonly [number, number]
}

/** What a person can say: an intention is kept or reversed, and `unsaid` takes back whatever was said. */
const WORDS = [...forecastOutcomes, 'kept', 'reversed', 'unsaid'] as const
type Word = (typeof WORDS)[number]

export function registerResolve(program: Command, terminal: Terminal): void {
  const resolving = program
    .command('resolve')
    .description('Says what became of a forecast, when, and where that is told.')
    .argument('<ID>', 'a statement that foretells it')
    .addArgument(new Argument('<OUTCOME>', 'what became of it').choices(WORDS))
    .option('--day <DAY>', 'when it was settled; of one still open, when you looked', isoDay)
    .option('--source <SOURCE>', 'where that is told: a statement (s80), an address, or words')
    .option('--share <PART>', 'of partly: how much came true, as 0.5 or 0.3-0.6', share)
  actingOptions(resolving)
    .addHelpText(
      'after',
      examples(
        terminal,
        'resolve s46 came-true --day 2023-10-17 --source s80 --record debate',
        'resolve s46 partly --share 0.3-0.6 --day 2024-01-31 --source "the ministry, by letter" --record debate',
        'resolve s46 unsaid --record debate',
      ),
    )
    .action((id: string, word: Word, options: ResolveOptions) =>
      asPerson(options, terminal, (db, act) => resolve(db, id, word, options, act, terminal)),
    )
  const horizon = program
    .command('horizon')
    .description('Says by when a forecast is settled, where its text says only “soon”, or nothing.')
    .argument('<ID>', 'a statement that foretells it')
    .argument('<DAY>', 'its last day, or `unsaid` to take back what was said', dayOrUnsaid)
  actingOptions(horizon)
    .addHelpText(
      'after',
      examples(terminal, 'horizon s46 2024-12-31 --record debate', 'horizon s46 unsaid --record debate'),
    )
    .action((id: string, day: string | null, options: ActingOptions) =>
      asPerson(options, terminal, (db, act) => setDay(db, id, day, options, act, terminal)),
    )
}

async function resolve(
  db: Db,
  name: string,
  word: Word,
  { day, source, share: part, format, record }: ResolveOptions,
  act: Act,
  terminal: Terminal,
): Promise<void> {
  const { entry, today } = await entryCalled(db, name, act)
  const { resolveForecast } = await import('../../record/forecasts/resolve-forecast.ts')
  const { idIn } = await import('../../record/called.ts')
  const statement = source === undefined ? null : idIn('statement', source)
  const said = {
    outcome: outcomeOf(word, entry, name),
    ...(day === undefined ? {} : { day }),
    ...(source === undefined ? {} : statement === null ? { source } : { sourceStatement: statement }),
    ...(part === undefined ? {} : { share: part }),
  }
  const { history } = await resolveForecast(db, entry.keptUnder, said, act)
  await tell(db, entry.id, today, history, { format, record, act }, terminal)
}

async function setDay(
  db: Db,
  name: string,
  day: string | null,
  { format, record }: ActingOptions,
  act: Act,
  terminal: Terminal,
): Promise<void> {
  const { entry, today } = await entryCalled(db, name, act)
  const { setHorizon } = await import('../../record/forecasts/resolve-forecast.ts')
  const { history } = await setHorizon(db, entry.keptUnder, day, act)
  await tell(db, entry.id, today, history, { format, record, act }, terminal)
}

async function entryCalled(db: Db, name: string, { at }: Act) {
  const [{ statementCalled }, { entryOfStatement }] = await Promise.all([
    import('../../record/called.ts'),
    import('../../analysis/forecasts/forecasts-in-record.ts'),
  ])
  const today = at.toISOString().slice(0, 10)
  return { entry: await entryOfStatement(db, statementCalled(name), today), today }
}

function outcomeOf(word: Word, { kind }: LedgerEntry, name: string): ForecastOutcome | null {
  if (word === 'unsaid') return null
  if (word !== 'kept' && word !== 'reversed') return word
  if (kind === 'intention') return word === 'kept' ? 'came-true' : 'did-not'
  throw new Invalid({
    where: name,
    what: `Only an intention is ${word}.`,
    todo: 'Say came-true or did-not of a forecast.',
  })
}

async function tell(
  db: Db,
  statement: StatementId,
  today: string,
  history: HistoryId,
  { format, record, act }: Pick<ActingOptions, 'format' | 'record'> & { readonly act: Act },
  terminal: Terminal,
): Promise<void> {
  const [{ entryOfStatement }, { forecastData }, { forecastTable }, { undoLine }] = await Promise.all([
    import('../../analysis/forecasts/forecasts-in-record.ts'),
    import('../../analysis/forecasts/as-data.ts'),
    import('./forecast-tables.ts'),
    import('../coding/decided.ts'),
  ])
  const forecast = forecastData(await entryOfStatement(db, statement, today))
  if (format === 'json') {
    const answer = { forecast, history, steps: await stepsAfter(db, act) }
    terminal.out(JSON.stringify(answer, null, 2))
  } else terminal.out(`${forecastTable([forecast], terminal)}\n${undoLine(history, record)}`)
}

function share(text: string): readonly [number, number] {
  const [, lo = '', hi = lo] = /^(\d*\.?\d+)(?:-(\d*\.?\d+))?$/.exec(text.trim()) ?? []
  if (lo === '') throw new InvalidArgumentError(`"${text}" is no part; write it as 0.5 or 0.3-0.6.`)
  return [Number(lo), Number(hi)]
}

const dayOrUnsaid = (text: string): string | null => (text === 'unsaid' ? null : isoDay(text))
