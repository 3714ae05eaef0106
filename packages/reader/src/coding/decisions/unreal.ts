import { placeTest } from '../../language/word-patterns.ts'
import type { Clause } from '../words/clauses.ts'
import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'

/** "the approved budget", "the delivered goods": a participle before its noun reports nothing. */
export const isAdjectival = placeTest<Word>(':DT|:PRP$|:JJ|:CD [@participle] :NN*', {
  participle: ({ norm }) => norm.endsWith('ed'),
})

const POSSIBLE = new Set(['could', 'may', 'might', 'should'])
const UNREAL = new Set([
  'would',
  'must',
  'toward',
  'towards',
  'about',
  'unlikely',
  'likely',
  'hope',
  'hopes',
  'hoped',
  'need',
  'needs',
  'want',
  'wants',
  'expected',
])
/** "would approve", "is about to approve", "needs to be approved". */
export function isHypothetical(words: readonly Word[], first: number, clause: Clause): boolean {
  return isAfter(UNREAL, words, first, clause)
}

/** "could refuse", "might be under discussion". */
export function isPossible(words: readonly Word[], first: number, clause: Clause): boolean {
  return isAfter(POSSIBLE, words, first, clause)
}

const REACH = 4

/** Whether one of the words stands shortly before, with no comma and no finite verb between. */
function isAfter(
  modals: ReadonlySet<string>,
  words: readonly Word[],
  first: number,
  clause: Clause,
): boolean {
  for (let i = first - 1; i >= Math.max(clause.first, first - REACH); i--) {
    if (isPause(wordAt(words, i + 1).mark)) return false
    const { norm, tag, stem } = wordAt(words, i)
    if (modals.has(norm)) return true
    if (/^VB[DZP]$/.test(tag) && stem !== 'have' && stem !== 'be') return false
  }
  return false
}
