import { isPastForm } from '../../language/verb-tags.ts'
import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'

/** What the auxiliaries before a verb make of it. */
export interface VerbGroup {
  readonly will: boolean
  readonly would: boolean
  readonly not: boolean
  /** "could give", "would give", "to give". */
  readonly unreal: boolean
  /** "gave", "has given", "was given". */
  readonly done: boolean
  readonly passive: boolean
}

const REACH = 6

/** Reads the auxiliaries before a verb, over adverbs and "not". */
export function verbGroup(words: readonly Word[], verb: number): VerbGroup {
  let [will, would, not, unreal, have, be] = [false, false, false, false, false, false]
  for (let i = verb - 1; i >= Math.max(0, verb - REACH); i--) {
    const { norm, stem, tag, mark } = wordAt(words, i)
    if (norm === 'not' || norm === 'never') not = true
    else if (norm === 'will' || (norm === 'going' && wordAt(words, i + 1).norm === 'to')) will = true
    else if (norm === 'would') [would, unreal] = [true, true]
    else if (tag === 'MD' || (norm === 'to' && wordAt(words, i - 1).norm !== 'going')) unreal = true
    else if (stem === 'have') have = true
    else if (stem === 'be') be = true
    else if (!tag.startsWith('RB') && norm !== 'to' && norm !== 'going') break
    if (isPause(mark)) break
  }
  const { tag } = wordAt(words, verb)
  const done = tag === 'VBD' || (tag === 'VBN' && (have || be)) || (have && tag.startsWith('VB'))
  return { will, would, not, unreal, done, passive: be && isPastForm(tag) }
}
