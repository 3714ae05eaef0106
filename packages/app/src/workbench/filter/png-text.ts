/** Texts inside a PNG file: the iTXt chunk of the PNG specification (11.3.3.4), UTF-8 and not compressed. */

/** Signature and header, behind which other chunks may stand: 8 bytes, and 25 of IHDR. */
const BEHIND_HEADER = 33

/** The file with one text more: `withText(png, 'Description', 'query: everything')`. */
export function withText(png: Uint8Array, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const said = new TextEncoder().encode(text)
  // keyword, end; not compressed, no method; no language, no translated keyword; the text
  const data = concatenated([new TextEncoder().encode(keyword), new Uint8Array(5), said])
  const typed = concatenated([new TextEncoder().encode('iTXt'), data])
  const chunk = concatenated([number(data.length), typed, number(crc32(typed))])
  return concatenated([png.subarray(0, BEHIND_HEADER), chunk, png.subarray(BEHIND_HEADER)])
}

function number(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The check sum of a chunk (ISO 3309, as in zlib). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
