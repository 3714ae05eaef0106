import { type Command, InvalidArgumentError } from 'commander'
import type { Db } from '../../record/engine/open-record.ts'
import { Invalid } from '../../record/errors.ts'
import type { Act, ChangeableTable, HistoryEntry } from '../../record/history/history.ts'
import { type ActingOptions, actingOptions, asPerson, stepsAfter } from '../options/acting.ts'
import { examples } from '../options/examples.ts'
import { type Format, formatOption, recordFlag, withRecord } from '../options/open-for-reading.ts'
import { csvTable } from '../output/csv.ts'
import { minuteOf } from '../output/minute.ts'
import { tableText } from '../output/table.ts'
import { plainText, type Terminal } from '../output/terminal.ts'
import { limitNumber } from './list.ts'

interface StepOptions extends ActingOptions {
  readonly change?: number
}

interface HistoryOptions {
  readonly record: string
  readonly format: Format
  readonly limit: number
}

export function registerHistory(program: Command, terminal: Terminal): void {
  const undoing = program
    .command('undo')
    .description('Takes back your newest change that stands, or the one that --change names.')
    .option(
      '--change <N>',
      'this change, whoever made it; `onrecord history` shows the numbers',
      changeNumber,
    )
  actingOptions(undoing)
    .addHelpText('after', examples(terminal, 'undo --record debate', 'undo --change 12 --record debate'))
    .action((options: StepOptions) =>
      asPerson(options, terminal, (db, act) => step(db, 'undo', options, act, terminal)),
    )
  actingOptions(program.command('redo').description('Does again what your newest undo took back.'))
    .addHelpText('after', examples(terminal, 'redo --record debate'))
    .action((options: StepOptions) =>
      asPerson(options, terminal, (db, act) => step(db, 'redo', options, act, terminal)),
    )
  program
    .command('history [ID]')
    .description(
      'Shows who changed what, when and why: the newest first, or all that touched one thing, oldest first.',
    )
    .requiredOption(...recordFlag)
    .option('--limit <N>', 'at most so many', limitNumber, 100)
    .addOption(formatOption(['table', 'json', 'csv']))
    .addHelpText(
      'after',
      examples(terminal, 'history --record debate', 'history s46 --record debate --format json'),
    )
    .action((id: string | undefined, options: HistoryOptions) =>
      withRecord(options.record, terminal, (db) => history(db, id, options, terminal)),
    )
}

async function step(
  db: Db,
  way: 'undo' | 'redo',
  { change, format, as }: StepOptions,
  act: Act,
  terminal: Terminal,
): Promise<void> {
  const [{ historyEntry, undo }, steps] = await Promise.all([
    import('../../record/history/history.ts'),
    import('../../record/history/step-back.ts'),
  ])
  const done =
    change !== undefined
      ? await historyEntry(db, await undo(db, change, act))
      : await (way === 'undo' ? steps.undoLatest : steps.redoLatest)(db, act)
  if (done === null) throw await nothingTo(db, way, as)
  if (format === 'json') terminal.out(JSON.stringify({ done, steps: await stepsAfter(db, act) }, null, 2))
  else terminal.out(await toldStep(db, done, terminal))
}

async function toldStep(db: Db, done: HistoryEntry, terminal: Terminal): Promise<string> {
  const { historyEntry } = await import('../../record/history/history.ts')
  const { linesOf } = await import('../output/table.ts')
  const entry = done.undoes === null ? null : await historyEntry(db, done.undoes)
  if (entry === null) return plainText(done.action)
  const what = plainText(`change ${entry.id} (${entry.action}, ${entry.who}, ${minuteOf(entry.at)})`)
  const words = entry.undoes === null ? `Took back ${what}.` : `Did again what ${what} had taken back.`
  return linesOf(words, terminal)
}

/** Whose the newest change is decides what to do instead. */
async function nothingTo(db: Db, way: 'undo' | 'redo', as: string): Promise<Invalid> {
  const { latestHistory } = await import('../../record/history/history.ts')
  const [newest] = await latestHistory(db, 1)
  const what = `There is nothing to ${way} for ${as}.`
  const todo =
    newest === undefined || newest.who === as || way === 'redo'
      ? '`onrecord history` shows every change.'
      : `The newest change is by ${newest.who}: name it with --change ${newest.id}.`
  return new Invalid({ where: way, what, todo })
}

const TABLES: Readonly<Record<string, ChangeableTable>> = {
  statement: 'statement',
  document: 'document',
  actor: 'actor',
  concept: 'concept',
  item: 'item',
  outlet: 'outlet',
}

async function history(
  db: Db,
  name: string | undefined,
  { format, limit }: HistoryOptions,
  terminal: Terminal,
): Promise<void> {
  const entries = name === undefined ? await latest(db, limit) : (await ofOne(db, name)).slice(0, limit)
  if (format === 'json') terminal.out(JSON.stringify(entries, null, 2))
  else if (format === 'csv') {
    const rows = entries.map(({ id, at, who, action, why, undoes }) => [id, at, who, action, why, undoes])
    terminal.out(csvTable(['change', 'at', 'who', 'action', 'why', 'undoes'], rows))
  } else if (entries.length === 0) terminal.out('Nothing was changed.')
  else {
    const columns = [
      { head: 'CHANGE' },
      { head: 'AT' },
      { head: 'WHO', share: 1 },
      { head: 'WHAT', share: 3 },
    ]
    const rows = entries.map(({ id, at, who, action, why, undoes }) => {
      const what = `${action}${undoes === null ? '' : ` (change ${undoes})`}${why === null ? '' : `: ${why}`}`
      return [String(id), minuteOf(at), plainText(who), plainText(what)]
    })
    terminal.out(tableText(columns, rows, terminal))
  }
}

async function latest(db: Db, limit: number) {
  const { latestHistory } = await import('../../record/history/history.ts')
  return latestHistory(db, limit)
}

async function ofOne(db: Db, name: string): Promise<readonly HistoryEntry[]> {
  const [{ anyId, conceptCalled }, { historyOf }, { notInRecord }] = await Promise.all([
    import('../../record/called.ts'),
    import('../../record/history/history.ts'),
    import('../../record/errors.ts'),
  ])
  const called = anyId(name) ?? { kind: 'concept' as const, id: await conceptCalled(db, name) }
  const table = TABLES[called.kind]
  const entries = table === undefined ? [] : await historyOf(db, table, called.id)
  if (entries.length > 0 || table === undefined) return entries
  const there = await db.selectFrom(table).select('id').where('id', '=', called.id).executeTakeFirst()
  if (there === undefined) throw notInRecord(called.kind, called.id)
  return entries
}

function changeNumber(text: string): number {
  const id = Number(text)
  if (!Number.isInteger(id) || id < 1) throw new InvalidArgumentError(`"${text}" is no number of a change.`)
  return id
}
