/** How much of two texts is the same, in parts of all that both hold: both have it, only ours, only the expected. */
export interface BodyMatch {
  readonly both: number
  readonly ours: number
  readonly missing: number
}

/**
 * Runs of four words that two texts share, as article-extraction-benchmark counts them: each page weighs the same,
 * however long it is.
 */
export function bodyMatch(expected: string, found: string): BodyMatch {
  const [wanted, got] = [runsOf(expected), runsOf(found)]
  let [both, ours, missing] = [0, 0, 0]
  for (const key of new Set([...wanted.keys(), ...got.keys()])) {
    const [a, b] = [wanted.get(key) ?? 0, got.get(key) ?? 0]
    both += Math.min(a, b)
    ours += Math.max(0, b - a)
    missing += Math.max(0, a - b)
  }
  const all = both + ours + missing || 1
  return { both: both / all, ours: ours / all, missing: missing / all }
}

const RUN = 4

function runsOf(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_\p{M}]+/gu) ?? []
  const runs = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - RUN + 1); i++) {
    const run = words.slice(i, i + RUN).join(' ')
    if (run !== '') runs.set(run, (runs.get(run) ?? 0) + 1)
  }
  return runs
}

export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Means over the pages; a page of which nothing was found counts in recall alone. */
export function bodyRates(matches: readonly BodyMatch[]): Rates {
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / (values.length || 1)
  const precision = mean(
    matches.filter(({ both, ours }) => both + ours > 0).map(({ both, ours }) => both / (both + ours)),
  )
  const recall = mean(
    matches
      .filter(({ both, missing }) => both + missing > 0)
      .map(({ both, missing }) => both / (both + missing)),
  )
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

/** The paragraphs of one text of which the other has less than half. */
export function paragraphsOnlyIn(text: string, other: string): readonly string[] {
  const runs = runsOf(other)
  return text.split(/\n+/).filter((paragraph) => {
    const own = [...runsOf(paragraph).keys()]
    const known = own.filter((run) => runs.has(run) || (own.length === 1 && other.includes(paragraph.trim())))
    return own.length > 0 && known.length < own.length / 2
  })
}
