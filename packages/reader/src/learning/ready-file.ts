import { ascii, ByteReader, ByteWriter } from './model-file.ts'
import type { WeightSlots } from './weights.ts'

/**
 * The bytes of a model made ready: a magic line, the small parts as in a model file, what there is to say of each weights'
 * slots, and, from the next multiple of eight on, the slots one behind the other. They are little-endian, and used where
 * they lie.
 */
const MAGIC = 'onrecord-ready 1\n'

export interface ReadyModel {
  readonly parts: ReadonlyMap<string, Uint8Array>
  readonly slots: ReadonlyMap<string, WeightSlots>
}

/** Whether these bytes are a model made ready. */
export function isReady(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, MAGIC.length)) === MAGIC
}

export function packReady({ parts, slots }: ReadyModel): Uint8Array {
  const out = new ByteWriter()
  out.raw(ascii(MAGIC))
  out.integer(parts.size)
  for (const [name, bytes] of parts) {
    named(out, name)
    out.integer(bytes.length)
    out.raw(bytes)
  }
  out.integer(slots.size)
  for (const [name, { classes, scale, transitions, slots: integers }] of slots) {
    named(out, name)
    out.integer(classes)
    out.float(scale)
    out.integer(transitions.length)
    for (const value of transitions) out.float(value)
    out.integer(integers.length)
  }
  out.raw(new Uint8Array(-out.length & 7))
  for (const { slots: integers } of slots.values()) out.raw(new Uint8Array(integers.buffer))
  return out.bytes()
}

function named(out: ByteWriter, name: string): void {
  out.integer(name.length)
  out.raw(ascii(name))
}

/** The parts of a model made ready. The slots stay where they are, unless the bytes begin at an odd place. */
export function openReady(bytes: Uint8Array): ReadyModel {
  const placed = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  const input = new ByteReader(placed, MAGIC.length)
  const name = (): string => String.fromCharCode(...input.raw(input.integer()))
  const parts = new Map<string, Uint8Array>()
  for (let count = input.integer(); count > 0; count--) parts.set(name(), input.raw(input.integer()))
  const heads = Array.from({ length: input.integer() }, () => ({
    name: name(),
    classes: input.integer(),
    scale: input.float(),
    transitions: Float64Array.from(input.floats(input.integer())),
    size: input.integer(),
  }))
  input.raw(-input.place & 7)
  const slots = new Map<string, WeightSlots>()
  for (const { name, size, ...head } of heads) {
    const { buffer, byteOffset } = input.raw(size * 4)
    slots.set(name, { ...head, slots: new Int32Array(buffer, byteOffset, size) })
  }
  return { parts, slots }
}
