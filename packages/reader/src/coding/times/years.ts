import { isCurrencySign } from '../quantities/currency.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { yearAt } from './calendar-words.ts'
import { leadOf } from './leads.ts'
import { type TimeRule, wholeYears } from './time-rule.ts'

const LEADS_YEAR =
  /^(?:in|since|by|until|of|from|during|before|after|between|the|late|early|and|to|for|through|fiscal|year|summer|spring|autumn|winter|around)$/

/** "2003", "the 1980s", "2014 to 2016", "2012-13". */
export const years: TimeRule = {
  openings: [],
  at(words, i) {
    const decade = decadeOf(wordAt(words, i).norm)
    if (decade !== null) return wholeYears(i + 1, decade, decade + 9)
    const year = yearAt(words[i])
    if (year === null || !isYear(words, i)) return null
    const season = seasonEnd(words, i, year)
    if (season !== null) return wholeYears(i + 2, year, season)
    const last = lastYear(words, i, year)
    return last === null ? wholeYears(i + 1, year) : wholeYears(i + 3, year, last)
  },
}

/** "1980s" begins in 1980. */
function decadeOf(norm: string): number | null {
  const match = /^((?:1[5-9]|20)\d0)s$/.exec(norm)
  return match === null ? null : Number(match[1])
}

/** A year, not a price, a count ("2003 homes") or the tail of a name ("Vision-2030"). */
function isYear(words: readonly Word[], i: number): boolean {
  const word = wordAt(words, i)
  const before = wordAt(words, i - 1).norm
  const after = words[i + 1]
  if (word.mark === '-' || isCurrencySign(before) || after?.norm === '%') return false
  if (after?.tag === 'NNS' && !/^(?:the|in|since)$/.test(before)) return false
  return i === 0 || word.mark !== '' || LEADS_YEAR.test(before) || isLed(words, i)
}

/** "until at least 2030", "no later than 2030". */
function isLed(words: readonly Word[], i: number): boolean {
  const { norm, at } = leadOf(words, i)
  return (
    /^(?:by|until|till|before|since|from)$/.test(norm) &&
    /^(?:least|than|about)$/.test(wordAt(words, i - 1).norm) &&
    at < i
  )
}

/** The 13 of "2012-13", and the 2016 of "2014-2016": a season, or the years from one to the other. */
function seasonEnd(words: readonly Word[], i: number, year: number): number | null {
  const next = words[i + 1]
  if (next === undefined || next.mark !== '-' || next.start !== wordAt(words, i).end + 1) return null
  const last = /^\d\d$/.test(next.norm) ? year - (year % 100) + Number(next.norm) : yearAt(next)
  return last !== null && last > year && last - year < 30 ? last : null
}

/** The 2016 of "from 2014 to 2016". */
function lastYear(words: readonly Word[], i: number, year: number): number | null {
  const last = yearAt(words[i + 2])
  if (last === null || last <= year) return null
  const joined = /^(?:to|and|until|through)$/.test(wordAt(words, i + 1).norm)
  return joined && /^(?:from|between)$/.test(wordAt(words, i - 1).norm) ? last : null
}
