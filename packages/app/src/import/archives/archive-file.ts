import { decodeText } from '../decode-text.ts'
import { declaredCharset } from '../html-article.ts'
import type { Parsed } from '../parsed-article.ts'

/** A file as the formats of archives look at it: its bytes, and its text once somebody asks. */
export interface ArchiveFile {
  readonly bytes: Buffer
  /** Its beginning, without a mark of the encoding and blanks: enough to tell most formats. */
  readonly head: string
  /** Whether it holds some words in ASCII, anywhere. */
  readonly holds: (words: string) => boolean
  /** The text, or why there is none. */
  readonly text: () => ReturnType<typeof decodeText>
  /** Where it lies, for formats whose parts lie beside it; `undefined` of an upload. */
  readonly path: string | undefined
}

/** A format of archives, told by what is in the file, whatever its name. */
export interface ArchiveFormat {
  readonly name: string
  readonly recognises: (file: ArchiveFile) => boolean
  readonly articles: (file: ArchiveFile) => Iterable<Parsed> | AsyncIterable<Parsed>
}

const HEAD = 4096

export function archiveFile(bytes: Uint8Array, path?: string, charset?: string): ArchiveFile {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let decoded: ReturnType<typeof decodeText> | undefined
  return {
    bytes: buffer,
    path,
    head: beginning(buffer),
    holds: (words) => buffer.includes(words, 0, 'latin1'),
    text: () => {
      decoded ??= decodeText(buffer, charset ?? declaredCharset(buffer) ?? xmlEncoding(buffer))
      return decoded
    },
  }
}

function beginning(bytes: Buffer): string {
  const first = bytes.subarray(0, HEAD)
  const wide = first[0] === 0xff && first[1] === 0xfe
  return first.toString(wide ? 'utf16le' : 'utf8').replace(/^\ufeff?\s*/, '')
}

/** `<?xml version="1.0" encoding="ISO-8859-1"?>` */
const xmlEncoding = (bytes: Buffer): string | undefined =>
  /^<\?xml[^>]*\sencoding=["']([\w-]+)["']/.exec(beginning(bytes))?.[1]

/** The articles of a file's text; a text that cannot be decoded is refused. */
export function* fromText(
  file: ArchiveFile,
  articles: (text: string) => Iterable<Parsed>,
): Generator<Parsed> {
  const decoded = file.text()
  if ('fault' in decoded) yield { refusal: `this file ${decoded.fault}`, todo: decoded.todo }
  else yield* articles(decoded.text.replace(/^\ufeff/, ''))
}
