import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { isKnownEnding, kindOf } from './content-kind.ts'
import { type FoundFile, findFiles, unreadable } from './find-files.ts'
import { type FinishContext, finishArticle } from './finish-article.ts'
import type { ContentKind, Imported, ImportOptions } from './imported.ts'
import { parseArticles } from './parse-articles.ts'
import { fetchAddress, isAddress } from './web-address.ts'

/** The largest single text: beyond it is no article but a dump, and reading it would fill the memory. */
const LARGEST_TEXT = 64 * 1024 * 1024

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

/** Told by the size alone, before a byte is read. */
function sizeProblem(path: string, size: number, options: ImportOptions): Imported | null {
  const single = !/\.(csv|tsv|jsonl|ndjson|pdf|docx|rtf|xml|json|rss|atom|warc|gz|wacz|mhtml)$/i.test(path)
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
  const kind = kindOf(bytes, name, source.mediaType)
  if (typeof kind !== 'string') {
    yield { problem: { where: path, what: `${kind.refusal}.`, todo: kind.todo } }
    return
  }
  yield* finished(
    parseArticles(bytes, kind, { columns: options.columns, charset: source.charset, path: source.onDisk }),
    {
      ...source,
      kind,
    },
  )
}

async function* finished(
  parsed: ReturnType<typeof parseArticles>,
  context: FinishContext & { readonly kind: ContentKind },
): AsyncGenerator<Imported> {
  for await (const one of parsed) yield* await finishArticle(one, context)
}
