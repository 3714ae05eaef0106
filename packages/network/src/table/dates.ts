/** Time is kept as epoch seconds, UTC; this file turns people's dates into it and back. */

/**
 * `parseTime('2005-02-01') === parseTime('01.02.2005') === 1107216000`
 *
 * @throws RangeError when the text is no date, or a date that does not exist (31 February).
 */
export function parseTime(date: unknown): number {
  if (typeof date === 'number' && Number.isFinite(date)) return date
  if (date instanceof Date && !Number.isNaN(date.getTime())) return Math.floor(date.getTime() / 1000)
  const seconds = typeof date === 'string' ? (europeanTime(date) ?? isoTimeOf(date)) : undefined
  if (seconds === undefined)
    throw new RangeError(`"${String(date)}" is not a date such as 2005-02-01 or 01.02.2005.`)
  return seconds
}

const EUROPEAN = /^(\d{2})\.(\d{2})\.(\d{4})(?:[ T](\d{2}):(\d{2}):(\d{2}))?$/
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?(Z|[+-]\d{2}:?\d{2})?)?$/

function europeanTime(text: string): number | undefined {
  const found = EUROPEAN.exec(text)
  return found ? secondsAt(found[3], found[2], found[1], found[4], found[5], found[6]) : undefined
}

function isoTimeOf(text: string): number | undefined {
  const found = ISO.exec(text)
  const seconds = found ? secondsAt(found[1], found[2], found[3], found[4], found[5], found[6]) : undefined
  return seconds === undefined ? undefined : seconds - offsetOf(found?.[7])
}

function offsetOf(zone: string | undefined): number {
  const found = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '')
  if (!found) return 0
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 3600 + Number(found[3]) * 60)
}

type Part = string | undefined

function secondsAt(
  year: Part,
  month: Part,
  day: Part,
  hour: Part = '0',
  minute: Part = '0',
  second: Part = '0',
) {
  const date = new Date(
    Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)),
  )
  const real =
    date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && Number(hour) < 24
  return real && Number(minute) < 60 && Number(second) < 60 ? date.getTime() / 1000 : undefined
}

/** `isoTime(1107216000) === '2005-02-01T00:00:00'` */
export function isoTime(seconds: number): string {
  return new Date(Math.floor(seconds) * 1000).toISOString().slice(0, 19)
}

/** Does such a date exist? `isTime('31.02.2005') === false` */
export function isTime(date: string): boolean {
  return (europeanTime(date) ?? isoTimeOf(date)) !== undefined
}
