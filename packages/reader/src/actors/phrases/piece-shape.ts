import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { isCapital } from '../names/capital.ts'
import { BODIES, COLLECTIVES, OFFICES } from '../names/people-words.ts'
import { headOf } from './phrase-head.ts'
import type { Bounds } from './source-phrase.ts'

/**
 * What a piece between commas looks like:
 * - `tells`: it tells of the source before it ("who lives in Leeds", "speaking on Monday", "54", "R-Ohio")
 * - `name`: "Ann Hill", "the BBC", "Energy Minister Jo Hill"
 * - `one`: somebody under a description ("the mayor", "her deputy", "a lawyer from Leeds")
 * - `bare`: a description without an article ("head of trade", "MP for Leeds", "industry")
 * - `body`: "the council"
 * - `many`: "ministers", "two MPs", "the unions"
 */
export type Shape = 'tells' | 'name' | 'one' | 'bare' | 'body' | 'many'

/** A stretch between commas or in brackets. */
export interface Piece extends Bounds {
  readonly shape: Shape
  /** How "and" stands before it: behind a comma, inside what lay between two commas, or not at all. */
  readonly joined: 'behind-comma' | 'inside' | null
  readonly inBrackets: boolean
}

const TELLS =
  /^(?:who|which|whose|whom|that|where|when|including|such|like|among|led|based|now|then|formerly|previously|currently|himself|herself|itself|themselves|all|each|both|not|jr\.?|sr\.?|inc\.?|ltd\.?|llc|phd|md|\d+|[rdi]-.+)$/

export function shapeOf(text: TaggedText, piece: Bounds): Shape {
  const { tokens, tags } = text
  const tag = tagAt(tags, piece.first)
  if (TELLS.test(tokenAt(tokens, piece.first).norm)) return 'tells'
  if (
    /^(?:IN|TO|VB.?|MD|W.*|RB.?)$/.test(tag) &&
    !isCapital(tokenAt(tokens, piece.first).text) &&
    !isModifier(text, piece)
  )
    return 'tells'
  if (tag === 'PRP') return 'name'
  const head = headOf(text, piece)
  const { norm } = tokenAt(tokens, head)
  if (OFFICES.has(norm) && !COLLECTIVES.has(norm)) return isDetermined(text, piece, head) ? 'one' : 'bare'
  if (isName(text, piece, head)) return 'name'
  if (COLLECTIVES.has(norm) || /^NNP?S$/.test(tagAt(tags, head))) return 'many'
  if (BODIES.has(norm)) return 'body'
  return isDetermined(text, piece, head) ? 'one' : 'bare'
}

/** "retired surgeon Ben Okoye", "at least two ministers". */
function isModifier({ tokens, tags }: TaggedText, { first }: Bounds): boolean {
  if (/^(?:at|more|fewer|less|nearly|almost|about)$/.test(tokenAt(tokens, first).norm))
    return /^(?:least|most|than)$|^\d/.test(tokenAt(tokens, first + 1).norm)
  return tags[first] === 'VBN' && /^NN/.test(tagAt(tags, first + 1))
}

function isDetermined({ tags }: TaggedText, { first }: Bounds, head: number): boolean {
  return /^(?:DT|PRP\$)$/.test(tagAt(tags, first)) || tags.slice(first, head).includes('POS')
}

/** "two MPs" */
export const isCounted = ({ tokens, tags }: TaggedText, { first }: Bounds): boolean =>
  tags[first] === 'CD' || /^(?:two|three|four|five|six)$/.test(tokenAt(tokens, first).norm)

/** A capital; a group's noun is a name only inside a longer one ("United States") or behind "the" ("the Greens"). */
function isName(text: TaggedText, piece: Bounds, head: number): boolean {
  const { tokens, tags } = text
  const { first } = piece
  if (!isCapital(tokenAt(tokens, head).text) || !/^(?:NN|JJ|FW)/.test(tagAt(tags, head))) return false
  const isGroup = COLLECTIVES.has(tokenAt(tokens, head).norm) || tags[head] === 'NNS'
  if (!isGroup) return head > first || tags[head] !== 'NN'
  if (head === first || isCounted(text, piece)) return false
  return isCapital(tokenAt(tokens, head - 1).text) || tokenAt(tokens, head - 1).norm === 'the'
}
