import { existsSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Command, Option } from 'commander'
import { type Loss, lossTable } from '../../exchange/losses.ts'
import type { ExportFormat } from '../../exchange/out/export-format.ts'
import type { Exported } from '../../exchange/out/export-record.ts'
import { isExportName } from '../../exchange/out/format-names.ts'
import { EXPORT_FORMATS } from '../../exchange/out/formats.ts'
import type { Db } from '../../record/engine/open-record.ts'
import { passingFolder } from '../../record/engine/passing-folder.ts'
import { Invalid } from '../../record/errors.ts'
import { type LayerChoice, layerChoices } from '../../record/vocabulary.ts'
import { examples } from '../options/examples.ts'
import { filterOption, readFilter } from '../options/filter-option.ts'
import { recordFlag, withRecord } from '../options/open-for-reading.ts'
import { counted } from '../output/counted.ts'
import { counting } from '../output/counting.ts'
import { keepSources } from '../output/keep-source.ts'
import { remark } from '../output/report.ts'
import { plainText, type Terminal } from '../output/terminal.ts'
import { VERSION } from '../version.ts'

interface ExportOptions {
  readonly record: string
  readonly format: string
  readonly out?: string
  readonly filter?: readonly string[]
  readonly layer?: LayerChoice
  readonly losses?: string
  readonly dryRun?: boolean
}

export function registerExport(program: Command, terminal: Terminal): void {
  program
    .command('export')
    .description('Takes the statements of a record away, with their articles, as other tools read them.')
    .requiredOption(...recordFlag)
    .addOption(
      new Option('--format <FORMAT>', 'the format')
        .choices(Object.keys(EXPORT_FORMATS))
        .makeOptionMandatory(),
    )
    .option('--out <FILE>', 'write here')
    .addOption(filterOption())
    .addOption(new Option('--layer <LAYER>', 'whose word').choices(layerChoices))
    .option('--losses <FILE>', 'write here what the format has no place for, as CSV with the numbers')
    .option('--dry-run', 'write nothing: say how much it is and what would be lost')
    .addHelpText(
      'after',
      examples(
        terminal,
        'export --record debate --format csv --out debate.csv',
        'export --record debate --format jsonl --out refusals.jsonl --filter type=refusal',
        'export --record debate --format csv --dry-run --losses losses.csv',
      ),
    )
    .action((options: ExportOptions) => exportCommand(options, terminal))
}

async function exportCommand(options: ExportOptions, terminal: Terminal): Promise<void> {
  const { record, format: name, out, losses, dryRun = false } = options
  if (!isExportName(name)) return
  if (out === undefined && !dryRun) {
    const todo = 'Give --out a file, or --dry-run.'
    throw new Invalid({ where: 'export', what: 'Nothing says where to write.', todo })
  }
  for (const path of [out, losses]) {
    keepSources(path, [record])
    mustHaveFolder(path)
  }
  const format = await EXPORT_FORMATS[name]()
  const articles = counting(terminal, (count) => `${counted(count, 'article')} written`)
  const done = await withRecord(
    record,
    terminal,
    async (db) => {
      const write = (path: string) => written(db, format, path, options, () => articles.add(1))
      return out === undefined || dryRun ? inPassing(write) : write(out)
    },
    { asItStands: true },
  ).finally(articles.end)
  if (losses !== undefined) writeFileSync(losses, lossTable(done.losses), { mode: 0o600 })
  const amount = `${counted(done.statements, 'statement')} in ${counted(done.documents, 'article')}`
  terminal.out(plainText(dryRun ? `${name}: ${amount}; nothing is written.` : `${out}: ${amount}.`))
  for (const loss of done.losses) remark(lossLine(loss, name, losses), terminal)
}

function mustHaveFolder(path = '.'): void {
  const folder = dirname(path)
  if (existsSync(folder)) return
  throw new Invalid({ where: path, what: `There is no folder ${folder}.`, todo: 'Make it, or name another.' })
}

/** What stands in the way of the file, and not of the record: a full disk, a folder that one may not write in. */
function unwritten(error: unknown, path: string): unknown {
  if (!(error instanceof Error)) return error
  const ofTheDisk = 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)
  const ofSqlite = /^(disk I\/O error|database or disk is full)/.test(error.message)
  if (!ofTheDisk && !ofSqlite) return error
  return new Error(`${path} cannot be written: ${error.message}. Make room there, or name another place.`)
}

/** Written whole to where nobody looks and thrown away: so it is known to a statement what would be lost. */
async function inPassing<T>(write: (path: string) => Promise<T>): Promise<T> {
  const folder = passingFolder('onrecord-export-')
  try {
    return await write(join(folder.path, 'export'))
  } finally {
    folder.remove()
  }
}

function lossLine({ what, thing, numbers }: Loss, format: string, losses: string | undefined): string {
  const where = losses === undefined ? '--losses FILE names them' : `${losses} names them`
  return `${format} leaves out ${what}: ${counted(numbers.length, thing)}; ${where}.`
}

async function written(
  db: Db,
  format: ExportFormat,
  path: string,
  { filter = [], layer }: ExportOptions,
  onArticle: () => void,
): Promise<Exported> {
  const [{ narrowingShape }, { filterOf }, { describeFilter }, { exportRecord }] = await Promise.all([
    import('../../api/contract/questions.ts'),
    import('../../api/statements.ts'),
    import('../../api/describe-filter.ts'),
    import('../../exchange/out/export-record.ts'),
  ])
  const asked = layer === undefined ? filter : [...filter, `layer=${layer}`]
  const narrowing = await readFilter(db, asked, narrowingShape)
  const head = { ...(await describeFilter(db, narrowing)), address: asked.join('&') }
  try {
    return await exportRecord(db, format, path, {
      filter: filterOf(narrowing),
      head,
      version: VERSION,
      written: onArticle,
    })
  } catch (error) {
    throw unwritten(error, path)
  }
}
