import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { standsAtEnd } from './frames/frame.ts'
import { coreOf, subjectOf } from './noun-phrase.ts'
import { positionOf } from './nouns.ts'
import { firstTold, nothingNamed, type ToldAt } from './told.ts'

export const ELLIPSIS_OPENINGS: readonly string[] = ['not']

/** "The union asked for a rebate; the council would not.": what was asked for is refused, and its verb left out. */
export function toldByEllipsis(words: readonly Word[], at: number): ToldAt | null {
  const modal = wordAt(words, at - 1)
  if (wordAt(words, at).norm !== 'not' || !/^(?:would|will)$/.test(modal.norm) || !standsAtEnd(words, at + 1))
    return null
  const decider = coreOf(subjectOf(words, at - 1))
  const item = nothingNamed(at + 1)
  if (decider === null) return null
  return firstTold({ first: at - 1, end: at + 1 }, 'refused', {
    answers: true,
    decider,
    item,
    positions: positionOf(decider, item, -1),
  })
}
