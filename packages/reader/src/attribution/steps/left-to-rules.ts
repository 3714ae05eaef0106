import { firstWhere } from '../../first-where.ts'
import { cueClass } from '../../language/reporting-verbs.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { type Attribution, type Range, wordsAt } from '../attribution.ts'
import { merged, rangesOf, touches } from '../ranges.ts'
import { withoutDatelines } from './datelines.ts'

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
  const kept = found.filter((one) => !rules.some((tail) => isTail(text, tail) && isSwollen(text, one, tail)))
  const held = merged(kept.flatMap(rangesOf))
  const added = rules
    .filter(
      (one) =>
        one.confidence >= SURE &&
        one.mode !== 'direct' &&
        one.source.length > 0 &&
        one.content.length > 0 &&
        isTold(text, one),
    )
    .map((one) => clippedTo(text, held, ofClause(text, one)))
  const tails = rules.filter(
    (one) => isTail(text, one) && ![...one.source, ...one.cue].some((range) => touches(held, range)),
  )
  const behind = added.filter(
    (one) => !tails.includes(one) && !rangesOf(one).some((range) => touches(held, range)),
  )
  return [...kept, ...withoutDatelines(text, tails), ...behind]
}

/** A verb of saying this sure stands behind what it reports, between commas. */
const SURE_TAIL = 0.85

/** Cues that bring a thing and tell of it all the same. */
const BARE =
  /^(?:(?:has|have|had) (?:also |since |again )?)?(?:ask(?:s|ed)? for|hint(?:s|ed)? at)$|^(?:did|does|do|would|will|could) not (?:\w+ly )?(?:respond|reply) to$/i

/** "said on Wednesday, dashing the hopes of": a cue that runs over a comma, where the verb alone stands behind what it reports. */
function isSwollen(text: TaggedText, one: Attribution, tail: Attribution): boolean {
  const [cue, verb] = [one.cue[0], tail.cue[0]]
  if (cue === undefined || verb === undefined || cue.start !== verb.start) return false
  return (
    cue.end > verb.end &&
    wordsAt(text, cue).includes(',') &&
    one.content.every(({ start }) => start >= cue.end)
  )
}

/**
 * "Kestria has rejected the request, its minister said on Wednesday, dashing hopes": the model, which took the rejection for the
 * attribution, passes over who told of it.
 */
function isTail(
  text: TaggedText,
  { mode, confidence, source: [source], cue, content: [content] }: Attribution,
): boolean {
  if (mode === 'direct' || confidence < SURE_TAIL || source === undefined || content === undefined)
    return false
  const [first] = cue
  return (
    first !== undefined &&
    content.end <= Math.min(source.start, first.start) &&
    /^(?:speech|claim|denial)$/.test(cueClass(text, cue) ?? '')
  )
}

/** "added an exemption", "an estimated 600 million": words of saying that bring a thing are deeds, or no verbs. */
function isTold(text: TaggedText, { cue, content: [content] }: Attribution): boolean {
  const [first] = cue
  if (first === undefined || content === undefined) return false
  if (/\b(?:an?|the) $/i.test(text.text.slice(Math.max(0, first.start - 4), first.start))) return false
  const kind = cueClass(text, cue) ?? ''
  if (BARE.test(wordsAt(text, first))) return true
  if (kind !== 'speech' && kind !== 'claim') return TOLD.has(kind)
  return /^(?:that|whether|how|why|[“"']|it\b|this\b|so\b|h?is\b|her\b|(?:about |some )?\d)/i.test(
    wordsAt(text, content),
  )
}

/** "turned down an appeal, and Tilly insisted": what the rules took up to the next attribution ends before its "and". */
function clippedTo(text: TaggedText, held: readonly Range[], one: Attribution): Attribution {
  const [content, ...more] = one.content
  if (
    content === undefined ||
    more.length > 0 ||
    [...one.source, ...one.cue].some((range) => touches(held, range))
  )
    return one
  const next = held[firstWhere(held, ({ end }) => end > content.start)]
  if (next === undefined || next.start >= content.end) return one
  const and = text.text.slice(content.start, next.start + 1).lastIndexOf(', and ')
  return and <= 0 ? one : { ...one, content: [{ start: content.start, end: content.start + and }] }
}

/** "Ms Fisk, who | fears": the clause about her says it, whatever she says besides. */
function ofClause(text: TaggedText, one: Attribution): Attribution {
  const [source] = one.source
  if (source === undefined || one.source.length > 1) return one
  const who = /, (who|which)$/.exec(wordsAt(text, source))?.[1]
  return who === undefined ? one : { ...one, source: [{ start: source.end - who.length, end: source.end }] }
}
