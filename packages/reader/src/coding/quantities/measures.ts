import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import { CURRENCY_SIGNS, CURRENCY_WORDS, DOLLARS, MONEY, NATIONAL_CURRENCIES } from './currency.ts'
import { GLUED_UNIT } from './digit-numbers.ts'
import { smallNumber } from './number-words.ts'

/** A figure's words with its unit among them, where that is more than a noun. */
export interface Measured extends WordRange {
  readonly unit: string | null
}

/** What a figure counts or is measured in: a currency, per cent, "homes", "km/h"; `null` where the text does not say. */
export function measured(text: string, words: readonly Word[], figure: WordRange): Measured {
  const { last, ...plain } = unitOf(text, words, figure)
  if (plain.unit === null || !isBeforeSlash(text, words, last)) return plain
  return { ...plain, unit: `${plain.unit}/${asWritten(text, wordAt(words, last + 1))}` }
}

/** What a hyphen joins to a number: "a two-week break". */
const LENGTH = /^(?:year|month|week|day|hour|minute|km|kilometre|mile|metre|tonne|acre|hectare)$/

/** A figure with its unit, and the last word of both. */
interface Unit extends Measured {
  readonly last: number
}

function unitOf(text: string, words: readonly Word[], { first, end }: WordRange): Unit {
  for (let i = first; i < end; i++) {
    const sign = CURRENCY_SIGNS.get(wordAt(words, i).norm)
    if (sign !== undefined) return ofCountry(words, i, { first, end, unit: sign, last: end - 1 })
  }
  const glued = GLUED_UNIT.exec(wordAt(words, end - 1).norm)?.[2]
  if (glued !== undefined)
    return { first, end, unit: gluedUnit(text, wordAt(words, end - 1), glued), last: end - 1 }
  const [next, after] = [words[end], words[end + 1]]
  const taken = (end: number, unit: string): Unit => ({ first, end, unit, last: end - 1 })
  if (next === undefined || next.mark === ',') return { first, end, unit: null, last: end - 1 }
  if (next.mark === '-' && LENGTH.test(next.norm)) return { first, end, unit: next.norm, last: end }
  if (next.norm === '%' || next.norm === 'percent') return taken(end + 1, '%')
  if (next.norm === 'per' && after?.norm === 'cent') return taken(end + 2, '%')
  if (next.norm === 'percentage' && after?.stem === 'point') return taken(end + 2, 'percentage points')
  const of = next.norm === 'of' ? 1 : 0
  const currency = CURRENCY_WORDS.get(wordAt(words, end + of).norm)
  if (currency !== undefined) return taken(end + of + 1, currency)
  const national = MONEY.test(after?.norm ?? '') ? NATIONAL_CURRENCIES.get(next.norm) : undefined
  if (national !== undefined) return taken(end + 2, national)
  const noun = nounAfter(text, words, end)
  return { first, end, unit: noun < 0 ? null : measure(text, words, noun, end), last: noun }
}

/** "50p" are pence; other units as the text writes them ("40MW"). */
function gluedUnit(text: string, { end }: Word, unit: string): string {
  const pence = unit === 'p' ? CURRENCY_WORDS.get('pence') : undefined
  return pence ?? text.slice(end - unit.length, end)
}

/** "C$3bn" are Canadian dollars: the letters right before the sign belong to it. */
function ofCountry(words: readonly Word[], sign: number, money: Unit): Unit {
  const before = wordAt(words, sign - 1)
  const unit = DOLLARS.get(before.norm)
  if (unit === undefined || wordAt(words, sign).norm !== '$' || before.end !== wordAt(words, sign).start)
    return money
  return { ...money, first: Math.min(money.first, sign - 1), unit }
}

const MEASURES =
  /^(?:km|kilometres?|kilometers?|metres?|meters?|miles?|feet|tonnes?|tons?|kg|kilograms?|litres?|liters?|gallons?|barrels?|hectares?|acres?|mw|gw|megawatts?|gigawatts?|degrees?)$/
/** Measures whose letters mean something else in another case. */
const SYMBOLS = /^(?:km|kg|[kMGT]Wh?|mph|[kcm]?m[²³])$/
const LONGEST_PHRASE = 5

/** What a rough tagger takes for a noun behind a figure. */
const NO_UNIT = /^(?:per|left|instead|today|yesterday|tomorrow|tonight)$/

/** The noun that a figure counts, by its place: "900 new homes" counts homes; -1 where none does. */
function nounAfter(text: string, words: readonly Word[], from: number): number {
  let noun = -1
  for (let i = from; i < words.length && i < from + LONGEST_PHRASE; i++) {
    const { tag, norm, mark } = wordAt(words, i)
    if (i > from && ((mark !== '' && mark !== '-' && mark !== '"') || isBeforeSlash(text, words, i - 1)))
      break
    if ((norm === 'of' && i === from) || norm === 'sq') continue
    if (SYMBOLS.test(asWritten(text, wordAt(words, i)))) return i
    if (norm === 'basis' && wordAt(words, i + 1).stem === 'point') return i + 1
    if (!/^(?:NN|JJ|CD)/.test(tag) || tag.startsWith('NNP') || NO_UNIT.test(norm)) break
    if ((tag.startsWith('NN') && smallNumber(norm) === undefined) || MEASURES.test(norm)) noun = i
    if (MEASURES.test(norm) && isHours(words[i + 1])) return i + 1
    if (tag === 'NNS' || norm === 'people' || MEASURES.test(norm)) break
  }
  return noun
}

/** "cubic metres" are no metres, "MW" no "mw". */
function measure(text: string, words: readonly Word[], at: number, from: number): string {
  const before = at > from ? wordAt(words, at - 1).norm : ''
  const { norm } = wordAt(words, at)
  const written = asWritten(text, wordAt(words, at))
  if (norm === 'points' && before === 'basis') return 'basis points'
  if (isHours(words[at]) && MEASURES.test(before)) return `${before}-${norm}`
  if (before === 'sq') return `sq ${norm}`
  if (SYMBOLS.test(written) || isBeforeSlash(text, words, at)) return written
  return MEASURES.test(norm) && /^(?:cubic|square)$/.test(before) ? `${before} ${norm}` : norm
}

/** The second half of "gigawatt-hours". */
const isHours = (word: Word | undefined): boolean => word?.mark === '-' && /^hours?$/.test(word.norm)

const asWritten = (text: string, { start, end }: Word): string => text.slice(start, end)

const COUNTED_BY =
  /^(?:h|hr|hour|s|second|min|minute|day|week|month|quarter|year|km|mile|litre|liter|gallon|barrel|tonne|ton|kg|m2|m3|ha|hectare|acre|[kmgt]wh|person|head|capita|household|unit)$/

/** "km/h", "euros/MWh": what one unit is counted by stands behind a slash; "doctors/nurses" are two. */
function isBeforeSlash(text: string, words: readonly Word[], at: number): boolean {
  const [over, under] = [words[at], words[at + 1]]
  return (
    over !== undefined &&
    under?.start === over.end + 1 &&
    text[over.end] === '/' &&
    COUNTED_BY.test(under.norm)
  )
}

const RATE_AFTER = new Set(
  'year month week day hour annum quarter head household person tonne litre'.split(' '),
)
/** What something is counted by behind "per", and right behind a figure behind "a". */
const UNIT_AFTER = new Set(
  `barrel gallon hectare acre mile kilometre kilometer km kilo kilogram kg ton kwh mwh gwh megawatt kilowatt gigawatt
  share unit child pupil patient worker passenger capita`.split(/\s+/),
)
const RATE_REACH = 5

/** What a rate is counted by: "year" of "500 a year", "cubic metre" of "4 marks per cubic metre"; `null` for what is no rate. */
export function periodOf(text: string, words: readonly Word[], end: number): string | null {
  for (let i = end; i < words.length && i < end + RATE_REACH; i++) {
    const { norm, mark } = wordAt(words, i)
    // "a day and a half and an hour": a new thing is told.
    if (isPause(mark) || (norm === 'and' && /^an?$/.test(wordAt(words, i + 1).norm))) return null
    if (/^(?:an?|per|every|each)$/.test(norm) && isCountedBy(words, i + 1, norm === 'per' || i === end))
      return wordsOf(text, words, i + 1)
    if (norm === 'annually' || norm === 'yearly') return 'year'
    if (norm === 'monthly') return 'month'
  }
  return null
}

/** "cubic metre", "100,000 people": no longer than this. */
const LONGEST_PERIOD = 2

function wordsOf(text: string, words: readonly Word[], first: number): string {
  let end = first + 1
  const open =
    /^(?:JJ|CD)/.test(wordAt(words, first).tag) || /^(?:cubic|square|\d.*)$/.test(wordAt(words, first).norm)
  while (
    open &&
    end < first + LONGEST_PERIOD &&
    /^NN/.test(words[end]?.tag ?? '') &&
    wordAt(words, end).mark === ''
  )
    end++
  return text.slice(wordAt(words, first).start, wordAt(words, end - 1).end)
}

/** "a year earlier" tells when, and how often nothing. */
function isCountedBy(words: readonly Word[], at: number, units: boolean): boolean {
  const norm = wordAt(words, at).norm
  const per = wordAt(words, at - 1).norm === 'per'
  if (units && (UNIT_AFTER.has(norm) || (/^(?:\d|cubic$|square$)/.test(norm) && per))) return true
  // "per lorry": whatever it is, it is counted by it; "per cent" and "per se" are none.
  if (per && wordAt(words, at).tag === 'NN' && !/^(?:cent|se|capita)$/.test(norm)) return true
  // "30, and a quarter of the rest", "a year and a half ago", "a week or two" count by nothing either.
  const behind = `${wordAt(words, at + 1).norm} ${wordAt(words, at + 2).norm} ${wordAt(words, at + 3).norm}`
  const other = /^(?:earlier|ago|later|before) |^of |^and a half|^or (?:two|three|so)/
  return RATE_AFTER.has(norm) && !other.test(behind)
}
