import { type FactRow, type Pattern, placeTest } from '../../language/word-patterns.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import type { ProbabilityWord } from './probability-words.ts'

/** A probability word in its sentence. */
export interface Estimate extends ProbabilityWord {
  readonly words: readonly Word[]
  /** Where its clause ends. */
  readonly clauseEnd: number
  /** True where its clause says by when. */
  readonly limited: boolean
  /** True where it has a day by which it is settled. */
  readonly dated: boolean
}

/** Whether a probability word foretells something, in order; where no row fits it foretells nothing. */
export const FORECAST_ROWS: readonly FactRow<Estimate, boolean>[] = [
  {
    pattern: reads('[may]'),
    unless: reads('[:MD]'),
    reading: false,
    reason: 'the month',
    example: 'It was shut in [May] 2023.',
  },
  {
    pattern: reads('[] not rule|say|confirm|tell|comment|promise|guarantee'),
    reading: false,
    reason: 'what somebody cannot say is no event to come',
    example: 'She [could] not rule out a closure by 2027.',
  },
  {
    pattern: reads('[] have|had'),
    reading: false,
    reason: 'a guess about what was',
    example: 'They [may] have left.',
  },
  {
    pattern: (at) => at.probability !== null && at.end < at.clauseEnd && isPast(at),
    reading: false,
    reason: 'likely about what was',
    example: 'The fire was [probably] caused by a lamp.',
  },
  {
    pattern: ({ probability, limited }) => probability === null && limited,
    reading: true,
    reason: 'what may be by a day can be checked on it',
    example: 'The plant [could] close by 2026.',
  },
  {
    pattern: reads([
      '[could] not|no|only|hear|see|find|feel|tell|afford|hardly|barely',
      'so _ _2 [could]',
      'whether|how|what|why|where|who|all|everything _6!, [could|may|might]',
    ]),
    reading: false,
    reason: 'what one was able to do, or what is asked',
    example: 'You [could] hear the river.',
  },
  {
    pattern: reads(['agreed|rul*|decided|allowed|granted|permitted _9 [may]', '[may] _20 ruled|decided']),
    reading: false,
    reason: 'leave that somebody gives',
    example: 'They agreed that the boats [may] sail.',
  },
  {
    pattern: reads('[could|may|might]'),
    reading: true,
    reason: 'what may come, and nobody says when',
    example: 'The plant [could] close.',
  },
  {
    pattern: ({ probability, words, first, clauseEnd }) =>
      probability === null && !looksAhead(words, Math.max(0, first - NEAR), clauseEnd),
    reading: false,
    reason: 'a guess, and nothing says that it lies ahead',
    example: 'It [perhaps] failed.',
  },
  {
    pattern: reads([
      '~look|~seem|~appear _2 [likely|unlikely] $',
      '~look|~seem|~appear _2 [likely|unlikely] ,|before|after|by|in|this|next',
      '~be _2 [unlikely|likely] before|after|by|in|until|this|next',
    ]),
    reading: true,
    reason: 'the event stands before it',
    example: 'A strike looks increasingly [likely].',
  },
  {
    pattern: reads('[fifty fifty]'),
    reading: true,
    reason: 'even odds of what is spoken of',
    example: 'The deal is [fifty-fifty].',
  },
  {
    pattern: reads(['[] to|that', '[_9 to]']),
    reading: true,
    reason: 'the event stands behind it',
    example: 'The plant is [likely] to close.',
  },
  {
    pattern: ({ words, first, clauseEnd }) => looksAhead(words, Math.max(0, first - NEAR), clauseEnd),
    reading: true,
    reason: 'it lies ahead',
    example: 'The plant will [probably] close.',
  },
  {
    pattern: ({ limited }) => limited,
    reading: true,
    reason: 'it has its last day',
    example: 'The plant closes [probably] by 2026.',
  },
  {
    pattern: ({ dated }) => dated,
    unless: reads('[] :NN*|:JJ*'),
    reading: true,
    reason: 'it has its day; "the likely winner" is no event',
    example: 'The plant closes [probably] in 2026.',
  },
]

/** So many words before a probability word may say that it lies ahead. */
const NEAR = 4

/** Words that say a thing lies ahead. */
const FUTURE = new Set(
  'will would shall soon next by future anytime tomorrow coming ahead before until eventually this'.split(
    ' ',
  ),
)

/** Whether one of the words from `from` to `end` says that something lies ahead. */
export function looksAhead(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (FUTURE.has(wordAt(words, i).norm)) return true
  return false
}

/** "probably obtained", "likely caused". */
const isPast = reads('[] :VBD|:VBN')

function reads(pattern: Pattern<Word>): (at: Estimate) => boolean {
  const fits = placeTest(pattern)
  return (at) => fits(at.words, at)
}
