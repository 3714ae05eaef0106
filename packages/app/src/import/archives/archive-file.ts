import { type Decoded, decodeText } from '../decode-text.ts'
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
  readonly text: () => Decoded
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
  let decoded: Decoded | undefined
  return {
    bytes: buffer,
    path,
    head: beginning(buffer),
    holds: (words) => buffer.includes(words, 0, 'latin1'),
    text: () => {
      decoded ??= damagedText(
        buffer,
        decodeText(buffer, charset ?? declaredCharset(buffer) ?? xmlEncoding(buffer)),
      )
      return decoded
    },
  }
}

/** What an XML file defines for itself stands before its root, and may be long. */
const DEFINITIONS = 65_536

function beginning(bytes: Buffer): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe
  const first = (length: number) =>
    bytes
      .subarray(0, length)
      .toString(wide ? 'utf16le' : 'utf8')
      .replace(/^\ufeff?\s*/, '')
  const head = first(HEAD)
  if (!/<!DOCTYPE\s[^<>[]*\[/i.test(head)) return head
  return first(DEFINITIONS)
    .replace(/(<!DOCTYPE\s[^<>[]*)\[[\s\S]*?\]\s*>/i, '$1>')
    .slice(0, HEAD)
}

/** So many characters that cannot be read are damage in a few places; more are another encoding. */
const mostLost = (length: number): number => 20 + length / 5000

/** Of UTF-8 that is damaged in a few places, its text with a mark at each, so that the articles beside them go in. */
function damagedText(bytes: Buffer, decoded: Decoded): Decoded {
  if (!('fault' in decoded) || !decoded.fault.includes('broken UTF-8')) return decoded
  const text = new TextDecoder().decode(bytes)
  const lost = text.split('\ufffd').length - 1
  return lost <= mostLost(text.length) ? { text, encoding: 'utf-8' } : decoded
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
