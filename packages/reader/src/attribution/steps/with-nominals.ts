import type { Attribution, Range } from '../attribution.ts'

/**
 * The attributions of one attributor, and of another the nominal ones and those by "according to" whose cue the first does
 * not have. Corpora mark the outermost attribution only, so models trained on them pass over "pleas from Kyiv" inside what
 * a newspaper reports; and "according to" is as sure by rule as by any model. Linear: both lists are walked once.
 */
export function withNominals(
  first: readonly Attribution[],
  second: readonly Attribution[],
  text: string,
): Attribution[] {
  const cues = first.flatMap((one) => one.cue).sort((a, b) => a.start - b.start)
  const nominal = second
    .filter((one) => one.cue.length > 0 && (one.mode === 'nominal' || saysAccording(text, one.cue[0]!)))
    .sort((a, b) => a.cue[0]!.start - b.cue[0]!.start)
  let at = 0
  const added = nominal.filter(({ cue }) => {
    while (at < cues.length && cues[at]!.end <= cue[0]!.start) at++
    return at >= cues.length || !overlaps(cues[at]!, cue[0]!)
  })
  return [...first, ...added]
}

function saysAccording(text: string, { start, end }: Range): boolean {
  return /^according to\b/i.test(text.slice(start, end))
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
