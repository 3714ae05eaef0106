import type { TaggedText } from '../text/read-text.ts'
import type { Attribution, AttributionScope, Attributor, Range } from './attribution.ts'

/** A rule this sure is right more often than not where a model saw nothing. */
const SURE = 0.7
/** Headlines and transcripts look unlike the running text models are trained on: there the rules know more. */
const SURE_ENOUGH_IN_HEADINGS = 0.5

/**
 * An attributor of two: all of the first's attributions, and the second's sure ones where the first has nothing. On
 * PolNeAR dev that changes little (relation F1 72.5 to 72.7 with the first model); on headlines, transcripts and translated
 * English, which the corpus does not have, relation F1 of the gold sentences goes from 79 to 91.
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
  const kept = first(text, scope)
  const held = merged(kept.flatMap((one) => [...one.source, ...one.cue, ...one.content]))
  const added = second(text, scope).filter(
    (one) => isSure(text, one) && ![...one.cue, ...one.content].some((range) => touches(held, range)),
  )
  return [...kept, ...added].sort((a, b) => place(a) - place(b))
}

function isSure(text: TaggedText, one: Attribution): boolean {
  if (one.cue.length === 0) return false
  if (one.confidence >= SURE) return true
  const cue = one.cue[0]!
  const byColon = text.text.slice(cue.start, cue.end) === ':'
  return one.confidence >= SURE_ENOUGH_IN_HEADINGS && (byColon || isInHeading(text, cue.start))
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

/** Ranges in order, overlapping ones made one. */
function merged(ranges: readonly Range[]): Range[] {
  const whole: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1)
    if (last !== undefined && range.start <= last.end)
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    else whole.push(range)
  }
  return whole
}

function touches(held: readonly Range[], range: Range): boolean {
  let low = 0
  let high = held.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (held[middle]!.end <= range.start) low = middle + 1
    else high = middle
  }
  const next = held[low]
  return next !== undefined && next.start < range.end
}

function place(one: Attribution): number {
  return Math.min(...[...one.source, ...one.cue, ...one.content].map((range) => range.start))
}
