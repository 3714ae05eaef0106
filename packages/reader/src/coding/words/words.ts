import { stem } from '../../language/stem.ts'
import { meaning } from '../../language/synonyms.ts'
import type { Span } from '../../statement.ts'
import { tokenAt } from '../../text/cursor.ts'
import type { Sentence, TaggedText } from '../../text/read-text.ts'
import { certainTag } from './certain-tags.ts'
import { fullBeforeNot, isWhole } from './contractions.ts'
import { type Mark, markOf, stronger } from './marks.ts'
import { partsOf, takenApart } from './parts.ts'
import { wordAt } from './word-at.ts'

/**
 * A word as coding rules see it: hyphenated words come apart ("long-range" is two), contractions are spelled out
 * ("won't" is "will", "not"), and punctuation is no word but stands in the `mark` of the word after it.
 */
export interface Word {
  readonly start: number
  readonly end: number
  /** Lower case, straight apostrophes, no dots in "U.S.". */
  readonly norm: string
  readonly stem: string
  /** Its act, its set of synonyms, or its stem. */
  readonly meaning: string
  /** Penn tag of the token it came from. */
  readonly tag: string
  /** True where the text writes it with a capital. */
  readonly capital: boolean
  /** The strongest punctuation between the word before and this one. */
  readonly mark: Mark
  /** Index of its token. */
  readonly token: number
}

/** A run of words of one sentence, half-open. */
export interface WordRange {
  readonly first: number
  readonly end: number
}

/** The run from the first to the last of some places in order; none where there are none. */
export function spanning(places: readonly number[]): WordRange {
  return { first: places[0] ?? 0, end: (places.at(-1) ?? -1) + 1 }
}

/** The places of a run's words: [first, first + 1, ...]. */
export function placesIn({ first, end }: WordRange): number[] {
  const places: number[] = []
  for (let at = first; at < end; at++) places.push(at)
  return places
}

/** The words of one sentence, in order. Linear in the sentence. */
export function wordsOf(text: TaggedText, sentence: Sentence): Word[] {
  const words: Word[] = []
  let mark: Mark = ''
  for (let t = sentence.first; t < sentence.endToken; t++) {
    const token = tokenAt(text.tokens, t)
    const tag = text.tags[t] ?? 'NN'
    const parts = partsOf(token.text, token.norm)
    if (parts.length === 0) mark = stronger(mark, markOf(token.text))
    for (const part of parts) {
      const { norm } = part
      const isNot = norm === 'not' && part.contracted
      if (isNot) mendBeforeNot(words)
      const first = token.text.charAt(part.start)
      const root = stem(norm)
      words.push({
        start: token.start + part.start,
        end: token.start + part.end,
        norm,
        stem: root,
        meaning: meaning(root),
        tag: isNot ? 'RB' : certainTag(tag, norm, token.text, words.at(-1)),
        capital: first !== first.toLowerCase(),
        mark: joinsDigits(text.text, words.at(-1), token.start + part.start)
          ? '-'
          : stronger(mark, part.mark),
        token: t,
      })
      mark = part.after
    }
    // An answer ("No. They will stay.") ends there, even where the splitter took it for the abbreviation.
    if (token.text === 'No.') mark = ';'
  }
  return words
}

/** "2012–13", "40–50": a dash between digits parts no clauses. */
function joinsDigits(text: string, last: Word | undefined, start: number): boolean {
  if (last === undefined || last.end + 1 !== start || text.charAt(last.end) !== '–') return false
  return /\d/.test(text.charAt(start)) && /\d/.test(text.charAt(last.end - 1))
}

/** The "wo" of "won't" is a "will". */
function mendBeforeNot(words: Word[]): void {
  const last = words.at(-1)
  const full = last === undefined ? undefined : fullBeforeNot(last.norm)
  if (last !== undefined && full !== undefined)
    words[words.length - 1] = { ...last, norm: full, stem: stem(full), meaning: full }
}

/** A loose list of words for a trigger or a label, by the same rules as the text's. `*` and `_` stay as written. */
export function wordsOfPhrase(phrase: string): string[] {
  const words: string[] = []
  for (const piece of phrase.split(/\s+/u)) {
    if (piece === '') continue
    if (piece === '_' || isWhole(piece)) words.push(piece)
    else for (const { norm } of takenApart(piece)) words.push(norm)
  }
  return words
}

/** The stretch of text a run of words covers. */
export function spanOf(text: string, words: readonly Word[], { first, end }: WordRange): Span {
  const start = wordAt(words, first).start
  const stop = wordAt(words, end - 1).end
  return { start, end: stop, quote: text.slice(start, stop) }
}
