import { wordSet } from '../../language/stance-words.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import type { Outlook } from './time-rule.ts'

/** Who asks or means to do a thing speaks of a time ahead. */
export const MEANS = wordSet(
  `promise pledge vow swear urge ask want plan aim hope intend expect threaten demand request invite instruct oblige require
  commit offer propose prepare need wish recommend call warn seek`,
)
/** Here the time is as often that of the verb itself. */
const SETTLES = wordSet('agree decide vote order tell advise allow choose approve decision agreement')

/** "promised to decide in May", "urged ministers to decide in May": ahead in the present, open where the asking is past. */
export function intentSign(words: readonly Word[], i: number): Outlook | null {
  const { tag, stem, norm } = wordAt(words, i)
  if (/^(?:was|were)$/.test(norm) && wordAt(words, i + 1).norm === 'to') return 'either'
  const present = /^VB[PZ]$/.test(tag) || (tag === 'VBG' && !/^(?:was|were)$/.test(wordAt(words, i - 1).norm))
  if (MEANS.has(stem)) return present ? 'ahead' : 'either'
  return SETTLES.has(stem) ? 'either' : null
}
