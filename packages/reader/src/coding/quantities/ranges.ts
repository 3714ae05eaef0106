import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { approximatorBefore } from './approximators.ts'
import { type Bounded, bounded, closed } from './bounds.ts'
import { changes } from './changes.ts'
import { isCurrencySign } from './currency.ts'
import { scaleWord } from './number-words.ts'
import type { NumberAt, NumberConventions } from './numbers.ts'

type Joint = 'and' | 'to' | 'or' | '-'

/** "between 40 and 50", "from 40 to 50", "40-50", "around 40 to 50", "five or six"; `null` where two numbers make no range. */
export function rangeOf(
  text: string,
  words: readonly Word[],
  a: NumberAt,
  b: NumberAt | undefined,
  conventions: NumberConventions,
): Bounded | null {
  if (b === undefined || a.vague !== null || b.vague !== null) return null
  const first = isCurrencySign(words[a.first - 1]?.norm) ? a.first - 1 : a.first
  const before = words[first - 1]?.norm
  const joint = jointOf(text, words, a, b, before)
  const [lo, hi] = shared(words, a, b, joint)
  if (joint === null || lo > hi || (joint === 'or' && lo === hi)) return null
  const led = joint === 'and' || before === 'from'
  const range: Bounded = { first: led ? first - 1 : first, end: b.end, ...closed(lo, hi) }
  return joint === 'and' ? { ...range, hedge: 'between' } : approximated(words, range, conventions)
}

/** What joins two numbers to a range: the "and" of "between", "to", a dash; "or" where it gives no choice of two things. */
function jointOf(
  text: string,
  words: readonly Word[],
  a: NumberAt,
  b: NumberAt,
  before: string | undefined,
): Joint | null {
  const end = a.end + perCentAt(words, a.end)
  // "(37 per cent to 43 per cent)" is how a poll puts one side against the other.
  const ofPoll = end > a.end && wordAt(words, a.first).mark === '('
  if (ofPoll || (end > a.end && perCentAt(words, b.end) === 0)) return null
  const between = b.first - end - (isCurrencySign(words[b.first - 1]?.norm) ? 1 : 0)
  const joint = words[end]?.norm
  if (between === 1 && joint === 'and') return before === 'between' ? 'and' : null
  if (between === 1 && joint === 'to')
    return shared(words, a, b, 'to')[0] < b.value && !(before === 'from' && isChanged(words, a.first))
      ? 'to'
      : null
  // "$3bn or $4bn", "3% or 4%" are two figures.
  const bare = b.first === a.end + 1 && wordAt(words, end).mark === '' && before !== 'either'
  if (bare && joint === 'or') return 'or'
  const gap = text.slice(wordAt(words, end - 1).end, wordAt(words, end).start)
  return between === 0 && /^\s?[-–—‑]\s?$/.test(gap) ? '-' : null
}

/** "rose from 3 to 4", "up from 3 to 4" are two figures. */
const isChanged = (words: readonly Word[], first: number): boolean =>
  changes(words, first) || /^(?:up|down)$/.test(wordAt(words, first - 2).norm)

/** How many words say "per cent" from a word on: "%" one, "per cent" two. */
function perCentAt(words: readonly Word[], at: number): number {
  const norm = words[at]?.norm
  if (norm === '%' || norm === 'percent') return 1
  return norm === 'per' && wordAt(words, at + 1).norm === 'cent' ? 2 : 0
}

/**
 * Both ends, each with the scale that only one of them bears: "3 to 5 million", "3-5m" and "two to three hundred" have
 * it behind the second, "a million or two" behind the first.
 */
function shared(words: readonly Word[], a: NumberAt, b: NumberAt, joint: Joint | null): [number, number] {
  const [own, scale] = [a.times ?? 1, b.times ?? 1]
  if (own === 1 && scale > 1 && a.value * scale <= b.value) return [a.value * scale, b.value]
  // "three to four hundred and fifty": the first of several scales.
  const first =
    b.times === undefined && !b.digits && a.value < 100 ? scaleWord(words, b.first + 1) : undefined
  const last = lastScale(words, b)
  const several = first === undefined || b.end === b.first + 2 ? first : first * last
  if (own === 1 && several !== undefined && a.value * several <= b.value) return [a.value * several, b.value]
  // "two hundred to three hundred thousand": the last one only, where the first is not far below.
  const near = own <= 100 && a.value < 1000 && a.value * last <= b.value && a.value * last * 10 >= b.value
  if (last > 1 && !b.digits && near) return [a.value * last, b.value]
  // "10 to 12,000": the thousands of the second, where the first is not far below.
  const thousands = /^\d{1,3},000$/.test(wordAt(words, b.first).norm) && own === 1 && scale === 1
  if (
    thousands &&
    Number.isInteger(a.value) &&
    a.value < 1000 &&
    a.value * 2000 >= b.value &&
    a.value * 1000 <= b.value
  )
    return [a.value * 1000, b.value]
  const one = joint === 'or' && wordAt(words, a.first).norm === 'a' && a.value === own && own > 1
  return one && b.value <= 10 && scale === 1 ? [a.value, b.value * own] : [a.value, b.value]
}

/** The thousand or more that a number in words ends with; 1 where it ends with none. */
function lastScale(words: readonly Word[], { end }: NumberAt): number {
  const last = scaleWord(words, end - 1) ?? 1
  return last < 1000 ? 1 : last
}

/** "around 40 to 50" widens both ends, "up to 40 to 50" opens the lower one. */
function approximated(words: readonly Word[], range: Bounded, conventions: NumberConventions): Bounded {
  const before = approximatorBefore(words, range.first)
  if (before === null || range.lo === null || range.hi === null) return range
  const { lo, loOpen, convention } = bounded(before.kind, range.lo, conventions)
  const { hi, hiOpen } = bounded(before.kind, range.hi, conventions)
  return { ...range, first: before.first, lo, hi, loOpen, hiOpen, hedge: before.phrase, convention }
}
