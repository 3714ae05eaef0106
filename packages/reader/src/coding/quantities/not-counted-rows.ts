import type { Row } from '../../language/word-patterns.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import {
  isAge,
  isDatedLength,
  isDayOfMonth,
  isHour,
  isSpanEnd,
  isSpokenYear,
  isYear,
} from './calendar-numbers.ts'
import { isAddress, isCalibre, isDesignation, isStation } from './designations.ts'
import { isFactor, isMultiple } from './multiples.ts'
import type { NumberAt } from './numbers.ts'
import { isCited, isTellers } from './tellers.ts'

/** Whether a number of a sentence is something else than a figure. */
export type NumberTest = (words: readonly Word[], number: NumberAt) => boolean

/** Numbers that count and measure nothing, by what they are instead. */
export const NOT_COUNTED_ROWS: readonly Row<string, NumberTest>[] = [
  {
    pattern: isDayOfMonth,
    reading: 'a day',
    reason: 'it stands beside a month',
    example: 'It met on 12 May and May 14.',
  },
  {
    pattern: isYear,
    reading: 'a year',
    reason: 'it looks like one and counts nothing',
    example: 'It began in 2003.',
  },
  {
    pattern: isSpokenYear,
    reading: 'a year',
    reason: 'it is told like one and counts nothing',
    example: 'It began in nineteen ninety-nine and ended in two thousand and twenty-four.',
  },
  { pattern: isHour, reading: 'an hour', reason: '"am" or "pm" behind it', example: 'It met at 8 am.' },
  {
    pattern: isAge,
    reading: 'an age',
    reason: 'between commas behind a name, or behind "aged"',
    example: 'Anna Reid, 54, resigned.',
  },
  {
    pattern: isCalibre,
    reading: 'a calibre',
    reason: 'it says which kind of gun or round',
    example: 'They showed 155 mm shells.',
  },
  {
    pattern: isSpanEnd,
    reading: 'the end of a span of years',
    reason: 'it stands behind a year and a dash',
    example: 'It lost in 2012-13.',
  },
  {
    pattern: isMultiple,
    reading: 'a multiple',
    reason: 'it compares, and counts nothing',
    example: 'It grew three times as fast.',
  },
  {
    pattern: isDatedLength,
    reading: 'a distance in time',
    reason: 'it says when',
    example: 'It failed three weeks earlier.',
  },
  {
    pattern: isDesignation,
    reading: 'a designation',
    reason: 'it says which one',
    example: 'Article 5 applies.',
  },
  {
    pattern: isAddress,
    reading: 'an address',
    reason: 'it says which house',
    example: 'They live at 10 Downing Street.',
  },
  {
    pattern: (words, { first }) => wordAt(words, first - 1).norm === 'per',
    reading: 'a denominator',
    reason: 'the figure before it is counted by it',
    example: 'Infections fell per 100,000.',
  },
  {
    pattern: (words, { first, end }) =>
      wordAt(words, first - 1).norm === 'not' &&
      (/^(?:but|as)$/.test(wordAt(words, end).norm) || wordAt(words, first - 1).mark === ','),
    reading: 'a denied number',
    reason: '"not" stands before it, and the right one beside it',
    example: 'It was not 30 but that is another story.',
  },
  {
    pattern: isTellers,
    reading: 'who tells',
    reason: 'how many speak belongs to the source',
    example: 'Two senior officials told the Gazette that it was over.',
  },
  {
    pattern: isCited,
    reading: 'who is cited',
    reason: 'how many a report cites belongs to the source',
    example: 'The deal is off, Norpress said, citing three officials.',
  },
  {
    pattern: isFactor,
    reading: 'a factor',
    reason: 'it compares, and counts nothing',
    example: 'It grew by a factor of three.',
  },
  {
    pattern: isStation,
    reading: "a station's number",
    reason: 'it is part of the name',
    example: 'She told Channel 4 News that it was late.',
  },
]
