import { wordSet } from '../../language/stance-words.ts'
import { type FactRow, type Pattern, type Place, placeTest } from '../../language/word-patterns.ts'
import type { DecisionState } from '../../statement.ts'
import type { Clause } from '../words/clauses.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { isAdjectival, isHypothetical, isPossible } from './unreal.ts'

/** A phrase of a decision state where it stands. */
export interface PhraseAt extends Place {
  readonly words: readonly Word[]
  readonly clause: Clause
  readonly state: DecisionState
}

/** What a phrase tells instead of how a decision stands. */
export type Instead =
  | 'left open'
  | 'what it is like'
  | 'no plan'
  | 'no answer'
  | 'contradiction'
  | 'possibility'

const CLASSES = {
  talk: memberOf(
    'comment say speak answer respond discuss elaborate confirm reply talk disclose reveal name specify brief',
  ),
  may: memberOf('decline refuse authorise allow permit clear able unable unwilling'),
  committed: memberOf(
    'decide vote agree choose vow pledge promise plan begin start continue announce manage',
  ),
}

const NOT = /^(?:not|never|nothing|cannot)$/

const isNotRuledOut = (words: readonly Word[], first: number): boolean =>
  wordAt(words, first).stem === 'rule' && [1, 2, 3].some((back) => NOT.test(wordAt(words, first - back).norm))

/** Phrases of decision states that report none, in order. */
export const UNREAL_ROWS: readonly FactRow<PhraseAt, Instead>[] = [
  {
    pattern: ({ words, first, state }) => state === 'refused' && isNotRuledOut(words, first),
    reading: 'left open',
    reason: 'what is not ruled out is neither decided nor refused',
    example: 'The council has not [ruled out] the levy',
  },
  {
    pattern: ({ words, ...at }) => isAdjectival(words, at),
    reading: 'what it is like',
    reason: 'a participle before its noun describes it',
    example: 'The [approved] levy is small',
  },
  {
    pattern: reads('no|not|never|without _3 ~plan to []'),
    reading: 'no plan',
    reason: 'that none are made decides nothing',
    example: 'The council has no plans to [put off] the levy',
  },
  {
    pattern: reads(['[] @talk', '[] be named|identified|quoted|drawn'], ['refused']),
    reading: 'no answer',
    reason: 'an answer or a name is refused, not the matter',
    example: 'The officials [declined to] be identified',
  },
  {
    pattern: reads('@may to [@talk _9]'),
    reading: 'no answer',
    reason: 'who may not talk of a matter says nothing of how it stands',
    example: 'She was not authorised to [discuss the] levy',
  },
  {
    pattern: reads('[_9 @may] to @talk'),
    unless: reads('to []'),
    reading: 'no answer',
    reason: 'who may talk of a matter has not decided it',
    example: 'The officials were [authorised] to discuss the levy',
  },
  {
    pattern: reads('[_9 back] on|against|at', ['deferred']),
    reading: 'contradiction',
    reason: '"pushed back on the claim" contradicts, "pushed back to May" puts off',
    example: 'The aide [pushed back] on the claim',
  },
  {
    pattern: ({ words, first, clause }) => isPossible(words, first, clause),
    reading: 'possibility',
    reason: 'what may be is not',
    example: 'They could have [approved] the levy',
  },
  {
    pattern: reads(':IN [:VBG _9]'),
    unless: isLasting,
    reading: 'possibility',
    reason: 'moving towards it is not there',
    example: 'They move towards [deciding] the levy',
  },
  {
    pattern: reads('to [:VB _9]'),
    unless: (at) => isLasting(at) || isCommitted(at),
    reading: 'possibility',
    reason: 'an infinitive behind no decision is an aim',
    example: 'They met to [sign off on] it',
  },
  {
    pattern: ({ words, first, clause }) => isHypothetical(words, first, clause),
    unless: isLasting,
    reading: 'possibility',
    reason: 'what is wished, needed or expected has not come about',
    example: 'They would have [approved] the levy',
  },
]

/** Refusing and discussing are states even where something is only wished: "they hoped he had refused". */
function isLasting({ state }: PhraseAt): boolean {
  return state === 'refused' || state === 'refused-maintained' || state === 'under-discussion'
}

const isCommitted = reads('@committed to []')

/** The words at and around the phrase are as a pattern asks, in one of these states where any are named. */
function reads(pattern: Pattern<Word>, states: readonly DecisionState[] = []): (at: PhraseAt) => boolean {
  const fits = placeTest(pattern, CLASSES)
  return (at) => (states.length === 0 || states.includes(at.state)) && fits(at.words, at)
}

function memberOf(list: string): (word: Word) => boolean {
  const stems = wordSet(list)
  return ({ stem }) => stems.has(stem)
}
