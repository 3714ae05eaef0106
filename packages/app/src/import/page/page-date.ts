import { publicationDate } from '../publication-date.ts'

/** What a page says of its day, the most trusted first. */
export interface PageDates {
  /** Stamps of machines and dates in words, as they stand in the page. */
  readonly stamps: readonly string[]
  /** The address of the page: many have their day in it. */
  readonly address: string | undefined
  /** What stands in elements that are called after the day of the article. */
  readonly printed: readonly string[]
  /** The first words of the article, where its day is printed. */
  readonly opening: string
}

/**
 * The day that was printed. The first stamp that is a date counts; what is none ("0001-01-01", the zero of a clock) stops no
 * search. A stamp in UTC is the clock of a server: where the address or the first words have the day beside it, that one was
 * printed. `undefined` where the page says no day; where it says only what is none, that comes back as it stands.
 *
 * @example
 * // An article of the evening of the 8th in New York:
 * pageDate({ stamps: ['2023-11-09T02:14:00Z'], address: 'https://post.example/2023/11/08/fish', opening: '' }) // '2023-11-08'
 */
export function pageDate({ stamps, address, printed, opening }: PageDates): string | undefined {
  const inAddress = dayInAddress(address)
  const stamp = stamps.find((one) => one.length <= LONGEST && dayOf(one) !== null)
  if (stamp === undefined) return inAddress ?? printed.flatMap(daysIn)[0] ?? daysIn(opening)[0] ?? stamps[0]
  const day = dayOf(stamp)
  if (day === null || !IN_UTC.test(stamp.trim())) return stamp
  const beside = [
    ...stamps.filter(({ length }) => length <= LONGEST).flatMap(withOwnOffset),
    ...(inAddress === undefined ? [] : [inAddress]),
    ...daysIn(opening),
  ]
  return beside.find((other) => apart(day, other) <= 1) ?? stamp
}

/** Longer ones are no dates. */
const LONGEST = 100

/** A time in UTC: not a day alone, and not the offset of a place. */
const IN_UTC = /\dT?[\d:.]*\d\s*(?:Z|[+-]00:?00|GMT|UTC)$/i

/** The zero of a clock, which nobody published on. */
const NO_DAYS: ReadonlySet<string> = new Set(['1970-01-01'])

function dayOf(stamp: string): string | null {
  const day = publicationDate(stamp)
  return day === null || NO_DAYS.has(day) ? null : day
}

const withOwnOffset = (stamp: string): string | [] =>
  /[+-](?!00:?00)\d\d:?\d\d$/.test(stamp.trim()) ? (dayOf(stamp) ?? []) : []

/** `/2023/11/08/` or `/2023-11-08-`; two such days are none. */
function dayInAddress(address: string | undefined): string | undefined {
  const found = Array.from(
    (address ?? '').matchAll(/(?<!\d)(\d{4})([/-])(\d{1,2})\2(\d{1,2})(?!\d)/g),
    ([, year, , month, date]) => publicationDate(`${year}-${month}-${date}`) ?? [],
  ).flat()
  return new Set(found).size === 1 ? found[0] : undefined
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const PRINTED = new RegExp(
  `\\b(?:${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH},?\\s+\\d{4})\\b`,
  'gi',
)

/** The months of other languages in which outlets print their day, by their first letters; the dot of "7. März" may be missing. */
const OTHER_MONTHS = [
  ...['jan|gen|ene', 'feb|fév|fev', 'mär|mar|maa', 'apr|avr|abr', 'mai|may|mag|maj|mei', 'jun|juin|giu'],
  ...['jul|juil|lug', 'aug|aoû|aou|ago', 'sep|set', 'okt|oct|ott|out', 'nov', 'dez|déc|dec|dic'],
].map((months) => new RegExp(`^(?:${months})`, 'i'))

const OTHER = /(?<![\d.])(\d{1,2})(?:\.|er|º)?\s+(?:de\s+)?(\p{L}{3,10})\.?\s+(?:de\s+)?(\d{4})(?!\d)/gu
const DOTTED = /(?<![\d.])(\d{1,2}\.\s?\d{1,2}\.\s?\d{4})(?!\d)/g
const ISO = /(?<!\d)\d{4}-\d\d-\d\d(?!\d)/g

/** The days that are printed in some words, in the order of their kinds: English ones first. */
function daysIn(words: string): string[] {
  const english = [...words.matchAll(PRINTED), ...words.matchAll(ISO), ...words.matchAll(DOTTED)]
  const others = Array.from(words.matchAll(OTHER), ([, day, name = '', year]) => {
    const month = OTHER_MONTHS.findIndex((one) => one.test(name)) + 1
    return month === 0 ? [] : (publicationDate(`${year}-${month}-${day}`) ?? [])
  })
  return [...english.map(([day]) => publicationDate(day) ?? []), ...others].flat()
}

const apart = (day: string, other: string): number =>
  Math.abs(Date.parse(day) - Date.parse(other)) / 86_400_000
