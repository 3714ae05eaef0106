// Not all of the reader, which a process that takes files apart would load for this alone.
import { isIsoDay } from '@onrecord/reader/days'

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/** As German, French, Spanish and Italian write them, whole, and German's own short ones: files of those tongues have them in their heads. */
const OTHER_MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'janvier', 'enero', 'gennaio'],
  ['februar', 'feber', 'février', 'febrero', 'febbraio'],
  ['märz', 'mär', 'mars', 'marzo'],
  ['april', 'avril', 'abril', 'aprile'],
  ['mai', 'mayo', 'maggio'],
  ['juni', 'juin', 'junio', 'giugno'],
  ['juli', 'juillet', 'julio', 'luglio'],
  ['august', 'août', 'agosto'],
  ['september', 'septembre', 'septiembre', 'settembre'],
  ['oktober', 'okt', 'octobre', 'octubre', 'ottobre'],
  ['november', 'novembre', 'noviembre'],
  ['dezember', 'dez', 'décembre', 'diciembre', 'dicembre'],
]

/**
 * The day of a date as newspapers and their files write it, as ISO day; `null` where it is no date or could be two.
 * A time of day and its zone are left off: the day is the one printed, not the one it was elsewhere.
 *
 * @example
 * publicationDate('July 23, 2023') // '2023-07-23'
 * publicationDate('03/04/2023') // null: the third of April, or March the fourth?
 */
export function publicationDate(written: string): string | null {
  const text = written
    .trim()
    .replace(/^\p{L}+\.?,\s+(?=[\p{L}\d])/u, '')
    .replace(WEEKDAY_BEFORE, '')
    .replace(WEEKDAY_BEHIND, '$1 ')
    .trim()
    .replace(YEAR_BEHIND, '$2 $1 $3')
  return isoDate(text) ?? numericDate(text) ?? wordDate(text)
}

/** "Wed 6 Mar 2024" needs no comma, and archives have the weekday behind: "March 6, 2024 Wednesday". */
const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?'
const WEEKDAY_BEFORE = new RegExp(`^${WEEKDAY}\\s+(?=[\\p{L}\\d])`, 'iu')
const WEEKDAY_BEHIND = new RegExp(`(\\d{4}),?\\s+${WEEKDAY}(?=\\s|,|$)`, 'iu')

/** 2023-07-23, 2023/07/23, 2023.07.23, 20230723, each with a time after it or not. */
function isoDate(text: string): string | null {
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T\s]\s*\d.*)?$/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})(?:T\d{4,6}(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)
  return match === null ? null : day(match[1]!, match[3]!, match[4]!)
}

/** 23.07.2023 puts the day first everywhere; 23/07/2023 and 07/23/2023 only where one part is over twelve. */
function numericDate(text: string): string | null {
  const dots = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:,?\s+\d.*)?$/.exec(text)
  if (dots !== null) return day(dots[3]!, dots[2]!, dots[1]!)
  const slashes = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?:,?\s+\d.*)?$/.exec(text)
  if (slashes === null) return null
  const [first, second, year] = [slashes[1]!, slashes[3]!, slashes[4]!]
  if (Number(first) > 12) return day(year, second, first)
  if (Number(second) > 12 || Number(first) === Number(second)) return day(year, first, second)
  return null
}

/** "Mon Oct 11 14:57:21 CEST 2021", as Unix writes it, without its weekday. */
const YEAR_BEHIND =
  /^(\p{L}{3})\s+(\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?\s+(?:[A-Z]{2,5}\s+|[+-]\d{4}\s+)?(\d{4})$/u

/** 23 July 2023, 23. Juli 2023, 23 de julio de 2023, 1er juillet 2023, 23rd of July, 2023, July 23, 2023, Jul 23 2023, 23 Jul 2023 10:00:00 GMT. */
function wordDate(text: string): string | null {
  const dayFirst =
    /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-](?:of\s+|de\s+)?(\p{L}+)\.?,?[\s-]\s*(?:de\s+)?(\d{4})\b(.*)$/u.exec(
      text,
    )
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b(.*)$/u.exec(text)
  const [, d, name, year, rest] = dayFirst ?? (monthFirst === null ? [] : swapped(monthFirst))
  if (d === undefined || name === undefined || year === undefined || !timeOnly(rest ?? '')) return null
  const month = monthNumber(name)
  return month === null ? null : day(year, String(month), d)
}

function swapped(match: RegExpExecArray): (string | undefined)[] {
  return [match[0], match[2], match[1], match[3], match[4]]
}

/** What may follow a date: nothing, or a time with its zone. */
function timeOnly(rest: string): boolean {
  return /^(?:[\s,]*(?:at\s+)?\d{1,2}[:.]\d{2}.*)?\s*$/.test(rest)
}

function monthNumber(name: string): number | null {
  const wanted = name.toLowerCase()
  const full = wanted === 'sept' ? 'september' : wanted
  const index = MONTHS.findIndex((month) => month === full || (full.length === 3 && month.startsWith(full)))
  const found = index < 0 ? OTHER_MONTHS.findIndex((names) => names.includes(wanted.normalize('NFC'))) : index
  return found < 0 ? null : found + 1
}

/** Before the year 1000 nobody published; the year 0000 of an empty field is none in any calendar of a database. */
function day(year: string, month: string, date: string): string | null {
  if (year.startsWith('0')) return null
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return isIsoDay(iso) ? iso : null
}
