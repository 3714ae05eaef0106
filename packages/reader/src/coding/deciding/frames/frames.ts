import { wordAt } from '../../words/word-at.ts'
import type { Word, WordRange } from '../../words/words.ts'
import {
  agentBehind,
  type Complement,
  deed,
  gift,
  infinitiveAt,
  recipientBehind,
  thing,
} from '../complement.ts'
import type { Mood } from '../mood.ts'
import { coreOf, isTime, type Phrase, phraseAt } from '../noun-phrase.ts'
import type { Takes } from '../rows/deciding-row.ts'
import { isTalk, overTally, standsAlone } from './deeds.ts'
import { type Compiled, type Frame, nothingMore, standsAtEnd } from './frame.ts'
import { fateOf, house } from './houses.ts'
import { isJudged, moves, thanks, verdict } from './judging.ts'
import { consent, leave, won } from './leave.ts'
import { beforeRelative } from './relatives.ts'
import { advice, asked, askedFrom, isSought, pleaFor, that, wish } from './requests.ts'
import { subjectAt } from './subjects.ts'

/** What stands around a verb where a row's frame fits; `null` where it does not. */
export function frameOf(words: readonly Word[], row: Compiled, place: WordRange, mood: Mood): Frame | null {
  // "were angered by the deal": a predicate.
  if (mood.passive && row.takes === 'moves') return null
  const subject = subjectAt(words, place.first, mood)
  return mood.passive ? passive(words, row, place, subject) : active(words, row, place, subject)
}

function active(
  words: readonly Word[],
  row: Compiled,
  { first, end }: WordRange,
  subject: Phrase | null,
): Frame | null {
  const decider = coreOf(subject)
  const own = (complement: Complement | null, not = false): Frame | null =>
    complement === null
      ? null
      : { ...complement, decider: row.takes === 'fate' ? null : decider, requester: null, not }
  if (row.takes === 'deed') {
    const infinitive = infinitiveAt(words, overTally(words, end), 2)
    if (infinitive === null) return standsAlone(words, row, end) ? own(nothingMore(end)) : null
    // "declined to rule it out" is neither.
    if (isTalk(words, infinitive.verb) || isLeftOpen(words, row, infinitive.verb)) return null
    return own(deed(words, infinitive.verb), infinitive.not)
  }
  if (row.takes === 'answer' || row.takes === 'reaction')
    return standsAlone(words, row, end) ? own(nothingMore(end)) : null
  if (row.takes === 'wish') return wish(words, end, decider)
  if (row.takes === 'advice') return advice(asked(words, first, end, decider))
  if (row.takes === 'consent') return own(consent(words, end))
  if (row.takes === 'verdict') return own(verdict(words, row, end))
  if (row.takes === 'fate')
    return subject !== null && standsAtEnd(words, end, true) ? own(fateOf(words, row, subject, end)) : null
  if (row.takes === 'house') return house(words, row, subject, end)
  if (row.takes === 'thanks') return own(thanks(words, end))
  if (row.takes === 'moves') return moves(words, subject, end)
  if (row.takes === 'turn') return own(nothingMore(end))
  if (row.takes === 'won') return won(words, row, end, decider)
  if (row.takes === 'leave') return own(leave(words, end, row))
  if (row.takes === 'gift') return own(gift(words, end) ?? beforeRelative(words, subject, end))
  if (row.takes === 'asked') return asked(words, first, end, decider)
  if (row.takes === 'plea') {
    const clause = that(words, end)
    if (clause !== null) return { ...clause, requester: decider, not: false }
    if (row.clause) return null
    const plea = pleaFor(words, end) ?? thing(words, end) ?? beforeRelative(words, subject, end)
    return plea === null
      ? null
      : {
          decider: askedFrom(words, end),
          ...plea,
          requester: decider,
          recipient: plea.recipient ?? (isSought(words, first, plea) ? decider : null),
          not: false,
        }
  }
  if (row.words === 'receive') {
    const got = thing(words, end)
    return got === null
      ? null
      : {
          ...got,
          decider: coreOf(agentBehind(words, got.end, 'from')),
          requester: null,
          recipient: decider,
          not: false,
        }
  }
  if (row.clause) return own(that(words, end))
  // "agree that movement will be slow" holds a view.
  if (row.words === 'agree' && wordAt(words, end).norm === 'that') return null
  return own(
    (row.done === 'contracted' ? null : that(words, end)) ??
      unlessDone(words, row, thing(words, end)) ??
      beforeRelative(words, subject, end) ??
      (row.neither && row.done === null && leftOut(words, first, end) ? nothingMore(end) : null),
  )
}

