import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { digitNumberAt } from './digit-numbers.ts'
import { ownNumber, SCALE, SPELLED } from './number-words.ts'
import { worded } from './spelled-numbers.ts'

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
  /** What the scale behind one amount takes it times: 100 of "three hundred", nothing of "three hundred and fifty". */
  readonly times?: number
  /** The unit where it stands inside: "years" of "two years and a half". */
  readonly unit?: string
}

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
  text: string,
  words: readonly Word[],
  conventions: NumberConventions = NUMBER_CONVENTIONS,
): NumberAt[] {
  const found: NumberAt[] = []
  const openings = openingsOf(conventions)
  for (let i = 0; i < words.length; i++) {
    const number =
      (openings.has(wordAt(words, i).norm) ? vagueAt(words, i, conventions) : null) ?? exactAt(text, words, i)
    if (number === null) continue
    found.push(number)
    i = number.end - 1
  }
  return withoutRepeats(text, words, found)
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
  const of = wordAt(words, end).norm === 'of'
  const from = of && /couple$|s$/.test(phrase) ? end + 1 : end
  // "many thousands", "hundreds of trillions"; but "several thousands" is no number of this kind.
  const plural = phrase === 'many' || (of && /^(?:dozens|hundreds|thousands)$/.test(phrase))
  let [scale, at] = [1, from]
  while (at < from + 2 && wordAt(words, at).mark !== ',') {
    const { norm } = wordAt(words, at)
    const name = plural ? norm.replace(/s$/, '') : norm
    const next =
      name.length > 2 && (!of || !plural || norm.endsWith('s')) ? ownNumber(SCALE, name) : undefined
    if (next === undefined) break
    scale *= next
    at++
  }
  const taken = scale === 1 ? end : at
  const named = Array.from({ length: at - from }, (_, k) => wordAt(words, from + k).norm).join(' ')
  const word = scale === 1 ? phrase : `${phrase} ${named}`
  const vague = { lo: lo * scale, hi: hi === null ? null : (hi + 1) * scale - 1, word }
  return { first, end: taken, value: vague.lo, vague, digits: false }
}

/** "½", the first sign of a number that is neither a letter nor a digit of the keyboard. */
const FRACTION_SIGN = /^[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒]/u

function exactAt(text: string, words: readonly Word[], i: number): NumberAt | null {
  const { norm } = wordAt(words, i)
  const code = norm.charCodeAt(0)
  if (code < 128 && (code < 48 || code > 57)) return SPELLED.has(norm) ? worded(words, i) : null
  return code < 128 || FRACTION_SIGN.test(norm) ? digitNumberAt(text, words, i) : null
}

/** "30 (thirty)", "thirty (30)", "30[1]": what is said once more in brackets, and a note's mark, is one number with it, that ends behind the second. */
function withoutRepeats(text: string, words: readonly Word[], numbers: readonly NumberAt[]): NumberAt[] {
  const kept: NumberAt[] = []
  for (const number of numbers) {
    const before = kept.at(-1)
    const marked = isNoteMark(text, words, number)
    const goesOn = before?.end === number.first && (marked || isRepeated(words, before, number))
    if (before !== undefined && goesOn) kept[kept.length - 1] = { ...before, end: number.end }
    else if (!marked) kept.push(number)
  }
  return kept
}

/** The "[1]" of "30[1] tanks": glued to the word before it. */
function isNoteMark(text: string, words: readonly Word[], { first, end, digits }: NumberAt): boolean {
  const { start } = wordAt(words, first)
  const before = wordAt(words, first - 1).end
  if (
    !digits ||
    before < 0 ||
    text.charAt(start - 1) !== '[' ||
    text.charAt(wordAt(words, end - 1).end) !== ']'
  )
    return false
  return /^[\].,;:!?"”’)]*\[$/.test(text.slice(before, start))
}

function isRepeated(words: readonly Word[], one: NumberAt, again: NumberAt): boolean {
  return (
    one.value === again.value &&
    one.digits !== again.digits &&
    one.vague === null &&
    again.vague === null &&
    wordAt(words, again.first).mark === '('
  )
}
