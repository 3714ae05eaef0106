import { firstWhere } from '../first-where.ts'
import type { Attribution, Range } from './attribution.ts'

/** Ranges in order, overlapping ones made one. */
export function merged(ranges: readonly Range[]): Range[] {
  const whole: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1)
    if (last !== undefined && range.start <= last.end)
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else whole.push(range)
  }
  return whole
}

/** Whether a range shares a character with one of those held, which are in order and apart (`merged`). */
export function touches(held: readonly Range[], range: Range): boolean {
  const next = held[firstWhere(held, ({ end }) => end > range.start)]
  return next !== undefined && next.start < range.end
}

/** Whether one of the ranges holds another whole. */
export const liesIn = (ranges: readonly Range[], inner: Range): boolean =>
  ranges.some((range) => range.start <= inner.start && inner.end <= range.end)

/** All the stretches of an attribution. */
export const rangesOf = ({ source, cue, content }: Attribution): Range[] => [...source, ...cue, ...content]
