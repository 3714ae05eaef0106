import { crc32 } from 'node:zlib'

/** The chunks of a PNG begin behind its signature; the first, IHDR, has 25 bytes (PNG specification, sections 5.2 and 11.2.2). */
const BEHIND_SIGNATURE = 8
const BEHIND_HEADER = BEHIND_SIGNATURE + 25

/** A PNG that says how many dots an inch has (pHYs) and holds texts (iTXt), each under its keyword. */
export function withChunks(
  png: Uint8Array,
  { dpi, texts }: { readonly dpi: number; readonly texts: Readonly<Record<string, string>> },
): Uint8Array {
  const metre = Math.round(dpi / 0.0254)
  const physical = new Uint8Array(9)
  const numbers = new DataView(physical.buffer)
  numbers.setUint32(0, metre)
  numbers.setUint32(4, metre)
  physical[8] = 1
  const chunks = [
    chunk('pHYs', physical),
    // Keyword, not compressed, no language, no other keyword, the text.
    ...Object.entries(texts).map(([keyword, text]) => chunk('iTXt', bytes(`${keyword}\0\0\0\0\0${text}`))),
  ]
  return Buffer.concat([png.subarray(0, BEHIND_HEADER), ...chunks, png.subarray(BEHIND_HEADER)])
}

/** The text that a PNG holds under a keyword; null where there is none, or where it is no PNG. */
export function textIn(png: Uint8Array, keyword: string): string | null {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const start = `${keyword}\0\0\0\0\0`
  for (let at = BEHIND_SIGNATURE; at + 12 <= png.length; ) {
    const length = view.getUint32(at)
    const type = Buffer.from(png.subarray(at + 4, at + 8)).toString('latin1')
    const data = Buffer.from(png.subarray(at + 8, at + 8 + length)).toString('utf8')
    if (type === 'iTXt' && data.startsWith(start)) return data.slice(start.length)
    at += 12 + length
  }
  return null
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([bytes(type), data])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(data.length, 0)
  ends.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)])
}

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8')
