import type { Range } from '../../attribution/attribution.ts'
import { firstWhere } from '../../first-where.ts'
import type { TaggedText } from '../../text/read-text.ts'

/** The tokens that a range of characters touches, half-open. */
export function tokensIn({ tokens }: TaggedText, { start, end }: Range): { first: number; end: number } {
  const first = firstWhere(tokens, (token) => token.end > start)
  return {
    first,
    end: Math.max(
      first,
      firstWhere(tokens, (token) => token.start >= end),
    ),
  }
}
