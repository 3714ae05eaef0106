import { isPastForm } from '../../language/verb-tags.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { dayNumber, MONTH, WEEKDAY } from './calendar-words.ts'

/** What stands before a time and bears on it, and the first word that belongs to both. */
export interface Lead {
  /** "by", "until", "in"; '' where no preposition leads the time. "no later than" is a "by". */
  readonly norm: string
  readonly at: number
}

const PREPOSITION = new Set(
  'by until till before since in on at from for after during through over'.split(' '),
)
/** What stands between the preposition and its time: "until at least 2030", "by about May", "by early Monday". */
const BETWEEN = new Set('the around about early late mid this'.split(' '))
const JOINT = new Set(['and', 'or', 'to'])
/** So many words stand between at most, and so many times share a lead. */
const REACH = 6
const JOINTS_AT_MOST = 8

/**
 * The lead of the time that begins at `first`; the second of "by May or June" has the first one's. "By the 1980s" sets a limit,
 * "prompted by the Friday release" sets none.
 */
export function leadOf(words: readonly Word[], first: number, joints = JOINTS_AT_MOST): Lead {
  let at = first
  while (at > Math.max(0, first - REACH) && isBetween(words, at - 1)) at--
  const norm = wordAt(words, at - 1).norm
  if (norm === 'than') return comparison(words, at - 1, first)
  if (joints > 0 && JOINT.has(norm) && isTimeName(words[at - 2])) return leadOf(words, at - 2, joints - 1)
  if (joints > 0 && wordAt(words, at).mark === ',' && isTimeName(words[at - 1]))
    return leadOf(words, at - 1, joints - 1)
  const isDoer =
    norm === 'by' &&
    wordAt(words, at).norm === 'the' &&
    isPastForm(words[at - 2]?.tag) &&
    isTimeName(words[first])
  return PREPOSITION.has(norm) && !isDoer ? { norm, at: at - 1 } : { norm: '', at: first }
}

/** "at" alone leads, "at least" stands between. */
function isBetween(words: readonly Word[], i: number): boolean {
  const { norm } = wordAt(words, i)
  if (norm === 'least') return wordAt(words, i - 1).norm === 'at'
  return norm === 'at' ? wordAt(words, i + 1).norm === 'least' : BETWEEN.has(norm)
}

const COMPARED: ReadonlyMap<string, string> = new Map([
  ['later', 'by'],
  ['earlier', 'from'],
  ['sooner', 'from'],
])

/** "no later than 2030" is a "by", "no earlier than 2030" a "from". */
function comparison(words: readonly Word[], than: number, first: number): Lead {
  const norm = COMPARED.get(wordAt(words, than - 1).norm)
  if (norm === undefined || !/^(?:no|not)$/.test(wordAt(words, than - 2).norm)) return { norm: '', at: first }
  return { norm, at: wordAt(words, than - 3).norm === 'by' ? than - 3 : than - 2 }
}

function isTimeName(word: Word | undefined): boolean {
  if (word === undefined) return false
  return (word.capital && (MONTH.has(word.norm) || WEEKDAY.has(word.norm))) || dayNumber(word.norm) !== null
}
