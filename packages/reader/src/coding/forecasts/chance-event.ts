import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import type { StatedChance } from './stated-chances.ts'
import { subjectBefore } from './subject.ts'

const FINITE = /^(?:MD|VBZ|VBP|VBD)$/

/**
 * Whether a chance is one of what is to come: "a 66% chance that he was there" is none, "had a 30% chance of winning" only
 * where something lies ahead. "A 20% risk" may be so in general.
 */
export function isOfFuture(
  words: readonly Word[],
  chance: StatedChance,
  clause: WordRange,
  ahead: boolean,
): boolean {
  const { first, end, event } = chance
  if (!ahead && words.slice(first, event?.first ?? end).some(({ norm }) => norm === 'risk')) return false
  if (wordAt(words, end).norm === 'that') return !isPast(words.slice(end + 1, clause.end))
  if (event !== null && isPast(words.slice(event.first, event.end))) return false
  const governor = words.slice(clause.first, end).findLast(({ tag }) => FINITE.test(tag))
  return ahead || governor?.tag !== 'VBD' || /^(?:give|put|see)$/.test(governor.stem)
}

/** "he was there", "it has closed"; not "it would close". */
function isPast(words: readonly Word[]): boolean {
  const verb = words.findIndex(({ tag }) => FINITE.test(tag))
  if (verb < 0) return false
  const { tag, stem } = wordAt(words, verb)
  return tag === 'VBD' || (stem === 'have' && /^VB[ND]$/.test(wordAt(words, verb + 1).tag))
}

/**
 * The words of the event a chance is of: E in "a 66% chance that E" and "a 40% chance of E"; the whole clause in "the firm has a
 * 40% chance of closing"; `null` where the words name none.
 */
export function chanceEvent(
  words: readonly Word[],
  chance: StatedChance,
  clause: WordRange,
): WordRange | null {
  const { first, end, event } = chance
  if (event !== null) return event
  const lead = wordAt(words, end).norm
  if (!/^(?:that|of|to)$/.test(lead) || end + 1 >= clause.end) return null
  const subject = subjectBefore(words, first)
  const there = words.slice(subject, first).some(({ tag }) => tag === 'EX')
  const acts = lead === 'to' || (lead === 'of' && wordAt(words, end + 1).norm.endsWith('ing') && !there)
  return { first: acts ? subject : end + 1, end: clause.end }
}
