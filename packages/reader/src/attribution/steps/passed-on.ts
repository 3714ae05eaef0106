import { saying } from '../../language/reporting-classes.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { type Attribution, isAccording, wordsAt } from '../attribution.ts'
import { liesIn, merged, touches } from '../ranges.ts'

const SPOKEN = saying('relayed')

/**
 * "Ms Hill told the Echo that it was over, according to the Gazette" is the Gazette's report and Ms Hill's word: what the
 * rules heard somebody say inside of what is so according to another is kept beside it. The original source were lost else.
 */
export function withPassedOn(
  text: TaggedText,
  found: readonly Attribution[],
  rules: readonly Attribution[],
): Attribution[] {
  const relayed = merged(found.filter((one) => isAccording(text, one)).flatMap(({ content }) => content))
  if (relayed.length === 0) return [...found]
  const cues = merged(found.flatMap(({ cue }) => cue))
  const told = rules.filter(({ source, cue, content }) => {
    const [verb, ...more] = cue
    if (verb === undefined || more.length > 0 || !SPOKEN.has(wordsAt(text, verb).toLowerCase())) return false
    if (source.length === 0 || touches(cues, verb)) return false
    return [...source, ...cue, ...content].every((range) => liesIn(relayed, range))
  })
  return [...found, ...told]
}
