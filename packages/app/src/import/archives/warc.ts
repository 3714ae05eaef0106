import { brotliDecompressSync, constants, gunzipSync } from 'node:zlib'
import { LimitReader, WARCParser, type WARCRecord } from 'warcio'
import type { Refusal } from '../parsed-article.ts'

/** A page that a crawler kept, as the server sent it, decoded. */
export interface CrawledPage {
  readonly bytes: Uint8Array
  readonly url: string
  readonly mediaType: string
  readonly charset: string | undefined
  /** The number of its record in the file. */
  readonly record: number
}

/** The bytes of an archive from a place on; it is opened again behind a record that is damaged. */
export type OpenAt = (offset: number) => AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Whether these first bytes are those of a WARC, packed or not. */
export function isWarc(head: Uint8Array): boolean {
  const plain = head[0] === 0x1f && head[1] === 0x8b ? unpackedBeginning(head) : head
  return Buffer.from(plain.subarray(0, 5)).toString('latin1') === 'WARC/'
}

/** A damaged record may follow at once: no more is unpacked than it takes. */
function unpackedBeginning(head: Uint8Array): Uint8Array {
  for (const length of [128, 512, 2048, 4096]) {
    try {
      const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 1024 * 1024 }
      const plain = gunzipSync(head.subarray(0, length), options)
      if (plain.length >= 5) return plain
    } catch {
      return new Uint8Array()
    }
  }
  return new Uint8Array()
}

/** No page is larger. */
const LARGEST_PAGE = 64 * 1024 * 1024
/** After so many damaged records a file is given up. */
const MOST_DAMAGED = 100

/**
 * The pages of a WARC, one at a time whatever its size: what a server answered with 200 as HTML or PDF, and pages kept as resources. What
 * was seen again without its text, and what is damaged, is named by its record; pictures, redirects and errors are passed over.
 */
export async function* crawledPages(open: OpenAt): AsyncGenerator<CrawledPage | Refusal> {
  const seen = new Set<string>()
  let [number, damaged, ended, from]: [number, number, boolean, number | null] = [0, 0, false, 0]
  while (from !== null) {
    const source = counted(open(from))
    const parser = new WARCParser(source.bytes)
    try {
      for await (const record of parser) {
        const page = await pageOf(record, number + 1, seen)
        if (page !== null && 'bytes' in page && isDamaged(record, parser, source.packed())) break
        await record.skipFully()
        if (!source.packed() && !isClosedAt(source.seenAt(parser._reader.getRawOffset()))) break
        number++
        if (page !== null) yield page
      }
    } catch (error) {
      if (!(error instanceof Ended)) throw error
      number--
      ended = true
    }
    if (!ended && parser.offset >= source.read() && source.endsWhole()) break
    number++
    damaged++
    from =
      ended || parser.offset >= source.read() || damaged > MOST_DAMAGED
        ? null
        : await nextRecord(open, from + parser.offset + 1)
    const rest = from === null ? ', and nothing behind it can be read' : ''
    yield { line: number, refusal: `record ${number} is damaged${rest}`, todo: 'Get the file again.' }
  }
  if (number === 0) yield { refusal: 'this WARC holds no records', todo: 'Get the file again.' }
}

/** The file ended, and its reader asks on and on for what a record still should have. */
class Ended extends Error {}

/** No reader asks so often behind the end of a whole file. */
const ASKED_IN_VAIN = 100

/** Bytes with how many of them went by: a parser that stops before their end met a record that it cannot read. */
function counted(source: ReturnType<OpenAt>) {
  let [read, packed, inVain, last] = [0, false, 0, '']
  let chunk: Uint8Array = new Uint8Array()
  const chunks = chunksOf(source)
  const bytes: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => ({
      next: async () => {
        const result = await chunks.next()
        if (result.done === true && ++inVain > ASKED_IN_VAIN) throw new Ended()
        if (result.done === true) return result
        if (read === 0) packed = result.value[0] === 0x1f && result.value[1] === 0x8b
        read += result.value.length
        chunk = result.value
        last = (last + Buffer.from(result.value.subarray(-4)).toString('latin1')).slice(-4)
        return result
      },
    }),
  }
  // A record that is not packed is closed by two line ends.
  const endsWhole = (): boolean => packed || last === '\r\n\r\n'
  /** Two bytes at a place, where it is in what went by last; else none. */
  const seenAt = (offset: number): Uint8Array => {
    const from = offset - (read - chunk.length)
    return from < 0 ? new Uint8Array() : chunk.subarray(from, from + 2)
  }
  return { bytes, endsWhole, seenAt, read: () => read, packed: () => packed }
}

