import type { Range } from '../attribution/attribution.ts'

/** A text longer than this is read part by part, in characters: some 17,000 words, longer than any newspaper article. */
const LONGEST_PART = 100_000

/** Where a part may end, the best first: behind a white line, a line, a sentence, a word. */
const ENDS = [/\n[^\S\n]*\n/g, /\n/g, /[.!?]["”’)\]]*\s/g, /\s/g]

/**
 * The parts of a long text: each at most 100,000 characters, ending where a paragraph ends if there is one in its last half,
 * else a line, a sentence, a word, anywhere. A text of ordinary length is one part. Together they are the whole text.
 *
 * @example partsOf('Ms Hill said no.') // [{ start: 0, end: 16 }]
 */
export function partsOf(text: string): Range[] {
  const parts: Range[] = []
  let start = 0
  while (text.length - start > LONGEST_PART) {
    const end = endOfPart(text, start)
    parts.push({ start, end })
    start = end
  }
  return [...parts, { start, end: text.length }]
}

function endOfPart(text: string, start: number): number {
  const half = start + LONGEST_PART / 2
  const stretch = text.slice(half, start + LONGEST_PART)
  for (const pattern of ENDS) {
    let end = -1
    for (const match of stretch.matchAll(pattern)) end = half + match.index + match[0].length
    if (end !== -1) return end
  }
  const end = start + LONGEST_PART
  return isLowSurrogate(text.charCodeAt(end)) ? end - 1 : end
}

const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff
