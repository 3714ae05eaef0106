import { MONTH } from '../times/calendar-words.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { isCurrencySign } from './currency.ts'
import { smallNumber } from './number-words.ts'
import type { NumberAt } from './numbers.ts'

/** "12 May", "May 14". */
export function isDayOfMonth(words: readonly Word[], { first, end, value }: NumberAt): boolean {
  if (value > 31) return false
  return (Number.isInteger(value) && isMonthName(words[first - 1])) || isMonthName(words[end])
}

function isMonthName(word: Word | undefined): boolean {
  return word?.capital === true && MONTH.has(word.norm)
}

/** "2003", unless it counts ("2003 homes") or costs ("$2000"). */
export function isYear(words: readonly Word[], { first, end }: NumberAt): boolean {
  if (!/^(?:19|20)\d\d$/.test(wordAt(words, first).norm) || end !== first + 1) return false
  const before = words[first - 1]?.norm
  if (isCurrencySign(before)) return false
  if (/^(?:in|since|by|until|of|from|during|before|after|the|for|to|and)$/.test(before ?? '')) return true
  const after = words[end]
  return after?.tag !== 'NNS' || after.mark !== ''
}

/** "in two thousand and twenty-four", "since nineteen ninety-nine", "by twenty thirty" */
export function isSpokenYear(words: readonly Word[], { first, end, value, digits }: NumberAt): boolean {
  if (digits) return false
  const led = (at: number): boolean =>
    /^(?:in|since|by|until|till|during|of)$/.test(wordAt(words, at - 1).norm)
  const counts = (at: number): boolean =>
    wordAt(words, at).mark === '-' ||
    (wordAt(words, at).mark === '' && /^(?:NNS|%)/.test(wordAt(words, at).tag))
  if (value > 2000 && value < 2100 && Number.isInteger(value)) return led(first) && !counts(end)
  const [tens, unit] = [smallNumber(wordAt(words, end).norm), smallNumber(wordAt(words, end + 1).norm)]
  if ((value === 19 || value === 20) && tens !== undefined && tens >= 10) {
    const behind = tens >= 20 && unit !== undefined && unit < 10 ? end + 2 : end + 1
    return led(first) && !counts(behind)
  }
  const century = /^(?:nineteen|twenty)$/.test(wordAt(words, first - 1).norm)
  return century && value >= 10 && value < 100 && led(first - 1) && !counts(end)
}

/** "8 am", what is left of "8 th", and "at nine". */
export function isHour(words: readonly Word[], { first, end, value, digits }: NumberAt): boolean {
  const [before, behind] = [wordAt(words, first - 1).norm, words[end]]
  if (!digits && before === 'at' && value <= 12 && !/^(?:NN|JJ)/.test(behind?.tag ?? '')) return true
  return /^(?:am|pm|th|st|nd|rd)$/.test(wordAt(words, end).norm)
}

/** "three weeks earlier", "30 years old", "10 years ago": how far off or how old, and not how long. */
export function isDatedLength(words: readonly Word[], { end, unit }: NumberAt): boolean {
  if (unit !== undefined) return /^(?:ago|earlier|later|old)$/.test(wordAt(words, end).norm)
  const at = wordAt(words, end).norm === 'odd' ? end + 1 : end
  if (!/^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)$/.test(wordAt(words, at).norm)) return false
  return /^(?:ago|earlier|later|old)$/.test(wordAt(words, at + 1).norm)
}

/** The "13" of "2012-13" and of "2012/13". */
export function isSpanEnd(words: readonly Word[], { first, end }: NumberAt): boolean {
  const [year, own] = [words[first - 1], wordAt(words, first)]
  return (
    year !== undefined &&
    end === first + 1 &&
    /^(?:19|20)\d\d$/.test(year.norm) &&
    /^\d\d(?:\d\d)?$/.test(own.norm) &&
    own.start === year.end + 1
  )
}

/** ", 54," behind a name; "aged 65"; "she is 54". */
export function isAge(words: readonly Word[], { first, end, value, digits }: NumberAt): boolean {
  if (wordAt(words, first - 1).norm === 'aged') return true
  const says =
    /^(?:is|was|turned|turns)$/.test(wordAt(words, first - 1).norm) &&
    /^s?he$/.test(wordAt(words, first - 2).norm)
  if (says && digits && words[end] === undefined) return true
  const apposed = wordAt(words, first).mark === ',' && (words[end]?.mark ?? ',') === ',' && end === first + 1
  return apposed && digits && value < 120 && Number.isInteger(value) && wordAt(words, first - 1).capital
}
