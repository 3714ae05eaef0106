import { wordAt } from '../words/word-at.ts'
import type { WordRange } from '../words/words.ts'
import type { Memory } from './antecedents.ts'
import { itemIn, itemOf } from './item-names.ts'
import type { Named } from './names.ts'
import type { Party } from './party.ts'
import type { PositionAt, ToldAt } from './told.ts'

/** A stance on an item, its words and names looked up. */
export interface PositionTold {
  /** `null` where it is the speaker's own. */
  readonly actor: Party | null
  readonly item: string | null
  /** The codebook's item it is on. */
  readonly itemId: string | null
  readonly stance: 1 | -1
  readonly ended: boolean
}

/** The stances of a telling; the memory keeps the last of each actor, from which a change of mind turns. */
export function stancesOf(
  { positions, state }: ToldAt,
  sentence: Named,
  memory: Memory,
  party: (range: WordRange | null) => Party | null,
): PositionTold[] {
  return positions.flatMap((position) => {
    const { holder } = position
    if (holder !== null && isNobody(sentence, holder)) return []
    const actor = party(holder)
    if (position.ifKnown && !isKnown(position, sentence, memory)) return []
    const told =
      position.turns === true
        ? turned(actor, memory)
        : position.onNews
          ? onNews(position, actor, memory)
          : stanceOf(position, actor, sentence, memory, state === null)
    if (told?.item != null && actor?.name != null)
      memory.held.set(actor.name, { item: told.item, itemId: told.itemId, stance: told.stance })
    return told === null ? [] : [told]
  })
}

/** "nobody", "few farmers", "not all skippers", "one": none that is named. */
const isNobody = ({ words }: Named, { first, end }: WordRange): boolean =>
  /^(?:nobody|no|none|few|hardly|not|everyone|everybody|somebody|someone)$/.test(wordAt(words, first).norm) ||
  wordAt(words, first - 1).norm === 'not' ||
  (end - first === 1 && /^(?:one|another|something|that|this)$/.test(wordAt(words, first).norm))

const isIt = ({ first, end }: WordRange, { words }: Named): boolean =>
  end - first === 1 && wordAt(words, first).norm === 'it'

/** Whether something with the item's last word was told of before. */
function isKnown({ item }: PositionAt, { words }: Named, { heads }: Memory): boolean {
  return item !== null && item.end > item.first && heads.has(wordAt(words, item.end - 1).stem)
}

/** A reaction to what was decided so many sentences ago is to something else. */
const FORGOTTEN = 1
/** Beyond so many sentences even the first news is out of sight. */
const OUT_OF_SIGHT = 25

/** "Builders cheered": for what was decided; of what was refused, for the item; of an end told as a deed, on the deed. */
function onNews({ side, ended }: PositionAt, actor: Party | null, memory: Memory): PositionTold | null {
  const told = (item: string | null, stance: 1 | -1): PositionTold => ({
    actor,
    item,
    itemId: null,
    stance,
    ended,
  })
  // "unions welcomed the law; pupils walked out in protest": the same.
  if (memory.itemAt >= 0 && memory.item !== null) return told(memory.item, side)
  if (memory.event !== null && memory.focal !== null) return told(memory.event, side)
  const news = memory.news !== null && memory.news.age <= FORGOTTEN ? memory.news : memory.focal
  if (news === null || news.age > OUT_OF_SIGHT) return memory.itemAge <= NEAR ? told(memory.item, side) : null
  if (news.side > 0) return told(news.item, side)
  if (news.refused) return told(news.item, side > 0 ? -1 : 1)
  return news.ends && news.deed !== null ? told(news.deed, side) : null
}

/** So many sentences on "it" is still the item told last. */
const NEAR = 2

/** "changed her mind": the opposite of what the actor held; `null` where nothing was told of it. */
function turned(actor: Party | null, { held }: Memory): PositionTold | null {
  const before = actor?.name == null ? undefined : held.get(actor.name)
  return before === undefined ? null : { actor, ...before, stance: before.stance > 0 ? -1 : 1, ended: false }
}

function stanceOf(
  { item, side, ended, about }: PositionAt,
  actor: Party | null,
  sentence: Named,
  memory: Memory,
  alone: boolean,
): PositionTold {
  const known = about === undefined ? undefined : itemIn(about.item, sentence)
  if (about !== undefined && known !== undefined)
    return { actor, item: known.id ?? known.name, itemId: known.id, stance: about.side, ended }
  const itemId = item === null ? null : (itemIn(item, sentence)?.id ?? null)
  const name = itemOf(item, sentence, memory)
  const { news } = memory
  const ofDeed = alone && item !== null && isIt(item, sentence) && news?.ends === true && news.item === name
  return { actor, item: ofDeed ? (news.deed ?? name) : name, itemId, stance: side, ended }
}
