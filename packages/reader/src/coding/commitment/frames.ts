import { predicateOf } from '../words/predicate.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { NOT } from './negation.ts'
import type { Sureness } from './sureness.ts'

const FRAMES_PERSON =
  /^(?:think|thought|believe|believed|suppose|guess|suspect|suspected|doubt|hope|fear|expect|assume|know|knew|feel|felt|say|tell|told|convinced|sure|certain|confident|persuaded|afraid|imagine|reckon)$/
const FRAMES_IT =
  /^(?:likely|unlikely|possible|probable|improbable|doubtful|clear|true|certain|obvious|evident|inevitable|appears|seems|appear|seem|unclear|conceivable|case|untrue|false)$/
const FRAMES_THERE =
  /^(?:doubt|question|chance|chances|possibility|likelihood|probability|risk|danger|prospect|sign|signs|evidence|indication|way|suggestion)$/
/** "a 30 to 40 per cent chance": the figure's words, which may stand before what frames. */
const FIGURE = /^(?:\d.*|%|per|cent|percent|to|in)$/

/** So many words behind the verb what frames may stand, figures not counted. */
const REACH = 4

/**
 * Where the words that frame a clause end and the clause begins: "I think | it will", "there is no doubt that | S"; -1 where
 * none is framed.
 */
export function frameEnd(content: readonly Word[], groupEnd: number, subject: string): number {
  const frames = subject === 'it' ? FRAMES_IT : subject === 'there' ? FRAMES_THERE : FRAMES_PERSON
  let left = REACH
  for (let i = groupEnd - 1; i < content.length - 1 && left >= 0; i++) {
    const { norm, tag } = wordAt(content, i)
    if (subject !== 'there' || !(tag === 'CD' || FIGURE.test(norm))) left--
    if (!frames.test(norm)) continue
    const next = wordAt(content, i + 1)
    if (next.norm === 'you' || next.norm === 'them')
      return wordAt(content, i + 2).norm === 'that' ? i + 3 : i + 2
    if (next.norm === 'that') return i + 2
    return clauseFollows(content, i + 1) ? i + 1 : -1
  }
  return -1
}

/** "I think it will": a subject and its verb, without "that". */
function clauseFollows(content: readonly Word[], at: number): boolean {
  if (!/^(?:PRP|DT|NN|EX|JJ|CD)/.test(wordAt(content, at).tag) && wordAt(content, at).norm !== 'there')
    return false
  return predicateOf(content.slice(at)) !== null
}

/** How sure the framing words make what they frame. */
export function frameSureness(frame: readonly Word[]): Sureness {
  const said = frame.map((word) => word.norm).join(' ')
  const negations = frame.filter((word) => NOT.has(word.norm) || /^(?:no|untrue|false)$/.test(word.norm))
  const negative = negations.length % 2 === 1
  if (/\b(?:appears?|seems?|likely|probable)\b/.test(said)) return { strength: 'PR', negative }
  if (/\bno (?:chance|prospect|way|suggestion|question of)\b/.test(said))
    return { strength: 'CT', negative: true }
  if (/\b(?:little|slim|small|scant) (?:chance|prospect|likelihood)\b/.test(said))
    return { strength: 'PR', negative: true }
  if (/\b(?:every|good|strong|real) (?:chance|prospect|possibility|likelihood)\b/.test(said))
    return { strength: 'PR', negative: false }
  if (
    /\b(?:possible|conceivable|chances?|possibility|likelihood|probability|risk|danger|prospect)\b/.test(said)
  )
    return { strength: 'PS', negative }
  return { strength: 'CT', negative: negative && !/\bno (?:doubt|question)\b/.test(said) }
}
