import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { fractionAt } from './fractions.ts'

/** A number in words or digits, with its bounds when it is vague ("dozens"). Words are half-open. */
export interface NumberAt {
  readonly first: number
  readonly end: number
  readonly value: number
  /** `null` where the number is exact. */
  readonly vague: { readonly lo: number; readonly hi: number | null; readonly word: string } | null
  /** "four thousand" is as much a number as "4,000"; "one" alone often is not. */
  readonly digits: boolean
  /** True for a part of one: "a quarter", "half". */
  readonly part?: boolean
}

const UNITS: Readonly<Record<string, number>> = Object.fromEntries(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value]),
)
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const SCALE: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  tn: 1e12,
  k: 1e3,
  lakh: 1e5,
  crore: 1e7,
  dozen: 12,
}

/** A unit that is written onto the digits, behind them. */
export const GLUED_UNIT = /^([\d.,]+)(mph|kph|km|kg|cm|ft|ha|p|[kmgt]wh?)$/

const SPELLED = new Set([
  'a',
  'an',
  'half',
  'twice',
  ...Object.keys(UNITS),
  ...Object.keys(TENS),
  ...Object.keys(SCALE).filter((word) => word.length > 2),
])

/** Bounds of vague numbers: conventions, shown with every figure they make, and replaceable. */
export interface NumberConventions {
  readonly vague: Readonly<Record<string, readonly [number, number | null]>>
  /** What "around" allows on each side: 0.1 is ten per cent. */
  readonly around: number
}

export const NUMBER_CONVENTIONS: NumberConventions = {
  around: 0.1,
  vague: {
    'a couple': [2, 3],
    couple: [2, 3],
    'a few': [2, 9],
    'a handful': [2, 9],
    several: [3, 9],
    dozens: [24, 199],
    scores: [40, 199],
    hundreds: [200, 1999],
    thousands: [2000, 19_999],
    'tens of thousands': [20_000, 199_999],
    'hundreds of thousands': [200_000, 1_999_999],
    millions: [2e6, 19_999_999],
    'tens of millions': [2e7, 199_999_999],
    'hundreds of millions': [2e8, 1_999_999_999],
    billions: [2e9, 19_999_999_999],
    'tens of billions': [2e10, 199_999_999_999],
    'hundreds of billions': [2e11, 1_999_999_999_999],
    trillions: [2e12, 19_999_999_999_999],
    many: [2, null],
    'many more': [2, null],
    'far more': [0, null],
    numerous: [2, null],
    'severely limited': [0, null],
    'relatively few': [0, null],
    'a small number': [0, null],
    'a limited number': [0, null],
    'a large number': [2, null],
  },
}

const LONGEST_VAGUE = 3

/** All numbers of a sentence, left to right; a vague one only where no exact one stands. */
export function numbersIn(
  words: readonly Word[],
  conventions: NumberConventions = NUMBER_CONVENTIONS,
): NumberAt[] {
  const found: NumberAt[] = []
  const openings = openingsOf(conventions)
  for (let i = 0; i < words.length; i++) {
    const number =
      (openings.has(wordAt(words, i).norm) ? vagueAt(words, i, conventions) : null) ?? exactAt(words, i)
    if (number === null) continue
    found.push(number)
    i = number.end - 1
  }
  return found
}

const openingsKnown = new WeakMap<NumberConventions, ReadonlySet<string>>()

/** The first words of vague numbers, made once for a set of conventions. */
function openingsOf(conventions: NumberConventions): ReadonlySet<string> {
  const known = openingsKnown.get(conventions)
  if (known !== undefined) return known
  const made = new Set(Object.keys(conventions.vague).map((phrase) => phrase.split(' ')[0] ?? ''))
  openingsKnown.set(conventions, made)
  return made
}

/** The number that a table gives a word; a word of every object ("constructor") is none of its. */
function ownNumber(table: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}

function vagueAt(words: readonly Word[], i: number, conventions: NumberConventions): NumberAt | null {
  for (let length = LONGEST_VAGUE; length >= 1; length--) {
    if (i + length > words.length) continue
    const phrase = words
      .slice(i, i + length)
      .map((word) => word.norm)
      .join(' ')
    const bounds = Object.hasOwn(conventions.vague, phrase) ? conventions.vague[phrase] : undefined
    if (bounds === undefined) continue
    return timesScale(words, i, i + length, phrase, bounds)
  }
  return null
}

