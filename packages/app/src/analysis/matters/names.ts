import type { Codebook } from '@onrecord/reader'

/** Somebody or something as a codebook knows it, or as the text calls it. */
export interface Named {
  /** What makes two mentions the same: the codebook's id, else the name without case, article and odd blanks. */
  readonly key: string
  readonly name: string
  /** Variants of one item share a family, and so do a country, its government and who serves in it. */
  readonly family: string
}

/** What the words of a statement stand for. */
export interface Names {
  readonly actor: (text: string) => Named
  readonly item: (text: string) => Named
}

/** Names as the codebooks of a record know them; a name that two of them give to different things stands for neither. */
export function namesOf(codebooks: readonly Pick<Codebook, 'actors' | 'items'>[]): Names {
  const actors = codebooks.flatMap((book) => book.actors)
  const items = codebooks.flatMap((book) => book.items)
  const above = topsOf(actors.map(({ id, of }) => ({ id, above: of })))
  const whole = topsOf(items.map(({ id, variantOf }) => ({ id, above: variantOf })))
  return {
    actor: looking(
      actors.map(({ id, label, aliases, metonyms }) =>
        entry(id, label, [...aliases, ...metonyms], above(id)),
      ),
    ),
    item: looking(items.map(({ id, label, aliases }) => entry(id, label, aliases, whole(id)))),
  }
}

interface Below {
  readonly id: string
  readonly above: string | null | undefined
}

/** The id at the top of what somebody belongs to, or of what something is a variant of. */
function topsOf(entries: readonly Below[]): (id: string) => string {
  const above = new Map(entries.map((one) => [one.id, one.above]))
  const topOf = (id: string, seen: readonly string[] = []): string => {
    const next = above.get(id) ?? null
    return next === null || seen.includes(next) ? id : topOf(next, [...seen, id])
  }
  return (id) => topOf(id)
}

interface Entry {
  readonly named: Named
  readonly words: readonly string[]
}

function entry(key: string, name: string, others: readonly string[], family = key): Entry {
  return { named: { key, name, family }, words: [key, name, ...others].map(plainName) }
}

function looking(entries: readonly Entry[]): (text: string) => Named {
  const known = new Map<string, Named | null>()
  for (const { named, words } of entries) {
    for (const word of new Set(words)) {
      const before = known.get(word)
      known.set(word, before === undefined || before?.key === named.key ? named : null)
    }
  }
  // A record says the same few names a hundred thousand times.
  const asked = new Map<string, Named>()
  return (text) => {
    const before = asked.get(text)
    if (before !== undefined) return before
    const key = plainName(text)
    const named = known.get(key) ?? { key, name: text, family: key }
    asked.set(text, named)
    return named
  }
}

/** `plainName('The  Town’s council')` is `town's council`. */
export function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|an?) (?=\S)/i, '')
    .toLowerCase()
}
