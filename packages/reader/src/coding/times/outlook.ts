import { isInfinitive } from '../../language/verb-groups.ts'
import { isFiniteVerb } from '../../language/verb-tags.ts'
import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { type Lead, leadOf } from './leads.ts'
import { signAt, verbSign } from './outlook-signs.ts'
import { isWeakSign } from './planned.ts'
import type { Outlook } from './time-rule.ts'

/** So many words from a time tell whether it lies ahead. */
const REACH = 14

/**
 * Whether a time lies ahead, by the words around it: "will open on Monday", "must decide in May", not "approved on Monday". The
 * nearest verb before has it; a time that opens its clause goes with the verb behind: "On Monday the board will meet".
 */
export function outlook(words: readonly Word[], first: number, end: number): Outlook {
  const lead = leadOf(words, first)
  const opens = opensClause(words, lead.at) && wordAt(words, end).norm !== "'s"
  return (opens ? behindIt(words, end, lead.at) : null) ?? beforeIt(words, lead, end)
}

function beforeIt(words: readonly Word[], lead: Lead, end: number): Outlook {
  let infinitive = false
  let weak = false
  let i = lead.at - 1
  for (; i >= Math.max(0, lead.at - REACH) && !isBorder(words, i + 1, lead.at); i--) {
    const sign = signAt(words, i, { lead, infinitive, weak })
    if (sign !== null) return sign
    infinitive ||= isInfinitive(words, i)
    weak ||= isWeakSign(words, i)
  }
  // "Norland to close two plants in May", "the levy, to be introduced in April"
  const headline =
    infinitive && (i < 0 || (wordAt(words, i + 1).norm === 'to' && wordAt(words, i + 2).norm === 'be'))
  if (headline || lead.norm === 'by' || lead.norm === 'until') return 'ahead'
  if (!weak) return 'behind'
  const isOver = behindIt(words, end, 0) === 'behind'
  return isOver || i < lead.at - REACH ? 'either' : 'ahead'
}

/** A pause ends the clause, unless what follows it leans on the verb before: "would go by May, and 700 in June". */
function isBorder(words: readonly Word[], i: number, time: number): boolean {
  const { mark, norm } = wordAt(words, i)
  return isPause(mark) && !(mark === ',' && (i === time || norm === 'and' || norm === 'or'))
}

function opensClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return at === 0 || isPause(wordAt(words, at).mark) || /^(?:that|but)$/.test(before?.norm ?? '')
}

/** By the first verb behind a time; over a pause only from the head of the sentence. */
function behindIt(words: readonly Word[], end: number, at: number): Outlook | null {
  for (let i = end; i < Math.min(words.length, end + REACH); i++) {
    if (at > 1 && isPause(wordAt(words, i).mark)) return null
    const sign = verbSign(words, i)
    if (sign !== null) return sign
    if (isFiniteVerb(wordAt(words, i).tag)) return null
  }
  return null
}
