import { tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { OFFICES } from '../names/people-words.ts'
import { LISTS } from './lists.ts'
import { headOf } from './phrase-head.ts'
import type { Piece } from './piece-shape.ts'

/** Whether a piece of a list tells of the speaker before it, and is no speaker itself. */
export function isTold(
  text: TaggedText,
  { core, asides }: { readonly core: Piece; readonly asides: readonly Piece[] },
  piece: Piece,
): boolean {
  const { tokens } = text
  if (piece.shape === 'tells' || asides.some(({ first }) => LISTS.test(tokenAt(tokens, first).norm)))
    return true
  const last = asides.at(-1)
  if (last !== undefined && isPartOf(text, last, piece)) return true
  switch (piece.shape) {
    case 'bare':
      // "a researcher, and co-author of the report"
      return (
        piece.joined === null || last !== undefined || OFFICES.has(tokenAt(tokens, headOf(text, piece)).norm)
      )
    case 'one':
      // "Hill, the mayor": a description behind a name; behind another one only "the minister, a farmer".
      if (piece.joined !== null) return piece.joined === 'inside' && last !== undefined
      return core.shape === 'name' || /^(?:an?|her|his|their|its)$/.test(tokenAt(tokens, piece.first).norm)
    case 'name':
      // "the mayor, Hill"
      return piece.joined === null && core.shape === 'one' && last === undefined
    default:
      return false
  }
}

/**
 * A list inside what is told goes on: "who has written books, papers and reports", "the secretary for population, refugees, and
 * migration". A name behind a comma and "and" is a speaker again: "Hill, who lives in Leeds, and Okoye".
 */
export function isPartOf({ tokens, tags }: TaggedText, told: Piece, piece: Piece): boolean {
  if (told.inBrackets || piece.shape === 'tells') return false
  if (LISTS.test(tokenAt(tokens, told.first).norm)) return true
  const own = tags.slice(told.first, told.end)
  const clause = own.some((tag) => /^(?:VB[DZP]|MD|WP|WDT)/.test(tag))
  if (piece.joined === 'behind-comma') return told.shape === 'many' && piece.shape !== 'name'
  if (piece.joined === 'inside') return clause || told.shape === 'many'
  return clause || (piece.shape === 'many' && own.includes('IN'))
}
