/** Numbers in [0, 1) from a seed (mulberry32): the same on every machine, and one that can be kept and resumed. */
export interface Random {
  (): number
  state(): number
  restore(state: number): void
}

export function seeded(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return Object.assign(next, {
    state: () => state,
    restore: (kept: number) => {
      state = kept
    },
  })
}
