import type { DecisionState } from '../../statement.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import type { Frame } from './frames/frame.ts'
import { bringsMatter } from './noun-phrase.ts'
import { isThing, type NounTold, nounAt, nounRowAt, positionOf } from './nouns.ts'
import type { Reading } from './readings.ts'
import type { DecidingRow } from './rows/deciding-row.ts'
import { stateIn } from './state-in-frame.ts'
import { firstTold, nothingNamed, type PositionAt, type ToldAt } from './told.ts'

/** The noun of pleading or siding that an object holds: "a request for tanks", "her resistance to the bypass". */
export function nounIn(words: readonly Word[], item: Frame['item']) {
  if (item === null) return null
  const head = (item.coreEnd ?? item.end) - 1
  return nounRowAt(words, head, true) === null ? null : nounAt(words, head)
}

/** A stance that is no longer held, and the one that follows. */
export function ended(holder: WordRange | null, item: WordRange | null, side: number): PositionAt[] {
  if (holder === null || side === 0) return []
  const old: 1 | -1 = side > 0 ? 1 : -1
  return [
    { holder, item, side: old, ended: true },
    { holder, item, side: old > 0 ? -1 : 1, ended: false },
  ]
}

/** "urged it to drop its objections to the jets", "rejected criticism of the dam": the matter is what the noun is about. */
export function onStance(
  words: readonly Word[],
  row: DecidingRow,
  place: WordRange,
  frame: Frame,
  reading: Reading,
  { row: { side: noun }, item, side: inner }: NounTold,
  holder: WordRange | null,
  side: number,
): ToldAt {
  const asks = row.takes === 'asked' || row.takes === 'plea'
  return firstTold(place, asks ? stateIn(words, row, { ...frame, recipient: null }, reading) : null, {
    affirmed: reading.affirmed,
    decider: frame.decider,
    requester: frame.requester,
    item,
    positions: positionOf(holder, item, side * noun * inner),
  })
}

const BACK: ReadonlySet<DecisionState> = new Set(['reversed', 'withdrawn', 'deferred'])

/** A noun that names its matter itself ("a ban on cars") is what is taken back. */
export const isTakenBack = (words: readonly Word[], { state }: Reading, { at, row }: NounTold): boolean =>
  state !== null && BACK.has(state) && row.state !== null && !bringsMatter(wordAt(words, at))

/** "reversed its decision to close the clinic": the matter is the clinic, and the old stance has ended. */
export function takenBack(
  words: readonly Word[],
  place: WordRange,
  frame: Frame,
  reading: Reading,
  condition: WordRange | null,
  noun: NounTold,
  holder: WordRange | null,
): ToldAt {
  const old = noun.row.side < 0 ? -noun.side : noun.side
  const own = noun.holder !== null && /^(?:his|her|its|their)$/.test(wordAt(words, noun.holder.first).norm)
  const turns = reading.affirmed && reading.state !== 'deferred'
  return firstTold(place, reading.state, {
    affirmed: reading.affirmed,
    decider: frame.decider,
    recipient: noun.recipient,
    item: noun.item,
    condition,
    positions: !turns ? [] : own ? ended(holder, noun.item, old) : positionOf(holder, noun.item, -old),
  })
}

/** "a request that Norland had made", "a request made in May": what for stands before. */
const isMadeBefore = (words: readonly Word[], { row, at, item, owned }: NounTold): boolean =>
  row.state === 'requested' &&
  item === null &&
  (owned || /^(?:that|which|made)$/.test(wordAt(words, at + 1).norm))

/** "turned down an Estrian request to sell tanks": the plea is told too, and what it asks for is what is refused. */
export function onNoun(
  words: readonly Word[],
  place: WordRange,
  frame: Frame,
  reading: Reading,
  condition: WordRange | null,
  noun: NounTold,
  holder: WordRange | null,
): ToldAt[] {
  const plea = noun.row.state === 'requested'
  const item = noun.item
  const recipient = noun.recipient ?? (plea && isThing(words, noun) ? noun.holder : null)
  const side = reading.side * noun.side * (item === null ? 1 : noun.row.side)
  const outer = firstTold(place, reading.state, {
    affirmed: reading.affirmed,
    decider: frame.decider,
    requester: plea ? noun.holder : frame.requester,
    recipient: recipient ?? (plea ? null : frame.recipient),
    item: item ?? (isMadeBefore(words, noun) ? nothingNamed(place.end) : frame.item),
    ...(item === null && frame.item !== null ? { otherwise: { first: noun.at, end: noun.at + 1 } } : {}),
    condition,
    positions: reading.ended
      ? ended(holder, item, side)
      : positionOf(holder, item ?? (isMadeBefore(words, noun) ? nothingNamed(place.end) : frame.item), side),
  })
  if (!plea || (noun.holder === null && item === null)) return [outer]
  const inner = firstTold({ first: noun.at, end: noun.at + 1 }, 'requested', {
    decider: reading.state === null ? noun.asked : frame.decider,
    requester: noun.holder,
    recipient,
    item: item ?? (isMadeBefore(words, noun) ? nothingNamed(noun.at + 1) : null),
    positions: positionOf(noun.holder, item, noun.side),
  })
  return [outer, inner]
}
