import type { Codebook } from '../codebook.ts'
import type { TimeExpression, TimeKind } from '../statement.ts'
import { addDays, addMonths, daysInMonth, isDay, isoDay, parseDay, weekday } from './days.ts'
import { compileTriggers, longest, type TriggerSet } from './triggers.ts'
import { spanOf, type Word } from './words.ts'

export interface TimeAt {
  readonly first: number
  readonly end: number
  readonly time: TimeExpression
}

export interface TimeLexicon {
  readonly periods: TriggerSet<readonly [string, string]>
}

/** What a rule returns: how many words it took and what they mean. */
interface Found {
  readonly end: number
  readonly from: string | null
  readonly to: string | null
  readonly kind: TimeKind
}

const MONTH: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'january february march april may june july august september october november december'
      .split(' ')
      .flatMap((name, at) => [
        [name, at + 1],
        [name.slice(0, 3), at + 1],
      ]),
  ),
  sept: 9,
}
const WEEKDAY: Readonly<Record<string, number>> = Object.fromEntries(
  'monday tuesday wednesday thursday friday saturday sunday'.split(' ').map((name, at) => [name, at + 1]),
)
const SMALL: Readonly<Record<string, number>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, value]),
)
/** Thirds of a month: early, mid, late. A convention. */
const THIRD: Readonly<Record<string, readonly [number, number | null]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, null],
}
const SEASON: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
}
const ORDINAL: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 }
/** "recently": this many days before publication. A convention. */
const RECENT_DAYS = 30

/** Compiles the codebook's named periods. */
export function timeLexicon(codebook: Codebook): TimeLexicon {
  return { periods: compileTriggers(Object.entries(codebook.lexicons.periods), { exactly: true }) }
}

/**
 * The time expressions of a sentence, resolved against the publication day. A month without a year is the most recent
 * one before publication (or the next one after "next", "by" or "until"); "early June" is its first ten days; vague ones
 * follow conventions and leave open what the text leaves open. Without a publication day only absolute dates resolve.
 *
 * @example timesIn(text, words of "in early June", '2023-07-23', lexicon) // 2023-06-01 to 2023-06-10
 */
export function timesIn(
  text: string,
  words: readonly Word[],
  published: string | null,
  lexicon: TimeLexicon,
): TimeAt[] {
  const day = parseDay(published) === null ? null : published!.slice(0, 10)
  const named = longest(lexicon.periods.find(words))
  const found: TimeAt[] = []
  for (let i = 0; i < words.length; i++) {
    const period = named.length === 0 ? undefined : named.find((match) => match.first === i)
    const hit = period === undefined ? firstRule(words, i, day) : undefined
    const time =
      period === undefined
        ? hit
        : { end: period.end, from: period.value[0], to: period.value[1], kind: 'period' as const }
    if (time === undefined || time === null) continue
    found.push(at(text, words, i, since(words, i, time, day)))
    i = time.end - 1
  }
  return found
}

function at(text: string, words: readonly Word[], first: number, { end, from, to, kind }: Found): TimeAt {
  return { first, end, time: { ...spanOf(text, words, { first, end }), from, to, kind } }
}

/** "since 2014" runs to publication, "by 2030" and "until May" up to the date. */
function since(words: readonly Word[], first: number, found: Found, day: string | null): Found {
  if (found.kind !== 'date' && found.kind !== 'range') return found
  const before = words[first - 1]?.norm === 'the' ? first - 2 : first - 1
  const word = words[before]?.norm
  if (
    (word === 'by' || word === 'until' || word === 'before') &&
    day !== null &&
    found.to !== null &&
    found.to < day
  )
    return { ...found, from: null, kind: 'range' }
  if (word === 'by' || word === 'until' || word === 'before')
    return {
      ...found,
      from: day !== null && found.to !== null && found.to >= day ? day : null,
      kind: 'horizon',
    }
  if (word === 'since' || sinceClause(words, first)) return { ...found, to: day, kind: 'range' }
  if (word === 'after') return found
  return found
}

/** "Since production began in the 1980s": the clause that "since" opens, up to seven words. */
function sinceClause(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 8); i--) {
    if (words[i + 1]!.mark !== '') return false
    if (words[i]!.norm === 'since') return true
  }
  return false
}

type Rule = (words: readonly Word[], i: number, day: string | null) => Found | null

