import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'

/** What a word beside a number makes of it. */
export type Approximation = 'around' | 'nearly' | 'at-least' | 'more' | 'up-to' | 'fewer'

const APPROXIMATORS: Readonly<Record<Approximation, readonly string[]>> = {
  around: [
    'in the region of',
    'an estimated',
    'around',
    'about',
    'roughly',
    'approximately',
    'circa',
    'some',
    'estimated',
  ],
  nearly: ['close to', 'nearly', 'almost', 'just under'],
  'at-least': [
    'at least',
    'no fewer than',
    'not fewer than',
    'not less than',
    'no less than',
    'upwards of',
    'a minimum of',
  ],
  more: ['well over', 'just over', 'more than', 'over', 'above', 'exceeding', 'in excess of'],
  'up-to': ['up to', 'at most', 'no more than', 'not more than', 'as many as', 'as much as', 'a maximum of'],
  fewer: ['fewer than', 'less than', 'under', 'below', 'well under'],
}

/** An approximator's words, and what they mean. */
interface Approximator {
  readonly phrase: string
  readonly kind: Approximation
}

/** By their last word, the longer before the shorter ("no more than" is not "more than"). */
const BY_LAST = new Map<string, (Approximator & { readonly words: readonly string[] })[]>()
for (const [kind, phrases] of Object.entries(APPROXIMATORS) as [Approximation, readonly string[]][])
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const last = words.at(-1)!
    BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), { phrase, kind, words }])
  }
for (const list of BY_LAST.values()) list.sort((a, b) => b.words.length - a.words.length)

/** "at least", "more than", "around" right before word `at`. */
export function approximatorBefore(
  words: readonly Word[],
  at: number,
): (Approximator & { readonly first: number }) | null {
  for (const { phrase, kind, words: own } of BY_LAST.get(wordAt(words, at - 1).norm) ?? []) {
    const first = at - own.length
    if (own.every((word, k) => words[first + k]?.norm === word)) return { phrase, kind, first }
  }
  return null
}

const BEHIND: ReadonlyMap<string, Approximation> = new Map([
  ['more', 'at-least'],
  ['so', 'around'],
  ['fewer', 'up-to'],
  ['less', 'up-to'],
])

/** So many words may stand between a number and "or more": "900 new jobs or more". */
const COUNTED = 3

/** "or more", "or so", "or less" from word `at` on, or behind what is counted; "900-plus". `end` is that of the figure. */
export function approximatorBehind(
  words: readonly Word[],
  at: number,
): (Approximator & { readonly end: number }) | null {
  if (wordAt(words, at).norm === 'plus' && wordAt(words, at).mark === '-')
    return { phrase: 'plus', kind: 'at-least', end: at + 1 }
  for (let or = at; or <= at + COUNTED; or++) {
    const kind = wordAt(words, or).norm === 'or' ? BEHIND.get(wordAt(words, or + 1).norm) : undefined
    if (kind !== undefined)
      return { phrase: `or ${wordAt(words, or + 1).norm}`, kind, end: or === at ? or + 2 : at }
    const counted = words[or]
    if (counted === undefined || isPause(counted.mark) || !/^(?:NN|JJ)/.test(counted.tag)) return null
  }
  return null
}
