import { wordSet } from '../../language/stance-words.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import { moodOf } from './mood.ts'
import { coreOf, subjectOf, subjectOfParticiple } from './noun-phrase.ts'

/** Verbs that only bring a noun of pleading or siding: "voiced concern", "made a request", "has objections". */
const BRINGS = wordSet(
  `voice express raise state declare signal have reiterate repeat renew restate underline underscore stress show make issue lodge file
  submit launch pledge offer give register air convey announce withdraw table put send harbour maintain share take lead`,
)
const REACH = 6

/** Who a noun belongs to as the object of such a verb. */
export interface Brought {
  readonly subject: WordRange | null
  readonly not: boolean
}

/**
 * Whose a noun is by the verb that brings it; `null` where none does, `unreal` where it is only possible.
 *
 * @example broughtBy(words of "Teachers voiced concern about the cuts", 2) // subject: Teachers
 */
export function broughtBy(words: readonly Word[], noun: number): Brought | 'unreal' | null {
  let not = false
  for (let at = noun - 1; at >= Math.max(0, noun - REACH); at--) {
    const { tag, stem, norm } = wordAt(words, at)
    const adjectival = /^VB[NG]$/.test(tag) && /^(?:DT|JJ|PRP\$)/.test(wordAt(words, at - 1).tag)
    if (wordAt(words, at + 1).mark === ',' || wordAt(words, at + 1).mark === ';') return null
    if (norm === 'no' || norm === 'little') not = true
    if (tag.startsWith('VB') && BRINGS.has(stem)) return subjectOfBringer(words, at, not)
    if (!adjectival && !/^(?:DT|JJ|RB|CD|PRP\$|NN|CC)/.test(tag) && norm !== 'of') return null
  }
  return null
}

function subjectOfBringer(words: readonly Word[], verb: number, not: boolean): Brought | 'unreal' | null {
  const mood = moodOf(words, verb)
  if (mood.passive) return null
  if (mood.may || mood.must || mood.can || mood.would || mood.open) return 'unreal'
  if (mood.governed) {
    const { tag, mark } = wordAt(words, verb)
    const own = tag === 'VBG' && (verb === 0 || mark === ',')
    return own ? { subject: coreOf(subjectOfParticiple(words, verb)), not } : null
  }
  return { subject: coreOf(subjectOf(words, mood.first)), not: not || mood.not }
}
