/** Half-open UTF-16 offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A text without full stops is one sentence of any length; this much of it before and after a statement is kept. */
const FARTHEST = 1000
const LONGEST = 20_000

/**
 * The sentence or sentences that hold a stretch, of those the text falls into: for showing and searching it.
 *
 * `sentenceAround([{ start: 0, end: 8 }, { start: 9, end: 21 }], { start: 13, end: 17 })` is `{ start: 9, end: 21 }`.
 */
export function sentenceAround(sentences: readonly Stretch[], { start, end }: Stretch): Stretch {
  const first = sentences[lastBeginningBy(sentences, start)]
  const last = sentences[lastBeginningBy(sentences, end - 1)]
  const from = Math.max(first?.start ?? start, start - FARTHEST)
  return {
    start: from,
    end: Math.min(Math.max(last?.end ?? end, end), end + FARTHEST, from + LONGEST),
  }
}

/** Index of the last sentence that begins at or before a place; -1 when none does. */
function lastBeginningBy(sentences: readonly Stretch[], place: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}
