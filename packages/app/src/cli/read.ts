import type { Codebook, Problem, Statement } from '@onrecord/reader'
import { type Command, Option } from 'commander'
import type { Imported } from '../import/imported.ts'
import {
  articleDefaults,
  articleOptions,
  attribution,
  chosenCodebook,
  modelReader,
  type ReadingOptions,
  readerOptions,
} from './reading-options.ts'
import { report } from './report.ts'
import { plainText, type Terminal } from './terminal.ts'

interface ReadOptions extends ReadingOptions {
  readonly format: 'table' | 'json' | 'jsonl'
}

interface Read {
  readonly id: string
  readonly statements: readonly Statement[]
  readonly problems: readonly Problem[]
}

export function registerRead(program: Command, terminal: Terminal): void {
  const command = program
    .command('read [FILE...]')
    .description('Reads articles and prints the statements it proposes; stores nothing.')
  articleOptions(command).addOption(
    new Option('--format <FORMAT>', 'how to print').choices(['table', 'json', 'jsonl']).default('table'),
  )
  readerOptions(command).action((files: string[], options: ReadOptions) =>
    (files.length === 0 ? readStdin : readFiles)(files, options, terminal),
  )
}

async function openReader(options: ReadOptions, terminal: Terminal) {
  const codebook = await chosenCodebook(options.codebook, terminal)
  if (options.model === true) return { codebook, reader: await modelReader(codebook) }
  const { offlineReader } = await import('../reading/offline-reader.ts')
  return { codebook, reader: offlineReader({ codebook, ...attribution(options) }) }
}

/** The filter: JSON lines in, JSON lines out; without `--format jsonl` standard input is one file of any kind. */
async function readStdin(_files: string[], options: ReadOptions, terminal: Terminal): Promise<void> {
  const defaults = articleDefaults(options)
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
  const defaults = articleDefaults(options)
  const { importSources } = await import('../import/import-sources.ts')
  await readImported(importSources(files, defaults), options, terminal)
}

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
  codebook: Codebook,
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
