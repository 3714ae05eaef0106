import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { IMPORT_FORMATS, importFormatOf } from '../../exchange/in/formats.ts'
import type { ImportedFile } from '../../exchange/in/import-file.ts'
import type { ImportFormat } from '../../exchange/in/import-format.ts'
import { lossTable } from '../../exchange/losses.ts'
import { isServer } from '../../record/engine/is-server.ts'
import { passingFolder } from '../../record/engine/passing-folder.ts'
import { Invalid } from '../../record/errors.ts'
import { examples } from '../options/examples.ts'
import { waitSaid } from '../options/open-for-reading.ts'
import { userName } from '../options/user-name.ts'
import { counted } from '../output/counted.ts'
import { counting } from '../output/counting.ts'
import { keepSources } from '../output/keep-source.ts'
import { complainOf, remark } from '../output/report.ts'
import { plainText, type Terminal } from '../output/terminal.ts'

interface ImportFileOptions {
  readonly record: string
  readonly losses?: string
  readonly dryRun?: boolean
  readonly as: string
  readonly why?: string
}

export function registerImport(program: Command, terminal: Terminal): void {
  program
    .command('import <FILE>')
    .description(
      'Brings the articles and codings of another tool into a record. Importing again changes nothing.',
    )
    .requiredOption('--record <R>', 'a folder, or a postgres:// address; made when there is none')
    .option('--dry-run', 'keep nothing: say how much it is and what would be lost')
    .option('--losses <FILE>', 'write here what the record has no place for, as CSV with the numbers')
    .option('--why <TEXT>', 'why, in your own words, for the history')
    .option('--as <NAME>', 'who imports, for the history', userName())
    .addHelpText(
      'after',
      examples(
        terminal,
        'import debate.dna --record debate --dry-run',
        'import debate.dna --record debate --losses losses.csv',
      ),
    )
    .action((path: string, options: ImportFileOptions) => importCommand(path, options, terminal))
}

async function importCommand(path: string, options: ImportFileOptions, terminal: Terminal): Promise<void> {
  const { record, losses, dryRun = false } = options
  keepSources(losses, [path, record])
  const format = await formatOf(path)
  const done = await inRecord(record, dryRun, (address) => brought(address, format, path, options, terminal))
  if (losses !== undefined) writeFileSync(losses, lossTable(done.losses), { mode: 0o600 })
  if (done.problems.length > 0) terminal.fail()
  complainOf(done.problems, terminal)
  terminal.out(plainText(summary(done, dryRun ? path : record, dryRun)))
  for (const { what, thing, numbers } of done.losses) {
    const where = losses === undefined ? '--losses FILE names them' : `${losses} names them`
    remark(`A record has no place for ${what} of ${counted(numbers.length, thing)}; ${where}.`, terminal)
  }
}

async function formatOf(path: string): Promise<ImportFormat> {
  const format = await importFormatOf(path)
  if (format !== null) return format
  const known = Object.keys(IMPORT_FORMATS).map((one) => `.${one}`)
  const what = `Only files that end in ${known.join(', ')} are imported.`
  throw new Invalid({ where: path, what, todo: 'Use `onrecord add` for articles without codings.' })
}

/** What is only tried, or fails, makes no record where there is none. */
async function inRecord<T>(
  address: string,
  dryRun: boolean,
  work: (address: string) => Promise<T>,
): Promise<T> {
  if (isServer(address) || existsSync(address)) return work(address)
  if (!dryRun) {
    try {
      return await work(address)
    } catch (error) {
      rmSync(address, { recursive: true, force: true })
      throw error
    }
  }
  const folder = passingFolder('onrecord-import-')
  try {
    return await work(join(folder.path, 'record'))
  } finally {
    folder.remove()
  }
}

async function brought(
  address: string,
  format: ImportFormat,
  path: string,
  { as, why, dryRun = false }: ImportFileOptions,
  terminal: Terminal,
): Promise<ImportedFile> {
  const [{ importFile }, { openRecord }, { personCoder }] = await Promise.all([
    import('../../exchange/in/import-file.ts'),
    import('../../record/engine/open-record.ts'),
    import('../../record/history/coders.ts'),
  ])
  const record = await openRecord(address, { create: true, onWait: waitSaid(terminal) })
  const articles = counting(terminal, (count) => `${counted(count, 'article')} imported`)
  try {
    const reason = why === undefined || why.trim() === '' ? {} : { why: why.trim() }
    const act = { coder: await personCoder(record.db, as), at: new Date(), ...reason }
    return await importFile(record.db, format, path, act, { dryRun, done: articles.add })
  } finally {
    articles.end()
    await record.close()
  }
}

function summary({ documents, statements, history }: ImportedFile, where: string, dryRun: boolean): string {
  if (dryRun) {
    const amount = `${counted(statements, 'new statement')} in ${counted(documents, 'new article')}`
    return `${where}: ${amount}; nothing is kept.`
  }
  if (history === null) return `${where}: nothing new.`
  const amount = `${counted(statements, 'statement')} and ${counted(documents, 'article')}`
  return `${where}: ${amount} added, as change ${history} of the history, which undoes them.`
}
