import type { CueClass } from '../../language/reporting-verbs.ts'
import { type FactRow, firstRow } from '../../language/word-patterns.ts'
import { predicateOf } from '../words/predicate.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import type { Sureness } from './sureness.ts'

/** A content with the cue before it. */
export interface Said {
  readonly content: readonly Word[]
  readonly cue: CueClass | null
  readonly cueWords: readonly Word[]
  readonly force: Sureness | null
}

const TURNING: ReadonlySet<CueClass> = new Set(['denial', 'refusal'])

/** Whether a cue denies or refuses its content. */
export function isTurning(cue: CueClass | null): boolean {
  return cue !== null && TURNING.has(cue)
}

/** Whether a content leaves its event open: "to block the bill", "who had paid", "don't go". */
export function leavesOpen(said: Said): boolean {
  return firstRow(OPEN_ROWS, said)?.reading === 'open'
}

const WH = new Set('who what how why when where whom which whose whether if'.split(' '))
const ORDERS =
  /^(?:tell|tells|told|telling|warn|warns|warned|warning|advis\w+|remind\w*|instruct\w*|direct\w*|forbid\w*|forbade|invite[sd]?|force[sd]?)$/

/** Whether a content leaves its event open, in order. In an example a stroke stands between cue and content. */
export const OPEN_ROWS: readonly FactRow<Said, 'open' | 'stated'>[] = [
  {
    pattern: ({ cue, cueWords }) => cue === null && cueWords.length === 0,
    reading: 'stated',
    reason: 'nobody asks: the words stand for themselves',
    example: ' | to be clear, the plan is dead',
  },
  {
    pattern: ({ content, force }) => opensWith(content, WH) && (force === null || force.strength === 'CT'),
    reading: 'open',
    reason: 'a question, asked or left unanswered',
    example: 'knows | who had paid',
  },
  {
    pattern: ({ content }) => opensWith(content, WH),
    reading: 'stated',
    reason: 'who doubts whether it is so leans against it',
    example: 'doubts | whether it works',
  },
  {
    pattern: ({ content, cue, force }) => isInfinitive(content) && force === null && !isTurning(cue),
    reading: 'open',
    reason: 'what somebody is to do is not done',
    example: 'urged | to block the bill',
  },
  {
    pattern: ({ content }) => wordAt(content, 0).norm === 'to',
    reading: 'stated',
    reason: '"to be clear, we will", "refused to sell"',
    example: 'said | to be clear, the plan is dead',
  },
  {
    pattern: ({ content }) => isDoNot(content) && wordAt(content, 2).tag === 'VB',
    reading: 'open',
    reason: 'a prohibition',
    example: 'said | do not go there',
  },
  {
    pattern: ({ content }) => isDoNot(content) && content.length > 2,
    reading: 'stated',
    reason: '"do not" of a sentence that lost its subject',
    example: 'said | do not always work',
  },
  {
    pattern: ({ content, cueWords }) => cueWords.some(({ norm }) => ORDERS.test(norm)) && isOrder(content),
    reading: 'open',
    reason: 'an order: what somebody is told to do is not done',
    example: 'told | his staff never to speak of it',
  },
]

const opensWith = (content: readonly Word[], words: ReadonlySet<string>): boolean =>
  words.has(wordAt(content, 0).norm)

const isDoNot = (content: readonly Word[]): boolean =>
  wordAt(content, 0).norm === 'do' && wordAt(content, 1).norm === 'not'

/** "to block the bill", but not "to them: enough" nor "to be clear, we will". */
function isInfinitive(content: readonly Word[]): boolean {
  const [to, next] = content
  if (to?.norm !== 'to' || next === undefined || /^(?:DT|PRP|NNP|CD)/.test(next.tag)) return false
  const predicate = predicateOf(content)
  return predicate === null || predicate.first === 0
}

/** So many words at most stand before the "to" of an order. */
const ORDER_REACH = 8

/** "his staff never to speak of it", "them not to go". */
function isOrder(content: readonly Word[]): boolean {
  const to = content.findIndex((word) => word.norm === 'to')
  if (to < 1 || to > ORDER_REACH || wordAt(content, to + 1).tag !== 'VB') return false
  return !content.slice(0, to).some((word) => /^(?:MD|VBZ|VBP|VBD)$/.test(word.tag))
}
