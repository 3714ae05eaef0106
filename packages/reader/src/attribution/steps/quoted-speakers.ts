import type { TaggedText } from '../../text/read-text.ts'
import { type Attribution, wordsAt } from '../attribution.ts'
import { merged, touches } from '../ranges.ts'

/**
 * "The Gazette quotes Ms Hill as saying": Ms Hill speaks. What was found in the words of such a cue gives way to the rules'
 * reading of it.
 */
export function withQuotedSpeakers(
  text: TaggedText,
  found: readonly Attribution[],
  rules: readonly Attribution[],
): Attribution[] {
  const quoted = rules.flatMap((one) => {
    const [quotes, as, ...more] = one.cue
    return quotes !== undefined && as !== undefined && more.length === 0 && /^as\b/i.test(wordsAt(text, as))
      ? [{ one, cue: { start: quotes.start, end: as.end } }]
      : []
  })
  if (quoted.length === 0) return [...found]
  const cues = merged(quoted.map(({ cue }) => cue))
  const kept = found.filter(({ cue }) => !cue.some((range) => touches(cues, range)))
  return [...kept, ...quoted.map(({ one }) => one)]
}
