import { AGAINST, FOR, NEGATORS } from '../../../language/stance-words.ts'
import { isPause } from '../../words/marks.ts'
import { wordAt } from '../../words/word-at.ts'
import type { Word, WordRange } from '../../words/words.ts'

/** Words that take a side on an act: 1 for it, -1 against it, negations counted in. */
export interface Operator {
  readonly sign: 1 | -1
  readonly words: readonly number[]
}

const REACH = 14

/** The nearest word for or against before an act, with the negation that bears on it. */
export function operatorBefore(words: readonly Word[], low: number, act: number): Operator | null {
  for (let i = act - 1; i >= Math.max(low, act - REACH); i--) {
    if (wordAt(words, i + 1).mark === ';') return null
    const sign = signAt(words, i)
    if (sign === 0 && isRefusal(words, i)) return { sign: -1, words: [i - 1, i] }
    if (sign === 0) continue
    const not = negatorOf(words, i, low)
    // "has not ruled it out": neither for nor against.
    if (not >= 0 && wordAt(words, i).stem === 'rule') return null
    return not < 0 ? { sign, words: [i] } : { sign: sign === 1 ? -1 : 1, words: [not, i] }
  }
  return null
}

/** "will not", "won't", "would not", "not going to". */
function isRefusal(words: readonly Word[], not: number): boolean {
  if (wordAt(words, not).norm !== 'not') return false
  return /^(?:will|would|shall)$/.test(wordAt(words, not - 1).norm) || wordAt(words, not + 1).norm === 'going'
}

function signAt(words: readonly Word[], i: number): 1 | -1 | 0 {
  const { norm, stem } = wordAt(words, i)
  const next = words[i + 1]?.norm
  if (norm === 'no' && (next === 'plans' || next === 'intention' || next === 'plan')) return -1
  if ((stem === 'rule' && next === 'out') || (stem === 'hold' && next === 'off')) return -1
  if (norm === 'in' && (next === 'favour' || next === 'favor')) return 1
  if (isNorm(norm)) return 1
  if (AGAINST.has(stem)) return -1
  return FOR.has(stem) ? 1 : 0
}

function isNorm(norm: string): boolean {
  return norm === 'must' || norm === 'should' || norm === 'ought'
}

const NEGATION_REACH = 4

/** The negator before an operator, or behind its modal; -1 where there is none. */
function negatorOf(words: readonly Word[], i: number, low: number): number {
  for (let k = i - 1; k >= Math.max(low, i - NEGATION_REACH); k--) {
    if (isPause(wordAt(words, k + 1).mark)) return -1
    const { norm } = wordAt(words, k)
    if (NEGATORS.has(norm) && !(norm === 'not' && wordAt(words, k + 1).norm === 'only')) return k
  }
  const modal = wordAt(words, i).norm === 'should' || wordAt(words, i).norm === 'must'
  return modal && wordAt(words, i + 1).norm === 'not' ? i + 1 : -1
}

/** So many words behind a thing are searched for a modal where no act follows. */
const BEHIND = 5

/** "The tax should not be raised": the modal stands between the thing and the act. */
export function modalBetween(words: readonly Word[], thing: WordRange, act: number): Operator | null {
  const to = act > thing.end ? act : Math.min(words.length, thing.end + BEHIND)
  for (let i = thing.end; i < to; i++) {
    const { norm } = wordAt(words, i)
    const negated = wordAt(words, i + 1).norm === 'not'
    if (isNorm(norm)) return negated ? { sign: -1, words: [i, i + 1] } : { sign: 1, words: [i] }
    if ((norm === 'will' || norm === 'would') && negated && act > i) return { sign: -1, words: [i, i + 1] }
  }
  return null
}
