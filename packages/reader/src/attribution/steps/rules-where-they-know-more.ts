import { firstWhere } from '../../first-where.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution } from '../attribution.ts'
import { merged, rangesOf, touches } from '../ranges.ts'
import { isTurn } from './transcript-turns.ts'

/** How sure the rules must be of what they find in a headline. */
const SURE = 0.5

/**
 * Headlines and transcripts look unlike the running text that models are trained on; there the rules know more. What they
 * are sure of in a heading, and a transcript's turn ("MS HILL: Is the deal dead?"), is added where nothing was found.
 */
export function withRulesWhereTheyKnowMore(
  text: TaggedText,
  found: readonly Attribution[],
  rules: readonly Attribution[],
): Attribution[] {
  const held = merged(found.flatMap(rangesOf))
  const added = rules.filter(
    (one) =>
      (isSure(text, one) || isTurn(text, one)) &&
      ![...one.cue, ...one.content].some((range) => touches(held, range)),
  )
  return [...found, ...added]
}

function isSure({ paragraphs }: TaggedText, { cue: [cue], confidence }: Attribution): boolean {
  if (cue === undefined || confidence < SURE) return false
  return paragraphs[firstWhere(paragraphs, ({ end }) => end > cue.start)]?.kind === 'heading'
}
