import type { WeightRows } from './weights.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/**
 * The bytes of a model: a magic line, then named parts. Small and plain: everything a reader has learnt lies in one
 * file that any page or process can hold in memory. Numbers are little-endian; integers in rows are LEB128.
 */
const MAGIC = 'onrecord-model 1\n'

export type Part = { readonly name: string; readonly bytes: Uint8Array }

export function ascii(word: string): Uint8Array {
  return Uint8Array.from(word, (letter) => letter.charCodeAt(0) & 0x7f)
}

/** Puts named parts into one file. */
export function packModel(parts: readonly Part[]): Uint8Array {
  const out = new ByteWriter()
  out.raw(ascii(MAGIC))
  out.integer(parts.length)
  for (const { name, bytes } of parts) {
    const label = ascii(name)
    out.integer(label.length)
    out.raw(label)
    out.integer(bytes.length)
    out.raw(bytes)
  }
  return out.bytes()
}

/** The named parts of a model file. Throws where the bytes are no model of this version. */
export function unpackModel(bytes: Uint8Array): Map<string, Uint8Array> {
  const head = String.fromCharCode(...bytes.subarray(0, MAGIC.length))
  if (head !== MAGIC)
    throw new TypeError(`these bytes are no model of this reader: they begin with ${JSON.stringify(head)}`)
  const input = new ByteReader(bytes, MAGIC.length)
  const parts = new Map<string, Uint8Array>()
  for (let count = input.integer(); count > 0; count--) {
    const name = String.fromCharCode(...input.raw(input.integer()))
    parts.set(name, input.raw(input.integer()))
  }
  return parts
}

/** Weight rows as bytes: keys as differences, then the classes and weights of each row. */
export function packWeights(rows: WeightRows): Uint8Array {
  const out = new ByteWriter()
  out.integer(rows.classes)
  out.float(rows.scale)
  out.integer(rows.transitions.length)
  for (const value of rows.transitions) out.float(value)
  out.integer(rows.keys.length)
  let before = 0
  rows.keys.forEach((key, row) => {
    out.integer(key - before)
    before = key
    out.integer(rows.rowStart[row + 1]! - rows.rowStart[row]!)
  })
  out.integer(rows.rowClass.length)
  out.raw(rows.rowClass)
  out.raw(new Uint8Array(rows.rowWeight.buffer, rows.rowWeight.byteOffset, rows.rowWeight.length))
  return out.bytes()
}

export function unpackWeights(bytes: Uint8Array): WeightRows {
  const input = new ByteReader(bytes, 0)
  const classes = input.integer()
  const scale = input.float()
  const transitions = Float64Array.from(input.floats(input.integer()))
  const size = input.integer()
  const keys = new Uint32Array(size)
  const rowStart = new Uint32Array(size + 1)
  for (let row = 0, key = 0; row < size; row++) {
    key += input.integer()
    keys[row] = key
    rowStart[row + 1] = rowStart[row]! + input.integer()
  }
  const entries = input.integer()
  const rowClass = input.raw(entries).slice()
  const rowWeight = new Int8Array(input.raw(entries).slice().buffer)
  return { classes, scale, transitions, keys, rowStart, rowClass, rowWeight }
}

/** A byte buffer that grows. */
export class ByteWriter {
  private buffer = new Uint8Array(1024)
  private size = 0

  private reserve(more: number): void {
    if (this.size + more <= this.buffer.length) return
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.size + more))
    larger.set(this.buffer.subarray(0, this.size))
    this.buffer = larger
  }

  /** A non-negative integer below 2^32, seven bits a byte. */
  integer(value: number): void {
    this.reserve(5)
    let rest = value >>> 0
    while (rest >= 0x80) {
      this.buffer[this.size++] = (rest & 0x7f) | 0x80
      rest >>>= 7
    }
    this.buffer[this.size++] = rest
  }

  float(value: number): void {
    this.reserve(4)
    new DataView(this.buffer.buffer).setFloat32(this.size, value, true)
    this.size += 4
  }

  raw(bytes: Uint8Array): void {
    this.reserve(bytes.length)
    this.buffer.set(bytes, this.size)
    this.size += bytes.length
  }

  get length(): number {
    return this.size
  }

  bytes(): Uint8Array {
    return this.buffer.slice(0, this.size)
  }
}

export class ByteReader {
  private readonly buffer: Uint8Array
  private readonly data: DataView
  private at: number

  constructor(buffer: Uint8Array, at = 0) {
    // A plain view of the same bytes: slices of Node's Buffer would share its memory.
    this.buffer = new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
    this.data = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength)
    this.at = at
  }

  integer(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.buffer[this.at++]
      if (byte === undefined) throw new TypeError('the model file ends in the middle: it was cut off')
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
  }

  float(): number {
    const value = this.data.getFloat32(this.at, true)
    this.at += 4
    return value
  }

  /** So many floats in a row. */
  floats(count: number): Float32Array {
    const values = new Float32Array(count)
    for (let k = 0; k < count; k++) values[k] = this.float()
    return values
  }

  /** How far it has read. */
  get place(): number {
    return this.at
  }

  raw(length: number): Uint8Array {
    if (this.at + length > this.buffer.length)
      throw new TypeError('the model file ends in the middle: it was cut off')
    const bytes = this.buffer.subarray(this.at, this.at + length)
    this.at += length
    return bytes
  }
}
