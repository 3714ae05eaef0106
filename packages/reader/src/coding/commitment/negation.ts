import { isCurrencySign } from '../quantities/currency.ts'
import type { Predicate } from '../words/predicate.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { littleOf } from './chances.ts'

/** Words that negate a verb. "Barely" is none by itself: who barely won has won. */
export const NOT: ReadonlySet<string> = new Set(['not', 'never', 'hardly', 'scarcely'])
const NEGATIVE_SUBJECTS = new Set(['no', 'nobody', 'none', 'neither', 'nothing', 'hardly', 'scarcely'])
/** "not only", "no doubt", "no fewer than": these negate nothing. */
const IDLE_NOT = /^(?:only|just|merely|simply|least)$/
const IDLE_NO = /^(?:doubt|question|fewer|less|more|later|matter|wonder)$/

/** Whether a word negates what follows: "not only late" and "not more than 900 jobs" deny nothing, "barely any money" does. */
export function negates(words: readonly Word[], i: number): boolean {
  const { norm } = wordAt(words, i)
  const next = wordAt(words, i + 1).norm
  if (norm === 'barely') return /^(?:any\w*|ever)$/.test(next)
  return NOT.has(norm) && !IDLE_NOT.test(next) && !isOfBound(words, i)
}

/** "not more than 900", "not later than May": the "not" belongs to the figure or the date. */
function isOfBound(words: readonly Word[], i: number): boolean {
  const bound = wordAt(words, i + 1).norm
  if (wordAt(words, i + 2).norm !== 'than') return false
  return /^(?:later|earlier)$/.test(bound) || (/^(?:more|fewer|less)$/.test(bound) && isFigure(words, i + 3))
}

function isFigure(words: readonly Word[], i: number): boolean {
  const word = words[i]
  if (word === undefined) return false
  if (word.tag === 'CD' || /^\d/.test(word.norm) || isCurrencySign(word.norm)) return true
  return (
    /^(?:an?|half)$/.test(word.norm) &&
    /^(?:dozen|hundred|half|quarter|third|.*illion|thousand)$/.test(wordAt(words, i + 1).norm)
  )
}

/** Whether a clause is negative: by its subject, its verbs, the adverbs before them, or its object. */
export function negated(content: readonly Word[], predicate: Predicate): boolean {
  const { verb, end } = predicate
  if (hasNegativeSubject(content, predicate) || isNegatedBefore(content, predicate)) return true
  for (let i = verb; i < end; i++) {
    if (negates(content, i)) return true
    if (wordAt(content, i).norm === 'no' && wordAt(content, i + 1).norm === 'longer') return true
  }
  return noObject(content, end)
}

/** "Neither side asked", "not everyone knew". */
function hasNegativeSubject(content: readonly Word[], { first, verb }: Predicate): boolean {
  const subject = content
    .slice(first, verb)
    .filter(
      (word, i) => i > 0 || word.tag !== 'RB' || word.norm === 'not' || NEGATIVE_SUBJECTS.has(word.norm),
    )
  const [head, next] = subject
  if (head === undefined) return false
  if (NEGATIVE_SUBJECTS.has(head.norm)) return head.mark !== ';' && !IDLE_NO.test(next?.norm ?? '')
  return head.norm === 'not' && negates(content, content.indexOf(head))
}

/** "We never agreed", "they hardly ever met": adverbs right before the verb. */
function isNegatedBefore(content: readonly Word[], { first, verb }: Predicate): boolean {
  for (let i = verb - 1; i >= first; i--) {
    if (!wordAt(content, i).tag.startsWith('RB') || wordAt(content, i + 1).mark !== '') return false
    if (negates(content, i)) return true
  }
  return false
}

/** "there is no money", "contained no such power"; not "no doubt", "no fewer than nine". */
export function noObject(content: readonly Word[], end: number): boolean {
  const word = content[end]
  const next = wordAt(content, end + 1).norm
  if (word === undefined || word.mark === ',') return false
  if (word.norm === 'neither' || littleOf(word.norm, next)) return true
  if (next === '') return false
  return word.norm === 'no' && (!IDLE_NO.test(next) || wordAt(content, end + 2).norm === 'of')
}

/** What is looked for and not seen. */
export const SIGN = /^(?:signs?|evidence|indications?|hint|proof)$/

/** "shows no sign of changing", "has little chance": nothing is seen of it, which is not that it will not be. */
export function withoutSign(content: readonly Word[], end: number): boolean {
  const [word, next] = [wordAt(content, end).norm, wordAt(content, end + 1).norm]
  return littleOf(word, next) || (SIGN.test(next) && noObject(content, end))
}
