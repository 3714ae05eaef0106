import { addDays, weekday } from '../days.ts'
import { WEEKDAY } from './calendar-words.ts'
import { looksAhead } from './looks-ahead.ts'
import { onDay, type TimeRule, unresolved } from './time-rule.ts'

const LEADS = ['last', 'next', 'this']

/** "on Monday", "last Friday", "next Tuesday". */
export const weekdays: TimeRule = {
  openings: [...WEEKDAY.keys(), ...LEADS],
  at(words, i, published) {
    const lead = LEADS.includes(words[i]!.norm) ? words[i]!.norm : ''
    const at = lead === '' ? i : i + 1
    const word = words[at]
    const named = word?.capital ? WEEKDAY.get(word.norm) : undefined
    if (named === undefined) return null
    if (published === null) return unresolved(at + 1, 'date')
    const back = (weekday(published) - named + 7) % 7
    const ahead = lead === 'next' || (lead === '' && looksAhead(words, i))
    const days = ahead ? 7 - back : lead === 'last' && back === 0 ? -7 : -back
    return onDay(at + 1, addDays(published, days))
  },
}

const DAYS_AWAY: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** "yesterday", but not "yesterday's". */
export const nearDays: TimeRule = {
  openings: DAYS_AWAY.keys(),
  at(words, i, published) {
    const days = DAYS_AWAY.get(words[i]!.norm)
    if (days === undefined || words[i + 1]?.norm === "'s") return null
    return published === null ? unresolved(i + 1, 'date') : onDay(i + 1, addDays(published, days))
  },
}
