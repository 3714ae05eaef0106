import type { DecisionState } from '../../statement.ts'
import { wordAt } from '../words/word-at.ts'
import type { WordRange } from '../words/words.ts'
import { type Memory, remembered } from './antecedents.ts'
import { toldIn } from './deciding.ts'
import { type Named, nameOf, quote, withoutArticle } from './names.ts'
import type { ToldAt } from './told.ts'

/** Who has a part in a decision. `stands` says what the text has in its place: a name, or a pronoun for the speaker, a person, a body. */
export interface Party extends WordRange {
  /** The codebook's id, or the words of the text. */
  readonly name: string | null
  readonly stands: 'name' | 'self' | 'person' | 'body'
}

/** A stance on an item, its words and names looked up. */
export interface PositionTold {
  /** `null` where it is the speaker's own. */
  readonly actor: Party | null
  readonly item: string | null
  readonly stance: 1 | -1
  readonly ended: boolean
}

/** A decision or stance told at some words, its words and names looked up: the codebook's ids where it knows them. */
export interface Telling extends WordRange {
  readonly state: DecisionState | null
  readonly affirmed: boolean
  readonly decider: Party | null
  readonly requester: Party | null
  readonly recipient: Party | null
  readonly item: string | null
  readonly itemAt: WordRange | null
  readonly condition: string | null
  readonly positions: readonly PositionTold[]
}

/** The decisions and stances of a sentence, with names looked up and pronouns by what was named before; `memory` grows by the sentence. */
export function tellingsIn(sentence: Named, memory: Memory): Telling[] {
  const told = toldIn(sentence.words, sentence.asking)
  const tellings = told.map((one) => tellingOf(one, sentence, memory))
  remembered(memory, sentence, told)
  return tellings
}

function tellingOf(told: ToldAt, sentence: Named, memory: Memory): Telling {
  const party = (range: WordRange | null): Party | null =>
    range === null ? null : partyOf(range, sentence, memory)
  const item = itemOf(told.item, sentence, memory)
  return {
    ...told,
    decider: party(told.decider),
    requester: party(told.requester),
    recipient: party(told.recipient),
    item,
    itemAt: told.item,
    condition: told.condition === null ? null : quote(sentence, told.condition),
    positions: told.positions
      .filter(
        ({ holder }) =>
          holder === null || !/^(?:nobody|no|none)$/.test(wordAt(sentence.words, holder.first).norm),
      )
      .map(({ holder, item: on, side, ended }) => ({
        actor: party(holder),
        item: itemOf(on, sentence, memory),
        stance: side,
        ended,
      })),
  }
}

const SELF = /^(?:i|we|us|me|my|our)$/
const PERSON = /^(?:he|she|him|her|his|who)$/
const BODY = /^(?:it|its|they|them|their|which|this|that|these|those|so)$/

function partyOf(range: WordRange, sentence: Named, memory: Memory): Party {
  const { norm } = wordAt(sentence.words, range.first)
  const at = { first: range.first, end: range.end }
  if (range.end - range.first === 1) {
    if (SELF.test(norm)) return { ...at, name: null, stands: 'self' }
    if (PERSON.test(norm))
      return { ...at, name: memory.personBefore(sentence, range.first), stands: 'person' }
    if (BODY.test(norm)) return { ...at, name: memory.bodyBefore(sentence, range.first), stands: 'body' }
  }
  return { ...at, name: nameOf(range, sentence), stands: 'name' }
}

function itemOf(range: WordRange | null, sentence: Named, memory: Memory): string | null {
  if (range === null) return null
  if (range.first === range.end) return memory.item
  const known = sentence.items.find(({ first, end }) => first >= range.first && end <= range.end)
  if (known !== undefined) return known.id ?? known.name
  if (range.end - range.first === 1 && BODY.test(wordAt(sentence.words, range.first).norm)) return memory.item
  return quote(sentence, withoutArticle(range, sentence.words))
}
