import { isFiniteVerb } from '../../language/verb-tags.ts'
import { partAt } from '../quantities/fractions.ts'
import { goesOnBehindAnd } from '../quantities/spelled-whole.ts'
import { isPause } from './marks.ts'
import { wordAt } from './word-at.ts'
import type { Word, WordRange } from './words.ts'

export type ClauseKind =
  | 'main'
  | 'coordinate'
  | 'shared'
  | 'reason'
  | 'contrast'
  | 'with'
  | 'participle'
  | 'relative'

/** A place where a new clause begins: `at` is the connector, `first` the clause's first own word. */
export interface Boundary {
  readonly at: number
  readonly first: number
  readonly kind: ClauseKind
  readonly shares: readonly WordRange[]
}

/** What is known of the clause being read. */
export interface Running {
  first: number
  kind: ClauseKind
  /** Index of the first finite verb, -1 before one is seen. */
  verb: number
  modal: number
  auxiliary: number
  to: number
  /** "While ..., ...": the comma ends this clause. */
  opening: boolean
}

export const CONTRAST = new Set(['although', 'though', 'whereas', 'while', 'whilst'])
const PREPOSITION_LIKE = new Set([
  'including',
  'according',
  'regarding',
  'concerning',
  'following',
  'pending',
  'depending',
])
const WORRY = /^(?:concern|fear|worr|anxiet|doubt)/

/** Participles a rough tagger takes for nouns. */
const PARTICIPLES = new Set(
  'sold made built lost given sent taken bought spent left held kept paid set put cut won shut'.split(' '),
)

/** The words from `first` to `end` without the holes. */
export function around(first: number, end: number, holes: readonly WordRange[]): WordRange[] {
  const pieces: WordRange[] = []
  let from = first
  for (const hole of holes) {
    if (hole.first >= end) break
    if (hole.first > from) pieces.push({ first: from, end: hole.first })
    from = hole.end
  }
  if (end > from) pieces.push({ first: from, end })
  return pieces
}

/** The end of a relative clause that stands between commas from word `i` on, or -1. */
export function relativeEnd(words: readonly Word[], i: number, clause: Running): number {
  const word = wordAt(words, i)
  if (word.mark !== ',' || (word.norm !== 'which' && word.norm !== 'who')) return -1
  if (i === clause.first) return -1
  for (let end = i + 1; end < words.length && end < i + 40; end++) {
    if (isPause(wordAt(words, end).mark)) return end
  }
  return words.length - i < 40 ? words.length : -1
}

/** The boundary of a new clause at word `i`, where one stands there. */
export function boundaryAt(
  words: readonly Word[],
  i: number,
  clause: Running,
  skipped: readonly WordRange[],
): Boundary | null {
  const word = wordAt(words, i)
  const plain = (kind: ClauseKind, skip: number): Boundary => ({ at: i, first: i + skip, kind, shares: [] })
  if (word.mark === ';') return plain('main', isCoordinator(word) ? 1 : 0)
  if (word.norm === 'because' && wordAt(words, i + 1).norm !== 'of') return plain('reason', 1)
  const reason = reasonPhrase(words, i)
  if (reason > 0) return plain('reason', reason)
  if (CONTRAST.has(word.norm) && words[i + 1] !== undefined && wordAt(words, i + 1).tag !== 'VBG') {
    return word.norm === 'though' && word.mark === ',' && i + 1 >= words.length ? null : plain('contrast', 1)
  }
  if (word.mark === ',' && word.norm === 'with' && participleAhead(words, i + 1)) return plain('with', 1)
  if (word.mark === ',' && clause.verb >= 0 && isParticiple(words, i)) return plain('participle', 0)
  if (word.mark === ',' && clause.opening && clause.verb >= 0 && finiteAhead(words, i))
    return plain('main', 0)
  return isCoordinator(word) ? coordination(words, i, clause, skipped) : null
}

function isCoordinator(word: Word): boolean {
  return (
    word.norm === 'and' ||
    word.norm === 'but' ||
    word.norm === 'or' ||
    word.norm === 'yet' ||
    word.norm === 'nor'
  )
}

