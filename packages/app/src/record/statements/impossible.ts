import type { Statement } from '@onrecord/reader'

/** What a coding says that cannot be: a range that ends before it begins, a probability that is none; null where it is sound. */
export function impossible({ quantities, times, forecast }: Statement): string | null {
  for (const { quote, lo, hi } of quantities)
    if (lo !== null && hi !== null && lo > hi) return `the figure "${quote}" goes from ${lo} to ${hi}`
  for (const { quote, from, to } of times)
    if (from !== null && to !== null && from > to) return `the time "${quote}" goes from ${from} to ${to}`
  const [least, most] = forecast?.probability ?? [0, 0]
  return least >= 0 && least <= most && most <= 1
    ? null
    : `the forecast has the probability ${least} to ${most}`
}
