import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { APPROXIMATOR_ROWS, type Approximation, BEHIND_ROWS, SIGN_ROWS } from './approximator-rows.ts'

/** An approximator's words, and what they mean. */
interface Approximator {
  readonly phrase: string
  readonly kind: Approximation
}

/** By their last word, the longer before the shorter ("no more than" is not "more than"). */
const BY_LAST: ReadonlyMap<string, readonly (Approximator & { readonly words: readonly string[] })[]> =
  byLast()

function byLast() {
  const list = APPROXIMATOR_ROWS.flatMap(({ pattern, reading }) =>
    pattern.map((phrase) => ({ phrase, kind: reading, words: phrase.split(' ') })),
  ).sort((a, b) => b.words.length - a.words.length)
  const lastOf = ({ words }: { readonly words: readonly string[] }): string => words.at(-1) ?? ''
  return new Map(list.map((one) => [lastOf(one), list.filter((other) => lastOf(other) === lastOf(one))]))
}

/** "at least", "more than", "around" right before word `at`. */
export function approximatorBefore(
  words: readonly Word[],
  at: number,
): (Approximator & { readonly first: number }) | null {
  for (const { phrase, kind, words: own } of BY_LAST.get(wordAt(words, at - 1).norm) ?? []) {
    const first = at - own.length
    if (own.every((word, k) => words[first + k]?.norm === word)) return { phrase, kind, first }
  }
  return null
}

const SIGNS: ReadonlyMap<string, Approximation> = new Map(
  SIGN_ROWS.flatMap(({ pattern, reading }) => pattern.map((sign) => [sign, reading])),
)

/** "~900", "> 900": the sign right before word `at`, a blank or nothing between. */
export function signBefore(text: string, words: readonly Word[], at: number): Approximator | null {
  const [, sign = ''] =
    /(\S) ?$/u.exec(text.slice(Math.max(0, wordAt(words, at).start - 2), wordAt(words, at).start)) ?? []
  const kind = SIGNS.get(sign)
  return kind === undefined ? null : { phrase: sign, kind }
}

/** "or more" -> at least: what these words behind a number make of it. */
const BEHIND: ReadonlyMap<string, Approximation> = new Map(
  BEHIND_ROWS.flatMap(({ pattern, reading }) => pattern.map((phrase) => [phrase, reading])),
)

/** So many words may stand between a number and "or more": "900 new jobs or more". */
const COUNTED = 3

/** "or more", "or so", "or less" from word `at` on, or behind what is counted; "900-plus", "900+", "900-odd". `end` is that of the figure. */
export function approximatorBehind(
  text: string,
  words: readonly Word[],
  at: number,
): (Approximator & { readonly end: number }) | null {
  if (wordAt(words, at).norm === 'plus' && wordAt(words, at).mark === '-')
    return { phrase: 'plus', kind: 'at-least', end: at + 1 }
  if (isOdd(words, at)) return { phrase: 'odd', kind: 'around', end: at + 1 }
  if (/^\+(?![\p{L}\p{N}])/u.test(text.slice(wordAt(words, at - 1).end, wordAt(words, at - 1).end + 2)))
    return { phrase: '+', kind: 'at-least', end: at }
  for (let or = at; or <= at + COUNTED; or++) {
    const lead = wordAt(words, or).norm
    const phrase = `${lead} ${wordAt(words, or + 1).norm}`
    const kind = BEHIND.get(phrase)
    // "a year at least", but "in May 900, at least 40 of them new": what is bounded does not follow.
    const bounds = lead === 'or' || !/^(?:CD|DT|JJ)/.test(words[or + 2]?.tag ?? '')
    if (kind !== undefined && bounds) return { phrase, kind, end: or === at ? or + 2 : at }
    const counted = words[or]
    if (counted === undefined || isPause(counted.mark) || !/^(?:NN|JJ)/.test(counted.tag)) return null
  }
  return null
}

/** "twenty-odd tanks", "20 odd tanks"; "three odd men" are strange. */
function isOdd(words: readonly Word[], at: number): boolean {
  if (wordAt(words, at).norm !== 'odd') return false
  if (wordAt(words, at).mark === '-') return true
  const before = wordAt(words, at - 1).norm
  const round = /0$/.test(before) || /^(?:hundred|thousand|million|dozen|\w+ty)$/.test(before)
  return round && wordAt(words, at + 1).tag === 'NNS'
}