/** "several thousand", "a couple of hundred", "many thousands": the scale behind a vague number multiplies it. */
function timesScale(
  words: readonly Word[],
  first: number,
  end: number,
  phrase: string,
  [lo, hi]: readonly [number, number | null],
): NumberAt {
  const at = wordAt(words, end).norm === 'of' && /couple$/.test(phrase) ? end + 1 : end
  const norm = wordAt(words, at).mark === ',' ? '' : wordAt(words, at).norm
  const name = phrase === 'many' ? norm.replace(/s$/, '') : norm
  const scale = name.length > 2 ? (ownNumber(SCALE, name) ?? 1) : 1
  const taken = scale === 1 ? end : at + 1
  const word = scale === 1 ? phrase : `${phrase} ${norm}`
  const vague = { lo: lo * scale, hi: hi === null ? null : (hi + 1) * scale - 1, word }
  return { first, end: taken, value: vague.lo, vague, digits: false }
}

function exactAt(words: readonly Word[], i: number): NumberAt | null {
  const { norm } = wordAt(words, i)
  const code = norm.charCodeAt(0)
  if (code < 48 || code > 57) return SPELLED.has(norm) ? worded(words, i) : null
  const grouped = spacedAt(words, i)
  if (grouped !== null) return grouped
  const start = digitsOf(norm)
  return start === null ? null : scaled(words, i, i + 1, start, true)
}

const worded = (words: readonly Word[], i: number): NumberAt | null =>
  shareAt(words, i) ?? fractionAt(words, i) ?? timesAt(words, i) ?? lengthAt(words, i) ?? spelledAt(words, i)

/** "twice this year"; "twice as many" is a multiple. */
function timesAt(words: readonly Word[], i: number): NumberAt | null {
  if (wordAt(words, i).norm !== 'twice') return null
  const { norm, tag } = wordAt(words, i + 1)
  if (
    /^(?:as|that|the|its|their|his|her|more|what|over|shy)$/.test(norm) ||
    /^(?:JJ|NN(?!P)|CD|PRP\$)/.test(tag)
  )
    return null
  return { first: i, end: i + 1, value: 2, vague: null, digits: false }
}

const LENGTH = /^(?:year|month|week|day|hour|minute|decade|fortnight|century)$/

/** The "a" of "roughly a year", "for a week", "a day ahead": one of a unit of time. */
function lengthAt(words: readonly Word[], i: number): NumberAt | null {
  const { norm } = wordAt(words, i)
  if ((norm !== 'a' && norm !== 'an') || !LENGTH.test(wordAt(words, i + 1).norm)) return null
  const [before, behind] = [wordAt(words, i - 1).norm, wordAt(words, i + 2).norm]
  if (/^(?:ago|earlier|later|before|after|old)$/.test(behind)) return null
  const led =
    /^(?:roughly|about|almost|nearly|around|over|under|than|least|most|within|for|by|another|half)$/.test(
      before,
    )
  const followed = behind === 'ahead' || (behind === 'at' && wordAt(words, i + 3).norm === 'least')
  return led || followed ? { first: i, end: i + 1, value: 1, vague: null, digits: false } : null
}

/** "1 250 000", "3,5": thousands that blanks part, and a decimal comma. */
function spacedAt(words: readonly Word[], i: number): NumberAt | null {
  const { norm, end } = wordAt(words, i)
  if (!/^\d{1,3}$/.test(norm)) return null
  let [at, digits, last] = [i + 1, norm, end]
  while (
    at < words.length &&
    /^\d{3}$/.test(wordAt(words, at).norm) &&
    wordAt(words, at).start === last + 1 &&
    wordAt(words, at).mark === ''
  ) {
    digits += wordAt(words, at).norm
    last = wordAt(words, at).end
    at++
  }
  if (at > i + 1 && norm !== '0') return scaled(words, i, at, Number(digits), true)
  const tail = words[i + 1]
  const decimal =
    tail !== undefined && tail.mark === ',' && tail.start === end + 1 && /^\d{1,2}$/.test(tail.norm)
  return decimal ? scaled(words, i, i + 2, Number(`${norm}.${tail.norm}`), true) : null
}

