import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { crawledPages, type OpenAt } from './archives/warc.ts'
import { warcOnDisk, warcsIn } from './archives/warc-source.ts'
import { LARGEST_TEXT } from './bounded/bounds.ts'
import { extraction } from './bounded/extraction.ts'
import { isKnownEnding, kindNamed, kindOf } from './content-kind.ts'
import { type FoundFile, findFiles, unreadable } from './find-files.ts'
import { type FinishContext, finishArticle } from './finish-article.ts'
import type { ContentKind, Imported, ImportOptions } from './imported.ts'
import { type Taken, takeApart } from './take-apart.ts'
import { fetchAddress, isAddress } from './web-address.ts'

/** Files of many articles, and files that hold pictures beside the text, may be larger. */
const LARGEST_COLLECTION = 400 * 1024 * 1024

/**
 * Reads files, folders and addresses, and yields their articles in a fixed order: as given, and folders sorted by
 * name. What does not go in comes as a `problem` with its place; nothing throws for bad material. Only an address
 * that is given is fetched, and nothing else leaves the machine.
 *
 * @example
 * for await (const item of importSources(['articles.csv', 'clippings/'])) {
 *   if ('problem' in item) console.error(problemLine(item.problem))
 *   else console.log(item.place, item.article.date, item.article.title)
 * }
 */
export async function* importSources(
  paths: readonly string[],
  options: ImportOptions = {},
): AsyncGenerator<Imported> {
  if (paths.some(isTakenApartElsewhere)) extraction.prepare()
  for (const path of paths) {
    if (isAddress(path)) yield* importAddress(path, options)
    else
      for await (const found of findFiles(path))
        yield* 'problem' in found ? [found] : importFile(found, options)
  }
}

/** The articles in bytes already at hand, an upload for instance; `name` tells their kind and may hold a date. */
export async function* importBytes(
  name: string,
  bytes: Uint8Array,
  options: ImportOptions = {},
): AsyncGenerator<Imported> {
  const tooLarge = sizeProblem(name, bytes.byteLength, options)
  if (tooLarge !== null) yield tooLarge
  else yield* importKnown(bytes, { path: name, name: basename(name), options })
}

async function* importFile(file: FoundFile, options: ImportOptions): AsyncGenerator<Imported> {
  const { path, bytes: size, given } = file
  if (!given && !isKnownEnding(path)) {
    const todo = 'Leave it out, or save it as text, HTML, PDF, DOCX, CSV or JSONL.'
    yield { problem: { where: path, what: 'this kind of file is not read.', todo } }
    return
  }
  const crawl = await crawlAt(path)
  if (crawl !== null) {
    yield* importCrawl(crawl, { path, name: basename(path), options })
    return
  }
  const tooLarge = sizeProblem(path, size, options)
  if (tooLarge !== null) {
    yield tooLarge
    return
  }
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (error) {
    yield { problem: unreadable(path, error) }
    return
  }
  yield* importKnown(bytes, { path, onDisk: path, name: basename(path), options })
}

/** A web archive is read from the disk, whatever its size; what cannot be opened is told where the file is. */
async function crawlAt(path: string): Promise<OpenAt | null> {
  try {
    return await warcOnDisk(path)
  } catch {
    return null
  }
}

/** Each page of a web archive comes in as a page from its address would. */
async function* importCrawl(crawl: OpenAt, source: Source): AsyncGenerator<Imported> {
  for await (const page of crawledPages(crawl)) {
    if ('refusal' in page) {
      const { refusal, todo, line } = page
      yield {
        problem: {
          where: source.path,
          what: `${refusal}.`,
          ...(todo === undefined ? {} : { todo }),
          ...(line === undefined ? {} : { line }),
        },
      }
      continue
    }
    const { bytes, url, mediaType, charset, record } = page
    const { path, options } = source
    for await (const item of importKnown(bytes, { path, name: '', options, url, mediaType, charset }))
      yield 'problem' in item
        ? { problem: { ...item.problem, line: record, what: `${url}: ${item.problem.what}` } }
        : { ...item, place: `${path}:${record}` }
  }
}

