/**
 * Features as numbers: a template and its values are mixed into a 24-bit key, without building strings. The same key in
 * training and in reading, on every machine (32-bit integer arithmetic only).
 */
export const KEY_BITS = 24
const KEY_MASK = (1 << KEY_BITS) - 1

/** Mixes one more value into a hash. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** The hash of a word (FNV-1a over UTF-16 units). */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Last step: spreads the bits and cuts the hash to a key. */
function keyOf(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 13), 0x85ebca6b)
  return (spread ^ (spread >>> 16)) & KEY_MASK
}

/** The features of one item (a token, a transition, a pair), in a buffer that is used over and over. */
export class Features {
  keys = new Uint32Array(256)
  count = 0

  clear(): void {
    this.count = 0
  }

  private put(hash: number): void {
    if (this.count === this.keys.length) this.grow()
    this.keys[this.count++] = keyOf(hash)
  }

  private grow(): void {
    const larger = new Uint32Array(this.keys.length * 2)
    larger.set(this.keys)
    this.keys = larger
  }

  add1(template: number, a: number): void {
    this.put(mix(Math.imul(template, 0x3b9aca07), a))
  }

  add2(template: number, a: number, b: number): void {
    this.put(mix(mix(Math.imul(template, 0x3b9aca07), a), b))
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.put(mix(mix(mix(Math.imul(template, 0x3b9aca07), a), b), c))
  }

  add4(template: number, a: number, b: number, c: number, d: number): void {
    this.put(mix(mix(mix(mix(Math.imul(template, 0x3b9aca07), a), b), c), d))
  }

  add5(template: number, a: number, b: number, c: number, d: number, e: number): void {
    this.put(mix(mix(mix(mix(mix(Math.imul(template, 0x3b9aca07), a), b), c), d), e))
  }
}
