import { cueClass } from '../../language/reporting-verbs.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution } from '../attribution.ts'
import { merged, rangesOf, touches } from '../ranges.ts'

/** How sure the rules must be. */
const SURE = 0.8
/** What people say, think and want. Decisions are deeds, and what one sees is seldom told as anybody's view. */
const TOLD = new Set(['speech', 'claim', 'denial', 'request', 'refusal', 'opinion', 'attitude'])

/**
 * What the rules are sure of and the model passes over, as it does with bare objects: "The county denies this", "the institute
 * reckons the drop is small". A corpus of news has few of them, an article on a debate many.
 */
export function withLeftToRules(
  text: TaggedText,
  found: readonly Attribution[],
  rules: readonly Attribution[],
): Attribution[] {
  const held = merged(found.flatMap(rangesOf))
  const added = rules.filter(
    (one) =>
      one.confidence >= SURE &&
      one.mode !== 'direct' &&
      one.source.length > 0 &&
      one.content.length > 0 &&
      TOLD.has(cueClass(text, one.cue) ?? '') &&
      !rangesOf(one).some((range) => touches(held, range)),
  )
  return [...found, ...added]
}
