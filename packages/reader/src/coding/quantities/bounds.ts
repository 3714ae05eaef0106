import type { Quantity } from '../../statement.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import type { Approximation } from './approximator-rows.ts'
import { approximatorBefore, approximatorBehind, signBefore } from './approximators.ts'
import { isCurrencySign } from './currency.ts'
import type { NumberAt, NumberConventions } from './numbers.ts'

/** What a figure says of its number. */
export type Bounds = Pick<Quantity, 'nominal' | 'lo' | 'hi' | 'loOpen' | 'hiOpen' | 'hedge' | 'convention'>

/** A figure's words, its approximator and currency sign among them, and its bounds. */
export type Bounded = WordRange & Bounds

/** A single number with what the words around it make of it. */
export function boundsOf(
  text: string,
  words: readonly Word[],
  number: NumberAt,
  conventions: NumberConventions,
): Bounded {
  const { end, value } = number
  if (number.vague !== null) return { first: number.first, end, ...vagueBounds(number.vague) }
  const first = isCurrencySign(words[number.first - 1]?.norm) ? number.first - 1 : number.first
  const before = approximatorBefore(words, first)
  const behind = approximatorBehind(text, words, end)
  // "some 900 or more": what stands behind is the stricter one, unless it is "or so".
  if (before !== null && (behind === null || behind.kind === 'around'))
    return { first: before.first, end, ...bounded(before.kind, value, conventions), hedge: before.phrase }
  if (behind !== null)
    return { first, end: behind.end, ...bounded(behind.kind, value, conventions), hedge: behind.phrase }
  const sign = signBefore(text, words, first)
  if (sign !== null) return { first, end, ...bounded(sign.kind, value, conventions), hedge: sign.phrase }
  return { first, end, ...closed(value, value), nominal: value }
}

/** "-2.3%", "minus 20": an exact number below zero. What has bounds stays as it is. */
export function belowZero(text: string, words: readonly Word[], figure: Bounded): Bounded {
  const { first, nominal, hedge } = figure
  if (nominal === null || hedge !== null) return figure
  // "plus or minus 3 points" is no number below zero.
  const minus = wordAt(words, first - 1).norm === 'minus' && wordAt(words, first - 2).norm !== 'or'
  const { start } = wordAt(words, first)
  if (!minus && !/(?:^|[\s(])[-−]$/.test(text.slice(Math.max(0, start - 2), start))) return figure
  return { ...figure, ...closed(-nominal, -nominal), nominal: -nominal, first: minus ? first - 1 : first }
}

/** Both bounds given by the text. */
export function closed(lo: number, hi: number): Bounds {
  return { nominal: null, lo, hi, loOpen: false, hiOpen: false, hedge: null, convention: null }
}

function vagueBounds({ lo, hi, word }: NonNullable<NumberAt['vague']>): Bounds {
  return {
    nominal: null,
    lo,
    hi,
    loOpen: false,
    hiOpen: hi === null,
    hedge: word,
    convention: `${word}: ${hi === null ? `${lo} or more` : `${lo} to ${hi}`}`,
  }
}

/** What an approximation makes of a number: "at least 900" is [900, ∞), "more than 900" (900, ∞). */
export function bounded(
  kind: Approximation,
  n: number,
  { around: share }: NumberConventions,
): Omit<Bounds, 'hedge'> {
  const near = (factor: number): number => Number((n * factor).toPrecision(12))
  const exact = { nominal: n, loOpen: false, hiOpen: false, convention: null }
  switch (kind) {
    case 'around':
      return { ...exact, lo: near(1 - share), hi: near(1 + share), convention: `around: ±${share * 100} %` }
    case 'nearly': {
      const convention = `nearly: ${(1 - share) * 100} % up to the number`
      return { ...exact, lo: near(1 - share), hi: n, hiOpen: true, convention }
    }
    case 'at-least':
      return { ...exact, lo: n, hi: null, hiOpen: true }
    case 'more':
      return { ...exact, lo: n, hi: null, loOpen: true, hiOpen: true }
    case 'up-to':
      return { ...exact, lo: 0, hi: n }
    case 'fewer':
      return { ...exact, lo: 0, hi: n, hiOpen: true }
  }
}
