import { inflateRawSync } from 'node:zlib'

/** A file in a zip archive, as the archive's directory lists it. */
export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  readonly method: number
  readonly offset: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50

/** The directory of a zip archive; `null` where the bytes are none or are cut off. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === null) return null
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return null
    const length = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= first; at--) if (view.getUint32(at, true) === END) return at
  return null
}

/** A part of an archive that unpacks to more than it may. */
export class UnpacksTooFar extends RangeError {
  override readonly name = 'UnpacksTooFar'
}

/** What an entry unpacks to; throws where it is damaged, and `UnpacksTooFar` beyond `most` bytes, whatever it claims. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== LOCAL)
    throw new Error(`${entry.name} is not where the archive says.`)
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  const tooFar = () => new UnpacksTooFar(`${entry.name} unpacks to more than ${most} bytes.`)
  if (most <= 0 || (entry.method === 0 && packed.byteLength > most)) throw tooFar()
  if (entry.method === 0) return packed
  if (entry.method !== 8) throw new Error(`${entry.name} is packed in an unknown way.`)
  try {
    return inflateRawSync(packed, { maxOutputLength: most })
  } catch (error) {
    const isTooFar = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    throw isTooFar ? tooFar() : error
  }
}
