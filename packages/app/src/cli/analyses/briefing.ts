import { type Command, Option } from 'commander'
import type { Db } from '../../record/engine/open-record.ts'
import { NETWORK_OPTIONS } from '../network/network-options.ts'
import { examples } from '../options/examples.ts'
import { isoDay } from '../options/iso-day.ts'
import { recordFlag, withRecord } from '../options/open-for-reading.ts'
import { keepSources } from '../output/keep-source.ts'
import type { Terminal } from '../output/terminal.ts'
import type { DebateReportOptions } from './debate-report.ts'

interface ReportOptions extends DebateReportOptions {
  readonly record?: string
  readonly matter?: string
  readonly on?: string
  readonly format?: 'md' | 'html'
}

export function registerReport(program: Command, terminal: Terminal): void {
  const command = program
    .command('report [SOURCE]')
    .description(
      'Writes a briefing on a matter or on the whole debate of a record, every sentence with its sources; or, of a SOURCE (a .dna file or a record), its figures, positions, network and polarisation on one page, every mark with its sentences.',
    )
    .option(...recordFlag)
    .option('--matter <M>', 'a matter by its key or name, as matter lists them; the whole debate without')
    .option('--on <DAY>', 'as of that day; today when not given', isoDay)
    .addOption(
      new Option('--format <FORMAT>', 'md by default, or html; of a SOURCE html').choices(['md', 'html']),
    )
    .option('--out <FILE>', 'write here instead of printing')
    .option('--title <TEXT>', 'of a SOURCE: over the page')
    .addOption(
      new Option('--layer <LAYER>', 'of a SOURCE that is a record: whose word; current by default').choices([
        'proposals',
        'decisions',
        'current',
      ]),
    )
    .option(
      '--minimum-statements <VARIABLE=N>',
      'of a SOURCE: leave out values of a variable with fewer statements; may be given again',
      collected,
    )
    .option('--settings <FILE>', 'of a SOURCE: options of a network in a JSON file')
    .addHelpText(
      'after',
      examples(
        terminal,
        'report --record debate > debate.md',
        'report --record debate --matter "ORG-1|ORG-2|ITM-1" --format html > briefing.html',
        'report debate.dna --format html --out debate.html',
      ),
    )
  for (const { flag, text, kind } of NETWORK_OPTIONS) {
    const option = new Option(flag, text).hideHelp()
    command.addOption(kind === 'list' || kind === 'values' ? option.argParser(collected) : option)
  }
  command.action((source: string | undefined, options: ReportOptions) => reported(source, options, terminal))
}

/** An option that may be given again. */
function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

async function reported(
  source: string | undefined,
  options: ReportOptions,
  terminal: Terminal,
): Promise<void> {
  const { record, matter, on, format } = options
  if (source !== undefined) {
    const wrong = [record && '--record', matter && '--matter', on && '--on'].find((flag) => flag)
    if (wrong !== undefined) throw new Error(`a report on a SOURCE takes no ${wrong}; leave one of them out`)
    if (format === 'md') throw new Error('a report on a SOURCE is html; a briefing in md needs --record')
    const { debateReport } = await import('./debate-report.ts')
    return debateReport(source, options, terminal)
  }
  if (record === undefined)
    throw new Error('report needs a SOURCE (a .dna file or a record), or --record R for a briefing')
  keepSources(options.out, [record])
  await withRecord(record, terminal, (db) => printReport(db, options, terminal))
}

async function printReport(
  db: Db,
  { matter, on, format, out }: ReportOptions,
  terminal: Terminal,
): Promise<void> {
  const { briefingInRecord } = await import('../../analysis/briefing/briefing-in-record.ts')
  const briefing = await briefingInRecord(db, matter, on ?? new Date().toISOString().slice(0, 10))
  if (format === 'html') {
    const { briefingHtml } = await import('../../exchange/briefing/html.ts')
    return written(briefingHtml(briefing), out, terminal)
  }
  const { briefingMarkdown } = await import('../../exchange/briefing/markdown.ts')
  await written(briefingMarkdown(briefing), out, terminal)
}

async function written(text: string, out: string | undefined, terminal: Terminal): Promise<void> {
  if (out === undefined) {
    terminal.out(text.trimEnd())
    return
  }
  const { writeText } = await import('../network/network-files.ts')
  writeText(out, [text])
}
