import type { Codebook } from '@onrecord/reader'
import { type Named, type Names, plainName } from '../matters/names.ts'
import type { NamesIn } from './forecast-matters.ts'

interface Known {
  readonly name: string
  readonly kind: keyof NamesIn
  readonly named: Named
}

/**
 * Looks for the actors and items of codebooks in a text. A name in capitals wants its capitals ("US" is not "us"), other names
 * do not; each stands between other signs than letters and numbers.
 */
export function namesIn(
  codebooks: readonly Pick<Codebook, 'actors' | 'items'>[],
  names: Names,
): (text: string) => NamesIn {
  const byFirstWord = new Map<string, Known[]>()
  const add = (kind: keyof NamesIn, called: readonly string[], named: Named): void => {
    for (const name of called) {
      const [first = ''] = wordsOf(plainName(name))
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { name: bare(name), kind, named }])
    }
  }
  for (const { actors, items } of codebooks) {
    for (const { id, label, aliases, metonyms } of actors)
      add('actors', [label, ...aliases, ...metonyms], names.actor(id))
    for (const { id, label, aliases } of items) add('items', [label, ...aliases], names.item(id))
  }
  const known = new Map<string, NamesIn>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const padded = ` ${wordsOf(text).join(' ')} `
    const small = padded.toLowerCase()
    const found: Record<keyof NamesIn, Named[]> = { actors: [], items: [] }
    for (const word of new Set(wordsOf(small))) {
      for (const { name, kind, named } of byFirstWord.get(word) ?? []) {
        const isThere =
          name === name.toLowerCase() ? small.includes(` ${name} `) : padded.includes(` ${name} `)
        if (isThere) found[kind].push(named)
      }
    }
    if (known.size < AT_MOST) known.set(text, found)
    return found
  }
}

/** Texts whose names are remembered. */
const AT_MOST = 200_000

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
/** A name as its words, without "the". */
const bare = (name: string): string => wordsOf(name.replace(/^the (?=\S)/i, '')).join(' ')
