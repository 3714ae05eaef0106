import { COLLECTIVES, OFFICES } from '../../actors/names/people-words.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { isDatedLength } from './calendar-numbers.ts'
import { calibreAt, isPartOfName } from './designations.ts'
import { NOT_COUNTED_ROWS } from './not-counted-rows.ts'
import type { NumberAt } from './numbers.ts'
import { countsVaguely } from './vague-counts.ts'

/** Whether a number counts or measures; the others are dates, names, ages, shares. `dated` are the words of times. */
export function counts(
  text: string,
  words: readonly Word[],
  number: NumberAt,
  dated: ReadonlySet<number>,
): boolean {
  return (
    mayCount(text, words, number, dated) &&
    (number.vague !== null || number.part === true || number.digits || spelledCounts(words, number))
  )
}

/** Whether nothing says that a number is a date, a name or an age; a small spelled one needs more to count by itself. */
export function mayCount(
  text: string,
  words: readonly Word[],
  number: NumberAt,
  dated: ReadonlySet<number>,
): boolean {
  for (let i = number.first; i < number.end; i++) if (dated.has(i)) return false
  if (number.vague !== null) return countsVaguely(words, number, number.vague.word)
  if (isPartOfName(text, words, number) || isPartOfAdjective(text, words, number)) return false
  if (number.part === true) return !isDatedLength(words, number)
  return !NOT_COUNTED_ROWS.some(({ pattern }) => pattern(words, number))
}

const MEASURED = /^(?:year|month|week|day|hour|minute|km|kilometre|mile|metre|tonne|acre|hectare)$/

/** "a 300-page report"; "a two-week break" measures one. */
function isPartOfAdjective(text: string, words: readonly Word[], number: NumberAt): boolean {
  const after = words[number.end]
  return (
    after !== undefined &&
    !/^(?:plus|odd)$/.test(after.norm) &&
    !(MEASURED.test(after.norm) && wordAt(words, number.end + 1).norm !== 'old') &&
    /^[a-z]/.test(after.norm) &&
    text.slice(wordAt(words, number.end - 1).end, after.start) === '-'
  )
}

/** "the two leaders" are known, "the nine students it deported" are counted. */
const DEFINITE = 4
/** Nouns that "one" only points at: "one thing", "one day", "one official". */
const POINTED_AT =
  /^(?:thing|way|person|reason|time|side|hand|point|party|bit|man|woman|day|example|word|sense|case|end|group|official|source|hearing|step|more|another|expert|place|moment|morning|night|level|part)$/

/** "one ship", "one year"; not "one thing", "no one party", "the one ship". */
function isOneThing(words: readonly Word[], first: number, after: Word | undefined): boolean {
  if (after === undefined || after.tag !== 'NN' || after.mark !== '' || POINTED_AT.test(after.norm))
    return false
  if (COLLECTIVES.has(`${after.norm}s`) || OFFICES.has(after.norm)) return false
  return !/^(?:the|no|any|this|that|every|each|not|number|at)$/.test(wordAt(words, first - 1).norm)
}

/** Spelled numbers up to this one need a noun to count, and after "the" they count nothing. */
const SMALL = 12

/** "one" and "two" count before a plural noun or a unit; "one of them" and "the two leaders" do not claim a figure. */
function spelledCounts(words: readonly Word[], { first, end, value, unit }: NumberAt): boolean {
  // "two 155mm guns": the calibre says which guns.
  const after = words[end + calibreAt(words, end)]
  const own = wordAt(words, end - 1).norm
  if (unit !== undefined || /^(?:twice|an?)$/.test(own) || !Number.isInteger(value)) return true
  if (value === 1 || value === 0)
    return (
      after?.norm === 'percent' ||
      /^(?:million|billion)$/.test(own) ||
      (value === 1 && isOneThing(words, first, after))
    )
  if (value > SMALL) return true
  if (value < DEFINITE && /^(?:the|these|those|other)$/.test(wordAt(words, first - 1).norm)) return false
  return after === undefined || /^(?:NN|JJ|IN|VB|MD)/.test(after.tag)
}
