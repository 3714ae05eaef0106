interface Stretch {
  readonly start: number
  readonly end: number
}

const FARTHEST = 600

/**
 * The sentence or sentences that hold a stretch of the text, for showing and searching it; of a sentence without an
 * end the 600 characters before and after.
 *
 * `sentenceAround('He left. She said no. Rain fell.', { start: 13, end: 17 })` is `{ start: 9, end: 21 }`.
 */
export function sentenceAround(text: string, { start, end }: Stretch): Stretch {
  return { start: sentenceStart(text, start), end: sentenceEnd(text, end) }
}

function sentenceStart(text: string, start: number): number {
  const from = whole(text, Math.max(0, start - FARTHEST))
  const before = text.slice(from, start)
  let last = 0
  for (const match of before.matchAll(BOUNDARY)) last = match.index + match[0].length
  const skipped = text.slice(from + last, start).match(/^\s+/)?.[0].length ?? 0
  return from + last + skipped
}

function sentenceEnd(text: string, end: number): number {
  const to = whole(text, Math.min(text.length, end + FARTHEST))
  // The stretch may end with its own full stop.
  const from = Math.max(0, end - 2)
  const match = text.slice(from, to).match(/[.!?]["'”’)\]]*(?=\s|$)|\n/)
  if (match?.index === undefined) return Math.max(end, from + text.slice(from, to).trimEnd().length)
  const stop = from + match.index + (match[0] === '\n' ? 0 : match[0].length)
  return Math.max(end, stop)
}

/** A sentence's end with what follows: the next one begins with a capital, a digit or a quotation mark. */
const BOUNDARY =
  /(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Sen|Rep|Gov|St|U\.S|U\.K)\.)(?<=[.!?]["'”’)\]]*)\s+(?=["'“‘([]*[\p{Lu}\d])|\n/gu

function whole(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}
