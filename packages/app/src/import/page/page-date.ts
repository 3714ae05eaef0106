import type { DatedBy, DayRange } from '../dating.ts'
import { dayRange } from '../day-range.ts'
import { publicationDate } from '../publication-date.ts'
import { type PrintedDay, printedDays } from './printed-days.ts'
import { isInUtc, localDay, localRange } from './stamp-clock.ts'

/** A date in words or for machines, as it stands in the page, and what it stands in. */
export interface Stamp {
  readonly words: string
  readonly by: DatedBy
}

/** What a page says of its day, the most trusted of each kind first. */
export interface PageDates {
  readonly stamps: readonly Stamp[]
  /** The address of the page: many have their day in it. */
  readonly address: string | undefined
  /** Lines of the head of the article, and what stands in elements that are called after its day. */
  readonly printed: readonly string[]
  /** The times of the outlet's own clock that the page holds, by what they are ahead of UTC in minutes. */
  readonly offset: number | null
}

/** The day of a page, what says it, and the days that it can be where the page leaves more than one. */
export interface PageDay {
  readonly date?: string
  readonly datedBy?: DatedBy
  readonly between?: DayRange
}

/**
 * The day that was printed. What is no date ("0001-01-01", the zero of a clock) stops no search. A stamp in UTC is the clock of
 * a server: the outlet's own offset, the printed line or the day in the address decide. Where the printed line and the stamp say
 * days far from each other, the printed one counts and both are kept as a range. Empty where the page says no day; where it says
 * only what is none, that comes back as it stands.
 *
 * @example
 * // An article of the evening of the 8th in New York:
 * pageDate({ stamps: [{ words: '2023-11-09T02:14:00Z', by: 'meta' }], address: 'https://post.example/2023/11/08/fish', … })
 * // { date: '2023-11-08', datedBy: 'address' }
 */
export function pageDate({ stamps, address, printed, offset }: PageDates): PageDay {
  const inAddress = dayInAddress(address)
  const lines = printed.flatMap(printedDays)
  const own = lines.filter(({ ofChange }) => !ofChange)
  const stamp = stamps.find(({ words }) => dayOf(words) !== null)
  if (stamp === undefined) return withoutStamp(stamps, inAddress, lines)
  const day = dayOf(stamp.words) ?? ''
  const local = localDay(stamp.words, offset)
  if (local !== null && !contradicts(own, local)) return { date: local, datedBy: stamp.by }
  const beside: { readonly day: string; readonly by: DatedBy }[] = [
    ...own.map((one) => ({ day: one.day, by: 'printed' as const })),
    ...(inAddress === undefined || !isInUtc(stamp.words) ? [] : [{ day: inAddress, by: 'address' as const }]),
  ]
  const same = beside.find((one) => one.day === day)
  if (same !== undefined) return { date: day, datedBy: stamp.by }
  const near = beside.find((one) => apart(day, one.day) <= 1)
  if (near !== undefined) return { date: near.day, datedBy: near.by }
  const only = new Set(own.map((one) => one.day)).size === 1 ? own[0] : undefined
  if (only !== undefined) return { date: only.day, datedBy: 'printed', between: rangeOf(only.day, day) }
  const changed = lines.find(({ ofChange, day: later }) => ofChange && later > day && apart(day, later) > 1)
  if (own.length === 0 && changed !== undefined) return { between: rangeOf(day, changed.day) }
  const between = localRange(stamp.words)
  return { date: day, datedBy: stamp.by, ...(between === null ? {} : { between }) }
}

function withoutStamp(
  stamps: readonly Stamp[],
  inAddress: string | undefined,
  lines: readonly PrintedDay[],
): PageDay {
  if (inAddress !== undefined) return { date: inAddress, datedBy: 'address' }
  const own = lines.filter(({ ofChange }) => !ofChange)
  const line = own[0] ?? lines[0]
  const isList = new Set(own.map(({ day }) => day)).size >= LIST
  if (line !== undefined && !isList) return { date: line.day, datedBy: 'printed' }
  const said = stamps.find(({ words }) => dayRange(words) !== null) ?? stamps[0]
  return said === undefined ? {} : { date: said.words, datedBy: said.by }
}

/** So many days printed at the head of a page are those of a list. */
const LIST = 3

const contradicts = (own: readonly PrintedDay[], day: string): boolean =>
  own.length > 0 && own.every((one) => one.day !== day)

function rangeOf(one: string, other: string): DayRange {
  const [earliest = one, latest = other] = [one, other].sort()
  return { earliest, latest }
}

/** Longer ones are no dates. */
const LONGEST = 100

/** The zero of a clock, which nobody published on. */
const NO_DAYS: ReadonlySet<string> = new Set(['1970-01-01'])

function dayOf(stamp: string): string | null {
  const day = stamp.length > LONGEST ? null : publicationDate(stamp)
  return day === null || NO_DAYS.has(day) ? null : day
}

/** `/2023/11/08/` or `/2023-11-08-`; two such days are none. */
function dayInAddress(address: string | undefined): string | undefined {
  const found = Array.from(
    (address ?? '').matchAll(/(?<!\d)(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?!\d)/g),
    ([, year, , month, date]) => publicationDate(`${year}-${month}-${date}`) ?? [],
  ).flat()
  return new Set(found).size === 1 ? found[0] : undefined
}

const apart = (day: string, other: string): number =>
  Math.abs(Date.parse(day) - Date.parse(other)) / 86_400_000
