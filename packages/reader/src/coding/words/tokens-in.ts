import type { Range } from '../../attribution/attribution.ts'
import { firstWhere } from '../../first-where.ts'
import { tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'

/** The tokens that a range of characters touches, half-open. */
export function tokensIn({ tokens }: TaggedText, { start, end }: Range): { first: number; end: number } {
  const first = firstWhere(tokens.length, (token) => tokenAt(tokens, token).end > start)
  return {
    first,
    end: Math.max(
      first,
      firstWhere(tokens.length, (token) => tokenAt(tokens, token).start >= end),
    ),
  }
}
