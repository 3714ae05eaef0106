import type { TimeUnit } from '../terms/choices.ts'

const SECONDS: Readonly<Record<string, number>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  days: 86400,
  weeks: 604800,
}

/** The length of a unit in seconds; undefined for months and years, which have none of their own. */
export function unitSeconds(unit: TimeUnit): number | undefined {
  return SECONDS[unit]
}

/**
 * A time moved by whole units, true to the calendar: a month after 31 January is the last day of February.
 *
 * `isoTime(shift(parseTime('2021-01-31'), 'months', 1)) === '2021-02-28T00:00:00'`
 */
export function shift(time: number, unit: TimeUnit, by: number): number {
  const seconds = SECONDS[unit]
  if (seconds !== undefined) return time + by * seconds
  return shiftMonths(time, unit === 'years' ? 12 * by : by)
}

/** Months that a Date can still name; what lies beyond is endless. */
const LAST_MONTH = 12 * 270_000

function shiftMonths(time: number, by: number): number {
  const date = new Date(time * 1000)
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + by
  if (Math.abs(month) > LAST_MONTH) return month > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  const first = Date.UTC(Math.floor(month / 12), month - Math.floor(month / 12) * 12, 1) / 1000
  const day = Math.min(date.getUTCDate(), daysIn(month))
  return first + (day - 1) * 86400 + secondsOfDay(time)
}

/** Days of the month numbered year * 12 + month. */
function daysIn(month: number): number {
  const year = Math.floor(month / 12)
  return new Date(Date.UTC(year, month - year * 12 + 1, 0)).getUTCDate()
}

function secondsOfDay(time: number): number {
  return time - dayOf(time) * 86400
}

/** Days since 1 January 1970. */
export function dayOf(time: number): number {
  return Math.floor(time / 86400)
}

/** Months since the year 0. */
export function monthOf(time: number): number {
  const date = new Date(time * 1000)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

export function yearOf(time: number): number {
  return new Date(time * 1000).getUTCFullYear()
}

/** The first second of the unit a time lies in; weeks begin on Monday (ISO 8601). */
export function floorTo(time: number, unit: TimeUnit): number {
  if (unit === 'years') return Date.UTC(yearOf(time), 0, 1) / 1000
  if (unit === 'months')
    return shiftMonths(dayOf(time) * 86400, 0) - (new Date(time * 1000).getUTCDate() - 1) * 86400
  if (unit === 'weeks') return mondayOf(dayOf(time)) * 86400
  const seconds = SECONDS[unit]!
  return Math.floor(time / seconds) * seconds
}

/** The Monday on or before a day. 1 January 1970 was a Thursday. */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7)
}
