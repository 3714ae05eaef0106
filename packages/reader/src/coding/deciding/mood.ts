import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'

/** What the words before a verb make of it. */
export interface Mood {
  /** The group's first word: "has", "will", "is". */
  readonly first: number
  readonly not: boolean
  /** "will", "is going to", "to" in a headline. */
  readonly will: boolean
  readonly would: boolean
  /** "may", "might", "could". */
  readonly may: boolean
  /** Any other modal: "must", "should", "can". */
  readonly must: boolean
  readonly can: boolean
  /** "is poised to", "has yet to": open. */
  readonly open: boolean
  /** "is to", "is set to". */
  readonly planned: boolean
  /** "is not ready to". */
  readonly unready: boolean
  readonly again: boolean
  readonly noLonger: boolean
  readonly passive: boolean
  /** "is sending". */
  readonly progressive: boolean
  /** An infinitive or a participle that another word brings. */
  readonly governed: boolean
}

const OPEN = new Set('poised about close ready likely expected leaning prepared minded inclined'.split(' '))
const PLANNED = new Set('set due scheduled bound'.split(' '))
const UNREADY = new Set('unready unwilling reluctant unprepared'.split(' '))
const AUXILIARY = new Set(['be', 'have', 'do'])
const AGAIN = new Set(['again', 'still', 'repeatedly'])
const REACH = 9

/**
 * Reads what stands before a verb: auxiliaries, negation, "is poised to", "has yet to", "no longer".
 *
 * @example moodOf(words of "Norland is not going to send tanks", 5) // will, not
 */
export function moodOf(words: readonly Word[], verb: number): Mood {
  const found = { not: false, will: false, would: false, may: false, must: false, can: false }
  const more = { open: false, planned: false, unready: false, again: false, noLonger: false }
  let [be, to, first] = [false, false, verb]
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
    if (wordAt(words, i + 1).mark !== '' && wordAt(words, i + 1).mark !== '"') break
    const { norm, stem, tag } = wordAt(words, i)
    if (norm === 'not' || norm === 'never') found.not = true
    else if (norm === 'no' && wordAt(words, i + 1).norm === 'longer') more.noLonger = true
    else if (norm === 'will' || norm === 'shall') found.will = true
    else if (norm === 'would') found.would = true
    else if (norm === 'may' || norm === 'might' || norm === 'could') found.may = true
    else if (norm === 'can' || norm === 'cannot') found.can = true
    else if (tag === 'MD') found.must = true
    else if (norm === 'to' && i === beforeAdverbs(words, verb)) to = true
    else if (to && norm === 'going') found.will = true
    else if (to && OPEN.has(norm)) more.open = true
    else if (to && PLANNED.has(norm)) more.planned = true
    else if (to && UNREADY.has(norm)) more.unready = true
    else if (to && stem === 'continu') more.again = true
    else if (to && norm === 'yet') more.open = true
    else if (to && stem === 'be' && !more.open && !more.unready && !found.will) more.planned = true
    else if (stem === 'be') be = true
    else if (AGAIN.has(norm)) more.again = true
    else if (!AUXILIARY.has(stem) && !tag.startsWith('RB')) break
    if (norm === 'cannot') found.not = true
    first = i
  }
  const { tag } = wordAt(words, verb)
  const led = found.will || more.open || more.planned || more.unready || more.again
  return {
    ...found,
    ...more,
    first,
    passive: be && (tag === 'VBN' || tag === 'VBD'),
    progressive: be && tag === 'VBG',
    governed: (to && !led) || (tag === 'VBG' && !be),
  }
}

function beforeAdverbs(words: readonly Word[], verb: number): number {
  let at = verb - 1
  while (wordAt(words, at).tag.startsWith('RB')) at--
  return at
}
