import { COLLECTIVES, OFFICES } from '../../actors/names/people-words.ts'
import { withheld } from '../../actors/phrases/withheld.ts'
import type { Attribution, Range } from '../../attribution/attribution.ts'
import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { tokensIn } from '../words/tokens-in.ts'

const ASKS = /^(?:\w+ )?(?:ask|request|declin|refus|insist|prefer|want|wish)\w*(?: not)?$/i
const CONDITION = /\b(?:on|under)(?: the)?(?: strict)? conditions? of$/i
const CITES = /^(?:citing|quoting|cited|cites|quotes|quoted)$/i
/** Contents longer than this hold more than a wish to go unnamed, in characters. */
const SHORT = 90

/**
 * Whether an attribution only tells of the source: "asked that his name not be used", "citing two officials". The source's facets
 * and the chain hold that; it is no statement of anybody's.
 */
export function saysNothing(text: TaggedText, { cue, content }: Attribution): boolean {
  const [verb, said] = [wordsOf(text, cue), wordsOf(text, content)]
  // "spoke on condition of | anonymity because the talks are private": the facets hold the reason.
  if (CONDITION.test(verb) && /^anonymity\b/i.test(said)) return true
  if (said.length > SHORT || cue.length !== 1) return false
  if (ASKS.test(verb)) return withheld(`${verb} ${said}`)
  return CITES.test(verb) && content.length === 1 && content.every((range) => isSource(text, range))
}

const wordsOf = ({ text }: TaggedText, ranges: readonly Range[]): string =>
  ranges.map(({ start, end }) => text.slice(start, end)).join(' ')

/** "two people familiar with the talks": the noun before the first preposition or adjective behind it is somebody. */
function isSource(text: TaggedText, content: Range): boolean {
  const { first, end } = tokensIn(text, content)
  let head = -1
  for (let i = first; i < end; i++) {
    if (/^(?:VB[DZP]|MD)$/.test(tagAt(text.tags, i))) return false
    if (tagAt(text.tags, i).startsWith('NN')) head = i
    else if (head >= 0) break
  }
  const norm = tokenAt(text.tokens, head).norm
  return COLLECTIVES.has(norm) || OFFICES.has(norm)
}