const iso: Rule = (words, i) => {
  const glue = [words[i + 1], words[i + 2]]
  if (!/^\d{4}$/.test(words[i]!.norm) || glue.some((word) => word === undefined || word.mark !== '-'))
    return null
  const [year, month, dayOf] = [words[i]!.norm, glue[0]!.norm, glue[1]!.norm].map(Number) as [
    number,
    number,
    number,
  ]
  return isDay(year, month, dayOf) ? { end: i + 3, ...one(isoDay(year, month, dayOf)), kind: 'date' } : null
}

function one(date: string): { from: string; to: string } {
  return { from: date, to: date }
}

/** "17 October 2023", "October 17, 2023", "17th of October", "early June", "June 2023", "June". */
const monthly: Rule = (words, i, day) => {
  const third = thirdAt(words, i)
  if (third !== null) {
    const month = monthAt(words, third.next)
    return month === null
      ? thirdOfYear(words, i, third.bounds, third.next)
      : ofMonth(words, third.next + 1, month, day, third.bounds, i)
  }
  const dayFirst = dayNumber(words[i]!.norm)
  if (dayFirst !== null && dayFirst <= 31) {
    const next = words[i + 1]?.norm === 'of' ? i + 2 : i + 1
    const month = monthAt(words, next)
    return month === null ? null : onDay(words, next + 1, month, dayFirst, day, i)
  }
  const month = monthAt(words, i)
  if (month === null) return null
  const after = words[i + 1]?.norm === 'the' ? i + 2 : i + 1
  const dayAfter = dayNumber(words[after]?.norm ?? '')
  if (dayAfter !== null && dayAfter <= 31 && !(words[after]!.norm.length === 4))
    return onDay(words, after + 1, month, dayAfter, day, i)
  return ofMonth(words, i + 1, month, day, [1, null], i)
}

function thirdAt(
  words: readonly Word[],
  i: number,
): { bounds: readonly [number, number | null]; next: number } | null {
  const word = words[i]!.norm
  const bounds =
    THIRD[word] ??
    (word === 'the' &&
    /^(?:start|beginning|middle|end)$/.test(words[i + 1]?.norm ?? '') &&
    words[i + 2]?.norm === 'of'
      ? null
      : undefined)
  if (bounds === undefined) return null
  if (bounds !== null) return { bounds, next: i + 1 }
  const part = words[i + 1]!.norm
  return { bounds: part === 'end' ? THIRD.late! : part === 'middle' ? THIRD.mid! : THIRD.early!, next: i + 3 }
}

/** "early 2024", "the end of 2024", "late 1990s" are left to whole years, cut in thirds of four months. */
function thirdOfYear(
  words: readonly Word[],
  _i: number,
  bounds: readonly [number, number | null],
  next: number,
): Found | null {
  const year = yearAt(words[next])
  if (year === null) return null
  const [from, to] = bounds[0] === 1 ? [1, 4] : bounds[0] === 11 ? [5, 8] : [9, 12]
  return {
    end: next + 1,
    from: isoDay(year, from, 1),
    to: isoDay(year, to, daysInMonth(year, to)),
    kind: 'range',
  }
}

function monthAt(words: readonly Word[], i: number): number | null {
  const word = words[i]
  if (word === undefined || !word.capital || !Object.hasOwn(MONTH, word.norm)) return null
  // "May" and "March" begin sentences as verbs too; a name needs a date or a preposition beside it.
  if (word.norm !== 'may' && word.norm !== 'march' && word.norm !== 'mar' && word.norm !== 'jan')
    return MONTH[word.norm]!
  const before = words[i - 1]
  const after = words[i + 1]
  const dated =
    dayNumber(after?.norm ?? '') !== null || yearAt(after) !== null || dayNumber(before?.norm ?? '') !== null
  const led =
    before !== undefined &&
    /^(?:in|since|by|until|last|next|this|early|mid|late|of|from|to|and|on|during|before|after|every)$/.test(
      before.norm,
    )
  return dated || led ? MONTH[word.norm]! : null
}

function dayNumber(norm: string): number | null {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(norm)
  return match === null ? null : Number(match[1])
}

function yearAt(word: Word | undefined): number | null {
  if (word === undefined || !/^(?:1[5-9]|20|21)\d\d$/.test(word.norm)) return null
  return Number(word.norm)
}

