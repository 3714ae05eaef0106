import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { CURRENCY_WORDS, isCurrencySign } from './currency.ts'
import { calibreAt } from './designations.ts'
import { partOfScale, scaled } from './mixed-numbers.ts'
import { ownNumber, round, SCALE } from './number-words.ts'
import type { NumberAt } from './numbers.ts'

/** A unit that is written onto the digits, behind them. */
export const GLUED_UNIT = /^([\d.,]+)(mph|kph|km|kg|cm|ft|ha|p|[kmgt]wh?)$/

/**
 * The number in digits that begins at a word: "4,000", "1.5", "300m", "1 250 000", "2 1/2 million", "4 x 10^6"; `null`
 * for digits that are none by themselves ("24/7", "4 x 4", "10^-3").
 */
export function digitNumberAt(text: string, words: readonly Word[], i: number): NumberAt | null {
  const power = powerAt(text, words, i)
  if (power !== null) return scaled(words, i, power, true)
  const fraction = fractionOfDigits(text, words, i)
  if (fraction !== null) return standsAlone(words, i, fraction)
  const over = /^\d/.test(wordAt(words, i + 1).norm) && SLASH.test(gapBehind(text, words, i))
  if (over || isFactor(text, words, i)) return null
  const whole = wordAt(words, i).norm
  const mixed = /^\d{1,3}$/.test(whole) && MIXED.test(gapBehind(text, words, i)) ? i + 1 : -1
  const part = mixed < 0 ? null : fractionOfDigits(text, words, mixed)
  if (part !== null) return scaled(words, i, { ...part, value: Number(whole) + part.value }, true)
  const grouped = spacedAt(words, i)
  if (grouped !== null) return scaled(words, i, grouped, true)
  const value = thousandsByStop(words, i) ?? digitsOf(isBehindStop(text, words, i) ? `0.${whole}` : whole)
  if (value === null) return null
  const glued = gluedScale(whole)
  const number = scaled(words, i, { end: i + 1, value }, true)
  return glued === 1 ? number : { ...number, times: glued }
}

