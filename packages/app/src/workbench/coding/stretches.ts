/** Stretches of an article's text: half-open UTF-16 offsets. */

export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch without white space at its edges and never with half a character; `null` when nothing is left. */
export function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  let [from, to] = [Math.max(0, start), Math.min(text.length, end)]
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  if (isLow(text, from)) from--
  if (isLow(text, to)) to++
  return to > from ? { start: from, end: to } : null
}

const isLow = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

/** The stretch as a span with its words. */
export function spanOf(text: string, { start, end }: Stretch) {
  return { start, end, quote: text.slice(start, end) }
}

/** Moves one end of a stretch by a word, forward or back; it never becomes empty. */
export function movedByWord(text: string, stretch: Stretch, edge: 'start' | 'end', step: 1 | -1): Stretch {
  const at = stretch[edge]
  const next = step === 1 ? forward(text, at, edge) : back(text, at, edge)
  const moved = { ...stretch, [edge]: next }
  return moved.end > moved.start ? moved : stretch
}

function forward(text: string, at: number, edge: 'start' | 'end'): number {
  const rest = text.slice(at)
  const found = edge === 'end' ? /^\s*\S+/.exec(rest) : /^\S+\s*/.exec(rest)
  return at + (found?.[0].length ?? 0)
}

function back(text: string, at: number, edge: 'start' | 'end'): number {
  const rest = text.slice(Math.max(0, at - 400), at)
  const found = edge === 'start' ? /\S+\s*$/.exec(rest) : /\s*\S+$/.exec(rest)
  return at - (found?.[0].length ?? 0)
}