/** "The army objected on Monday"; "blasted: “It's a disgrace”" leaves nothing out. */
function leftOut(words: readonly Word[], verb: number, end: number): boolean {
  const objects = /^object/.test(wordAt(words, verb).stem)
  return standsAtEnd(words, end, objects) && (objects || wordAt(words, end).mark !== ';')
}

/** "ordered the pool | to close", "ordered it | closed": an order to somebody buys nothing. */
const unlessDone = (
  words: readonly Word[],
  { done }: Compiled,
  what: Complement | null,
): Complement | null =>
  done === 'contracted' &&
  what !== null &&
  (wordAt(words, what.end).norm === 'to' || /^VB[DN]$/.test(wordAt(words, what.end).tag)) &&
  wordAt(words, what.end).mark === ''
    ? null
    : what

/** What is told by who does it only. */
const ACTIVE: ReadonlySet<Takes> = new Set<Takes>(['answer', 'reaction', 'wish', 'advice'])

const isLeftOpen = (words: readonly Word[], { side }: Compiled, verb: number): boolean =>
  side < 0 && wordAt(words, verb).norm === 'rule' && wordAt(words, verb + 1).norm === 'out'

export function passive(
  words: readonly Word[],
  row: Compiled,
  { first, end }: WordRange,
  subject: Phrase | null,
): Frame | null {
  if (row.active || ACTIVE.has(row.takes) || (row.takes === 'consent' && row.done === 'decided')) return null
  const by = coreOf(agentBehind(words, end, 'by'))
  const item = subject
  const nothing = { side: 1 as const, deeds: [], end, not: false }
  if (row.takes === 'asked') {
    const infinitive = infinitiveAt(words, end, by === null ? 0 : by.end - end)
    if (infinitive === null || subject === null) return null
    // "We have been told to wait": nobody asks us for it.
    if (wordAt(words, first).stem === 'tell' && by === null) return null
    const inner = deed(words, infinitive.verb)
    return {
      ...inner,
      deeds: [...inner.deeds, infinitive.verb],
      decider: coreOf(subject),
      requester: by,
      not: infinitive.not,
    }
  }
  if (row.takes === 'leave' || row.takes === 'deed') {
    const infinitive = infinitiveAt(words, end)
    if (subject === null || row.takes === 'deed') return null
    if (infinitive === null)
      return {
        ...nothing,
        item: subject,
        decider: by,
        requester: null,
        recipient: recipientBehind(words, end, false),
      }
    const inner = deed(words, infinitive.verb)
    return {
      ...inner,
      item: { first: infinitive.verb, end: inner.end },
      decider: by,
      requester: null,
      recipient: coreOf(subject),
      not: false,
    }
  }
  if (item === null || (row.takes === 'verdict' && !isJudged(words, row, end))) return null
  const next = wordAt(words, end)
  if (row.takes === 'gift' && /^(?:DT|CD|JJ|NN)/.test(next.tag) && next.mark === '') {
    const given = phraseAt(words, end)
    if (given !== null && !isTime(words, given))
      return {
        ...nothing,
        item: given,
        decider: by,
        requester: null,
        recipient: coreOf(subject),
        end: given.end,
      }
  }
  const from = row.done === 'shipped' ? coreOf(agentBehind(words, end, 'from')) : null
  const recipient = recipientBehind(words, end, row.takes === 'gift')
  if (row.takes === 'plea') return { ...nothing, item, decider: null, requester: by, recipient }
  // "An amendment by Ms Finch was withdrawn": who moved it takes it back.
  const mover =
    row.done === 'withdrawn' && item.end > item.coreEnd ? agentBehind(words, item.coreEnd, 'by') : null
  const own = mover !== null && mover.end <= item.end ? coreOf(mover) : null
  return { ...nothing, item, decider: by ?? from ?? own, requester: null, recipient }
}