/** "4,000", "1.5", "300m", "40k"; "125mph" is 125. */
function digitsOf(norm: string): number | null {
  if (/^\d{1,3}(?:\.\d{3}){2,4}$/.test(norm)) return Number(norm.replaceAll('.', ''))
  const match = /^(\d{1,15}|\d{1,3}(?:,\d{3}){1,5})(\.\d{1,6})?(m|mn|bn|tn|k)?$/.exec(
    norm.replace(GLUED_UNIT, '$1'),
  )
  if (match === null) return null
  const [, whole = '', fraction = '', scale] = match
  const value = Number(`${whole.replaceAll(',', '')}${fraction}`)
  return round(value * (scale === undefined ? 1 : (ownNumber(SCALE, scale) ?? 1)))
}

function scaled(
  words: readonly Word[],
  first: number,
  end: number,
  value: number,
  digits: boolean,
): NumberAt {
  let [total, at] = [value, end]
  while (at < words.length && at < end + 2) {
    const scale = ownNumber(SCALE, wordAt(words, at).norm)
    if (scale === undefined || wordAt(words, at).mark === ',') break
    total *= scale
    at++
  }
  return { first, end: at, value: round(total), vague: null, digits }
}

/** "half a million", "a quarter of a million". */
function shareAt(words: readonly Word[], i: number): NumberAt | null {
  const half =
    wordAt(words, i).norm === 'half' &&
    (wordAt(words, i + 1).norm === 'a' || wordAt(words, i + 1).norm === 'of')
  const quarter =
    wordAt(words, i).norm === 'a' &&
    wordAt(words, i + 1).norm === 'quarter' &&
    wordAt(words, i + 2).norm === 'of'
  if (!half && !quarter) return null
  for (let at = i + 1; at < Math.min(words.length, i + 5); at++) {
    const { norm } = wordAt(words, at)
    const scale = norm.length > 2 ? ownNumber(SCALE, norm) : undefined
    if (scale !== undefined) {
      return {
        first: i,
        end: at + 1,
        value: round(scale * (half ? 0.5 : 0.25)),
        vague: null,
        digits: false,
      }
    }
    if (norm !== 'a' && norm !== 'of' && norm !== 'quarter') return null
  }
  return null
}

/** "a hundred and twenty", "two dozen", "four thousand five hundred". */
function spelledAt(words: readonly Word[], i: number): NumberAt | null {
  let [total, group, at, seen] = [0, 0, i, false]
  const article =
    wordAt(words, i).norm === 'a' &&
    Object.hasOwn(SCALE, wordAt(words, i + 1).norm) &&
    wordAt(words, i + 1).norm.length > 2
  if (article) [group, at, seen] = [1, i + 1, true]
  for (; at < words.length && at < i + 12; at++) {
    const { norm, mark } = wordAt(words, at)
    if (seen && isPause(mark)) break
    const small = ownNumber(UNITS, norm) ?? ownNumber(TENS, norm)
    const scale = norm.length > 2 ? ownNumber(SCALE, norm) : undefined
    // "fifty-fifty" are two: only units follow tens.
    if (small !== undefined && group % 100 !== 0 && (small >= 10 || group % 10 !== 0)) break
    if (small !== undefined) group += small
    else if (scale !== undefined && seen) {
      if (scale <= 100) group = Math.max(1, group) * scale
      else [total, group] = [total + Math.max(1, group) * scale, 0]
    } else if (norm === 'and' && seen && group >= 100 && isSmall(words[at + 1]?.norm)) continue
    else break
    seen = true
  }
  if (!seen || at === i) return null
  return { first: i, end: at, value: round(total + group), vague: null, digits: false }
}

function isSmall(norm: string | undefined): boolean {
  return norm !== undefined && (Object.hasOwn(UNITS, norm) || Object.hasOwn(TENS, norm))
}

function round(value: number): number {
  return Number(value.toPrecision(12))
}
