import { LONG, SIGNS, scripts, UNSEEN } from '../../../packages/app/src/testing/hostile-words.ts'
import type { Chance } from '../chance.ts'

/** Something done to a file's bytes. What is given stays as it is. */
type Mutation = (bytes: Uint8Array, chance: Chance) => Uint8Array

const HOSTILE = [...scripts('globalThis.ran'), ...UNSEEN, ...LONG, ...SIGNS, '\0', '\u0001\u0002']
/** More than this no mutation makes of a file: the attack is on what is read, not on the disk. */
const MOST = 2_000_000

const flipBits: Mutation = (bytes, { below }) => {
  const changed = Uint8Array.from(bytes)
  for (let times = 1 + below(20); times > 0 && changed.length > 0; times--) {
    const at = below(changed.length)
    changed[at] = (changed[at] ?? 0) ^ (1 << below(8))
  }
  return changed
}

const cut: Mutation = (bytes, { below, oneIn }) => {
  const at = below(bytes.length + 1)
  return oneIn(3) ? bytes.subarray(at) : bytes.subarray(0, at)
}

const leaveOut: Mutation = (bytes, chance) => {
  const { start, end } = block(bytes, chance)
  return joined(bytes.subarray(0, start), bytes.subarray(end))
}

const swap: Mutation = (bytes, chance) => {
  const places = [0, 1, 2].map(() => chance.below(bytes.length + 1)).sort((a, b) => a - b)
  const [a = 0, b = 0, c = 0] = places
  return joined(bytes.subarray(0, a), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(c))
}

const repeat: Mutation = (bytes, chance) => {
  const { start, end } = block(bytes, chance)
  const times = 1 + chance.below(chance.oneIn(4) ? 2_000 : 8)
  const most = Math.max(1, Math.floor((MOST - bytes.length) / Math.max(1, end - start)))
  const again = Array.from({ length: Math.min(times, most) }, () => bytes.subarray(start, end))
  return joined(bytes.subarray(0, end), ...again, bytes.subarray(end))
}

const putIn: Mutation = (bytes, chance) => {
  const at = chance.below(bytes.length + 1)
  return joined(
    bytes.subarray(0, at),
    new TextEncoder().encode(chance.oneOf(HOSTILE)),
    bytes.subarray(chance.oneIn(2) ? at : Math.min(bytes.length, at + 8)),
  )
}

const otherEncoding: Mutation = (bytes, { oneOf }) => {
  const text = Buffer.from(bytes).toString('utf8')
  const encoding = oneOf(['utf16le', 'latin1'] as const)
  const mark = encoding === 'utf16le' ? [0xff, 0xfe] : []
  return joined(Uint8Array.from(mark), Buffer.from(text, encoding))
}

const MUTATIONS: readonly Mutation[] = [flipBits, cut, leaveOut, swap, repeat, putIn, putIn, otherEncoding]

/** One to three mutations, one after the other. */
export function mutated(bytes: Uint8Array, chance: Chance): Uint8Array {
  let now = bytes
  for (let times = 1 + chance.below(3); times > 0; times--) now = chance.oneOf(MUTATIONS)(now, chance)
  return now
}

/** A value as no table should hold it. */
export const hostileWord = ({ oneOf }: Chance): string => oneOf(HOSTILE)

function block(bytes: Uint8Array, { below }: Chance): { readonly start: number; readonly end: number } {
  const start = below(bytes.length + 1)
  return { start, end: Math.min(bytes.length, start + 1 + below(400)) }
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces))
}
