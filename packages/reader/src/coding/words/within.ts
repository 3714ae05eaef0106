import type { WordRange } from './words.ts'

/** Whether a word lies in one of the ranges. */
export function within(ranges: readonly WordRange[], word: number): boolean {
  return ranges.some((range) => word >= range.first && word < range.end)
}
