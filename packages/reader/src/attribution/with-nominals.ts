import type { Attribution, Range } from './attribution.ts'

/**
 * The attributions of one attributor, and of another the nominal ones whose cue the first does not have. Corpora mark the
 * outermost attribution only, so models trained on them pass over "pleas from Kyiv" inside what a newspaper reports; the
 * rules do not. Linear: both lists are walked once in text order.
 */
export function withNominals(first: readonly Attribution[], second: readonly Attribution[]): Attribution[] {
  const cues = first.flatMap((one) => one.cue).sort((a, b) => a.start - b.start)
  const nominal = second
    .filter((one) => one.mode === 'nominal' && one.cue.length > 0)
    .sort((a, b) => a.cue[0]!.start - b.cue[0]!.start)
  let at = 0
  const added = nominal.filter(({ cue }) => {
    while (at < cues.length && cues[at]!.end <= cue[0]!.start) at++
    return at >= cues.length || !overlaps(cues[at]!, cue[0]!)
  })
  return [...first, ...added]
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
