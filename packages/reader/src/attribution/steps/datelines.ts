import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution, Range } from '../attribution.ts'

/** "OSLAND, 14 March 2024 (Reuters) - ": a place in capitals, a day, an agency, a dash. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.'’-]{2,}(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,3}(?:, [^()—–\n]{2,40})?(?: \([^)\n]{2,30}\))?\s+(?:[-–—]|--)\s+/u
const LONGEST = 120

/** Where and when a report was filed is nobody's words: a content that begins with it begins behind it. */
export function withoutDatelines(
  { text, paragraphs }: TaggedText,
  found: readonly Attribution[],
): Attribution[] {
  const ends = new Map<number, number>()
  for (const { start } of paragraphs) {
    const dateline = DATELINE.exec(text.slice(start, start + LONGEST))
    if (dateline !== null) ends.set(start, start + dateline[0].length)
  }
  if (ends.size === 0) return [...found]
  const behind = (range: Range): Range => {
    const start = ends.get(range.start) ?? range.start
    return start < range.end ? { start, end: range.end } : range
  }
  return found.map((one) => ({ ...one, content: one.content.map(behind) }))
}
