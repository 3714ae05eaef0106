/**
 * Chance that is the same on every machine: xoshiro128** (Blackman and Vigna 2021), integer arithmetic only,
 * seeded through SplitMix32. `randomFrom(1)()` is a whole number in [0, 2^32).
 */
export type Random = () => number

export function randomFrom(seed: number): Random {
  const mix = splitMix(seed)
  let a = mix() | 0
  let b = mix() | 0
  let c = mix() | 0
  let d = mix() | 0
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotate(d, 11)
    return result
  }
}

function splitMix(seed: number): Random {
  let state = Math.floor(seed) >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let z = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return (z ^ (z >>> 16)) >>> 0
  }
}

function rotate(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by))
}

/** A number in [0, 1) with 32 random bits. */
export function unit(random: Random): number {
  return random() / 4294967296
}

/** A whole number in [0, count), each as likely as the other (for count up to 2^21 the bias is below 2^-11 of 1 / count). */
export function below(random: Random, count: number): number {
  return Math.floor((random() / 4294967296) * count)
}

/** Standard normal (Box and Muller 1958). */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - unit(random)))
  return radius * Math.cos(2 * Math.PI * unit(random))
}

/** Puts a list in random order, in place (Fisher and Yates). */
export function shuffle<T extends { [index: number]: number; length: number }>(list: T, random: Random): T {
  for (let n = list.length - 1; n > 0; n--) {
    const other = below(random, n + 1)
    const held = list[n]!
    list[n] = list[other]!
    list[other] = held
  }
  return list
}
