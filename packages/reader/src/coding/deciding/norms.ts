import { wordSet } from '../../language/stance-words.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import { deed } from './complement.ts'
import { isTooLittle } from './frames/judging.ts'
import { isMatter, isPolicy } from './matter.ts'
import { coreOf, type Phrase, phraseAt, subjectOf } from './noun-phrase.ts'
import { BAD, GOOD } from './rows/verdicts.ts'
import { firstTold, nothingNamed, type PositionAt, type ToldAt } from './told.ts'

const OBLIGES = ['should', 'must', 'ought']
/** What comes about by itself is foreseen, not asked for: "it should help". */
const OUTCOMES = wordSet(
  'help boost rise fall improve ease suffice have be come take make know understand remember see think say feel',
)
/** "The guns must not be fired at towns": what may be done with it is limited, which is no stance against it. */
const USES = wordSet('use fire deploy fly aim launch shoot')
const GOES = wordSet('go end stop cease disappear close shut')
const STAYS = wordSet('stay remain continue survive proceed')
const ONWARD = /^(?:ahead|forward|on|through)$/

/**
 * What somebody says should be: the speaker is for it, and against what should end. Only in what a source says; an outlet that
 * tells a duty takes no side.
 *
 * @example "the government should scrap the levy" // the speaker, against "the levy"
 */
export function toldByNorm(words: readonly Word[], at: number, taken: ReadonlySet<number>): ToldAt | null {
  return (
    obliged(words, at, taken) ??
    judged(words, at) ??
    exclaimed(words, at) ??
    foreseen(words, at) ??
    none(words, at)
  )
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
  const next = wordAt(words, at + 1).norm
  // "a step too far" is read at "too".
  if (stem === 'step' && next === 'too') return null
  const back = stem === 'step' && /^back/.test(next)
  const bad = BADS.has(stem) || BADS.has(norm) || back
  if (!bad && !GOODS.has(stem) && !GOODS.has(norm)) return null
  for (let i = at - 1; i > Math.max(0, at - 5); i--) {
    const word = wordAt(words, i)
    if (wordAt(words, i + 1).mark === ',' || word.norm === 'not') return null
    if (word.stem !== 'be' && !IS_SHORT.test(`${word.norm}/${word.tag}`)) {
      if (/^(?:DT|JJ|RB|NN)/.test(word.tag)) continue
      return null
    }
    if (isDenied(words, i)) return null
    const subject = subjectOf(words, groupStart(words, i))
    if (subject === null || isTooLittle(words, at) || wordAt(words, subject.first).norm === 'no') return null
    const told = ofSpeaker(at, coreOf(subject), bad ? -1 : 1)
    if (isThis(words, subject)) return marked(told, { onNews: true })
    if (isMatter(words, subject)) return told
    return isDefinite(words, subject) ? marked(told, { ifKnown: true }) : null
  }
  return null
}

const VERDICT = /^(?:call|describ|brand|label|denounc|dismiss|hail|prais|condemn)/