/** "due to concerns that", "citing fears that", "because of": how many words it takes, 0 where it is none. */
function reasonPhrase(words: readonly Word[], i: number): number {
  const [a, b] = [wordAt(words, i).norm, words[i + 1]?.norm]
  let at = 0
  if ((a === 'due' && b === 'to') || (a === 'owing' && b === 'to') || (a === 'because' && b === 'of')) at = 2
  else if (a === 'amid' || a === 'citing' || (a === 'for' && b === 'fear')) at = 1
  if (at === 0) return 0
  const noun = WORRY.test(wordAt(words, i + at).norm)
  if (noun && wordAt(words, i + at + 1).norm === 'that') return at + 2
  return at
}

function isParticiple(words: readonly Word[], i: number): boolean {
  const at = wordAt(words, i).tag === 'RB' ? i + 1 : i
  const word = words[at]
  if (word === undefined || PREPOSITION_LIKE.has(word.norm)) return false
  return word.tag === 'VBG' && word.norm.endsWith('ing')
}

/** A noun phrase and a participle without a finite verb: "around 900 sold", "approval obtained". */
function participleAhead(words: readonly Word[], from: number): boolean {
  for (let i = from + 1; i < words.length && i < from + 9; i++) {
    const { tag, mark, norm } = wordAt(words, i)
    if (isPause(mark)) return false
    if (tag === 'VBN' || tag === 'VBG' || tag === 'VBD' || PARTICIPLES.has(norm)) return true
    if (tag === 'MD' || tag === 'VBZ') return false
  }
  return false
}

/** A subject and its finite verb before the next mark. */
function finiteAhead(words: readonly Word[], from: number): boolean {
  if (!/^(?:DT|PRP|NN|JJ|CD|EX|POS|RB|VBG)/.test(wordAt(words, from).tag)) return false
  for (let i = from + 1; i < words.length && i < from + 12; i++) {
    const { tag, mark } = wordAt(words, i)
    if (isPause(mark) || tag === 'CC') return false
    if (isFiniteVerb(tag)) return true
  }
  return false
}

/** The "and" of "between 30 and 50 people", of "two hundred and fifty" and of "a million and a half", the "or" of "900 or so" and of "one or two". */
function joinsNumbers(words: readonly Word[], i: number): boolean {
  const after = words[i + 1]
  const isNumber = (word: Word | undefined): boolean =>
    word?.tag === 'CD' || /^[\d$£€]/.test(word?.norm ?? '')
  if (wordAt(words, i).norm === 'or')
    return (
      /^(?:so|more|fewer|less)$/.test(after?.norm ?? '') ||
      (wordAt(words, i).mark === '' && isNumber(words[i - 1]) && isNumber(after))
    )
  if (wordAt(words, i).norm === 'and' && partAt(words, i + 1)?.value === 0.5) return true
  if (goesOnBehindAnd(words, i)) return true
  return isNumber(after) && [2, 3, 4, 5].some((back) => wordAt(words, i - back).norm === 'between')
}

function coordination(
  words: readonly Word[],
  i: number,
  clause: Running,
  skipped: readonly WordRange[],
): Boundary | null {
  if (joinsNumbers(words, i)) return null
  let at = i + 1
  while (at < words.length && /^RB/.test(wordAt(words, at).tag)) at++
  const tag = wordAt(words, at).tag
  const shared = (end: number): Boundary => ({
    at: i,
    first: i + 1,
    kind: 'shared',
    shares: around(clause.first, end, skipped),
  })
  if (clause.kind === 'with')
    return participleAhead(words, i + 1) ? { at: i, first: i + 1, kind: 'with', shares: [] } : null
  if (isFiniteVerb(tag) && clause.verb > clause.first) return shared(clause.verb)
  if (tag === 'VB' && clause.modal > clause.first) return shared(clause.modal + 1)
  if (tag === 'VB' && clause.to >= clause.first) return shared(clause.to + 1)
  if (tag === 'VBN' && clause.auxiliary > clause.first) return shared(clause.auxiliary + 1)
  if (clause.verb >= 0 && finiteAhead(words, i + 1))
    return { at: i, first: i + 1, kind: 'coordinate', shares: [] }
  return null
}