function onDay(
  words: readonly Word[],
  next: number,
  month: number,
  dayOf: number,
  day: string | null,
  first: number,
): Found | null {
  const year = yearAt(words[next])
  if (year !== null)
    return isDay(year, month, dayOf)
      ? { end: next + 1, ...one(isoDay(year, month, dayOf)), kind: 'date' }
      : null
  const at = parseDay(day)
  if (at === null) return { end: next, from: null, to: null, kind: 'date' }
  const ahead = looksAhead(words, first)
  const chosen = yearOf(
    isoDay(at.year, month, Math.min(dayOf, daysInMonth(at.year, month))),
    day!,
    at.year,
    ahead,
  )
  return isDay(chosen, month, dayOf)
    ? { end: next, ...one(isoDay(chosen, month, dayOf)), kind: 'date' }
    : null
}

function ofMonth(
  words: readonly Word[],
  next: number,
  month: number,
  day: string | null,
  bounds: readonly [number, number | null],
  first: number,
): Found {
  const year = yearAt(words[next])
  const at = parseDay(day)
  if (year === null && at === null) return { end: next, from: null, to: null, kind: 'range' }
  const chosen = year ?? yearOf(isoDay(at!.year, month, bounds[0]), day!, at!.year, looksAhead(words, first))
  const last = bounds[1] ?? daysInMonth(chosen, month)
  return {
    end: year === null ? next : next + 1,
    from: isoDay(chosen, month, bounds[0]),
    to: isoDay(chosen, month, last),
    kind: 'range',
  }
}

/** The most recent such day before publication; after it where the words look ahead. */
function yearOf(candidate: string, day: string, year: number, ahead: boolean): number {
  if (ahead) return candidate >= day ? year : year + 1
  return candidate <= day ? year : year - 1
}

const AHEAD = new Set([
  'next',
  'by',
  'until',
  'will',
  'coming',
  'shall',
  'due',
  'scheduled',
  'planned',
  'expected',
  'expire',
  'expires',
  'deadline',
  'would',
])

function looksAhead(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    if (words[i + 1]!.mark === ',' || words[i + 1]!.mark === ';') return false
    if (words[i]!.norm === 'by' && /^VB[DN]$/.test(words[i - 1]?.tag ?? '')) return false
    if (AHEAD.has(words[i]!.norm)) return true
  }
  return false
}

/** "2003", "the 1980s", "2014 to 2016". */
const yearly: Rule = (words, i, _day) => {
  const word = words[i]!
  const decade = /^(1[5-9]|20)(\d)0s$/.exec(word.norm)
  if (decade !== null) {
    const from = Number(`${decade[1]}${decade[2]}0`)
    return { end: i + 1, from: isoDay(from, 1, 1), to: isoDay(from + 9, 12, 31), kind: 'range' }
  }
  const year = yearAt(word)
  const before = words[i - 1]?.norm ?? ''
  if (year === null || word.mark === '-' || /^[$£€¥]$/.test(before)) return null
  const after = words[i + 1]
  const dated =
    /^(?:in|since|by|until|of|from|during|before|after|between|the|late|early|and|to|for|through|fiscal|year|summer|spring|autumn|winter|around)$/.test(
      before,
    ) ||
    i === 0 ||
    word.mark !== ''
  if (
    !dated ||
    (after !== undefined && after.tag === 'NNS' && !/^(?:the|in|since)$/.test(before)) ||
    after?.norm === '%'
  )
    return null
  const until = yearAt(words[i + 2])
  if (
    until !== null &&
    until > year &&
    /^(?:to|and|until|through)$/.test(after?.norm ?? '') &&
    /^(?:from|between)$/.test(before)
  ) {
    return { end: i + 3, from: isoDay(year, 1, 1), to: isoDay(until, 12, 31), kind: 'range' }
  }
  return { end: i + 1, from: isoDay(year, 1, 1), to: isoDay(year, 12, 31), kind: 'range' }
}

