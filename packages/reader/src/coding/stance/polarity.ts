import { CONDITION, DENIAL, NEGATORS, wordSet } from '../../language/stance-words.ts'
import type { Clause } from '../words/clauses.ts'
import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'

/** How the words around a stretch bear on it. */
export interface Bearing {
  /** True where negation and rejection, taken together, turn it round. */
  readonly turned: boolean
  /** False inside a question or a condition. */
  readonly asserted: boolean
  /** True where it is avoided, weighed or debated: named, not claimed. */
  readonly topic: boolean
  /** The words that decided. */
  readonly because: readonly number[]
}

/** A noun phrase's negator reaches this far ("no serious talk of ..."), a verb's to the end of its clause. */
const NEAR = 4
const REACH = 12
const CUTS_REACH = new Set(['that', 'because', 'but', 'who', 'which', 'so', 'as'])
const NOT_A_DENIAL_BEFORE = new Set(['not', 'never', 'no'])

/**
 * How the words before `first` bear on the stretch that begins there: negation within the clause, rejected propositions
 * ("dismissed the perception that"), questions, conditions. `own` are the stretch's own words; they never count.
 */
export function bearing(
  words: readonly Word[],
  clause: Clause,
  stretch: { readonly first: number; readonly end: number; readonly own: readonly number[] },
  question: boolean,
): Bearing {
  const own = new Set(stretch.own)
  const because: number[] = []
  const from = Math.max(Math.min(clause.first, stretch.first), stretch.first - REACH)
  let turns = 0
  for (let i = stretch.first - 1; i >= from; i--) {
    if (own.has(i)) continue
    if (turnsHere(words, i, stretch.first)) {
      turns++
      because.unshift(i)
    }
  }
  for (let i = stretch.first; i < stretch.end; i++) {
    if (own.has(i) || !NEGATORS.has(wordAt(words, i).norm)) continue
    turns++
    because.push(i)
  }
  const asserted =
    !question && !conditioned(words, clause, stretch.first) && !leftOpen(words, from, stretch.first)
  return { turned: turns % 2 === 1, asserted, topic: underTopic(words, from, stretch.first, own), because }
}

function turnsHere(words: readonly Word[], i: number, first: number): boolean {
  const word = wordAt(words, i)
  if (word.norm === 'no' && NO_GROUNDS.has(wordAt(words, i + 1).norm)) return true
  if (NEGATORS.has(word.norm)) return reaches(words, i, first, nounNegator(word) ? NEAR : REACH)
  if (DENIAL.has(word.stem) && word.tag !== 'IN') return rejectsAhead(words, i, first)
  const next = words[i + 1]?.norm
  if (word.stem === 'brush' || word.stem === 'wave')
    return next === 'aside' || next === 'off' || next === 'away'
  if (word.stem === 'rule') return next === 'out'
  if (SHRINKS.has(word.stem) && next === 'to' && first - i <= 4) return true
  return (word.norm === 'far' && next === 'from') || (word.stem === 'fail' && next === 'to')
}

/** "no evidence that X": the negator reaches into the clause. */
const NO_GROUNDS = new Set(['evidence', 'proof', 'indication', 'truth', 'basis', 'grounds'])
/** "refused to support": doing otherwise than the words that follow say. */
const SHRINKS = wordSet('refuse decline reluctant unwilling hesitant hesitate')

function nounNegator(word: Word): boolean {
  return word.norm === 'no' || word.norm === 'without' || word.norm === 'none'
}

function reaches(words: readonly Word[], i: number, first: number, far: number): boolean {
  if (first - i > far + 1) return false
  if (
    wordAt(words, i).norm === 'not' &&
    (wordAt(words, i + 1).norm === 'only' || wordAt(words, i + 1).norm === 'just')
  )
    return false
  if (wordAt(words, i).norm === 'no' && wordAt(words, i + 1).norm === 'doubt') return false
  for (let k = i + 1; k < first; k++) {
    if (isPause(wordAt(words, k).mark)) return false
    if (CUTS_REACH.has(wordAt(words, k).norm)) return false
  }
  return true
}

/** "dismissed the perception that X" rejects X; "not denied" does not reject. */
function rejectsAhead(words: readonly Word[], i: number, first: number): boolean {
  if (NOT_A_DENIAL_BEFORE.has(wordAt(words, i - 1).norm)) return false
  for (let k = i + 1; k < first; k++) if (wordAt(words, k).mark === ';') return false
  return true
}

/** "has not ruled out sending it": neither a yes nor a no. */
function leftOpen(words: readonly Word[], from: number, first: number): boolean {
  for (let i = from; i < first; i++) {
    const { stem } = wordAt(words, i)
    if (stem !== 'exclud' && !(stem === 'rule' && wordAt(words, i + 1).norm === 'out')) continue
    if ([1, 2, 3].some((back) => NEGATORS.has(wordAt(words, i - back).norm))) return true
  }
  return false
}

/** Inside "if ...", up to the comma that ends it; a trigger that begins before the "if" is not. */
function conditioned(words: readonly Word[], clause: Clause, first: number): boolean {
  for (let i = first - 1; i >= Math.max(clause.first, first - REACH); i--) {
    if (isPause(wordAt(words, i + 1).mark)) return false
    const { norm } = wordAt(words, i)
    if (norm === 'should' ? i === clause.first && i === 0 : CONDITION.has(norm)) return true
    if (norm === 'then') return false
  }
  return false
}

const SETS_ASIDE = wordSet('avoid debate dilemma whether weigh discuss mull ponder consider question prevent')

function underTopic(words: readonly Word[], from: number, first: number, own: ReadonlySet<number>): boolean {
  for (let i = first - 1; i >= from; i--) {
    if (wordAt(words, i).mark === ';') return false
    if (!own.has(i) && SETS_ASIDE.has(wordAt(words, i).stem)) return true
    if (
      wordAt(words, i).norm === 'that' &&
      SETS_ASIDE.has(wordAt(words, i - 1).stem) === false &&
      i < first - 2 &&
      wordAt(words, i).tag === 'IN'
    ) {
      return false
    }
  }
  return false
}
