/** Calendar arithmetic on ISO days ("2023-07-23"), proleptic Gregorian, no clock and no time zone. */

const DAY = 86_400_000

/** The day as year, month (1 to 12) and day, or `null` where it is none. */
export function parseDay(
  iso: string | null | undefined,
): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '')
  if (match === null) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isDay(year, month, day) ? { year, month, day } : null
}

/** The parts of a day that is known to be one; throws where it is none. */
export function partsOfDay(iso: string): { year: number; month: number; day: number } {
  const parts = parseDay(iso)
  if (parts === null) throw new RangeError(`"${iso}" is no day of the calendar written YYYY-MM-DD`)
  return parts
}

/**
 * Whether a text is a day of the calendar written YYYY-MM-DD, and nothing else.
 *
 * @example isIsoDay('2023-02-30') // false
 */
export function isIsoDay(text: string): boolean {
  return text.length === 10 && parseDay(text) !== null
}

export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** @example addDays('2024-02-28', 2) // '2024-03-01' */
export function addDays(iso: string, days: number): string {
  return fromTime(Date.parse(`${iso}T00:00:00Z`) + days * DAY)
}

/** Months keep the day where it exists: one month before 31 March is 28 or 29 February. */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = partsOfDay(iso)
  const index = year * 12 + (month - 1) + months
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
  return isoDay(y, m, Math.min(day, daysInMonth(y, m)))
}

/** 1 is Monday, 7 Sunday. */
export function weekday(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay() || 7
}

function fromTime(time: number): string {
  const date = new Date(time)
  const year = date.getUTCFullYear()
  if (!Number.isFinite(year) || year < 0 || year > 9999) return year < 0 ? '0000-01-01' : '9999-12-31'
  return isoDay(year, date.getUTCMonth() + 1, date.getUTCDate())
}