/** "the third quarter of 2024", "Q3 2024", "the first half of next year" (by year only). */
const quarterly: Rule = (words, i, day) => {
  const short = /^[qh]([1-4])$/.exec(words[i]!.norm)
  const ordinal = ORDINAL[words[i]!.norm]
  const part = words[i + 1]?.norm
  const half = short === null ? part === 'half' : words[i]!.norm.startsWith('h')
  const number =
    short === null
      ? ordinal !== undefined && (part === 'quarter' || part === 'half')
        ? ordinal
        : null
      : Number(short[1])
  if (number === null || (half && number > 2)) return null
  const next = short === null ? (words[i + 2]?.norm === 'of' ? i + 3 : i + 2) : i + 1
  const year = yearAt(words[next])
  const at = parseDay(day)
  if (year === null && (at === null || short === null)) return null
  const length = half ? 6 : 3
  const chosen = year ?? at!.year
  const last = number * length
  return {
    end: year === null ? next : next + 1,
    from: isoDay(chosen, last - length + 1, 1),
    to: isoDay(chosen, last, daysInMonth(chosen, last)),
    kind: 'range',
  }
}

/** "on Monday", "last Friday", "next Tuesday". */
const weekly: Rule = (words, i, day) => {
  const lead = /^(?:last|next|this)$/.test(words[i]!.norm) ? words[i]!.norm : ''
  const at = lead === '' ? i : i + 1
  const word = words[at]
  if (word === undefined || !word.capital || !Object.hasOwn(WEEKDAY, word.norm)) return null
  if (day === null) return { end: at + 1, from: null, to: null, kind: 'date' }
  const back = (weekday(day) - WEEKDAY[word.norm]! + 7) % 7
  const ahead = lead === 'next' || (lead === '' && looksAhead(words, i))
  if (ahead) return { end: at + 1, ...one(addDays(day, (7 - back) % 7 || 7)), kind: 'date' }
  return { end: at + 1, ...one(addDays(day, lead === 'last' && back === 0 ? -7 : -back)), kind: 'date' }
}

const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

const daily: Rule = (words, i, day) => {
  const word = words[i]!.norm
  if (!Object.hasOwn(DAYS, word) || words[i + 1]?.norm === "'s") return null
  return {
    end: i + 1,
    ...(day === null ? { from: null, to: null } : one(addDays(day, DAYS[word]!))),
    kind: 'date',
  }
}

const UNIT: Readonly<Record<string, 'day' | 'week' | 'month' | 'year' | 'decade'>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  year: 'year',
  years: 'year',
  decade: 'decade',
  decades: 'decade',
}

/** "last week", "this summer", "next year", "earlier this month", "the past two years", "the coming months". */
const relative: Rule = (words, i, day) => {
  const lead = words[i]!.norm
  if (!/^(?:last|this|next|past|coming|previous|following)$/.test(lead)) return null
  const past = lead === 'last' || lead === 'past' || lead === 'previous'
  const count = countAt(words, i + 1)
  const at = count === null ? i + 1 : i + 2
  const word = words[at]?.norm ?? ''
  const season = SEASON[word]
  if (season !== undefined && count === null) return seasonOf(season, lead, day, at + 1)
  const unit = UNIT[word]
  if (unit === undefined) return null
  const sign = past ? -1 : 1
  if (count !== null || word.endsWith('s') || lead === 'past' || lead === 'coming') {
    return stretch(
      day,
      sign * (count ?? (word.endsWith('s') ? 2 : 1)),
      unit,
      at + 1,
      count === null && word.endsWith('s'),
    )
  }
  return calendar(day, unit, lead === 'this' ? 0 : sign, at + 1)
}

function countAt(words: readonly Word[], i: number): number | null {
  const word = words[i]?.norm ?? ''
  if (/^\d{1,3}$/.test(word)) return Number(word)
  if (Object.hasOwn(SMALL, word)) return SMALL[word]!
  return word === 'couple' || word === 'few' ? 2 : null
}

function seasonOf(season: readonly [number, number], lead: string, day: string | null, end: number): Found {
  const at = parseDay(day)
  if (at === null) return { end, from: null, to: null, kind: 'range' }
  const over = season[1] < season[0]
  let year = at.year
  if (lead === 'last' && isoDay(year, season[1], 1) >= day!.slice(0, 7)) year -= 1
  if (lead === 'next' && isoDay(year, season[0], 1) <= day!) year += 1
  const last = over ? year + 1 : year
  return {
    end,
    from: isoDay(year, season[0], 1),
    to: isoDay(last, season[1], daysInMonth(last, season[1])),
    kind: 'range',
  }
}

