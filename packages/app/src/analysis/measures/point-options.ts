import { numberIn, textIn } from './asked.ts'
import type { Asked } from './measure-options.ts'

/** Standard errors to either side between which 95 % of a normal distribution lie. */
export const NORMAL_95 = 1.959963984540054

/** What ideal points are asked for. */
export function pointOptions(asked: Asked) {
  const [starts, positive] = [numberIn(asked, 'starts'), textIn(asked, 'positive')]
  return {
    seed: numberIn(asked, 'seed') ?? 1,
    ...(starts === undefined ? {} : { starts }),
    ...(positive === undefined ? {} : { positive }),
  }
}

/** @throws Error where no start of the search came to rest */
export function mustHaveMode({ settled }: { readonly settled: boolean }): void {
  if (!settled) throw new Error('no start came to rest: there is no mode to tell of; take more --starts')
}

/** From the least to the greatest; what differs by rounding only stays in the order of the labels. */
export const byPosition = (values: readonly number[]): readonly number[] =>
  [...values.keys()].sort((a, b) => Math.round((values[a]! - values[b]!) * 1e9) || a - b)
