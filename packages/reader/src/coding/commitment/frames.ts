import { saying } from '../../language/reporting-classes.ts'
import { firstTextRow, type TextRow } from '../../language/text-rows.ts'
import { predicateOf } from '../words/predicate.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word } from '../words/words.ts'
import { NOT } from './negation.ts'
import { type Leaning, type Sureness, settled } from './sureness.ts'

const FRAMES_PERSON = new Set([
  ...saying('framing'),
  ...'convinced sure certain confident persuaded afraid'.split(' '),
])
const FRAMES_IT = new Set(
  'likely unlikely possible probable improbable doubtful clear true certain obvious evident inevitable appears seems appear seem unclear conceivable case untrue false'.split(
    ' ',
  ),
)
const FRAMES_THERE = new Set(
  'doubt question chance chances possibility likelihood probability risk danger prospect sign signs evidence indication way suggestion'.split(
    ' ',
  ),
)
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
    if (!frames.has(norm)) continue
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

const AS_SAID: Leaning = { strength: 'CT', negative: 'as-negated' }

/** What frames a clause says of it, in order: the first row that fits decides. Examples are whole sentences. */
export const FRAME_ROWS: readonly TextRow<Leaning>[] = [
  {
    pattern: /\b(?:appears?|seems?|likely|probable)\b/,
    reading: { strength: 'PR', negative: 'as-negated' },
    reason: 'by the signs it is so',
    example: 'It appears that the vote was bought',
  },
  {
    pattern: /\bno (?:chance|prospect|way|suggestion|question of)\b/,
    reading: { strength: 'CT', negative: true },
    reason: 'it will not be',
    example: 'There is no way that it works',
  },
  {
    pattern: /\b(?:little|slim|small|scant) (?:chance|prospect|likelihood)\b/,
    reading: { strength: 'PR', negative: true },
    reason: 'it will hardly be',
    example: 'There is little chance that it works',
  },
  {
    pattern: /\b(?:every|good|strong|real) (?:chance|prospect|possibility|likelihood)\b/,
    reading: { strength: 'PR', negative: false },
    reason: 'it may well be',
    example: 'There is a good chance that it works',
  },
  {
    pattern: /\b(?:possible|conceivable|chances?|possibility|likelihood|probability|risk|danger|prospect)\b/,
    reading: { strength: 'PS', negative: 'as-negated' },
    reason: 'it may be',
    example: 'There is a risk that costs will rise',
  },
  {
    pattern: /\bno (?:doubt|question)\b/,
    reading: { strength: 'CT', negative: false },
    reason: 'without a doubt',
    example: 'There is no doubt that costs will rise',
  },
]

/** How sure the framing words make what they frame; without a row as sure as said. */
export function frameSureness(frame: readonly Word[]): Sureness {
  const said = frame.map((word) => word.norm).join(' ')
  const negations = frame.filter((word) => NOT.has(word.norm) || /^(?:no|untrue|false)$/.test(word.norm))
  const leaning = firstTextRow(FRAME_ROWS, said)?.reading ?? AS_SAID
  return settled(leaning, negations.length % 2 === 1)
}
