import type { Article } from '../../article.ts'
import type { Codebook } from '../../codebook.ts'
import type { ActorMention } from '../../statement.ts'
import { tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { COUNTRIES } from './countries.ts'
import { type DocumentName, documentNames, fullNameSurnames, type Gender } from './document-people.ts'
import { type KnownMention, knownMentions, type NameTable, nameTable } from './known-names.ts'
import { type FramedOutlet, framedOutlets } from './outlet-frames.ts'
import { FIRST_NAMES } from './people-words.ts'
import { placesIn } from './places.ts'

/** Everybody an article names, by token: whom the codebook knows, and whom only this article does. */
export interface Cast {
  readonly text: TaggedText
  readonly table: NameTable
  readonly known: readonly KnownMention[]
  /** Lone names that this article uses as places. */
  readonly places: ReadonlySet<string>
  /** For each token, 1 + the index of the mention that covers it, in `known` or in `named`; 0 is none. */
  readonly knownAt: Int32Array
  readonly namedAt: Int32Array
  /** Outlets by the words around them, by each of their tokens. */
  readonly outlets: ReadonlyMap<number, FramedOutlet>
  readonly named: readonly { readonly first: number; readonly end: number; readonly of: DocumentName }[]
}

export function castOf(text: TaggedText, codebook: Codebook, article: Article): Cast {
  const table = nameTable(codebook, article.date ?? null)
  const surnames = fullNameSurnames(text)
  // "Jordan" is the country, unless the article has introduced a Ms Jordan by her full name.
  const known = knownMentions(text, table).filter(
    ({ first, end, actor }) =>
      actor.id !== null || end - first > 1 || !surnames.has(tokenAt(text.tokens, first).text),
  )
  const places = placesIn(text)
  const { mentions: named } = documentNames(text, known, places)
  const outlets = outletsByToken(framedOutlets(text))
  const at = { knownAt: byToken(text, known), namedAt: byToken(text, named) }
  return { text, table, known, places, outlets, named, ...at }
}

function outletsByToken(outlets: readonly FramedOutlet[]): Map<number, FramedOutlet> {
  const by = new Map<number, FramedOutlet>()
  for (const outlet of outlets) for (let i = outlet.first; i < outlet.end; i++) by.set(i, outlet)
  return by
}

function byToken(
  text: TaggedText,
  runs: readonly { readonly first: number; readonly end: number }[],
): Int32Array {
  const at = new Int32Array(text.tokens.length)
  runs.forEach((run, index) => {
    at.fill(index + 1, run.first, run.end)
  })
  return at
}

export function knownAt(cast: Cast, token: number): KnownMention | null {
  const index = cast.knownAt[token | 0] ?? 0
  return cast.known[index - 1] ?? null
}

export function namedAt(cast: Cast, token: number): Cast['named'][number] | null {
  const index = cast.namedAt[token | 0] ?? 0
  return cast.named[index - 1] ?? null
}

export function genderOf(mention: ActorMention): Gender {
  return FIRST_NAMES.get((mention.name.split(/\s+/)[0] ?? '').toLowerCase()) ?? null
}

const ADJECTIVES = new Map(
  COUNTRIES.flatMap((country) =>
    [...country.adjectives, ...country.names, country.name].map(
      (word) => [word.toLowerCase(), country.name] as const,
    ),
  ),
)

/** The country a word points to: "Ukrainian", "US", "Britain". */
export function countryOf(word: string): string | null {
  if (word === 'us') return null
  return ADJECTIVES.get(word === 'US' || word === 'U.S.' ? 'us' : word.toLowerCase()) ?? null
}

/** The words of a run as one line: line breaks and doubled blanks become one blank. */
export function phraseText(text: TaggedText, run: { readonly first: number; readonly end: number }): string {
  if (run.end <= run.first) return ''
  return text.text
    .slice(tokenAt(text.tokens, run.first).start, tokenAt(text.tokens, run.end - 1).end)
    .replace(/\s+/g, ' ')
}

/** The words of a run without a leading "the": what is called so. */
export function withoutThe(text: TaggedText, run: { readonly first: number; readonly end: number }): string {
  return phraseText(text, run).replace(/^[Tt]he\s+/, '')
}
