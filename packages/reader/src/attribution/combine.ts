import type { TaggedText } from '../text/read-text.ts'
import type { Attribution, AttributionScope, Attributor, Range } from './attribution.ts'
import { merged, touches } from './ranges.ts'
import { headlineSources } from './steps/headline-sources.ts'
import { isTurn } from './steps/transcript-turns.ts'

/** How sure the second attributor must be of what it finds in a headline. */
const SURE = 0.5

/**
 * An attributor of two: all of the first's attributions, and in headings the second's where the first has nothing.
 * Headlines look unlike the running text that models are trained on; there the rules know more. What stands before a
 * closing "according to" is content up to there: where the first cut it short, the second's content is taken. And where the
 * second reads "the Gazette quotes Ms Hill as saying", it is taken whole: Ms Hill speaks. Of "Ms Hill told the Echo that it was
 * over, according to the Gazette" both are kept: the Gazette's report, and what Ms Hill said. A transcript's turns ("MS HILL: Is the
 * deal dead?") are taken from the second where the first has nothing; and headlines that neither reads, from `headlineSources`.
 *
 * @example createJoinedAttributor(createLearnedAttributor(model), createRuleAttributor())
 */
export function createJoinedAttributor(first: Attributor, second: Attributor): Attributor {
  return (text, scope) => joined(text, scope, first, second)
}

function joined(
  text: TaggedText,
  scope: AttributionScope,
  first: Attributor,
  second: Attributor,
): Attribution[] {
  const others = second(text, scope)
  const kept = quotedSpeakers(text, wholeAccording(text, first(text, scope), others), others)
  const held = merged(kept.flatMap((one) => [...one.source, ...one.cue, ...one.content]))
  const added = others.filter(
    (one) =>
      (isSure(text, one) || isTurn(text, one)) &&
      ![...one.cue, ...one.content].some((range) => touches(held, range)),
  )
  const own = merged([...kept, ...added].flatMap((one) => [...one.source, ...one.cue, ...one.content]))
  const headlines = headlineSources(text).filter(
    (one) => ![...one.source, ...one.cue, ...one.content].some((range) => touches(own, range)),
  )
  return [...kept, ...passedOn(text, kept, others), ...added, ...headlines].sort(
    (a, b) => place(a) - place(b),
  )
}

function wholeAccording(
  text: TaggedText,
  first: readonly Attribution[],
  second: readonly Attribution[],
): Attribution[] {
  const wholes = new Map(
    second.filter((one) => isAccording(text, one)).map((one) => [one.cue[0]!.start, one]),
  )
  return first.map((one) => {
    const whole = isAccording(text, one) ? wholes.get(one.cue[0]!.start) : undefined
    return whole !== undefined && one.content.every((range) => within(whole.content, range))
      ? { ...one, content: whole.content }
      : one
  })
}

/** What the first found in the words of a quoted speaker's cue gives way to the second's reading. */
function quotedSpeakers(
  text: TaggedText,
  first: readonly Attribution[],
  second: readonly Attribution[],
): Attribution[] {
  const quoted = second.filter(({ cue }) => cue.length === 2 && /^as\b/i.test(wordsOf(text, cue[1]!)))
  if (quoted.length === 0) return [...first]
  const cues = merged(quoted.flatMap(({ cue }) => [{ start: cue[0]!.start, end: cue[1]!.end }]))
  return [...first.filter(({ cue }) => !cue.some((range) => touches(cues, range))), ...quoted]
}

/** What the second heard somebody say inside of what is so "according to" another: the original source, which else were lost. */
function passedOn(
  text: TaggedText,
  kept: readonly Attribution[],
  second: readonly Attribution[],
): Attribution[] {
  const relayed = merged(kept.filter((one) => isAccording(text, one)).flatMap(({ content }) => content))
  if (relayed.length === 0) return []
  const cues = merged(kept.flatMap(({ cue }) => cue))
  return second.filter(({ source, cue, content }) => {
    const spoken =
      cue.length === 1 &&
      /^(?:told|tells|said|says|wrote|writes|announced|stated)$/i.test(wordsOf(text, cue[0]!))
    if (!spoken || source.length === 0 || touches(cues, cue[0]!)) return false
    return [...source, ...cue, ...content].every((range) => within(relayed, range))
  })
}

const wordsOf = (text: TaggedText, { start, end }: Range): string => text.text.slice(start, end)

function isAccording(text: TaggedText, one: Attribution): boolean {
  const cue = one.cue[0]
  return cue !== undefined && /^according to\b/i.test(wordsOf(text, cue))
}

const within = (ranges: readonly Range[], inner: Range): boolean =>
  ranges.some((range) => range.start <= inner.start && inner.end <= range.end)

function isSure(text: TaggedText, one: Attribution): boolean {
  return one.cue.length > 0 && one.confidence >= SURE && isInHeading(text, one.cue[0]!.start)
}

function isInHeading(text: TaggedText, at: number): boolean {
  let low = 0
  let high = text.paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (text.paragraphs[middle]!.end <= at) low = middle + 1
    else high = middle
  }
  return text.paragraphs[low]?.kind === 'heading'
}

function place(one: Attribution): number {
  return Math.min(...[...one.source, ...one.cue, ...one.content].map((range) => range.start))
}
