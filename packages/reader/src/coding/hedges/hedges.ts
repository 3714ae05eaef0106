import { OUTCOMES } from '../../language/stance-words.ts'
import type { Hedge, HedgeKind } from '../../statement.ts'
import { compileTriggers, longest } from '../stance/triggers.ts'
import { wordAt } from '../words/word-at.ts'
import { spanOf, type Word } from '../words/words.ts'
import { HEDGES, NEEDS_NUMBER } from './hedge-words.ts'
import { isAgeGroup, isSpread } from './no-bounds.ts'

const triggers = compileTriggers(
  Object.entries(HEDGES).flatMap(([kind, words]) => words.map((word) => [word, kind as HedgeKind] as const)),
  { exactly: true },
)

const VAGUE_NUMBER =
  /^(?:\d|hundred|thousand|million|billion|dozen|half|one|two|three|four|five|six|seven|eight|nine|ten|twent|thirt|fort|fift|sixt|sevent|eight|ninet|\$|£|€|¥)/

export interface HedgeAt {
  readonly first: number
  readonly end: number
  readonly hedge: Hedge
}

/**
 * The words that weaken a statement, each with its kind. "Some" is an approximator before a number ("some 900") and a
 * vague quantifier before a noun ("some lawmakers"); the month of May and "can" as ability are left alone.
 *
 * @example hedgesIn(text, words) // "presumably" -> adverb, "around" -> approximator
 */
export function hedgesIn(text: string, words: readonly Word[]): HedgeAt[] {
  const found = longest(
    triggers.find(words).filter((match) => isHedge(words, match.first, match.end, match.value)),
  )
  const taken = new Set<number>()
  return found.flatMap((match) => {
    if (match.literal.some((word) => taken.has(word))) return []
    for (const word of match.literal) taken.add(word)
    const hedge = { ...spanOf(text, words, match), kind: match.value }
    return [{ first: match.first, end: match.end, hedge }]
  })
}

const INDIRECT = new Set(['whether', 'if', 'what', 'how', 'who', 'when', 'where', 'why'])
const FINITE = /^(?:VBZ|VBP|VBD|MD)$/
const BE =
  /^(?:be|is|are|was|were|been|being|am|come|came|comes|get|got|gets|look|looks|looked|seem|seems|seemed)$/

/** Behind "whether" or "what" with no other verb between, a "would" is part of the question. */
function inQuestion(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    if (FINITE.test(wordAt(words, i).tag)) return false
    if (INDIRECT.has(wordAt(words, i).norm)) return true
  }
  return false
}

/** "should boost", "should be ready" foresee; "should resign" asks. */
function foresees(words: readonly Word[], at: number): boolean {
  return wordAt(words, at).tag === 'MD' && words.slice(at + 1, at + 4).some((word) => OUTCOMES.has(word.stem))
}

/** "so she could use it", "so that it could win": a purpose. */
const forThat = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 4), at).some((word, i, before) => word.norm === 'so' && i < before.length - 1)

/** "would rather", "would like": a wish, plainly said. */
const WISHED = /^(?:rather|like|love|prefer|sooner)$/

/** "a few years ago": a time, which times.ts reads. */
const ago = (words: readonly Word[], end: number): boolean =>
  /^(?:ago|later|earlier|before)$/.test(wordAt(words, end + 1).norm) &&
  /^(?:year|month|week|day|hour|minute|decade|centur)/.test(wordAt(words, end).norm)

/** "most voters", "most of them", "most elderly voters"; not "most important", "the most votes". */
function mostOf(words: readonly Word[], at: number): boolean {
  if (/^(?:the|their|his|her|its|our|your|my|'s|a|at)$/.test(wordAt(words, at - 1).norm)) return false
  const [next, after] = [words[at + 1], words[at + 2]]
  if (next?.norm === 'of' || /^NNP?S$/.test(next?.tag ?? '')) return true
  return /^(?:JJ|NN|NNP)$/.test(next?.tag ?? '') && /^NNP?S$/.test(after?.tag ?? '')
}

/** "are close to a deal", "came close to leaving"; not "a source close to the minister". */
function closeTo(words: readonly Word[], first: number, end: number): boolean {
  let before = first - 1
  while (/^(?:very|so|now|still|also|quite|already)$/.test(wordAt(words, before).norm)) before--
  const next = words[end]
  if (next === undefined || !BE.test(wordAt(words, before).norm)) return false
  return /^(?:an?|completion|collapse)$/.test(next.norm) || next.tag === 'VBG'
}

/** "some lawmakers", "some of them", "some object"; not "some common ground". */
function someOf(words: readonly Word[], from: number): boolean {
  for (let i = from; i < words.length && i < from + 4; i++) {
    const { tag } = wordAt(words, i)
    if (tag === 'NNS' || tag === 'NNPS' || tag === 'IN' || tag.startsWith('VB')) return true
    if (tag === 'NN' && wordAt(words, i + 1).tag !== 'NNS' && wordAt(words, i + 1).tag !== 'NN') return false
  }
  return false
}

function isHedge(words: readonly Word[], first: number, end: number, kind: HedgeKind): boolean {
  const word = wordAt(words, first)
  const phrase = words
    .slice(first, end)
    .map((each) => each.norm)
    .join(' ')
  const number = VAGUE_NUMBER.test(wordAt(words, end).norm)
  const next = words[end]
  // "can be dangerous" weakens, "can pay" tells an ability; behind "whether" a "would" is part of the question.
  if (phrase === 'can') return next?.norm === 'be' && /^(?:JJ|RB)/.test(wordAt(words, end + 1).tag)
  if (phrase === 'would') return !WISHED.test(next?.norm ?? '') && !inQuestion(words, first)
  if (phrase === 'should') return foresees(words, first)
  if (phrase === 'could') return next?.norm !== 'not' && !forThat(words, first)
  if (phrase === 'often') return !/^(?:so|too|how|very|as)$/.test(wordAt(words, first - 1).norm)
  if (phrase === 'all but') return !number
  if (phrase === 'close to' && closeTo(words, first, end)) return true
  if (kind === 'vague-quantifier' && ago(words, end)) return false
  if (
    phrase === 'many' &&
    /^(?:how|so|as|too|not|the|these|those|their|his|her|its|our|your|my)$/.test(
      wordAt(words, first - 1).norm,
    )
  )
    return false
  if (phrase === 'almost' || phrase === 'nearly') return number || /^(?:JJ|RB|VBN|DT)/.test(next?.tag ?? '')
  if (phrase === 'may') return !(word.capital && (first > 0 || number))
  if (phrase === 'or so')
    return VAGUE_NUMBER.test(wordAt(words, first - 1).norm) || /^NN/.test(wordAt(words, first - 1).tag)
  if (kind === 'approximator' && NEEDS_NUMBER.has(phrase))
    return number && !isAgeGroup(words, first, end) && !(phrase === 'over' && isSpread(words, first))
  if (phrase === 'some') return kind === 'vague-quantifier' && !number && someOf(words, end)
  if (phrase === 'most') return mostOf(words, first)
  if (phrase === 'few') return /^(?:NN|JJ|IN)/.test(wordAt(words, end).tag)
  if (phrase === 'likely') return wordAt(words, first - 1).norm !== 'more' || wordAt(words, end).norm === 'to'
  if (phrase === 'only') return next?.norm !== 'if' && !/^(?:not|if|the)$/.test(wordAt(words, first - 1).norm)
  return true
}
