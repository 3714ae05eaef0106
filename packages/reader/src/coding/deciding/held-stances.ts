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
  { positions }: ToldAt,
  sentence: Named,
  memory: Memory,
  party: (range: WordRange | null) => Party | null,
): PositionTold[] {
  return positions.flatMap((position) => {
    const { holder } = position
    if (holder !== null && /^(?:nobody|no|none)$/.test(wordAt(sentence.words, holder.first).norm)) return []
    const actor = party(holder)
    const told = position.turns === true ? turned(actor, memory) : stanceOf(position, actor, sentence, memory)
    if (told?.item != null && actor?.name != null)
      memory.held.set(actor.name, { item: told.item, itemId: told.itemId, stance: told.stance })
    return told === null ? [] : [told]
  })
}

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
): PositionTold {
  const known = about === undefined ? undefined : itemIn(about.item, sentence)
  if (about !== undefined && known !== undefined)
    return { actor, item: known.id ?? known.name, itemId: known.id, stance: about.side, ended }
  const itemId = item === null ? null : (itemIn(item, sentence)?.id ?? null)
  return { actor, item: itemOf(item, sentence, memory), itemId, stance: side, ended }
}
