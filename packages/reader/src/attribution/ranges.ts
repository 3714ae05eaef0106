import type { Range } from './attribution.ts'

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
  let low = 0
  let high = held.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (held[middle]!.end <= range.start) low = middle + 1
    else high = middle
  }
  const next = held[low]
  return next !== undefined && next.start < range.end
}
