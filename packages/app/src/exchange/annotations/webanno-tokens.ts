import type { Place } from './unit-of-place.ts'

/** A stretch of text from the first word of a sentence to the first of the next, with the tokens in it. */
export interface TsvSentence {
  readonly place: Place
  readonly from: number
  readonly to: number
}

/** A word with its accents, or a sign; blanks and control characters are no tokens. */
const TOKEN = /[\p{L}\p{N}\p{M}]+|[^\s\p{Cc}\p{Z}]/gu

/** The tokens of a text, cut wherever one of the places begins or ends. */
export function tokenPlaces(text: string, places: readonly Place[]): readonly Place[] {
  const edges = [...new Set(places.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  let edge = 0
  const tokens: Place[] = []
  for (const { 0: word, index } of text.matchAll(TOKEN)) {
    const end = index + word.length
    let start = index
    for (; edge < edges.length && (edges[edge] ?? 0) < end; edge++) {
      const cut = edges[edge] ?? 0
      if (cut > start) {
        tokens.push({ start, end: cut })
        start = cut
      }
    }
    tokens.push({ start, end })
  }
  return tokens
}

/** The tokens that begin inside a place: from which to which, the last not included. */
export function tokensIn(tokens: readonly Place[], { start, end }: Place): { from: number; to: number } {
  return { from: firstFrom(tokens, start), to: firstFrom(tokens, end) }
}

/**
 * Sentences as WebAnno has them: each begins with a token, and the blanks behind it belong to it, so that all of them one after the
 * other are the text.
 */
export function sentencesOf(
  text: string,
  tokens: readonly Place[],
  starts: readonly number[],
): readonly TsvSentence[] {
  const firsts = new Set([0, ...starts.map((start) => firstFrom(tokens, start))])
  const sorted = [...firsts].filter((first) => first < tokens.length).sort((a, b) => a - b)
  return sorted.map((from, at) => {
    const to = sorted[at + 1] ?? tokens.length
    return { place: { start: tokens[from]?.start ?? 0, end: tokens[to]?.start ?? text.length }, from, to }
  })
}

/** Number of the first token that begins there or later. */
function firstFrom(tokens: readonly Place[], place: number): number {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
