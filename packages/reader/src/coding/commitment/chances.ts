import type { Predicate } from '../words/predicate.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import type { Sureness } from './sureness.ts'

const CHANCE = /^(?:chances?|prospects?|hope|likelihood|signs?|evidence)$/

/** "little chance", "scant hope", "slim prospects". */
export function littleOf(word: string, next: string): boolean {
  return /^(?:little|scant|slim)$/.test(word) && CHANCE.test(next)
}

const SO_FAR = 8

/** How sure who "has a chance of winning" or "is 70% likely to win" makes the winning; `null` where no chance is held. */
export function chanceHeld(content: readonly Word[], { end }: Predicate): Sureness['strength'] | null {
  const verb = wordAt(content, end - 1)
  const share = verb.stem === 'be' ? shareLikely(content.slice(end, end + SO_FAR)) : null
  if (share !== null) return share < 50 ? 'PS' : 'PR'
  if (verb.stem !== 'have' && verb.stem !== 'stand') return null
  for (let i = end; i < content.length - 1 && i < end + SO_FAR; i++) {
    const { norm, tag, mark } = wordAt(content, i)
    if (mark === ',' || tag.startsWith('VB')) return null
    if (/^(?:chance|chances|possibility|probability|likelihood)$/.test(norm))
      return /^(?:of|that)$/.test(wordAt(content, i + 1).norm) ? (isGood(content[i - 1]) ? 'PR' : 'PS') : null
  }
  return null
}

const isGood = (word: Word | undefined): boolean =>
  /^(?:every|good|strong|real|excellent)$/.test(word?.norm ?? '')

/** The figure in "70% likely to pass". */
function shareLikely(words: readonly Word[]): number | null {
  const said = words.map(({ norm }) => norm).join(' ')
  const found = /^(\d{1,3}(?:\.\d+)?) (?:%|percent|per cent) likely to\b/.exec(said)
  return found === null ? null : Number(found[1])
}
