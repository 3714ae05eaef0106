/** A word as written and its norm: lower case, curly apostrophes straight. */
export interface KnownWord {
  readonly text: string
  readonly norm: string
}

const known = new Map<string, KnownWord>()
const KNOWN_AT_MOST = 20_000

/**
 * A word's one string: the same object wherever the word stands, and one that the engine knows from the rules' own words,
 * so that rules compare places and not letters, and nothing is made lower case twice.
 *
 * @example knownWord('Don’t') // { text: 'Don’t', norm: "don't" }
 */
export function knownWord(written: string): KnownWord {
  const before = known.get(written)
  if (before !== undefined) return before
  const lower = written.toLowerCase()
  const norm = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  if (written.length > LONGEST) return { text: written, norm }
  // The memory is only a shortcut: it is emptied, never grown past its bound, and the answer is the same without it.
  if (known.size >= KNOWN_AT_MOST) known.clear()
  const word = { text: asKey(written), norm: asKey(norm) }
  known.set(word.text, word)
  return word
}

/** Longer ones hardly come twice. */
const LONGEST = 30

/** The string that stands for these letters wherever they name a property, as all words of the code do. */
function asKey(word: string): string {
  for (const key in { [word]: true }) return key
  return word
}
