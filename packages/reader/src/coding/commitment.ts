import type { CueClass } from '../attribution/lexicon.ts'
import type { Commitment } from '../statement.ts'
import { NEGATORS, wordSet } from './lexicon.ts'
import { stem } from './stem.ts'
import type { Word } from './words.ts'

const PROBABLE = new Set(
  [
    'presumably',
    'probably',
    'apparently',
    'likely',
    'expected',
    'appear',
    'seem',
    'seemingly',
    'probable',
    'suspect',
    'doubt',
    'unlikely',
    'improbable',
    'doubtful',
    'anticipate',
    'presume',
    'evidently',
  ].map(stem),
)
const POSSIBLE = new Set(
  ['could', 'might', 'may', 'possibly', 'perhaps', 'maybe', 'potentially', 'conceivably', 'possible'].map(
    stem,
  ),
)
const NEGATIVE_PROBABLE = new Set(['unlikely', 'improbable', 'doubtful', 'doubt'].map(stem))
const UNCOMMITTED = new Set(['if', 'whether', 'reportedly', 'allegedly', 'unless', 'supposedly'].map(stem))
const AHEAD: ReadonlySet<CueClass> = new Set(['request', 'question'])
const WH = new Set(['who', 'what', 'how', 'why', 'when', 'where', 'whom', 'which', 'whose'])
/** Minds set on what is not yet; "think" and "believe" commit. */
const WISHES = wordSet('hope want wish fear worry aim seek prefer plan intend desire long dread prepare')
const DEONTIC = new Set(['should', 'must', 'ought'])
/** Words that negate a part of a clause and not the event: "he has nothing to hide". */
const PARTIAL = new Set(['nothing', 'nobody', 'none', 'without'])

/**
 * FactBank's value of the event in a content (Saurí and Pustejovsky 2009): how sure (CT, PR, PS) and which way (+, -).
 * Requests and questions leave the event open (Uu); a denial or refusal turns the polarity.
 *
 * @example commitmentOf(words of "they will not provide them", range, 'speech') // 'CT-'
 */
export function commitmentOf(
  words: readonly Word[],
  ranges: readonly { readonly first: number; readonly end: number }[],
  cue: CueClass | null,
  question: boolean,
  cueWords: readonly Word[] = [],
): Commitment {
  if (question || (cue !== null && AHEAD.has(cue)) || open(words, ranges, cue, cueWords)) return 'Uu'
  let strength: 'CT' | 'PR' | 'PS' | 'Uu' = 'CT'
  let negative = cue === 'denial' || cue === 'refusal'
  let verbSeen = false
  for (const { first, end } of ranges) {
    for (let i = first; i < end && i < first + 60; i++) {
      const word = words[i]!
      const complement =
        verbSeen &&
        (word.norm === 'that' ||
          word.norm === 'which' ||
          word.norm === 'who' ||
          word.norm === 'because' ||
          word.norm === 'due')
      if (complement || (verbSeen && word.mark === ',')) break
      if (word.norm === 'if' && i > first) break
      if (UNCOMMITTED.has(word.stem)) return 'Uu'
      if ((word.norm === 'sign' || word.norm === 'signs') && words[i - 1]?.norm === 'no') {
        negative = true
        strength = weaker(strength, 'PR')
      }
      if (word.capital && word.norm === 'may' && i > 0) continue
      if (DEONTIC.has(word.norm) && word.tag === 'MD' && !verbSeen) return 'Uu'
      if (word.norm === 'could' && words[i + 1]?.norm === 'not') continue
      if (POSSIBLE.has(word.stem)) strength = weaker(strength, 'PS')
      if (PROBABLE.has(word.stem)) strength = weaker(strength, 'PR')
      if (NEGATIVE_PROBABLE.has(word.stem)) negative = !negative
      else if (NEGATORS.has(word.norm) && !PARTIAL.has(word.norm) && !aside(words, i)) negative = true
      verbSeen ||=
        /^(?:VBD|VBZ|VBP|VB|VBN)$/.test(word.tag) &&
        word.stem !== 'be' &&
        word.stem !== 'have' &&
        word.stem !== 'do'
    }
  }
  return strength === 'Uu' ? 'Uu' : `${strength}${negative ? '-' : '+'}`
}

/** Contents that leave their event open: what is wished, "to block the bill", "who had paid", "don't go". */
function open(
  words: readonly Word[],
  ranges: readonly { readonly first: number; readonly end: number }[],
  cue: CueClass | null,
  cueWords: readonly Word[],
): boolean {
  if (cue === 'attitude' && cueWords.some((word) => WISHES.has(word.stem))) return true
  const first = ranges[0]?.first ?? -1
  const word = words[first]
  if (word === undefined || cue === null) return false
  if (word.norm === 'to')
    return cue !== 'denial' && (cue !== 'refusal' || words[first + 1]?.norm === 'comment')
  if (word.norm === 'do' && words[first + 1]?.norm === 'not' && words[first + 2]?.tag === 'VB') return true
  return WH.has(word.norm)
}

function aside(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.norm
  const sign = next === 'sign' || next === 'signs'
  return (
    sign ||
    (words[i]!.norm === 'not' && next === 'only') ||
    (words[i]!.norm === 'no' && next === 'doubt') ||
    words[i]!.norm === 'without'
  )
}

function weaker(a: 'CT' | 'PR' | 'PS' | 'Uu', b: 'PR' | 'PS'): 'PR' | 'PS' | 'Uu' {
  return a === 'CT' || (a === 'PR' && b === 'PS') ? b : a
}

/** What the reporter is committed to: their own words fully, others' only where the cue presupposes truth ("admitted"). */
export function reporterCommitment(source: Commitment, cue: CueClass | null, ownVoice: boolean): Commitment {
  return ownVoice || cue === 'factive' ? source : 'Uu'
}
