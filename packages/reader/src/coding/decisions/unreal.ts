import { wordSet } from '../../language/stance-words.ts'
import type { Clause } from '../words/clauses.ts'
import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'

/** "the approved budget", "the delivered goods": a participle before its noun reports nothing. */
export function isAdjectival(words: readonly Word[], { first, end }: WordRange): boolean {
  if (end - first !== 1) return false
  return (
    /^(?:DT|PRP\$|JJ|CD)$/.test(wordAt(words, first - 1).tag) &&
    /^NN/.test(wordAt(words, end).tag) &&
    wordAt(words, first).norm.endsWith('ed')
  )
}

const POSSIBLE = new Set(['could', 'may', 'might', 'should'])
const UNREAL = new Set([
  ...POSSIBLE,
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
const COMMITTED = wordSet(
  'decide vote agree choose vow pledge promise plan begin start continue announce manage',
)

/** "could approve", "to approve" (unless decided or agreed), "towards approving". */
export function isHypothetical(words: readonly Word[], first: number, clause: Clause): boolean {
  const { tag } = wordAt(words, first)
  const before = words[first - 1]
  if (tag === 'VBG' && before?.tag === 'IN') return true
  if (tag === 'VB' && before?.norm === 'to' && !COMMITTED.has(wordAt(words, first - 2).stem)) return true
  return isAfter(UNREAL, words, first, clause)
}

/** "has no plans to put off the vote": that none are made decides nothing. */
export function isUnplanned(words: readonly Word[], first: number): boolean {
  if (wordAt(words, first - 1).norm !== 'to' || wordAt(words, first - 2).stem !== 'plan') return false
  return words
    .slice(Math.max(0, first - 2 - REACH), first - 2)
    .some(({ norm }) => /^(?:no|not|never|without)$/.test(norm))
}

/** "could refuse", "might be under discussion": a state that is one even where something is only wished. */
export function isOnlyPossible(words: readonly Word[], first: number, clause: Clause): boolean {
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