/** "“A disgrace,” said the mayor", "spoke of a disaster": a word of judging by itself, of what was decided. */
function exclaimed(words: readonly Word[], at: number): ToldAt | null {
  const { stem, norm, tag } = wordAt(words, at)
  const bad = BADS.has(stem) || BADS.has(norm)
  if ((!bad && !GOODS.has(stem) && !GOODS.has(norm)) || !/^(?:NN|JJ)/.test(tag)) return null
  let first = at
  while (wordAt(words, first).mark === '' && /^(?:DT|JJ|RB)/.test(wordAt(words, first - 1).tag)) first--
  const quoted = wordAt(words, first).mark.includes('"') && /[,.!"]/.test(wordAt(words, at + 1).mark || '.')
  const spoken =
    wordAt(words, first - 1).norm === 'of' && /^(?:speak|talk)$/.test(wordAt(words, first - 2).stem)
  if (wordAt(words, first).norm === 'no' || (!quoted && !spoken)) return null
  // "called it a disgrace" is a verdict, and read as one.
  if (words.slice(Math.max(0, first - 8), first).some((word) => VERDICT.test(word.stem))) return null
  const told = ofSpeaker(at, nothingNamed(at), bad ? -1 : 1)
  return marked(told, { onNews: true })
}

/** "It's a mistake". */
const IS_SHORT = /^['’](?:s|re)\/VB/

/** "It is a disgrace": what was named before. */
const isThis = (words: readonly Word[], { first, coreEnd }: Phrase): boolean =>
  coreEnd - first === 1 &&
  /^(?:it|this|that)$/.test(wordAt(words, first).norm) &&
  wordAt(words, first).tag !== 'IN'

/** "the flats", "those clinics". */
const isDefinite = (words: readonly Word[], { first, coreEnd }: Phrase): boolean =>
  coreEnd - first > 1 && /^(?:the|this|that|these|those|such)$/.test(wordAt(words, first).norm)

const marked = (told: ToldAt, how: Pick<PositionAt, 'onNews' | 'ifKnown'>): ToldAt => ({
  ...told,
  positions: told.positions.map((one) => ({ ...one, ...how })),
})

const isDenied = (words: readonly Word[], verb: number): boolean =>
  [verb - 1, verb + 1].some((i) => wordAt(words, i).norm === 'not' || wordAt(words, i).norm === 'never')

function groupStart(words: readonly Word[], verb: number): number {
  let first = verb
  while (wordAt(words, first).mark === '' && /^(?:RB|MD|VBZ|VBP|VBD)$/.test(wordAt(words, first - 1).tag))
    first--
  return first
}

const HARMS = wordSet(
  'ruin destroy harm hurt cripple damage kill threaten endanger wreck undermine devastate cost worsen drive punish split divide',
)
const FINISHES = wordSet('finish wipe')
const HELPS = wordSet('help protect save improve boost strengthen benefit create secure relieve')

/** "A levy would ruin the mills": who foresees harm of a policy is against it. */
function foreseen(words: readonly Word[], at: number): ToldAt | null {
  const { stem, tag } = wordAt(words, at)
  const harm = HARMS.has(stem) || (FINISHES.has(stem) && /^(?:off|out)$/.test(wordAt(words, at + 1).norm))
  if (tag !== 'VB' || !/^(?:would|will)$/.test(wordAt(words, at - 1).norm)) return null
  const side = harm ? -1 : HELPS.has(stem) ? 1 : onEvil(words, at)
  if (side === null) return null
  const subject = subjectOf(words, at - 1)
  if (subject === null) return null
  if (isThis(words, subject)) return marked(ofSpeaker(at, coreOf(subject), side), { onNews: true })
  return isMatter(words, subject) ? ofSpeaker(at, coreOf(subject), side) : null
}

const EVILS = wordSet(
  'crime traffic pollution emission nitrate cost price rent bill delay queue accident death poverty noise congestion debt smoking waste unemployment inequality risk damage flooding nitrogen smog homelessness overcrowding shortage tension violence bureaucracy red-tape fee deficit',
)
const REDUCES = wordSet('cut reduce lower ease curb halve lessen shorten relieve fight tackle combat prevent')
const RAISES = wordSet('raise increase double worsen fuel inflate lengthen prolong cause push drive')

/** "It would cut nitrate", "it would raise rents": less of an evil is for it, more is against it. */
function onEvil(words: readonly Word[], verb: number): 1 | -1 | null {
  const { stem } = wordAt(words, verb)
  const [reduces, raises] = [REDUCES.has(stem), RAISES.has(stem)]
  if (!reduces && !raises) return null
  const particle = /^(?:up|down)$/.test(wordAt(words, verb + 1).norm) ? 1 : 0
  const thing = phraseAt(words, verb + 1 + particle)
  if (thing === null || !EVILS.has(wordAt(words, thing.coreEnd - 1).stem)) return null
  return reduces || wordAt(words, verb + 1).norm === 'down' ? 1 : -1
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
  ...REDUCES,
  ...RAISES,
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
  const onward = word.stem === 'go' && ONWARD.test(wordAt(words, verb + 1).norm)
  const done = deed(words, verb)
  const alone = !/^(?:close|shut|end|stop)$/.test(word.norm) || done.item?.first === verb
  if (!passive && alone && (GOES.has(word.stem) || STAYS.has(word.stem)))
    return told({ item: coreOf(subject), side: GOES.has(word.stem) && !onward ? -1 : 1 })
  if (passive && not && USES.has(word.stem))
    return firstTold({ first: at, end: at + 1 }, 'use-restriction-set', {
      item: coreOf(subject),
      bySaying: true,
    })
  if (passive)
    return word.tag === 'VBN' || word.tag === 'VBD' ? told({ item: coreOf(subject), side: done.side }) : null
  return done.item === null || done.item.first === verb ? null : told({ item: done.item, side: done.side })
}
