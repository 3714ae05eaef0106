import { isInfinitive, pastAdverbs } from '../../language/verb-groups.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import type { Outlook } from './time-rule.ts'

const AWAITED = new Set('due scheduled planned expected slated set'.split(' '))
const PROBABLE = new Set('likely unlikely certain sure bound going about ready poised supposed'.split(' '))
const WANTED = new Set('wants want plans plan intends intend aims aim hopes hope expects expect'.split(' '))

/** "is to decide", "is on Monday", "is likely to decide", "due in May", "plans to close". */
export function plannedSign(words: readonly Word[], i: number, time: number): Outlook | null {
  const { norm } = wordAt(words, i)
  if (isPlanned(words, i)) return 'ahead'
  if (/^(?:is|are)$/.test(norm) && isOnCalendar(words, pastAdverbs(words, i + 1), time)) return 'ahead'
  if (WANTED.has(norm)) return isPresent(words, i, isPronoun) ? 'ahead' : null
  const to = isInfinitive(words, i + 1 < words.length ? i + 1 : i)
  if (PROBABLE.has(norm)) return to || (/likely$/.test(norm) && i + 1 === time) ? 'ahead' : null
  if (!AWAITED.has(norm)) return null
  if (to && (norm !== 'due' || wordAt(words, i + 2).tag === 'VB')) return 'ahead'
  if (norm === 'set') return wordAt(words, i + 1).norm === 'for' ? 'ahead' : null
  return isFollowedByTime(words, i, time) ? 'ahead' : null
}

/** "is on Monday", "are meeting on Monday"; "is looking into the fire on Monday" tells of the fire. */
function isOnCalendar(words: readonly Word[], next: number, time: number): boolean {
  return next === time || (next + 1 === time && wordAt(words, next).tag === 'VBG')
}

/** "due in May", "scheduled for Monday", "expected in Oslo on Monday", not "the planned route" nor "due to snow". */
function isFollowedByTime(words: readonly Word[], i: number, time: number): boolean {
  return i + 1 >= time || wordAt(words, i + 1).tag === 'IN'
}

/** What is in a calendar is told in the present: "the board meets on 20 March". */
const SCHEDULED = new Set(
  'meet meets start starts begin begins open opens close closes reopen reopens resume resumes'.split(' '),
)
/** The same, where the word is a noun more often. */
const VERB_ONLY = new Set('votes decides returns arrives leaves ends visits travels faces'.split(' '))

/** "is to decide", "has to decide"; "meets" and "meet" as a verb in the present. */
export function isPlanned(words: readonly Word[], i: number): boolean {
  const { norm, tag } = wordAt(words, i)
  if (/^(?:is|are|has|have|need|needs)$/.test(norm))
    return wordAt(words, i + 1).norm === 'to' && !tag.startsWith('NN')
  if (/^takes?$/.test(norm)) return /^(?:place|effect|office)$/.test(wordAt(words, i + 1).norm)
  if (/^(?:comes?|goes?|enters?)$/.test(norm)) return /^(?:force|effect|law)$/.test(wordAt(words, i + 2).norm)
  if (/^expires?$/.test(norm)) return true
  if (VERB_ONLY.has(norm)) return tag === 'VBZ'
  return SCHEDULED.has(norm) && isPresent(words, i, isSubject)
}

/** "they plan", not "their plans". */
const isPronoun = (tag: string): boolean => tag === 'PRP'
/** "the board meets", "it meets", not "its meets". */
const isSubject = (tag: string): boolean => isPronoun(tag) || tag.startsWith('NN')

/** A rough tagger may take the verb for a plural noun: the one behind such a subject is the verb. */
function isPresent(words: readonly Word[], i: number, subject: (tag: string) => boolean): boolean {
  const { norm, tag } = wordAt(words, i)
  return /^VB[PZ]$/.test(tag) || (norm.endsWith('s') && subject(wordAt(words, i - 1).tag))
}

/** Words that promise a time ahead where no past verb has it: "the next round in May", "until the vote in May". */
const WEAK = new Set(
  'next coming upcoming forthcoming deadline planned scheduled expected due until if unless'.split(' '),
)

export function isWeakSign(words: readonly Word[], i: number): boolean {
  const { norm } = wordAt(words, i)
  if (norm === 'ahead') return wordAt(words, i + 1).norm === 'of'
  return WEAK.has(norm) && !(norm === 'due' && wordAt(words, i + 1).norm === 'to')
}
