import { availableParallelism } from 'node:os'
import type { Article, Codebook, OfflineReader, Reading } from '@onrecord/reader'
import { type Command, Option } from 'commander'
import type { Imported } from '../../import/imported.ts'
import type { ArticleReader } from '../../reading/article-reader.ts'
import { counted } from '../output/counted.ts'
import { complainOf, remarkOn } from '../output/report.ts'
import { plainText, type Terminal } from '../output/terminal.ts'
import type { LineDefaults } from './filter-line.ts'
import { type ArticleRead, readingJson } from './reading-json.ts'
import {
  articleDefaults,
  articleOptions,
  attribution,
  chosenCodebook,
  modelReader,
  type ReadingOptions,
  readerOptions,
  WORKERS,
} from './reading-options.ts'

interface ReadOptions extends ReadingOptions {
  readonly format: 'table' | 'json' | 'jsonl'
  readonly workers?: number
}

export function registerRead(program: Command, terminal: Terminal): void {
  const command = program
    .command('read [FILE...]')
    .description('Reads articles and prints the statements it proposes; stores nothing.')
  articleOptions(command).addOption(
    new Option('--format <FORMAT>', 'how to print').choices(['table', 'json', 'jsonl']).default('table'),
  )
  readerOptions(command)
    .option(...WORKERS)
    .action((files: string[], options: ReadOptions) =>
      (files.length === 0 ? readStdin : readFiles)(files, options, terminal),
    )
}

async function openReader(options: ReadOptions, terminal: Terminal) {
  const codebook = await chosenCodebook(options.codebook, terminal)
  if (options.model === true) return { codebook, reader: await modelReader(codebook) }
  const [{ offlineReader }, { rememberingReader }] = await Promise.all([
    import('../../reading/offline-reader.ts'),
    import('../../reading/remembering-reader.ts'),
  ])
  return { codebook, reader: rememberingReader(offlineReader({ codebook, ...attribution(options) })) }
}

/** Who reads the lines of the filter: this thread, which opens its reader when a line has come, and others beside it. */
async function openFilter(options: ReadOptions, defaults: LineDefaults, terminal: Terminal) {
  const codebook = await chosenCodebook(options.codebook, terminal)
  if (options.model === true) {
    const reader = await modelReader(codebook)
    return { openReader: () => reader, threads: null }
  }
  const [{ offlineReader, withSharedModel }, { filterThreads }] = await Promise.all([
    import('../../reading/offline-reader.ts'),
    import('./filter-threads.ts'),
  ])
  const settings = withSharedModel({ codebook, ...attribution(options) })
  const others = (options.workers ?? availableParallelism()) - 1
  const threads = others === 0 ? null : filterThreads(others, settings, defaults)
  return { openReader: () => offlineReader(settings), threads }
}

/** The filter: JSON lines in, JSON lines out; without `--format jsonl` standard input is one file of any kind. */
async function readStdin(_files: string[], options: ReadOptions, terminal: Terminal): Promise<void> {
  const defaults = articleDefaults(options)
  if (options.format === 'jsonl') {
    const [{ openReader, threads }, { filterLines }] = await Promise.all([
      openFilter(options, defaults, terminal),
      import('./filter-lines.ts'),
    ])
    for await (const { bytes, failed } of filterLines(process.stdin, openReader, defaults, threads)) {
      terminal.write(bytes)
      if (failed) terminal.fail()
      await terminal.room()
    }
    return
  }
  const [{ buffer }, { importBytes }] = await Promise.all([
    import('node:stream/consumers'),
    import('../../import/import-sources.ts'),
  ])
  await readImported(importBytes('standard input', await buffer(process.stdin), defaults), options, terminal)
}

async function readFiles(files: string[], options: ReadOptions, terminal: Terminal): Promise<void> {
  const defaults = articleDefaults(options)
  const { importSources } = await import('../../import/import-sources.ts')
  await readImported(importSources(files, defaults), options, terminal)
}

async function readImported(
  imported: AsyncIterable<Imported>,
  options: ReadOptions,
  terminal: Terminal,
): Promise<void> {
  const begun = beginning(imported)
  const { reader, codebook } = await openReader(options, terminal)
  const reads = readsOf(begun, reader, terminal)
  if (options.format === 'jsonl') await printLines(reads, terminal)
  else if (options.format === 'json') await printJson(reads, terminal)
  else await printTables(reads, codebook, terminal)
}

/** The same items, the first of which is looked for at once: another process takes it apart while the reader is opened. */
function beginning(imported: AsyncIterable<Imported>): AsyncIterable<Imported> {
  const items = imported[Symbol.asyncIterator]()
  const first = items.next()
  // It is thrown where it is awaited.
  first.catch(() => {})
  return (async function* () {
    for (let item = await first; item.done !== true; item = await items.next()) yield item.value
  })()
}

/** The articles one by one; each is read while it is printed. What is none is told. */
async function* readsOf(
  imported: AsyncIterable<Imported>,
  reader: ArticleReader | OfflineReader,
  terminal: Terminal,
): AsyncIterable<ArticleRead> {
  for await (const item of imported) {
    if ('problem' in item) {
      complainOf([item.problem], terminal)
      terminal.fail()
      continue
    }
    const parts = item.read ? await partsOf(item.article, reader) : []
    yield { id: item.article.id ?? item.place, remarks: item.remarks, parts }
  }
}

async function partsOf(article: Article, reader: ArticleReader | OfflineReader): Promise<Iterable<Reading>> {
  return 'readParts' in reader ? reader.readParts(article) : [await reader.read(article)]
}

async function printLines(reads: AsyncIterable<ArticleRead>, terminal: Terminal): Promise<void> {
  for await (const read of reads) {
    for (const piece of readingJson(read, 0)) {
      terminal.write(piece)
      await terminal.room()
    }
    terminal.out('')
  }
}

/** One article is an object, none or several are an array: so the first waits until it is known whether a second comes. */
async function printJson(reads: AsyncIterable<ArticleRead>, terminal: Terminal): Promise<void> {
  const print = async (read: ArticleRead, depth: number): Promise<void> => {
    for (const piece of readingJson(read, 2, depth)) {
      terminal.write(piece)
      await terminal.room()
    }
  }
  let waiting: ArticleRead | null = null
  let several = false
  for await (const read of reads) {
    if (waiting !== null) {
      terminal.write(several ? ',\n  ' : '[\n  ')
      await print(waiting, 1)
      several = true
    }
    waiting = read
  }
  if (waiting === null) return terminal.out('[]')
  if (several) terminal.write(',\n  ')
  await print(waiting, several ? 1 : 0)
  terminal.out(several ? '\n]' : '')
}

/** A table is headed by how many statements it has, so each article is read whole. */
async function printTables(
  reads: AsyncIterable<ArticleRead>,
  codebook: Codebook,
  terminal: Terminal,
): Promise<void> {
  const { statementTable } = await import('../record/statement-table.ts')
  for await (const { id, remarks, parts } of reads) {
    const readings = [...parts]
    const statements = readings.flatMap((part) => part.statements)
    remarkOn([...remarks, ...readings.flatMap((part) => part.problems)], terminal)
    terminal.out(`${plainText(id)}: ${counted(statements.length, 'statement')}\n`)
    terminal.out(statementTable(statements, codebook, terminal))
  }
}
