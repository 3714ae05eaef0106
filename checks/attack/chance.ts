import { below, type Random, randomFrom } from '../../packages/network/src/chance/random.ts'

/** Chance of one case: the same seed and number give the same choices on every machine. */
export interface Chance {
  /** A whole number from 0 to below `count`. */
  readonly below: (count: number) => number
  readonly oneOf: <One>(list: readonly One[]) => One
  /** True once in so many times. */
  readonly oneIn: (times: number) => boolean
}

export function chanceOf(seed: number, number: number): Chance {
  const random: Random = randomFrom(seed * 1_000_003 + number)
  const upTo = (count: number) => below(random, count)
  return {
    below: upTo,
    oneOf: (list) => {
      const one = list[upTo(list.length)]
      if (one === undefined) throw new Error('Nothing to choose from.')
      return one
    },
    oneIn: (times) => upTo(times) === 0,
  }
}
