import { cueClass } from '../../language/reporting-verbs.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { type Attribution, wordsAt } from '../attribution.ts'
import { merged, rangesOf, touches } from '../ranges.ts'

/** How sure the rules must be. */
const SURE = 0.8
/** What people say, think and want. Decisions are deeds, and what one sees is seldom told as anybody's view. */
const TOLD = new Set(['denial', 'request', 'refusal', 'opinion', 'attitude'])

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
  const added = rules
    .filter(
      (one) =>
        one.confidence >= SURE &&
        one.mode !== 'direct' &&
        one.source.length > 0 &&
        one.content.length > 0 &&
        isTold(text, one),
    )
    .map((one) => ofClause(text, one))
  return [...found, ...added.filter((one) => !rangesOf(one).some((range) => touches(held, range)))]
}

/** "added an exemption", "an estimated 600 million": words of saying that bring a thing are deeds, or no verbs. */
function isTold(text: TaggedText, { cue, content: [content] }: Attribution): boolean {
  const [first] = cue
  if (first === undefined || content === undefined) return false
  if (/\b(?:an?|the) $/i.test(text.text.slice(Math.max(0, first.start - 4), first.start))) return false
  const kind = cueClass(text, cue) ?? ''
  if (kind !== 'speech' && kind !== 'claim') return TOLD.has(kind)
  return /^(?:that|whether|how|why|[“"']|it\b|this\b|so\b|h?is\b|her\b)/i.test(wordsAt(text, content))
}

/** "Ms Fisk, who | fears": the clause about her says it, whatever she says besides. */
function ofClause(text: TaggedText, one: Attribution): Attribution {
  const [source] = one.source
  if (source === undefined || one.source.length > 1) return one
  const who = /, (who|which)$/.exec(wordsAt(text, source))?.[1]
  return who === undefined ? one : { ...one, source: [{ start: source.end - who.length, end: source.end }] }
}
