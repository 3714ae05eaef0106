import { wordSet } from '../../language/stance-words.ts'
import { stem } from '../../language/stem.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import { agentBehind, conditionBehind } from './complement.ts'
import type { Frame } from './frames/frame.ts'
import { type NounTold, positionOf } from './nouns.ts'
import { ended, isTakenBack, nounIn, onNoun, onStance, takenBack } from './object-nouns.ts'
import type { Reading } from './readings.ts'
import type { DecidingRow } from './rows/deciding-row.ts'
import { stateIn, takesSide } from './state-in-frame.ts'
import { firstTold, nothingNamed, type PositionAt, type ToldAt } from './told.ts'

/** What a verb of deciding tells in its frame: the decision, the stances, and the plea or the stance its object is. */
export function toldOf(
  words: readonly Word[],
  row: DecidingRow,
  place: WordRange,
  frame: Frame,
  reading: Reading,
  taken: Set<number>,
): ToldAt[] {
  const asks = row.takes === 'asked' || row.takes === 'plea' || row.takes === 'wish'
  const holder = asks ? frame.requester : frame.decider
  const turned = frame.not ? -1 : 1
  const fights = row.takes === 'deed' && frame.deeds.some((deed) => takesSide(words, deed))
  const ends = row.takes === 'deed' && frame.side < 0 && frame.deeds.length > 0
  const own = (fights || ends) && reading.state === 'announced' ? 1 : reading.side
  if (row.takes === 'turn')
    return [
      firstTold(place, null, {
        positions: positionOf(holder, nothingNamed(place.end), reading.ended || turned < 0 ? 0 : 1).map(
          (one) => ({
            ...one,
            turns: true,
          }),
        ),
      }),
    ]
  const side = own * turned * (row.takes === 'thing' && frame.deeds.length === 0 ? 1 : frame.side)
  const condition = reading.state === null ? null : conditionBehind(words, place.end)
  const none = /^(?:no|nothing)$/.test(wordAt(words, frame.item?.first ?? -1).norm)
  const noun = none ? null : nounIn(words, frame.item)
  if (noun !== null) {
    if (row.done !== null || row.mind || noun.row.state === null || noun.row.state === 'requested')
      taken.add(noun.at)
    if (!row.mind && noun.row.state === null && noun.item !== null)
      return [onStance(words, row, place, frame, reading, noun, holder, side)]
    if (row.mind)
      return [
        firstTold(place, null, {
          positions: ended(holder, noun.item ?? nothingNamed(place.end), noun.row.side * noun.side),
        }),
      ]
    if (noun.row.state !== null && noun.row.state !== 'decided' && noun.row.state !== 'announced')
      return onNoun(words, place, frame, reading, condition, noun, holder)
  }
  if (row.mind) return []
  if (noun !== null && noun.item !== null && isTakenBack(words, reading, noun))
    return [takenBack(words, place, frame, reading, condition, noun, holder)]
  const state = stateIn(words, row, frame, reading)
  const promise = state === 'announced' && frame.item !== null && isPromise(words, frame.item)
  if (promise)
    return [
      firstTold(place, state, {
        affirmed: reading.affirmed && !none,
        decider: frame.decider,
        recipient: frame.recipient,
        item: nothingNamed(place.end),
      }),
    ]
  if (state === 'reversed' && isOwnNo(words, frame.item))
    return [
      firstTold(place, state, {
        affirmed: reading.affirmed,
        decider: frame.decider,
        item: nothingNamed(place.end),
        positions: reading.affirmed ? ended(holder, nothingNamed(place.end), -1) : [],
      }),
    ]
  if (none && (row.neither || state === null)) return []
  if (none && reading.state === 'announced' && row.denied !== undefined)
    return [firstTold(place, row.denied, rolesWithout(words, frame))]
  if (none) return [firstTold(place, state, { affirmed: false, ...rolesWithout(words, frame) })]
  if (
    frame.deeds.some((deed) => isRethink(words, deed)) &&
    (state === 'requested' || state === 'urged-by-third-party')
  )
    return [
      firstTold(place, state, {
        decider: frame.decider,
        requester: frame.requester,
        item: frame.item,
        positions: positionOf(holder, nothingNamed(place.end), -1).map((one) => ({
          ...one,
          onNews: true as const,
        })),
      }),
    ]
  const onIt =
    row.takes === 'verdict' &&
    state === null &&
    /^(?:it|this|that)$/.test(wordAt(words, frame.item?.first ?? -1).norm)
  const onward = onIt || (row.takes === 'reaction' && row.news) ? { onNews: true as const } : undefined
  const ofSubject =
    noun !== null &&
    noun.holder !== null &&
    /^(?:his|her|its|their)$/.test(wordAt(words, noun.holder.first).norm)
  const before =
    ofSubject && reading.state === 'reversed'
      ? [{ holder: holder ?? place, item: frame.item, side: 1 as const, ended: true }]
      : []
  return [
    firstTold(place, state, {
      affirmed: reading.affirmed !== (row.against === true),
      ...(row.takes === 'answer' ? { answers: true } : {}),
      decider: frame.decider,
      requester: frame.requester,
      recipient: frame.recipient,
      item: frame.item,
      condition,
      positions: [
        ...before,
        ...onMatter(
          reading.ended ? ended(holder, frame.item, side) : positionOf(holder, frame.item, side),
          noun,
        ).map((one) => (onward === undefined ? one : { ...one, ...onward })),
      ],
      ...deedOf(frame),
      goes: goesFor(row, reading, frame, turned),
    }),
  ]
}

