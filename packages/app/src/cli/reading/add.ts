import type { Command } from 'commander'
import type { ColumnName } from '../../import/imported.ts'
import type { IntakeEvent } from '../../intake.ts'
import type { ArticleReader } from '../../reading/article-reader.ts'
import type { Changed, Kept } from '../../record/documents/keep-articles.ts'
import { waitSaid } from '../options/open-for-reading.ts'
import { userName } from '../options/user-name.ts'
import { asArgument } from '../output/as-argument.ts'
import { counted } from '../output/counted.ts'
import { progressOver } from '../output/progress.ts'
import { complain, complainOf, remark, remarkOn } from '../output/report.ts'
import { plainText, type Terminal } from '../output/terminal.ts'
import {
  articleDefaults,
  articleOptions,
  attribution,
  chosenCodebook,
  modelReader,
  type ReadingOptions,
  readerOptions,
  tableOptions,
  WORKERS,
} from './reading-options.ts'

export interface AddOptions extends ReadingOptions {
  readonly record: string
  readonly pattern?: string
  readonly column?: Partial<Record<ColumnName, string>>
  readonly workers?: number
  readonly again?: boolean
  readonly as: string
}

export function registerAdd(program: Command, terminal: Terminal): void {
  const command = program
    .command('add <FILE|FOLDER|URL...>')
    .description(
      'Imports articles, reads them and keeps them with their statements. Adding again changes nothing.',
    )
    .requiredOption('--record <R>', 'a folder, or a postgres:// address; made when there is none')
  tableOptions(articleOptions(command))
  readerOptions(command)
    .option(...WORKERS)
    .option('--again', 'read anew what another reader has read; what people have checked stays as it is')
    .option('--as <NAME>', 'who adds, for the history', userName())
    .action(async (sources: string[], options: AddOptions) => {
      const address = await addSources(sources, options, terminal)
      if (address !== null) terminal.out(nextStep(address))
    })
}

/** Imports, reads and keeps; tells what did not go in, and sums up in one line. The record's address where something is new. */
export async function addSources(
  sources: readonly string[],
  options: AddOptions,
  terminal: Terminal,
): Promise<string | null> {
  const [{ intake }, { spreadReader }, { openRecord }, { personCoder }] = await Promise.all([
    import('../../intake.ts'),
    import('../../reading/spread-reader.ts'),
    import('../../record/engine/open-record.ts'),
    import('../../record/history/coders.ts'),
  ])
  const codebook = await chosenCodebook(options.codebook, terminal)
  const { workers, pattern, column: columns, again = false } = options
  const defaults = articleDefaults(options)
  const given = {
    ...(pattern === undefined ? {} : { pattern }),
    ...(columns === undefined ? {} : { columns }),
  }
  const record = await openRecord(options.record, { create: true, onWait: waitSaid(terminal) })
  const reader =
    options.model === true
      ? await modelReader(codebook)
      : spreadReader({ codebook, ...attribution(options), ...(workers === undefined ? {} : { workers }) })
  try {
    const act = { coder: await personCoder(record.db, options.as), at: new Date() }
    const events = intake(record.db, sources, { reader, codebook, act, again, ...defaults, ...given })
    const counts = await follow(events, sources, terminal)
    if (counts === null) return null
    terminal.out(summary(counts, record.address))
    if (counts['read-by-another'] > 0) terminal.out(offer(counts['read-by-another'], reader))
    return hasNews(counts) ? record.address : null
  } finally {
    await reader.close()
    await record.close()
  }
}

/** `document d3 in version 2: 14 words added, 3 removed; its title "A" is "B" there.` */
function versionLine(document: number, { number, added, removed, title, date }: Changed): string {
  const differing = (what: string, one: Changed['title']) =>
    one === null ? '' : `; its ${what} ${one.kept === null ? '' : `"${one.kept}" `}is "${one.said}" there`
  const words = `${counted(added, 'word')} added, ${removed.toLocaleString('en-US')} removed`
  const more = `${differing('title', title)}${differing('date', date)}`
  const todo = more === '' ? '' : ' The record keeps the first until somebody says otherwise.'
  return `document d${document} in version ${number}: ${words}${more}.${todo}`
}

type Counts = Record<Kept['outcome'] | 'unread' | 'statements' | 'problems', number>

/** Tells what becomes of each article, and counts; `null` when interrupted. What did not go in makes the exit status 1. */
async function follow(
  events: AsyncIterable<IntakeEvent>,
  sources: readonly string[],
  terminal: Terminal,
): Promise<Counts | null> {
  const counts: Counts = {
    added: 0,
    'new-version': 0,
    known: 0,
    'read-by-another': 0,
    'read-again': 0,
    restored: 0,
    unread: 0,
    statements: 0,
    problems: 0,
  }
  const progress = await progressOver(sources, terminal)
  const stop = stopOnInterrupt()
  for await (const event of events) {
    if (stop.asked) break
    if (event.kind === 'problem') {
      counts.problems++
      terminal.fail()
      progress.above(() => complainOf([event.problem], terminal))
      continue
    }
    const { article, kept } = event
    counts[kept.outcome]++
    counts.statements += kept.statements
    if (article.unreadBecause !== null) counts.unread++
    if (kept.outcome !== 'known' && kept.outcome !== 'read-by-another')
      progress.above(() => remarkOn([...article.remarks, ...article.problems], terminal))
    const { changed } = kept
    if (changed !== null)
      progress.above(() => remark(`${article.place}: ${versionLine(kept.document, changed)}`, terminal))
    progress.kept(article.importedFrom, counts.statements)
  }
  progress.end()
  stop.forget()
  if (stop.asked) {
    terminal.fail()
    complain('Stopped. What is kept stays; the same command goes on from here.', terminal)
    return null
  }
  return counts
}

/** The first Ctrl-C ends the work after the part in hand, with the record closed; a second one ends the process. */
function stopOnInterrupt(): { readonly asked: boolean; readonly forget: () => void } {
  const state = { asked: false }
  const ask = () => {
    state.asked = true
  }
  process.once('SIGINT', ask)
  return {
    get asked() {
      return state.asked
    },
    forget: () => process.removeListener('SIGINT', ask),
  }
}

function summary(counts: Counts, address: string): string {
  const parts = [
    [counts.added, 'added'],
    [counts['new-version'], 'in a new version'],
    [counts['read-again'], 'read again'],
    [counts.restored, 'restored'],
    [counts.known + counts['read-by-another'], 'there already'],
    [counts.unread, 'kept unread'],
  ] as const
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`)
  if (counts.problems > 0) said.push(counted(counts.problems, 'problem'))
  const made = counted(counts.statements, 'new statement')
  return plainText(`${address}: ${said.join(', ') || 'nothing to add'}; ${made}.`)
}

function hasNews(counts: Counts): boolean {
  return counts.added + counts['new-version'] + counts['read-again'] + counts.restored > 0
}

function nextStep(address: string): string {
  return plainText(`Look at it and check what was proposed: onrecord serve --record ${asArgument(address)}`)
}

/** Said of what another reader has read: nothing was read anew unasked. */
function offer(count: number, { name, version }: ArticleReader): string {
  const were = count === 1 ? '1 article was' : `${count} articles were`
  return plainText(
    `${were} read by another reader (other rules, weights or settings than ${name} ${version}); add --again to have this one propose anew.`,
  )
}
