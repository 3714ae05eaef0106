import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { isoDay, parseDay, partsOfDay } from './days.ts'
import { leadOf } from './leads.ts'
import { outlook } from './outlook.ts'
import { type FoundTime, onDay, type TimeRule, unresolved } from './time-rule.ts'
import { type Place, yearNear } from './year-near.ts'

/** "by Christmas", "Christmas Eve", "in the new year". */
export const feasts: TimeRule = {
  openings: ['christmas', 'new'],
  at(words, i, published) {
    if (wordAt(words, i).norm === 'new') return newYear(words, i, published)
    return wordAt(words, i).norm === 'christmas' ? christmas(words, i, published) : null
  },
}

/** A day only where a preposition leads it and no noun follows: no "Christmas tree". */
function christmas(words: readonly Word[], i: number, published: string | null): FoundTime | null {
  const next = words[i + 1]
  const named = next?.capital === true && /^(?:day|eve)$/.test(next.norm)
  const end = named ? i + 2 : i + 1
  const led = leadOf(words, i).norm !== '' || /^(?:last|next|this)$/.test(wordAt(words, i - 1).norm)
  const alone = words[end] === undefined || words[end].mark !== '' || !/^(?:NN|JJ|POS)/.test(words[end].tag)
  if (!wordAt(words, i).capital || !alone || (!named && !led)) return null
  if (published === null) return unresolved(end, 'date')
  const day = next?.norm === 'eve' ? 24 : 25
  return onDay(end, isoDay(yearOfChristmas(words, { first: i, next: end }, published), 12, day))
}

/** In December it is this year's, before and after. */
function yearOfChristmas(words: readonly Word[], place: Place, published: string): number {
  const { year, month } = partsOfDay(published)
  return month === 12 ? year : (yearNear(words, place, { month: 12, from: 25, to: 25 }, published) ?? year)
}

/** "by the new year" is its first day; "in the new year" begins then, and how far it goes the text leaves open. */
function newYear(words: readonly Word[], i: number, published: string | null): FoundTime | null {
  if (wordAt(words, i + 1).norm !== 'year' || wordAt(words, i - 1).norm !== 'the') return null
  const end = i + 2
  const now = parseDay(published)
  if (now === null) return unresolved(end, 'range')
  // In spring it is the year that has begun, in autumn the next one, whatever the verb.
  const ahead = now.month > 6 || (now.month > 2 && outlook(words, i, end) === 'ahead')
  const first = isoDay(ahead ? now.year + 1 : now.year, 1, 1)
  if (/^(?:by|until|till|before|since)$/.test(leadOf(words, i).norm)) return onDay(end, first)
  return ahead
    ? { end, from: first, to: null, kind: 'horizon' }
    : { end, from: first, to: published, kind: 'range' }
}