const DEED_REACH = 4

/** "plans to | close four clinics". */
function deedOf({ deeds, item }: Frame): { readonly deedAt?: WordRange } {
  const first = Math.min(...deeds)
  const stands = item !== null && deeds.length > 0 && item.first > first && item.first - first < DEED_REACH
  return stands ? { deedAt: { first, end: item.end } } : {}
}

/** Whether what is decided goes for or against the item: "will close the pool" goes against it. */
function goesFor(row: DecidingRow, { side, state }: Reading, frame: Frame, turned: number): 1 | -1 {
  const own = side !== 0 ? side : state === 'deferred' || state === 'withdrawn' ? -1 : row.side < 0 ? -1 : 1
  return own * turned * (row.takes === 'thing' && frame.deeds.length === 0 ? 1 : frame.side) > 0 ? 1 : -1
}

const NOES = wordSet('block veto hold freeze pause suspension objection')

/** "lifted the block", "dropped its veto": what was blocked stands before. */
const isOwnNo = (words: readonly Word[], item: Frame['item']): boolean =>
  item !== null &&
  item.end - item.first === 2 &&
  /^(?:DT|PRP\$)$/.test(wordAt(words, item.first).tag) &&
  NOES.has(wordAt(words, item.end - 1).stem)

/** A stance on a decision, with what that decision is about. */
function onMatter(positions: readonly PositionAt[], noun: NounTold | null): readonly PositionAt[] {
  const { item = null } = noun ?? {}
  if (noun === null || item === null || noun.row.state === null) return positions
  const turned = (noun.row.side < 0 ? -1 : 1) * noun.side
  return positions.map((one) => ({ ...one, about: { item, side: one.side * turned > 0 ? 1 : -1 } }))
}

const isPromise = (words: readonly Word[], item: WordRange & { readonly coreEnd?: number }): boolean =>
  PROMISES.has(wordAt(words, (item.coreEnd ?? item.end) - 1).stem) &&
  /^(?:a|any|the|no|such|that)$/.test(wordAt(words, item.first).norm) &&
  item.end - item.first === 2

/** "think again", "reconsider": against what was decided. */
const isRethink = (words: readonly Word[], deed: number): boolean =>
  /^(?:reconsid|reconsider|rethink)/.test(wordAt(words, deed).stem) ||
  (wordAt(words, deed).stem === 'think' && wordAt(words, deed + 1).norm === 'again')

const PROMISES = wordSet('promise pledge commitment')
const PERMITS = wordSet('permission approval consent clearance')

/** "No decision has been taken on the centre", "no troops had been promised": denied, and the item without its "no". */
function rolesWithout(words: readonly Word[], { decider, requester, recipient, item, end }: Frame) {
  const known = { decider, requester, recipient }
  if (item === null || item.end - item.first < 2) return known
  const head = (item.coreEnd ?? item.end) - 1
  if (PERMITS.has(wordAt(words, head).stem)) {
    const what = agentBehind(words, Math.max(end, item.end), 'for')
    return { ...known, recipient: null, item: what ?? { first: item.first + 1, end: item.end } }
  }
  if (PROMISES.has(wordAt(words, head).stem)) return { ...known, item: nothingNamed(end) }
  if (wordAt(words, head).stem !== stem('decision'))
    return { ...known, item: { first: item.first + 1, end: item.end } }
  const about =
    agentBehind(words, Math.max(end, item.end), 'on') ?? agentBehind(words, Math.max(end, item.end), 'about')
  return { ...known, recipient: null, item: about }
}
