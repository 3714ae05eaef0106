import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { yearAt } from './calendar-words.ts'
import { dayAtEdgeOfMonth } from './months.ts'
import { quarters } from './quarters.ts'
import { relative } from './relative.ts'
import { type FoundTime, onDay, type TimeRule, unresolved, wholeYears } from './time-rule.ts'

const OPENINGS = ['first', 'last', 'final']

/** "the last day of 2026", "the first day of May", "the last day of last year": one day, the edge of a stretch of the calendar. */
export const edgeDays: TimeRule = {
  openings: OPENINGS,
  at(words, i, published) {
    const edge = wordAt(words, i).norm
    if (!OPENINGS.includes(edge) || wordAt(words, i + 1).norm !== 'day') return null
    if (wordAt(words, i + 2).norm !== 'of') return null
    const first = edge === 'first'
    const month = dayAtEdgeOfMonth(words, { first: i, next: i + 3 }, first, published)
    if (month !== null) return month
    const stretch = stretchAt(words, i + 3, published)
    if (stretch === null || stretch.kind !== 'range') return null
    const day = first ? stretch.from : stretch.to
    return day === null ? unresolved(stretch.end, 'date') : onDay(stretch.end, day)
  },
}

/** The year, the "last month" or the quarter that begins at a word; a stretch up to publication ("the past year") has no such days. */
function stretchAt(words: readonly Word[], at: number, published: string | null): FoundTime | null {
  const year = yearAt(words[at])
  if (year !== null) return wholeYears(at + 1, year)
  if (/^(?:last|this|next)$/.test(wordAt(words, at).norm)) return relative.at(words, at, published)
  const from = wordAt(words, at).norm === 'the' ? at + 1 : at
  return quarters.at(words, from, published)
}