/** A stretch before or after publication: "the past two years", "in the coming months" (open end where vague). */
function stretch(day: string | null, count: number, unit: string, end: number, vague: boolean): Found {
  const kind = count < 0 ? 'range' : 'horizon'
  if (day === null) return { end, from: null, to: null, kind }
  const far = shifted(day, count, unit)
  if (count < 0) return { end, from: vague ? null : far, to: day, kind }
  return { end, from: day, to: vague ? null : far, kind }
}

function shifted(day: string, count: number, unit: string): string {
  if (unit === 'day') return addDays(day, count)
  if (unit === 'week') return addDays(day, count * 7)
  return addMonths(day, count * (unit === 'month' ? 1 : unit === 'year' ? 12 : 120))
}

/** The whole calendar unit: last week is Monday to Sunday. */
function calendar(day: string | null, unit: string, offset: number, end: number): Found | null {
  const at = parseDay(day)
  if (day === null || at === null) return { end, from: null, to: null, kind: 'range' }
  if (unit === 'day') return null
  if (unit === 'week') {
    const monday = addDays(day, 1 - weekday(day) + offset * 7)
    return { end, from: monday, to: addDays(monday, 6), kind: 'range' }
  }
  if (unit === 'month') {
    const { year, month } = parseDay(addMonths(isoDay(at.year, at.month, 1), offset))!
    return {
      end,
      from: isoDay(year, month, 1),
      to: isoDay(year, month, daysInMonth(year, month)),
      kind: 'range',
    }
  }
  const year = at.year + offset * (unit === 'decade' ? 10 : 1)
  return { end, from: isoDay(year, 1, 1), to: isoDay(year, 12, 31), kind: 'range' }
}

/** "two weeks ago", "in three months", "within days", "for months", "for three years". */
const counted: Rule = (words, i, day) => {
  const lead = words[i]!.norm
  const led = lead === 'for' || lead === 'in' || lead === 'within' || lead === 'over'
  const article = words[led ? i + 1 : i]?.norm === 'a' || words[led ? i + 1 : i]?.norm === 'an'
  const from = led ? i + 1 : i
  const count = article
    ? words[from + 1]?.norm === 'few' || words[from + 1]?.norm === 'couple'
      ? null
      : 1
    : countAt(words, from)
  let at = from
  if (article) at = from + 1
  if (count !== null && !article) at = from + 1
  else if (article && count === null) at = words[from + 2]?.norm === 'of' ? from + 3 : from + 2
  const word = words[at]?.norm ?? ''
  const unit = UNIT[word]
  if (unit === undefined) return null
  const vague = count === null
  if (vague && !word.endsWith('s')) return null
  const number = count ?? 2
  const after = words[at + 1]?.norm
  if (after === 'ago' || after === 'earlier') return ago(day, number, unit, at + 2, vague)
  if (lead === 'for') return lasting(words, i, day, number, unit, at + 1)
  if (lead === 'in' && words[i - 1]?.norm === 'time' && day !== null)
    return { end: at + 1, from: shifted(day, -number, unit), to: day, kind: 'range' }
  if ((lead === 'in' || lead === 'within') && (day === null || !vague || lead === 'within')) {
    return {
      end: at + 1,
      from: day,
      to: day === null || vague ? null : shifted(day, number, unit),
      kind: 'horizon',
    }
  }
  return null
}

function ago(day: string | null, count: number, unit: string, end: number, vague: boolean): Found {
  if (day === null) return { end, from: null, to: null, kind: 'date' }
  const date = shifted(day, -count, unit)
  if (unit === 'day' && !vague) return { end, ...one(date), kind: 'date' }
  if (vague) return { end, from: null, to: date, kind: 'range' }
  const about = unit === 'week' ? 3 : unit === 'month' ? 15 : 182
  return {
    end,
    from: addDays(date, -about),
    to: addDays(date, about) > day ? day : addDays(date, about),
    kind: 'range',
  }
}

/** "for months" has lasted two at least; its beginning is open to the left, so `from` is the latest start. */
function lasting(
  words: readonly Word[],
  i: number,
  day: string | null,
  count: number,
  unit: string,
  end: number,
): Found {
  const running = words
    .slice(Math.max(0, i - 14), i)
    .some((word) => /^(?:have|has|had|been|no)$/.test(word.norm))
  const ahead = words.slice(Math.max(0, i - 8), i).some((word) => word.norm === 'will')
  if (day === null || ahead || !running) return { end, from: null, to: null, kind: 'duration' }
  return { end, from: shifted(day, -count, unit), to: day, kind: 'duration' }
}

