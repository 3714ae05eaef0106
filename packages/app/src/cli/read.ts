import type { Codebook, Problem, Statement } from '@onrecord/reader'
import { problemLine } from '@onrecord/reader'
import { type Command, Option } from 'commander'
import type { Imported } from '../import/imported.ts'
import type { ArticleReader } from '../reading/article-reader.ts'
import { DEFAULT_ATTRIBUTOR } from '../reading/attributor-kind.ts'
import { plainText, type Terminal } from './terminal.ts'

interface ReadOptions {
  readonly codebook?: string
  readonly date?: string
  readonly outlet?: string
  readonly format: 'table' | 'json' | 'jsonl'
  readonly scope: 'speech' | 'all'
  readonly attributor: 'learned' | 'rules'
  readonly model?: boolean
}

interface Read {
  readonly id: string
  readonly statements: readonly Statement[]
  readonly problems: readonly Problem[]
}

export function registerRead(program: Command, terminal: Terminal): void {
  program
    .command('read [FILE...]')
    .description('Reads articles and prints the statements it proposes; stores nothing.')
    .option(
      '--codebook <FILE|NAME>',
      'a codebook file, or one that ships with Onrecord (arms-supply, carbon-tax)',
    )
    .option('--date <DAY>', 'publication date of articles that name none, as 2023-07-23')
    .option('--outlet <NAME>', 'outlet of articles that name none')
    .addOption(
      new Option('--format <FORMAT>', 'how to print').choices(['table', 'json', 'jsonl']).default('table'),
    )
    .addOption(
      new Option('--scope <SCOPE>', 'said and told only, or also wants, fears, decided')
        .choices(['speech', 'all'])
        .default('all'),
    )
    .addOption(
      new Option('--attributor <KIND>', 'how attributions are found')
        .choices(['learned', 'rules'])
        .default(DEFAULT_ATTRIBUTOR),
    )
    .option('--model', 'let the language model read that ONRECORD_MODEL_URL names (docs/model-reader.md)')
    .action((files: string[], options: ReadOptions) =>
      (files.length === 0 ? readStdin : readFiles)(files, options, terminal),
    )
}

async function openReader(options: ReadOptions, terminal: Terminal) {
  const codebook = await chosenCodebook(options.codebook, terminal)
  if (options.model === true) return { codebook, reader: await modelReader(codebook) }
  const { offlineReader } = await import('../reading/offline-reader.ts')
  return {
    codebook,
    reader: offlineReader({ codebook, scope: options.scope, attributor: options.attributor }),
  }
}

/** The reader over the endpoint that the environment names; without one, nothing leaves the machine. */
export async function modelReader(codebook: Codebook): Promise<ArticleReader> {
  const [{ modelArticleReader }, { modelConfiguration }] = await Promise.all([
    import('../model-reader/model-article-reader.ts'),
    import('../model-reader/model-settings.ts'),
  ])
  const configuration = modelConfiguration(process.env)
  if (configuration === null) {
    throw new Error('No language model is configured. Set ONRECORD_MODEL_URL and ONRECORD_MODEL.')
  }
  return modelArticleReader(codebook, configuration)
}

export async function chosenCodebook(name: string | undefined, terminal: Terminal) {
  const { EMPTY_CODEBOOK } = await import('@onrecord/reader')
  if (name === undefined) return EMPTY_CODEBOOK
  const { loadCodebook } = await import('../codebook/codebook-file.ts')
  const { codebook, problems } = await loadCodebook(name)
  report(problems, terminal)
  if (codebook === null) throw new Error(`The codebook ${name} cannot be used.`)
  return codebook
}

/** The filter: JSON lines in, JSON lines out; without `--format jsonl` standard input is one file of any kind. */
async function readStdin(_files: string[], options: ReadOptions, terminal: Terminal): Promise<void> {
  const defaults = defaultsOf(options)
  if (options.format === 'jsonl') {
    const { reader } = await openReader(options, terminal)
    const { filterLines } = await import('./filter-lines.ts')
    for await (const { line, failed } of filterLines(process.stdin, reader, defaults)) {
      terminal.out(line)
      if (failed) terminal.fail()
    }
    return
  }
  const [{ buffer }, { importBytes }] = await Promise.all([
    import('node:stream/consumers'),
    import('../import/import-sources.ts'),
  ])
  await readImported(importBytes('standard input', await buffer(process.stdin), defaults), options, terminal)
}

async function readFiles(files: string[], options: ReadOptions, terminal: Terminal): Promise<void> {
  const defaults = defaultsOf(options)
  const { importSources } = await import('../import/import-sources.ts')
  await readImported(importSources(files, defaults), options, terminal)
}

const defaultsOf = (options: ReadOptions) => ({
  date: isoDay(options.date),
  outlet: options.outlet ?? null,
})

async function readImported(
  imported: AsyncIterable<Imported>,
  options: ReadOptions,
  terminal: Terminal,
): Promise<void> {
  const { reader, codebook } = await openReader(options, terminal)
  const reads: Read[] = []
  for await (const item of imported) {
    if ('problem' in item) {
      report([item.problem], terminal)
      terminal.fail()
      continue
    }
    const read = item.read ? await reader.read(item.article) : { statements: [], problems: [] }
    const problems = [...item.remarks, ...read.problems]
    reads.push({ id: item.article.id ?? item.place, statements: read.statements, problems })
  }
  await print(reads, options, codebook, terminal)
}

async function print(
  reads: readonly Read[],
  options: ReadOptions,
  codebook: Awaited<ReturnType<typeof chosenCodebook>>,
  terminal: Terminal,
): Promise<void> {
  if (options.format === 'jsonl') {
    for (const read of reads) terminal.out(JSON.stringify(read))
  } else if (options.format === 'json') {
    terminal.out(JSON.stringify(reads.length === 1 ? reads[0] : reads, null, 2))
  } else {
    const { statementTable } = await import('./statement-table.ts')
    for (const read of reads) {
      report(read.problems, terminal)
      terminal.out(`${plainText(read.id)}: ${read.statements.length} statements\n`)
      terminal.out(statementTable(read.statements, codebook, terminal.width))
    }
  }
}

export function report(problems: readonly Problem[], terminal: Terminal): void {
  for (const problem of problems) terminal.err(plainText(problemLine(problem)))
}

/** A day as given on the command line; anything else is an error that shows it. */
export function isoDay(day: string | undefined): string | null {
  if (day === undefined) return null
  const valid =
    /^[1-9]\d{3}-\d{2}-\d{2}$/.test(day) &&
    !Number.isNaN(Date.parse(day)) &&
    new Date(day).toISOString().startsWith(day)
  if (!valid) throw new Error(`"${day}" is no date. Write it as 2023-07-23.`)
  return day
}
