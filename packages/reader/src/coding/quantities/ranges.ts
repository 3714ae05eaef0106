import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { approximatorBefore } from './approximators.ts'
import { type Bounded, bounded, closed } from './bounds.ts'
import { changes } from './changes.ts'
import { isCurrencySign } from './currency.ts'
import type { NumberAt, NumberConventions } from './numbers.ts'

/** "between 40 and 50", "from 40 to 50", "40-50", "around 40 to 50"; `null` where two numbers make no range. */
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
  const lo = a.value * sharedScale(words, a, b)
  if (joint === null || lo > b.value) return null
  const led = joint === 'and' || before === 'from'
  const range: Bounded = { first: led ? first - 1 : first, end: b.end, ...closed(lo, b.value) }
  return joint === 'and' ? { ...range, hedge: 'between' } : approximated(words, range, conventions)
}

/** What joins two numbers to a range: the "and" of "between", "to", a dash. */
function jointOf(
  text: string,
  words: readonly Word[],
  a: NumberAt,
  b: NumberAt,
  before: string | undefined,
): 'and' | 'to' | '-' | null {
  const end = a.end + perCentAt(words, a.end)
  // "(37 per cent to 43 per cent)" is how a poll puts one side against the other.
  const ofPoll = end > a.end && wordAt(words, a.first).mark === '('
  if (ofPoll || (end > a.end && perCentAt(words, b.end) === 0)) return null
  const between = b.first - end - (isCurrencySign(words[b.first - 1]?.norm) ? 1 : 0)
  const joint = words[end]?.norm
  if (between === 1 && joint === 'and') return before === 'between' ? 'and' : null
  if (between === 1 && joint === 'to')
    return a.value < b.value && !(before === 'from' && changes(words, a.first)) ? 'to' : null
  const gap = text.slice(wordAt(words, end - 1).end, wordAt(words, end).start)
  return between === 0 && /^\s?[-–—‑]\s?$/.test(gap) ? '-' : null
}

/** How many words say "per cent" from a word on: "%" one, "per cent" two. */
function perCentAt(words: readonly Word[], at: number): number {
  const norm = words[at]?.norm
  if (norm === '%' || norm === 'percent') return 1
  return norm === 'per' && wordAt(words, at + 1).norm === 'cent' ? 2 : 0
}

/** "3 to 5 million", "3-5m" mean millions on both sides: what the first number is to be taken times. */
function sharedScale(words: readonly Word[], a: NumberAt, b: NumberAt): number {
  if (b.value < 1000 || a.value >= 1000) return 1
  const own = Number.parseFloat(wordAt(words, b.first).norm.replaceAll(',', ''))
  return Number.isFinite(own) && own > 0 ? b.value / own : 1
}

/** "around 40 to 50" widens both ends, "up to 40 to 50" opens the lower one. */
function approximated(words: readonly Word[], range: Bounded, conventions: NumberConventions): Bounded {
  const before = approximatorBefore(words, range.first)
  if (before === null || range.lo === null || range.hi === null) return range
  const { lo, loOpen, convention } = bounded(before.kind, range.lo, conventions)
  const { hi, hiOpen } = bounded(before.kind, range.hi, conventions)
  return { ...range, first: before.first, lo, hi, loOpen, hiOpen, hedge: before.phrase, convention }
}
