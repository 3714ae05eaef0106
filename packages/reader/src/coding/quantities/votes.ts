import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import type { NumberAt } from './numbers.ts'

const VOTING =
  /^(?:vot|ballot|pass|reject|approv|adopt|carri|carry|defeat|back|motion|amendment|endors|elect|ratif|repeal|majorit|tabl|confirm|oust|support|overturn)/

/** The figure of a vote: where it begins and ends, and both sides. */
export interface Vote {
  readonly first: number
  readonly end: number
  readonly sides: readonly [number, number]
}

/**
 * "71 votes to 28", "by 312 to 201", "voted 61-32": one vote with two sides; `null` where two numbers are none.
 *
 * @example voteOf(text, words of "It passed by 71 votes to 28", 71, 28) // 71 against 28
 */
export function voteOf(
  text: string,
  words: readonly Word[],
  a: NumberAt,
  b: NumberAt | undefined,
): Vote | null {
  if (b === undefined || a.vague !== null || b.vague !== null || a.part || b.part) return null
  const named = /^(?:votes?|members|delegates|deputies|ballots)$/.test(wordAt(words, a.end).norm)
  const end = named ? a.end + 1 : a.end
  const joint = wordAt(words, end).norm
  const worded = b.first === end + 1 && (/^(?:to|against|versus)$/.test(joint) || (joint === 'for' && named))
  const dashed =
    b.first === a.end &&
    /^\s?[-–—‑]\s?$/.test(text.slice(wordAt(words, a.end - 1).end, wordAt(words, b.first).start))
  if (!worded && !dashed) return null
  if (!named && !isVoted(words, a.first, b.end)) return null
  const behind = /^votes?$/.test(wordAt(words, b.end).norm) ? b.end + 1 : b.end
  return { first: a.first, end: behind, sides: [a.value, b.value] }
}

/** So far from the figures the voting may be told. */
const REACH = 8

/** "It voted 61-32", "by 312 to 201 votes", "a 5-4 ruling" is none of these. */
function isVoted(words: readonly Word[], first: number, end: number): boolean {
  if (/^votes?$/.test(wordAt(words, end).norm)) return true
  const before = words.slice(Math.max(0, first - REACH), first)
  const votes = before.some(({ norm }) => /^vot(?:e|es|ed|ing)$/.test(norm))
  const led = /^(?:by|voted|vote|of)$/.test(wordAt(words, first - 1).norm)
  return votes || (led && before.some(({ norm }) => VOTING.test(norm)))
}