const PHRASES: readonly (readonly [string, TimeKind])[] = [
  ['so far', 'range'],
  ['to date', 'range'],
  ['until now', 'range'],
  ['thus far', 'range'],
  ['recently', 'range'],
  ['lately', 'range'],
  ['in recent days', 'range'],
  ['in recent weeks', 'range'],
  ['in recent months', 'range'],
  ['in recent years', 'range'],
  ['anytime soon', 'horizon'],
  ['any time soon', 'horizon'],
  ['soon', 'horizon'],
  ['shortly', 'horizon'],
  ['in the near future', 'horizon'],
  ['in the foreseeable future', 'horizon'],
  ['eventually', 'horizon'],
  ['some day', 'horizon'],
  ['one day', 'horizon'],
  ['before long', 'horizon'],
  ['in due course', 'horizon'],
  ['ongoing', 'state'],
  ['currently', 'state'],
  ['now', 'state'],
  ['at present', 'state'],
  ['at the moment', 'state'],
  ['for now', 'state'],
  ['at this time', 'state'],
  ['at this point', 'state'],
  ['repeatedly', 'frequency'],
  ['frequently', 'frequency'],
  ['often', 'frequency'],
  ['twice', 'frequency'],
  ['regularly', 'frequency'],
  ['several times', 'frequency'],
  ['every year', 'frequency'],
  ['every month', 'frequency'],
  ['every week', 'frequency'],
  ['every day', 'frequency'],
  ['time and again', 'frequency'],
  ['many times', 'frequency'],
  ['each year', 'frequency'],
  ['annually', 'frequency'],
  ['daily', 'frequency'],
]
const BY_FIRST = new Map<string, (readonly [readonly string[], TimeKind])[]>()
for (const [phrase, kind] of [...PHRASES].sort((a, b) => b[0].length - a[0].length)) {
  const parts = phrase.split(' ')
  BY_FIRST.set(parts[0]!, [...(BY_FIRST.get(parts[0]!) ?? []), [parts, kind]])
}
const RECENT: Readonly<Record<string, number>> = {
  recently: RECENT_DAYS,
  lately: RECENT_DAYS,
  days: 7,
  weeks: RECENT_DAYS,
  months: 183,
  years: 1096,
}

const phrased: Rule = (words, i, day) => {
  for (const [parts, kind] of BY_FIRST.get(words[i]!.norm) ?? []) {
    if (!parts.every((part, k) => words[i + k]?.norm === part)) continue
    if (kind === 'frequency' && words[i]!.capital && i > 0) return null
    if (parts[0] === 'soon' && /^(?:as|how|too)$/.test(words[i - 1]?.norm ?? '')) return null
    const end = i + parts.length
    const recent = RECENT[parts.at(-1)!]
    if (kind === 'range' && recent !== undefined)
      return { end, from: day === null ? null : addDays(day, -recent), to: day, kind }
    if (kind === 'range') return { end, from: null, to: day, kind }
    if (kind === 'horizon') return { end, from: day, to: null, kind }
    return kind === 'state' ? { end, from: day, to: day, kind } : { end, from: null, to: day, kind }
  }
  return null
}

/** Words a time expression can begin with; all others are passed over. */
const OPENINGS = new Set([
  ...Object.keys(MONTH),
  ...Object.keys(WEEKDAY),
  ...Object.keys(SMALL),
  ...Object.keys(THIRD),
  ...Object.keys(ORDINAL),
  ...Object.keys(DAYS),
  ...BY_FIRST.keys(),
  ...'the last next this past coming previous following for in within over a an few couple q1 q2 q3 q4 h1 h2'.split(
    ' ',
  ),
])

function firstRule(words: readonly Word[], i: number, day: string | null): Found | null {
  const { norm } = words[i]!
  const code = norm.charCodeAt(0)
  if ((code < 48 || code > 57) && !OPENINGS.has(norm)) return null
  for (const rule of RULES) {
    const found = rule(words, i, day)
    if (found !== null) return found
  }
  return null
}

const RULES: readonly Rule[] = [iso, monthly, quarterly, weekly, daily, relative, counted, phrased, yearly]