async function* chunksOf(source: ReturnType<OpenAt>): AsyncGenerator<Uint8Array, undefined> {
  yield* source
  return undefined
}

/** Of a body that was read: behind a fault of the packing come raw bytes, and at the end of a cut file too few. */
function isDamaged({ _reader }: WARCRecord, parser: WARCParser, packed: boolean): boolean {
  const faulty = packed && (parser._reader.inflator?.err ?? 0) !== 0
  return faulty || (_reader instanceof LimitReader && _reader.limit > 0)
}

/** A record that is not packed says how long it is, and a line end follows: where other words do, it lost some. */
const isClosedAt = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 13 || byte === 10)

const MARKS = [Buffer.from([0x1f, 0x8b, 0x08]), Buffer.from('WARC/1.')]

/** Where the next record begins behind a damaged one; `null` where none does. */
async function nextRecord(open: OpenAt, from: number): Promise<number | null> {
  let [at, tail] = [from, Buffer.alloc(0)]
  for await (const chunk of open(from)) {
    const window = Buffer.concat([tail, chunk])
    const found = MARKS.map((mark) => window.indexOf(mark)).filter((place) => place >= 0)
    if (found.length > 0) return at - tail.length + Math.min(...found)
    at += chunk.length
    tail = window.subarray(-8)
  }
  return null
}

async function pageOf(
  record: WARCRecord,
  number: number,
  seen: Set<string>,
): Promise<CrawledPage | Refusal | null> {
  const url = (record.warcTargetURI ?? '').replace(/^<|>$/g, '')
  const digest = record.warcPayloadDigest ?? ''
  if (!/^https?:/i.test(url)) return null
  if (record.warcType === 'revisit')
    return seen.has(digest)
      ? null
      : { line: number, refusal: `${url} was seen again, and its text is not in this file` }
  const type = pageType(record)
  if (type === null) return null
  if (digest !== '') seen.add(digest)
  const { bytes, fault } = await bodyOf(record)
  if (fault !== null) return { line: number, refusal: `${url} ${fault}` }
  if (bytes.length === 0) return { line: number, refusal: `${url} has no body here` }
  const [mediaType = '', ...parameters] = type.split(';').map((part) => part.trim())
  const charset = /charset="?([\w-]+)/i.exec(parameters.join(';'))?.[1]
  return { bytes, url, mediaType: mediaType.toLowerCase(), charset, record: number }
}

const PAGE = /^(?:text\/html|application\/xhtml\+xml|application\/pdf)\b/i

/** What kind of page a record holds; `null` of everything else. */
function pageType({ warcType, httpHeaders, warcContentType }: WARCRecord): string | null {
  const answered = warcType === 'response' && Number(httpHeaders?.statusCode) === 200
  const type = answered
    ? httpHeaders?.headers.get('content-type')
    : warcType === 'resource'
      ? warcContentType
      : null
  return type != null && PAGE.test(type) ? type : null
}

/** Chunks and gzip are decoded on the way, brotli here; what is packed otherwise is named. */
async function bodyOf(
  record: WARCRecord,
): Promise<{ readonly bytes: Uint8Array; readonly fault: string | null }> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of record) {
    size += chunk.length
    if (size > LARGEST_PAGE) return { bytes: new Uint8Array(), fault: 'is larger than 64 MB' }
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  const encoding = record.httpHeaders?.headers.get('content-encoding')?.toLowerCase() ?? ''
  if (encoding === 'zstd') return { bytes, fault: 'is packed with zstd, which is not read' }
  if (encoding !== 'br') return { bytes, fault: null }
  try {
    return { bytes: brotliDecompressSync(bytes, { maxOutputLength: LARGEST_PAGE }), fault: null }
  } catch {
    return { bytes, fault: 'is packed with brotli and damaged' }
  }
}
