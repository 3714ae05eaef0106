import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { partAt } from './fractions.ts'
import { ownNumber, round, SCALE, scaleWord } from './number-words.ts'
import type { NumberAt } from './numbers.ts'

/** A number without its scale: what it counts, and where it ends. */
interface Amount {
  readonly end: number
  readonly value: number
}

/** Units that "a" and "and a half" may stand around: "a year and a half", "two miles and a half". */
const UNIT_INSIDE =
  /^(?:year|month|week|day|hour|minute|decade|century|mile|kilometre|kilometer|metre|meter|tonne|ton|acre|hectare|inch|point)s?$/

/**
 * A number with the scales behind it and the parts of one: "2.5 million", "two and a half thousand" (2,500), "a million
 * and a half" (1,500,000: half of the last scale), "two years and a half" (2.5, with the unit inside).
 */
export function scaled(
  words: readonly Word[],
  first: number,
  { end, value }: Amount,
  digits: boolean,
): NumberAt {
  const exact = { first, vague: null, digits } as const
  const part = andPart(words, end, false)
  const [amount, from] = part === null ? [value, end] : [value + part.value, part.end]
  const [times, at, last] = scalesAt(words, from, digits)
  const more = at > from && part === null ? andPart(words, at, true) : null
  if (more !== null) return { ...exact, end: more.end, value: round(amount * times + more.value * last) }
  if (at > from || part !== null) return { ...exact, end: at, value: round(amount * times), times }
  return aroundUnit(words, { ...exact, end, value: round(value) }) ?? { ...exact, end, value: round(value) }
}

/**
 * "half a million", "three quarters of a million", "a half million": a scale that a part is taken of; `null` where none
 * follows the part. "A third a million" and "half of million" are nothing.
 */
export function partOfScale(
  words: readonly Word[],
  first: number,
  { end, value }: Amount,
  digits: boolean,
): NumberAt | null {
  const of = wordAt(words, end).norm === 'of' ? end + 1 : end
  const one = /^(?:a|one)$/.test(wordAt(words, of).norm)
  if (one ? of === end && value !== 0.5 : of > end) return null
  const from = one ? of + 1 : of
  const [times, at] = scalesAt(words, from, digits)
  return at === from ? null : { first, end: at, value: round(value * times), vague: null, digits }
}

/** All scales from a word on, what they come to, where they end, and the last one. */
function scalesAt(words: readonly Word[], from: number, digits: boolean): [number, number, number] {
  let [times, at, last] = [1, from, 1]
  while (at < words.length && at < from + 3 && !isPause(wordAt(words, at).mark)) {
    const scale = scaleWord(words, at) ?? (digits ? ownNumber(SCALE, wordAt(words, at).norm) : undefined)
    if (scale === undefined) break
    ;[times, last] = [times * scale, scale]
    at++
  }
  return [times, at, last]
}

/** "a year and a half", "two years and a half": the unit stands inside. */
export function aroundUnit(words: readonly Word[], number: NumberAt): NumberAt | null {
  const { norm, mark } = wordAt(words, number.end)
  if (mark !== '' || number.value >= 100 || !UNIT_INSIDE.test(norm)) return null
  const part = wordAt(words, number.end + 1).norm === 'and' ? partAt(words, number.end + 2) : null
  if (part === null || wordAt(words, part.end).norm === 'of') return null
  return { ...number, end: part.end, value: round(number.value + part.value), unit: norm }
}

/**
 * The "and a half" behind a number, as what it adds; `null` where the part is of something else ("30 and a quarter of
 * the rest"). Behind a scale "of" may follow: "a million and a half of them".
 */
function andPart(words: readonly Word[], at: number, behindScale: boolean): Amount | null {
  const and = wordAt(words, at)
  if (and.norm !== 'and' || (and.mark !== '' && and.mark !== '-')) return null
  const part = partAt(words, at + 1)
  // "two and half million" does without the article.
  const bare =
    part === null && wordAt(words, at + 1).norm === 'half' && scaleWord(words, at + 2) !== undefined
  if (bare) return { end: at + 2, value: 0.5 }
  if (part === null) return null
  const { norm, tag, mark } = wordAt(words, part.end)
  const half = part.value === 0.5
  if (norm === 'of') return behindScale && half ? part : null
  if (mark === '-' && !UNIT_INSIDE.test(norm) && scaleWord(words, part.end) === undefined) return null
  if (half) return part
  const counts =
    tag === 'NNS' ||
    /^(?:per|percent|%)$/.test(norm) ||
    UNIT_INSIDE.test(norm) ||
    scaleWord(words, part.end) !== undefined
  return counts && !isPause(mark) ? part : null
}
