import { type Command, Option } from 'commander'
import type { Db } from '../../record/engine/open-record.ts'
import { examples } from '../options/examples.ts'
import { isoDay } from '../options/iso-day.ts'
import { recordFlag, withRecord } from '../options/open-for-reading.ts'
import type { Terminal } from '../output/terminal.ts'

interface ReportOptions {
  readonly record: string
  readonly matter?: string
  readonly on?: string
  readonly format: 'md' | 'html'
}

export function registerReport(program: Command, terminal: Terminal): void {
  program
    .command('report')
    .description(
      'Writes a briefing on a matter or on the whole debate, every sentence with its sources; says what is not known.',
    )
    .requiredOption(...recordFlag)
    .option('--matter <M>', 'a matter by its key or name, as matter lists them; the whole debate without')
    .option('--on <DAY>', 'as of that day; today when not given', isoDay)
    .addOption(new Option('--format <FORMAT>', 'how to write').choices(['md', 'html']).default('md'))
    .addHelpText(
      'after',
      examples(
        terminal,
        'report --record debate > debate.md',
        'report --record debate --matter "ORG-1|ORG-2|ITM-1" --format html > briefing.html',
      ),
    )
    .action((options: ReportOptions) =>
      withRecord(options.record, terminal, (db) => printReport(db, options, terminal)),
    )
}

async function printReport(db: Db, { matter, on, format }: ReportOptions, terminal: Terminal): Promise<void> {
  const { briefingInRecord } = await import('../../analysis/briefing/briefing-in-record.ts')
  const briefing = await briefingInRecord(db, matter, on ?? new Date().toISOString().slice(0, 10))
  if (format === 'html') {
    const { briefingHtml } = await import('../../exchange/briefing/html.ts')
    return terminal.out(briefingHtml(briefing).trimEnd())
  }
  const { briefingMarkdown } = await import('../../exchange/briefing/markdown.ts')
  terminal.out(briefingMarkdown(briefing).trimEnd())
}
