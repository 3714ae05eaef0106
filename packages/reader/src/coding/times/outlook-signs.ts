import { MODAL } from '../../language/auxiliaries.ts'
import { saying } from '../../language/reporting-classes.ts'
import { wordSet } from '../../language/stance-words.ts'
import { hasPerfect, pastAdverbs } from '../../language/verb-groups.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { intentSign, MEANS } from './intents.ts'
import type { Lead } from './leads.ts'
import { isActivePast, isParticiple } from './participles.ts'
import { isPlanned, plannedSign } from './planned.ts'
import type { Outlook } from './time-rule.ts'

/** What lies between the word that is looked at and the time. */
export interface Passed {
  readonly lead: Lead
  /** A "to decide" stands between. */
  readonly infinitive: boolean
  /** A "planned" or "next" stands between. */
  readonly weak: boolean
}

/** What the word at `i`, left of a time, tells of it; `null` where it tells nothing. */
export function signAt(words: readonly Word[], i: number, passed: Passed): Outlook | null {
  return (
    modalSign(words, i, isLimit(passed.lead)) ??
    plannedSign(words, i, passed.lead.at) ??
    (passed.infinitive ? intentSign(words, i) : null) ??
    pastSign(words, i, passed)
  )
}

/** What a verb tells of a time before it. */
export function verbSign(words: readonly Word[], i: number): Outlook | null {
  const { tag } = wordAt(words, i)
  const past = hasPerfect(words, i) || tag === 'VBD' || isActivePast(words, i)
  return modalSign(words, i, false) ?? (isPlanned(words, i) ? 'ahead' : past ? 'behind' : null)
}

function isLimit({ norm }: Lead): boolean {
  return norm === 'by' || norm === 'until' || norm === 'before'
}

/** "She would not say on Monday" is a refusal of Monday. */
const SAYS = wordSet(saying('refusing'))

/** "could decide" looks ahead, "could have decided" and "could not be reached" look back. */
function modalSign(words: readonly Word[], i: number, limit: boolean): Outlook | null {
  const { norm, capital } = wordAt(words, i)
  if (!MODAL.has(norm) || (norm === 'may' && capital && i > 0)) return null
  const next = pastAdverbs(words, i + 1)
  if (hasPerfect(words, next)) return norm === 'will' || norm === 'shall' ? 'ahead' : 'behind'
  if (limit || !negated(words, i, next)) return 'ahead'
  return norm === 'could' || (norm === 'would' && SAYS.has(wordAt(words, next).stem)) ? 'behind' : 'ahead'
}

function negated(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some((word) => word.norm === 'not')
}

/** A verb in the past has the time for itself; what it puts off or demands has its time ahead. */
function pastSign(words: readonly Word[], i: number, { lead, weak }: Passed): Outlook | null {
  if (wordAt(words, i).tag === 'VBG' && wordAt(words, i - 1).norm === 'after') return 'behind'
  const past = wordAt(words, i).tag === 'VBD' && !isParticiple(words, i)
  if (!past && !hasPerfect(words, i) && !isActivePast(words, i)) return null
  if (lead.norm === 'by') return pastBefore(words, i, lead)
  if (lead.norm === 'until') return LASTS.has(wordAt(words, i).stem) ? 'behind' : 'either'
  return weak ? 'either' : 'behind'
}

/** Verbs that fill the time up to the end that "until" gives. */
const LASTS = wordSet('run last serve remain stay lead work live continue')

/** "was finished by June" and "left by June" are over; "demanded a reply by June" is not. */
function pastBefore(words: readonly Word[], i: number, { at }: Lead): Outlook {
  const { norm, stem } = wordAt(words, i)
  if (/^(?:was|were|had)$/.test(norm) || i + 1 === at) return 'behind'
  return MEANS.has(stem) ? 'ahead' : 'either'
}
