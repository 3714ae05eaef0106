import { wordSet } from '../../language/stance-words.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import { deed } from './complement.ts'
import { isTooLittle } from './frames/judging.ts'
import { isMatter, isPolicy } from './matter.ts'
import { coreOf, type Phrase, phraseAt, subjectOf } from './noun-phrase.ts'
import { BAD, GOOD } from './rows/verdicts.ts'
import { firstTold, type PositionAt, type ToldAt } from './told.ts'

const OBLIGES = ['should', 'must', 'ought']
/** What comes about by itself is foreseen, not asked for: "it should help". */
const OUTCOMES = wordSet(
  'help boost rise fall improve ease suffice have be come take make know understand remember see think say feel',
)
/** "The guns must not be fired at towns": what may be done with it is limited, which is no stance against it. */
const USES = wordSet('use fire deploy fly aim launch shoot')
const GOES = wordSet('go end stop cease disappear')
const STAYS = wordSet('stay remain continue survive')

/**
 * What somebody says should be: the speaker is for it, and against what should end. Only in what a source says; an outlet that
 * tells a duty takes no side.
 *
 * @example "the government should scrap the levy" // the speaker, against "the levy"
 */
export function toldByNorm(words: readonly Word[], at: number, taken: ReadonlySet<number>): ToldAt | null {
  return obliged(words, at, taken) ?? judged(words, at) ?? foreseen(words, at) ?? none(words, at)
}

/** "There will be no mandate": who says so refuses it. */
function none(words: readonly Word[], at: number): ToldAt | null {
  const [will, be, no] = [wordAt(words, at + 1), wordAt(words, at + 2), wordAt(words, at + 3)]
  if (
    wordAt(words, at).norm !== 'there' ||
    !/^(?:will|would)$/.test(will.norm) ||
    be.norm !== 'be' ||
    no.norm !== 'no'
  )
    return null
  const item = phraseAt(words, at + 4)
  if (item === null || !isPolicy(words, item)) return null
  return firstTold({ first: at, end: at + 4 }, 'refused', {
    item,
    bySaying: true,
    positions: [{ item, side: -1, holder: null, ended: false }],
  })
}

const BADS = wordSet(BAD)
const GOODS = wordSet(GOOD)

/** "the levy is a mistake", "the cut would be unfair": who says so is against it. */
function judged(words: readonly Word[], at: number): ToldAt | null {
  const { stem, norm } = wordAt(words, at)
  const bad = BADS.has(stem) || BADS.has(norm)
  if (!bad && !GOODS.has(stem) && !GOODS.has(norm)) return null
  for (let i = at - 1; i > Math.max(0, at - 5); i--) {
    const word = wordAt(words, i)
    if (wordAt(words, i + 1).mark === ',' || word.norm === 'not') return null
    if (word.stem !== 'be') {
      if (/^(?:DT|JJ|RB|NN)/.test(word.tag)) continue
      return null
    }
    if (isDenied(words, i)) return null
    const subject = subjectOf(words, groupStart(words, i))
    const matter = subject !== null && (isMatter(words, subject) || isThis(words, subject))
    return !matter || isTooLittle(words, at) ? null : ofSpeaker(at, coreOf(subject), bad ? -1 : 1)
  }
  return null
}

/** "It is a disgrace": what was named before. */
const isThis = (words: readonly Word[], { first, coreEnd }: Phrase): boolean =>
  coreEnd - first === 1 && /^(?:it|this|that)$/.test(wordAt(words, first).norm)

const isDenied = (words: readonly Word[], verb: number): boolean =>
  [verb - 1, verb + 1].some((i) => wordAt(words, i).norm === 'not' || wordAt(words, i).norm === 'never')

function groupStart(words: readonly Word[], verb: number): number {
  let first = verb
  while (wordAt(words, first).mark === '' && /^(?:RB|MD|VBZ|VBP|VBD)$/.test(wordAt(words, first - 1).tag))
    first--
  return first
}

const HARMS = wordSet(
  'ruin destroy harm hurt cripple damage kill threaten endanger wreck undermine devastate cost worsen drive punish',
)
const FINISHES = wordSet('finish wipe')
const HELPS = wordSet('help protect save improve boost strengthen benefit create secure relieve')

/** "A levy would ruin the mills": who foresees harm of a policy is against it. */
function foreseen(words: readonly Word[], at: number): ToldAt | null {
  const { stem, tag } = wordAt(words, at)
  const harm = HARMS.has(stem) || (FINISHES.has(stem) && /^(?:off|out)$/.test(wordAt(words, at + 1).norm))
  if (tag !== 'VB' || (!harm && !HELPS.has(stem)) || !/^(?:would|will)$/.test(wordAt(words, at - 1).norm))
    return null
  const subject = subjectOf(words, at - 1)
  if (subject === null || !(isMatter(words, subject) || isThis(words, subject))) return null
  return ofSpeaker(at, coreOf(subject), harm ? -1 : 1)
}

/** The words that a norm is told at, as written or by their stems. */
export const NORM_OPENINGS: readonly string[] = [
  ...OBLIGES,
  'there',
  ...BADS,
  ...GOODS,
  ...HARMS,
  ...FINISHES,
  ...HELPS,
]

const ofSpeaker = (at: number, item: WordRange, side: 1 | -1): ToldAt =>
  firstTold({ first: at, end: at + 1 }, null, { positions: [{ item, side, holder: null, ended: false }] })

function obliged(words: readonly Word[], at: number, taken: ReadonlySet<number>): ToldAt | null {
  if (!OBLIGES.includes(wordAt(words, at).norm)) return null
  let verb = at + 1
  let not = false
  let passive = false
  for (; verb < at + 6; verb++) {
    const { norm, tag, stem } = wordAt(words, verb)
    if (norm === 'not' || norm === 'never') not = true
    else if (stem === 'be') passive = true
    else if (norm === 'have' && wordAt(words, verb + 1).norm !== 'been') return null
    else if (norm === 'have') continue
    else if (norm !== 'to' && !tag.startsWith('RB')) break
  }
  const word = wordAt(words, verb)
  // "must still approve" tells whose yes is needed, and asks for nothing.
  if (taken.has(verb) && words.slice(at, verb).some(({ norm }) => norm === 'still' || norm === 'first'))
    return null
  if (!word.tag.startsWith('VB') || (!passive && OUTCOMES.has(word.stem))) return null
  const told = (position: Omit<PositionAt, 'holder' | 'ended'>): ToldAt =>
    firstTold({ first: at, end: at + 1 }, null, {
      positions: [
        { ...position, side: not ? (position.side > 0 ? -1 : 1) : position.side, holder: null, ended: false },
      ],
    })
  const subject = subjectOf(words, at)
  if (subject === null) return null
  if (!passive && (GOES.has(word.stem) || STAYS.has(word.stem)))
    return told({ item: coreOf(subject), side: GOES.has(word.stem) ? -1 : 1 })
  const done = deed(words, verb)
  if (passive && not && USES.has(word.stem))
    return firstTold({ first: at, end: at + 1 }, 'use-restriction-set', {
      item: coreOf(subject),
      bySaying: true,
    })
  if (passive)
    return word.tag === 'VBN' || word.tag === 'VBD' ? told({ item: coreOf(subject), side: done.side }) : null
  return done.item === null || done.item.first === verb ? null : told({ item: done.item, side: done.side })
}
