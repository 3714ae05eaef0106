import type { Range } from '../../attribution/attribution.ts'
import type { Span } from '../../statement.ts'

/** Stretches of a text with their words. */
export function quoted(text: string, ranges: readonly Range[]): Span[] {
  return ranges.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) }))
}
