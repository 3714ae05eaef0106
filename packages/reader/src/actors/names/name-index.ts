import { firstWhere } from '../../first-where.ts'
import type { TaggedText } from '../../text/read-text.ts'

/** The index of the first name mention that ends after a token. */
export function nameIndex({ names }: TaggedText, token: number): number {
  return firstWhere(names, ({ endToken }) => endToken > token)
}