/** Told by the size alone, before a byte is read. */
function sizeProblem(path: string, size: number, options: ImportOptions): Imported | null {
  const single =
    !/\.(csv|tsv|jsonl|ndjson|pdf|docx|rtf|odt|fodt|epub|xml|json|rss|atom|warc|gz|wacz|mhtml)$/i.test(path)
  const most = single ? (options.maxBytes ?? LARGEST_TEXT) : LARGEST_COLLECTION
  if (size <= most) return null
  const what = `this is ${megabytes(size)} MB; the most for ${single ? 'one text' : 'a file'} is ${megabytes(most)} MB.`
  return { problem: { where: path, what, todo: 'Split it and add the parts.' } }
}

function megabytes(bytes: number): number {
  return Math.round((bytes / 1024 / 1024) * 10) / 10
}

async function* importAddress(address: string, options: ImportOptions): AsyncGenerator<Imported> {
  const limits = { maxBytes: options.maxBytes ?? LARGEST_TEXT, timeout: options.timeout ?? 30 }
  const fetched = await fetchAddress(address, limits)
  if ('problem' in fetched) {
    yield fetched
    return
  }
  const name = basename(decodeURIComponentSafely(new URL(fetched.url).pathname))
  const { mediaType, charset, url } = fetched
  yield* importKnown(fetched.bytes, { path: address, name, options, mediaType, charset, url })
}

function decodeURIComponentSafely(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

type Source = Omit<FinishContext, 'kind'> & {
  readonly mediaType?: string
  readonly charset?: string | undefined
  /** Where it lies; nothing for an upload and an address. */
  readonly onDisk?: string
}

async function* importKnown(bytes: Uint8Array, source: Source): AsyncGenerator<Imported> {
  const { path, name, options } = source
  if (bytes.byteLength === 0) {
    yield { problem: { where: path, what: 'this file is empty.' } }
    return
  }
  const crawls = warcsIn(bytes)
  for (const crawl of crawls) yield* importCrawl(crawl, source)
  if (crawls.length > 0) return
  const given = {
    columns: options.columns,
    charset: source.charset,
    path: source.onDisk,
    address: source.url,
  }
  const file = { bytes, name, mediaType: source.mediaType, options: given }
  const kind = looksPlain(bytes) ? kindOf(bytes, name, source.mediaType) : undefined
  const isHere = kind !== undefined && (typeof kind !== 'string' || isTakenApartHere(kind, bytes.byteLength))
  yield* finished(isHere ? takeApart(file, kind) : extraction.takeApart(file), source)
}

/** Whether its first bytes are those of no page, PDF, Word file or other packed file: then what it is can be told here. */
function looksPlain(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^\u00ef\u00bb\u00bf/, '')
  return !/^(?:\s*<|PK|\{\\rtf|\u00d0\u00cf)/.test(head) && !head.includes('%PDF-')
}

/** Short enough that its marks are read in no time, whatever they are. */
const SHORT_MARKDOWN = 32 * 1024

/** What is read from its beginning to its end, each line in time for its length; everything else is taken apart within bounds. */
function isTakenApartHere(kind: ContentKind, size: number): boolean {
  if (kind === 'markdown') return size <= SHORT_MARKDOWN
  return kind === 'text' || kind === 'csv' || kind === 'jsonl'
}

/** By its name alone. */
function isTakenApartElsewhere(path: string): boolean {
  const kind = isAddress(path) ? 'html' : kindNamed(path)
  return kind !== undefined && !isTakenApartHere(kind, 0)
}

async function* finished(
  taken: AsyncIterable<Taken>,
  context: Omit<FinishContext, 'kind'>,
): AsyncGenerator<Imported> {
  for await (const { kind, parsed } of taken) yield* await finishArticle(parsed, { ...context, kind })
}
