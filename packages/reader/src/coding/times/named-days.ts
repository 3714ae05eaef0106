import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { WEEKDAY } from './calendar-words.ts'
import { addDays, weekday } from './days.ts'
import { leadOf } from './leads.ts'
import { outlook } from './outlook.ts'
import { type Outlook, onDay, type TimeRule, unresolved } from './time-rule.ts'

const LEADS = ['last', 'next', 'this']

/** "on Monday", "last Friday", "next Tuesday", "Thursday last week". */
export const weekdays: TimeRule = {
  openings: [...WEEKDAY.keys(), ...LEADS],
  at(words, i, published) {
    const lead = LEADS.includes(wordAt(words, i).norm) ? wordAt(words, i).norm : ''
    const at = lead === '' ? i : i + 1
    const word = words[at]
    const named = word?.capital ? WEEKDAY.get(word.norm) : undefined
    if (named === undefined) return null
    if (published === null) return unresolved(at + 1, 'date')
    const week = weekBehind(words, at + 1)
    if (week !== null)
      return onDay(week.end, addDays(published, named - weekday(published) + 7 * week.offset))
    const back = (weekday(published) - named + 7) % 7
    return onDay(
      at + 1,
      addDays(published, daysAway(back, lead === '' || lead === 'this' ? side(words, i) : lead)),
    )
  },
}

const WEEKS_AWAY: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])

/** "last week" or "of last week" behind a weekday. */
function weekBehind(words: readonly Word[], i: number): { offset: number; end: number } | null {
  const at = wordAt(words, i).norm === 'of' ? i + 1 : i
  const offset = WEEKS_AWAY.get(wordAt(words, at).norm)
  const isWeek =
    words[at]?.mark === '' && wordAt(words, at + 1).norm === 'week' && wordAt(words, at + 2).norm !== "'s"
  return offset === undefined || !isWeek ? null : { offset, end: at + 2 }
}

/** News of a Thursday that tells of "Thursday" means its own day, ahead or past. */
function daysAway(back: number, side: string): number {
  if (back === 0) return side === 'last' ? -7 : side === 'next' ? 7 : 0
  return side === 'next' || side === 'ahead' ? 7 - back : -back
}

/** News tells the days of its week: where the words leave it open, the day is past, unless it is a limit. */
function side(words: readonly Word[], i: number): Outlook {
  const told = outlook(words, i, i + 1)
  return told === 'either' && /^(?:by|until)$/.test(leadOf(words, i).norm) ? 'ahead' : told
}

const DAYS_AWAY: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** "yesterday" and "last night", but not "yesterday's". */
export const nearDays: TimeRule = {
  openings: [...DAYS_AWAY.keys(), 'last'],
  at(words, i, published) {
    const isLastNight = wordAt(words, i).norm === 'last' && wordAt(words, i + 1).norm === 'night'
    const days = isLastNight ? -1 : DAYS_AWAY.get(wordAt(words, i).norm)
    const end = isLastNight ? i + 2 : i + 1
    if (days === undefined || wordAt(words, end).norm === "'s") return null
    return published === null ? unresolved(end, 'date') : onDay(end, addDays(published, days))
  },
}
