import type { DayRange } from './dating.ts'
import { publicationDate } from './publication-date.ts'

/**
 * The days that a date can be which names no single one: a month, a year, or numbers in an order that nobody knows. `null`
 * where it names one, or is no date.
 *
 * @example
 * dayRange('July 2023') // { earliest: '2023-07-01', latest: '2023-07-31' }
 * dayRange('03/04/2023') // { earliest: '2023-03-04', latest: '2023-04-03' }
 */
export function dayRange(written: string): DayRange | null {
  const text = written.trim()
  if (publicationDate(text) !== null) return null
  return eitherOrder(text) ?? monthOf(text) ?? yearOf(text)
}

function eitherOrder(text: string): DayRange | null {
  const [, first, , second, year] = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?!\d)/.exec(text) ?? []
  if (first === undefined || second === undefined || year === undefined) return null
  const days = [`${year}-${first}-${second}`, `${year}-${second}-${first}`].flatMap(
    (one) => publicationDate(one) ?? [],
  )
  const [earliest, latest] = days.sort()
  return earliest === undefined || latest === undefined ? null : { earliest, latest }
}

/** "July 2023", "2023-07", "2023/07/" and "07/2023". */
function monthOf(text: string): DayRange | null {
  const numbers = /^(\d{4})[-/.](\d{1,2})(?:[-/.]0{0,2})?\/?$/.exec(text)
  if (numbers !== null) return wholeMonth(publicationDate(`${numbers[1]}-${numbers[2]}-1`))
  const turned = /^(\d{1,2})[-/.](\d{4})$/.exec(text)
  if (turned !== null) return wholeMonth(publicationDate(`${turned[2]}-${turned[1]}-1`))
  return /^\p{L}+\.?,?\s+\d{4}$/u.test(text) ? wholeMonth(publicationDate(`1 ${text}`)) : null
}

function wholeMonth(first: string | null): DayRange | null {
  if (first === null) return null
  const end = new Date(first)
  end.setUTCMonth(end.getUTCMonth() + 1, 0)
  return { earliest: first, latest: end.toISOString().slice(0, 10) }
}

function yearOf(text: string): DayRange | null {
  const year = /^([12]\d{3})[-/]*$/.exec(text)?.[1]
  return year === undefined ? null : { earliest: `${year}-01-01`, latest: `${year}-12-31` }
}
