import { wordAt } from '../words/word-at.ts'
import { isDay, isoDay } from './days.ts'
import { onDay, type TimeRule } from './time-rule.ts'

/** "2023-10-17". */
export const isoDates: TimeRule = {
  openings: [],
  at(words, i) {
    const [year, month, day] = [wordAt(words, i), words[i + 1], words[i + 2]]
    if (!/^\d{4}$/.test(year.norm) || month?.mark !== '-' || day?.mark !== '-') return null
    const date = [Number(year.norm), Number(month.norm), Number(day.norm)] as const
    return isDay(...date) ? onDay(i + 3, isoDay(...date)) : null
  },
}
