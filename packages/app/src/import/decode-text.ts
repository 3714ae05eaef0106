/** Bytes as text, or why they are none, as the end of a sentence about the file. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly fault: string; readonly todo: string }

const AS_UTF8 = 'Save it as UTF-8 and add it again.'

/**
 * Text from bytes whose encoding nobody stated: a byte order mark decides; then valid UTF-8; then Windows-1252, where
 * the odd bytes look like it. Bytes that are no text are refused, and so is UTF-8 that was damaged on the way: a text
 * with invented characters in it would be quoted with them.
 *
 * @example decodeText(Buffer.from([0x93, 0x41, 0x94])) // { text: '“A”', encoding: 'windows-1252' }
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const mark = byteOrderMark(bytes)
  if (mark !== null) return marked(bytes.subarray(mark.length), mark.encoding)
  if (looksBinary(bytes))
    return { fault: 'is binary, not text', todo: 'Add the text of the article instead.' }
  const utf8 = strictly(bytes, 'utf-8')
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' }
  const named = declared === undefined || /^utf-?8$/i.test(declared) ? null : strictly(bytes, declared)
  if (named !== null && declared !== undefined) return { text: named, encoding: declared.toLowerCase() }
  if (isPlausible1252(bytes)) return { text: strictly(bytes, 'windows-1252')!, encoding: 'windows-1252' }
  return { fault: `holds broken UTF-8 in line ${brokenLine(bytes)}`, todo: AS_UTF8 }
}

function byteOrderMark(bytes: Uint8Array): { encoding: string; length: number } | null {
  const [a, b, c, d] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return { encoding: 'utf-16le', length: 2 }
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

function marked(bytes: Uint8Array, encoding: string): Decoded {
  const text = strictly(bytes, encoding)
  if (text === null) return { fault: `holds broken ${encoding.toUpperCase()}`, todo: AS_UTF8 }
  if (text.includes('\0'))
    return { fault: 'is binary, not text', todo: 'Add the text of the article instead.' }
  return { text, encoding }
}

/** A NUL never stands in text; more than one control character in fifty does not either. */
function looksBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  const head = bytes.subarray(0, 4096)
  let controls = 0
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++
  return controls * 50 > head.length
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
    return decoder.encoding === 'windows-1252' ? windows1252(bytes) : decoder.decode(bytes)
  } catch {
    return null
  }
}

/** The characters of the bytes 0x80 to 0x9f, a replacement character where there is none. */
const HIGH_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

/** Node 20's own decoder reads Windows-1252 as Latin-1 and loses the quotation marks (nodejs/node issue 56542). */
export function windows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  return latin.replace(/[\x80-\x9f]/g, (mark) => HIGH_1252[mark.charCodeAt(0) - 0x80]!)
}

/** Bytes that Windows-1252 leaves without a character. */
const UNUSED_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/**
 * Windows-1252 has single high bytes among much ASCII. A whole UTF-8 sequence beside the broken one says that the
 * text was UTF-8 and got damaged; so does a sequence cut off by the end of the file, or of a word ("caf\xc3 ").
 */
function isPlausible1252(bytes: Uint8Array): boolean {
  let [high, leads] = [0, 0]
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!
    if (byte < 0x80) continue
    if (UNUSED_1252.has(byte) || sequenceLength(bytes, i) > 1) return false
    high++
    if (LEADS.has(byte) && isLowerCase(bytes[i - 1]) && !isLetter(bytes[i + 1])) leads++
  }
  if (leads > 0 && leads === high) return false
  return high * 3 < bytes.length && !(high <= 2 && endsCutOff(bytes))
}

const isLowerCase = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x61 && byte <= 0x7a

/** Of ASCII, or any that is none. */
const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && (byte >= 0x80 || isLowerCase(byte | 0x20))

/** How many bytes of valid UTF-8 begin here: 2 to 4 for a whole sequence, else 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0
  if (length === 0 || first >= 0xf5) return 0
  for (let i = 1; i < length; i++) if (!isContinuation(bytes[at + i])) return 0
  return length
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte < 0xc0
}

/** First bytes of the accented letters and quotation marks that English text has; as letters they end no word. */
const LEADS = new Set([0xc2, 0xc3, 0xc4, 0xc5, 0xe2])

function endsCutOff(bytes: Uint8Array): boolean {
  const [second, last] = [bytes.at(-2) ?? 0, bytes.at(-1) ?? 0]
  return LEADS.has(last) || (second >= 0xe0 && isContinuation(last))
}

function brokenLine(bytes: Uint8Array): number {
  let line = 1
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!
    const length = byte < 0x80 ? 1 : sequenceLength(bytes, i)
    if (length === 0) return line
    if (byte === 10) line++
    i += length
  }
  return line
}
