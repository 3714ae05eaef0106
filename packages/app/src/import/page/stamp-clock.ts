import type { DayRange } from '../dating.ts'

/** A time in UTC: not a day alone, and not the offset of a place. */
const IN_UTC = /\dT?[\d:.]*\d\s*(?:Z|(?:GMT|UTC)?[+-]00:?00|GMT|UTC)(?:\s\([^)]{1,40}\))?$/i

/** Whether a stamp is of the clock of a server, and not of the outlet's place. */
export const isInUtc = (stamp: string): boolean => IN_UTC.test(stamp.trim())

/** When a stamp in UTC was, in milliseconds; `null` where it is none. Midnight to the second is a day without a time. */
function instantOf(stamp: string): number | null {
  const words = stamp.trim()
  if (!isInUtc(words) || /T00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)$/i.test(words)) return null
  const instant = Date.parse(words.replace(/([+-]00)(00)$/, '$1:$2'))
  return Number.isNaN(instant) ? null : instant
}

const HOUR = 3_600_000
const dayAt = (instant: number): string => new Date(instant).toISOString().slice(0, 10)

/** The day of a stamp in UTC by the outlet's own clock, so many minutes ahead; `null` where the stamp or the clock is not known. */
export function localDay(stamp: string, offset: number | null): string | null {
  const instant = instantOf(stamp)
  return instant === null || offset === null ? null : dayAt(instant + offset * 60_000)
}

/** From the evening before in America to the next morning in Asia and Australia. */
const WEST = 8
const EAST = 6

/**
 * The days on which a stamp in UTC may have been printed, where nobody knows the outlet's clock: until 8:00 it may be the
 * evening before in America, from 18:00 the next morning in Asia and Australia. `null` where that is one day.
 */
export function localRange(stamp: string): DayRange | null {
  const instant = instantOf(stamp)
  if (instant === null) return null
  const [earliest, latest] = [dayAt(instant - WEST * HOUR), dayAt(instant + EAST * HOUR)]
  return earliest === latest ? null : { earliest, latest }
}

/** The outlet's own clock: what most of the times in a page that bear an offset are ahead of UTC, in minutes. */
export function ownOffset(html: string): number | null {
  const counts = new Map<string, number>()
  for (const [, offset = ''] of html.matchAll(
    /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?([+-]\d\d:?\d\d)/g,
  ))
    if (!/^[+-]00:?00$/.test(offset)) counts.set(offset, (counts.get(offset) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(most?.[0] ?? '') ?? []
  return hours === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}