/** ".5 million": the stop belongs to the number. */
function isBehindStop(text: string, words: readonly Word[], i: number): boolean {
  const { start, norm } = wordAt(words, i)
  return /^\d/.test(norm) && /(?:^|[\s($£€])\.$/.test(text.slice(Math.max(0, start - 2), start))
}

const SLASH = /^[/⁄∕]$/
/** What stands between 2 and ½. */
const MIXED = /^[\s\u00a0\u2009\u202f‑-]$/

/** The text between a word and the next, as written. */
const gapBehind = (text: string, words: readonly Word[], i: number): string => {
  const next = words[i + 1]
  return next === undefined ? '' : text.slice(wordAt(words, i).end, next.start)
}

interface Amount {
  readonly end: number
  readonly value: number
}

const VULGAR: ReadonlyMap<string, number> = new Map(
  '½1/2 ⅓1/3 ⅔2/3 ¼1/4 ¾3/4 ⅕1/5 ⅖2/5 ⅗3/5 ⅘4/5 ⅙1/6 ⅚5/6 ⅐1/7 ⅛1/8 ⅜3/8 ⅝5/8 ⅞7/8 ⅑1/9 ⅒1/10'
    .split(' ')
    .map((row) => [row.charAt(0), Number(row.charAt(1)) / Number(row.slice(3))] as const),
)
const BY_SIGN = /^(\d{0,9})([½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒])(m|mn|bn|tn|k)?$/u
const DENOMINATORS = /^(?:[2-9]|10|12|16|20|100)$/

/** "1/2", "½", "2½", "2½m": the fraction that begins at a word, with the whole number that is glued to it. */
function fractionOfDigits(text: string, words: readonly Word[], i: number): Amount | null {
  const { norm } = wordAt(words, i)
  const sign = BY_SIGN.exec(norm)
  if (sign !== null) {
    const scale = sign[3] === undefined ? 1 : (ownNumber(SCALE, sign[3]) ?? 1)
    return { end: i + 1, value: (Number(sign[1]) + (VULGAR.get(sign[2] ?? '') ?? 0)) * scale }
  }
  const [upper, lower] = [norm, wordAt(words, i + 1).norm]
  if (!/^\d{1,2}$/.test(upper) || !DENOMINATORS.test(lower) || !SLASH.test(gapBehind(text, words, i)))
    return null
  if (Number(upper) === 0 || Number(upper) >= Number(lower) || SLASH.test(gapBehind(text, words, i + 1)))
    return null
  return { end: i + 2, value: Number(upper) / Number(lower) }
}

/** "1/2 million", "3/4 of the budget", "1/4 mile", "2½"; "7/10" alone may be a mark, a day or a share. */
function standsAlone(words: readonly Word[], i: number, fraction: Amount): NumberAt | null {
  const ofScale = fraction.value < 1 ? partOfScale(words, i, fraction, true) : null
  if (ofScale !== null) return ofScale
  const number = scaled(words, i, fraction, true)
  if (number.end > fraction.end || fraction.value >= 1) return number
  const next = wordAt(words, fraction.end)
  const part = { ...number, value: Number(fraction.value.toPrecision(4)), part: true }
  if (next.norm === 'of') return part
  const measured =
    /^(?:%|percent|per|an?)$/.test(next.norm) ||
    /^(?:mile|inch|foot|tonne|ton|litre|hour|year|acre|pint|cup|point|metre|kilometre)s?$/.test(next.norm)
  return measured && next.mark !== ',' ? { ...number, value: part.value } : null
}

const TIMES = /^(?:x|\*)$/
const TIMES_GAP = /^\s*[×·⋅∙]\s*$/

/** Where the second of two factors begins: "4 x 10", "4 × 10"; -1 where none does. */
function factorBehind(text: string, words: readonly Word[], i: number): number {
  if (TIMES_GAP.test(gapBehind(text, words, i))) return i + 1
  const x = wordAt(words, i + 1)
  return TIMES.test(x.norm) && x.mark === '' ? i + 2 : -1
}

/** "4 x 10^6", "10^6": a power of ten, and what it is taken times. A "10⁶" alone may bear a note's mark. */
function powerAt(text: string, words: readonly Word[], i: number): Amount | null {
  const plain = powerOfTen(text, words, i)
  if (plain !== null) return wordAt(words, i).norm === '10' ? plain : null
  const base = digitsOf(wordAt(words, i).norm)
  const at = factorBehind(text, words, i)
  if (base === null || at < 0) return null
  const power = powerOfTen(text, words, at)
  return power === null ? null : { ...power, value: round(base * power.value) }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const MOST_ZEROS = 15

function powerOfTen(text: string, words: readonly Word[], i: number): Amount | null {
  const { norm } = wordAt(words, i)
  const raised = /^10([⁰¹²³⁴-⁹]{1,2})$/u.exec(norm)?.[1]
  const caret = norm === '10' && gapBehind(text, words, i) === '^'
  const zeros =
    raised !== undefined
      ? Number(Array.from(raised, (sign) => RAISED.indexOf(sign)).join(''))
      : caret && /^\d{1,2}$/.test(wordAt(words, i + 1).norm)
        ? Number(wordAt(words, i + 1).norm)
        : Number.NaN
  return zeros <= MOST_ZEROS ? { end: caret ? i + 2 : i + 1, value: 10 ** zeros } : null
}

/** "4 x 4", "10 x 10 metres", what is left of a power: a number that another is taken times; "2 x 155mm guns" are two. */
function isFactor(text: string, words: readonly Word[], i: number): boolean {
  const { start, end } = wordAt(words, i)
  if (/^[\^⁻]/.test(text.charAt(end)) || /\^-?$/.test(text.slice(Math.max(0, start - 2), start))) return true
  const at = factorBehind(text, words, i)
  if (at > 0 && /^\d/.test(wordAt(words, at).norm) && calibreAt(words, at) === 0) return true
  const back = TIMES.test(wordAt(words, i - 1).norm) ? i - 2 : i - 1
  return back >= 0 && /^\d/.test(wordAt(words, back).norm) && factorBehind(text, words, back) === i
}

/** "1 250 000", "3,5": thousands that blanks part, and a decimal comma. */
function spacedAt(words: readonly Word[], i: number): Amount | null {
  const { norm, end } = wordAt(words, i)
  if (!/^\d{1,3}$/.test(norm)) return null
  let [at, digits, last] = [i + 1, norm, end]
  while (
    at < words.length &&
    /^\d{3}$/.test(wordAt(words, at).norm) &&
    wordAt(words, at).start === last + 1 &&
    wordAt(words, at).mark === '' &&
    calibreAt(words, at) === 0
  ) {
    digits += wordAt(words, at).norm
    last = wordAt(words, at).end
    at++
  }
  if (at > i + 1 && norm !== '0') return { end: at, value: Number(digits) }
  const tail = words[i + 1]
  const decimal =
    tail !== undefined && tail.mark === ',' && tail.start === end + 1 && /^\d{1,2}$/.test(tail.norm)
  return decimal ? { end: i + 2, value: Number(`${norm}.${tail.norm}`) } : null
}

/** What may come in thousandths: "1.500 tonnes" are one and a half, "1.500 tanks" are many. */
const DIVISIBLE =
  /^(?:tonnes|tons|points|seconds|minutes|hours|years|months|degrees|litres|liters|metres|meters|miles|times|inches|kilometres|kilometers|hectares|acres|grams|kilograms|kilos|goals|runs|units)$/

/** "1.500 tanks", "40.000 euros": a stop before three digits parts thousands where nothing can be split so finely. */
function thousandsByStop(words: readonly Word[], i: number): number | null {
  const { norm } = wordAt(words, i)
  if (!/^[1-9]\d{0,2}\.\d{3}$/.test(norm)) return null
  const next = wordAt(words, i + 1)
  const number = Number(norm.replace('.', ''))
  const money = isCurrencySign(wordAt(words, i - 1).norm) || CURRENCY_WORDS.has(next.norm)
  if (money) return ownNumber(SCALE, next.norm) === undefined && norm.endsWith('.000') ? number : null
  const counted = next.mark === '' && (next.tag === 'NNS' || next.norm === 'people')
  return counted && !DIVISIBLE.test(next.norm) ? number : null
}

const DIGITS = /^(\d{1,15}|\d{1,3}(?:,\d{3}){1,5})(\.\d{1,6})?(m|mn|bn|tn|k)?$/

/** "4,000", "1.5", "300m", "40k"; "125mph" is 125. */
function digitsOf(norm: string): number | null {
  if (/^\d{1,3}(?:\.\d{3}){2,4}$/.test(norm)) return Number(norm.replaceAll('.', ''))
  const match = DIGITS.exec(norm.replace(GLUED_UNIT, '$1'))
  if (match === null) return null
  const [, whole = '', fraction = ''] = match
  return round(Number(`${whole.replaceAll(',', '')}${fraction}`) * gluedScale(norm))
}

/** 1e6 of "300m", 1 where no scale is glued to the digits. */
function gluedScale(norm: string): number {
  const scale = DIGITS.exec(norm.replace(GLUED_UNIT, '$1'))?.[3]
  return scale === undefined ? 1 : (ownNumber(SCALE, scale) ?? 1)
}
