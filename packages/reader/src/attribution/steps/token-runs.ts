import { firstWhere } from '../../first-where.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Range } from '../attribution.ts'
import type { Run } from '../rules/scan.ts'

/** The tokens of a stretch of characters. */
export function tokensOf({ tokens }: TaggedText, { start, end }: Range): Run {
  return {
    first: firstWhere(tokens, (token) => token.end > start),
    end: firstWhere(tokens, (token) => token.start >= end),
  }
}
