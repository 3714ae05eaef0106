import { wordSet } from '../../language/stance-words.ts'
import { isFiniteVerb } from '../../language/verb-tags.ts'
import { isPause } from '../words/marks.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import type { Frame } from './frames/frame.ts'
import { isBehindNoun, isInPaper } from './frames/subjects.ts'
import type { Mood } from './mood.ts'

/** "if Norland approved", "had it refused": only supposed. */
export function isSupposed(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 10); i--) {
    if (isPause(wordAt(words, i + 1).mark)) return false
    if (/^(?:if|unless|whether|suppose|unlikely|doubtful|impossible)$/.test(wordAt(words, i).norm))
      return true
    if (isFiniteVerb(wordAt(words, i).tag)) return false
  }
  return false
}

/** A participle that tells what somebody does: "Rejecting pleas, ...", "..., turning down a request", "after blocking it". */
export function isOwnParticiple(words: readonly Word[], at: number, mood: Mood): boolean {
  const { tag, mark } = wordAt(words, at)
  if (tag !== 'VBG' || mood.progressive) return false
  if (at === 0 || mark === ',' || isBehindNoun(words, at) || isInPaper(words, at)) return true
  // "want to save money by axing routes": only wanted.
  if (
    wordAt(words, at - 1).norm === 'by' &&
    words.slice(0, at).some(({ stem: one, tag }) => tag === 'MD' || WANTS.has(one))
  )
    return false
  if (at === 1 && /^(?:in|on|upon|when|while)$/.test(wordAt(words, 0).norm)) return true
  return /^(?:after|since|while|by|despite|before)$/.test(wordAt(words, at - 1).norm)
}

const WANTS = wordSet('want hope plan seek aim wish intend propose')

const DISCLAIMS = wordSet('deny dispute refute rebut')
const CLAIMS = wordSet('report claim allegation suggestion rumour rumor accusation assertion')
const DISCLAIMING = 12

/** "denied that it had agreed", "dismissed reports that it had": what is told is said not to be so. */
export function isDisclaimed(words: readonly Word[], first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - DISCLAIMING); i--) {
    const { stem, tag } = wordAt(words, i)
    if (isPause(wordAt(words, i + 1).mark)) return false
    if (tag.startsWith('VB') && DISCLAIMS.has(stem)) return true
    const claim = wordAt(words, i + 1)
    if (isFiniteVerb(tag))
      return /^(?:dismiss|reject)$/.test(stem) && claim.tag === 'NNS' && CLAIMS.has(claim.stem)
  }
  return false
}

/** "Let me be blunt": nobody is given leave. */
export const isExhortation = (words: readonly Word[], { first }: WordRange, { decider }: Frame): boolean =>
  decider === null && wordAt(words, first).norm === 'let' && wordAt(words, first).capital
