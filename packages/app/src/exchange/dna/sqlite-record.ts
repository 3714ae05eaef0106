import { NotPlain } from './sqlite-pages.ts'

/** What the first byte of a table's pages says (SQLite's file format, section 1.6). */
export const INTERIOR = 0x05
export const LEAF = 0x0d

/** Bytes of a value of each serial type below 12; 10 and 11 are SQLite's own. */
export const LENGTHS = Uint8Array.of(0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0)

/** A whole number of a serial type that is one. */
export function whole(bytes: Buffer, at: number, type: number): number {
  switch (type) {
    case 1:
      return (bytes[at]! << 24) >> 24
    case 2:
      return (two(bytes, at) << 16) >> 16
    case 3:
      return ((bytes[at]! << 24) >> 8) | two(bytes, at + 1)
    case 4:
      return (two(bytes, at) << 16) | two(bytes, at + 2)
    case 5:
      return bytes.readIntBE(at, 6)
    case 6:
      return Number(bytes.readBigInt64BE(at))
    case 8:
      return 0
    case 9:
      return 1
    default:
      throw new NotPlain('a cell that is no whole number')
  }
}

/** Two bytes as a number without sign, the higher first; and four. */
export const two = (bytes: Buffer, at: number): number => (bytes[at]! << 8) | bytes[at + 1]!
export const four = (bytes: Buffer, at: number): number => two(bytes, at) * 65_536 + two(bytes, at + 2)

/** A varint as a number: seven bits a byte, the highest first; all eight of the ninth. */
export function varint(bytes: Buffer, at: number): number {
  let value = 0
  for (let n = 0; n < 8; n++) {
    const byte = bytes[at + n]!
    value = value * 128 + (byte & 127)
    if (byte < 128) return value
  }
  throw new NotPlain('a number beyond all rows')
}

/** How many bytes a varint has. */
export function varintLength(bytes: Buffer, at: number): number {
  let length = 1
  while (length < 9 && bytes[at + length - 1]! > 127) length++
  return length
}
