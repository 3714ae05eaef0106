import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { addDays } from './days.ts'
import { outlook } from './outlook.ts'
import { type FoundTime, onDay, type TimeRule, unresolved } from './time-rule.ts'
import type { TimeUnit } from './time-units.ts'
import { type Count, countedFrom, UNIT_COUNT_OPENINGS, unitsAt } from './unit-counts.ts'

const LEADS = ['for', 'in', 'within', 'over']

/** "two weeks ago", "in three months", "within days", "for months", "for three years". */
export const counted: TimeRule = {
  openings: [...LEADS, ...UNIT_COUNT_OPENINGS],
  at(words, i, published) {
    const lead = LEADS.includes(wordAt(words, i).norm) ? wordAt(words, i).norm : ''
    const count = unitsAt(words, lead === '' ? i : i + 1)
    if (count === null) return null
    const after = words[count.end]?.norm
    if (after === 'ago') return ago(published, { ...count, end: count.end + 1 })
    if (lead === '' && isEarlier(words, count.end)) return earlier(words, i, published, count)
    if (lead === 'for') return lasting(words, i, published, count)
    if (lead === 'in' && wordAt(words, i - 1).norm === 'time' && published !== null)
      return {
        end: count.end,
        from: countedFrom(published, count, -1),
        to: published,
        kind: 'range',
      }
    return lead === 'in' || lead === 'within' ? ahead(lead, published, count) : null
  },
}

/** "in three months" runs from publication to then; "in months" says too little, "within days" leaves the end open. */
function ahead(lead: string, published: string | null, count: Count): FoundTime | null {
  const { vague, end } = count
  if (lead === 'in' && vague && published !== null) return null
  const to = published === null || vague ? null : countedFrom(published, count, 1)
  return { end, from: published, to, kind: 'horizon' }
}

/** "three weeks ago" is that day give or take half a unit. */
const GIVE_OR_TAKE: Readonly<Record<TimeUnit, number>> = {
  day: 0,
  week: 3,
  month: 15,
  year: 182,
  decade: 182,
}

function ago(published: string | null, count: Count): FoundTime {
  const { unit, vague, end } = count
  if (published === null) return unresolved(end, 'date')
  const date = countedFrom(published, count, -1)
  if (vague) return { end, from: null, to: date, kind: 'range' }
  if (unit === 'day') return onDay(end, date)
  const latest = addDays(date, GIVE_OR_TAKE[unit])
  return {
    end,
    from: addDays(date, -GIVE_OR_TAKE[unit]),
    to: latest > published ? published : latest,
    kind: 'range',
  }
}

/** "a year earlier", "two years before" with nothing behind that it could be before. */
function isEarlier(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]
  if (wordAt(words, i).norm === 'earlier') return next?.norm !== 'than'
  const last = next === undefined || isPause(next.mark) || /^(?:and|but|or|when)$/.test(next.norm)
  return wordAt(words, i).norm === 'before' && last
}

/** "less than a week earlier", "nearly a year earlier": the count is too high. */
const LESS = new Set('than nearly almost under barely about around roughly some'.split(' '))

/**
 * Counted from the time that the words compare with, which is publication at the latest: so it is over by then, and its beginning
 * is open. "Will open two years earlier" tells of another plan, not of a time.
 */
function earlier(words: readonly Word[], i: number, published: string | null, count: Count): FoundTime {
  const { number, unit, half, vague, end } = count
  if (published === null || outlook(words, i, end + 1) === 'ahead') return unresolved(end + 1, 'range')
  const less = LESS.has(wordAt(words, i - 1).norm)
  const to = less ? published : countedFrom(published, count, -1)
  const found = { end: end + 1, from: null, to, kind: 'range' } as const
  return less || vague || half ? found : { ...found, back: { number, unit } }
}

/** "for months" has lasted two at least; its beginning is open to the left, so `from` is the latest start. */
function lasting(words: readonly Word[], i: number, published: string | null, count: Count): FoundTime {
  const { end } = count
  const running = words
    .slice(Math.max(0, i - 14), i)
    .some((word) => /^(?:have|has|had|been|no)$/.test(word.norm))
  const future = words.slice(Math.max(0, i - 8), i).some((word) => word.norm === 'will')
  if (published === null || future || !running) return unresolved(end, 'duration')
  return { end, from: countedFrom(published, count, -1), to: published, kind: 'duration' }
}
