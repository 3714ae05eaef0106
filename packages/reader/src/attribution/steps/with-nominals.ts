import type { TaggedText } from '../../text/read-text.ts'
import { type Attribution, isAccording, type Range } from '../attribution.ts'

/**
 * Adds the rules' nominal attributions and those by "according to" whose cue nobody has yet. Corpora mark the outermost
 * attribution only, so models trained on them pass over "pleas from Kyiv" inside what a newspaper reports; and "according
 * to" is as sure by rule as by any model. Linear: both lists are walked once.
 */
export function withNominals(
  text: TaggedText,
  found: readonly Attribution[],
  rules: readonly Attribution[],
): Attribution[] {
  const cues = found.flatMap((one) => one.cue).sort((a, b) => a.start - b.start)
  const nominal = rules
    .flatMap((one) => {
      const [cue] = one.cue
      return cue !== undefined && (one.mode === 'nominal' || isAccording(text, one)) ? [{ one, cue }] : []
    })
    .sort((a, b) => a.cue.start - b.cue.start)
  let at = 0
  const added = nominal.filter(({ cue }) => {
    let next = cues[at]
    while (next !== undefined && next.end <= cue.start) next = cues[++at]
    return next === undefined || !overlaps(next, cue)
  })
  return [...found, ...added.map(({ one }) => one)]
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
