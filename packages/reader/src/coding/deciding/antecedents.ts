import { wordSet } from '../../language/stance-words.ts'
import { wordAt } from '../words/word-at.ts'
import type { WordRange } from '../words/words.ts'
import { type Named, nameOf } from './names.ts'
import type { ToldAt } from './told.ts'

/** Who and what a pronoun may stand for, from the sentences before. */
export interface Memory {
  person: string | null
  body: string | null
  item: string | null
  personBefore(sentence: Named, word: number): string | null
  bodyBefore(sentence: Named, word: number): string | null
}

const OFFICES = wordSet(
  `minister president premier mayor governor secretary chancellor director chairman chairwoman spokesman spokeswoman commissioner
  senator deputy envoy ambassador bishop judge chief head leader king queen general admiral teacher`,
)

/** A memory of nothing yet. */
export function newMemory(): Memory {
  return {
    person: null,
    body: null,
    item: null,
    personBefore(sentence, word) {
      return namesBefore(sentence, word, true) ?? this.person
    },
    bodyBefore(sentence, word) {
      return namesBefore(sentence, word, false) ?? this.body ?? namesBehind(sentence, word)
    },
  }
}

/** The last one named before a word that the pronoun can mean; who possesses is named too. */
function namesBefore(sentence: Named, word: number, person: boolean): string | null {
  const phrase = sentence.actors.findLast(
    ({ end, mention }) => end <= word && (mention.actor.kind === 'person') === person,
  )
  if (phrase !== undefined) return phrase.id ?? phrase.name
  return null
}

/** "Its refusal ... has earned Norland a fine": named only behind. */
function namesBehind(sentence: Named, word: number): string | null {
  const phrase =
    sentence.actors.find(({ first, mention }) => first > word && mention.actor.kind !== 'person') ??
    sentence.actors.find(({ first }) => first > word)
  return phrase === undefined ? null : (phrase.id ?? phrase.name)
}

/** Takes in a sentence: its first person, its first body and its last item may be meant by pronouns to come. */
export function remembered(memory: Memory, sentence: Named, told: readonly ToldAt[]): void {
  const people = sentence.actors.filter(({ mention }) => mention.actor.kind === 'person')
  const bodies = sentence.actors.filter(
    ({ mention }) => mention.actor.kind !== 'person' && !mention.possessor,
  )
  const [person, body] = [people[0], bodies[0]]
  if (person !== undefined) memory.person = person.id ?? person.name
  if (body !== undefined) memory.body = body.id ?? body.name
  for (const { decider, item } of told) {
    if (decider !== null && !isPronoun(sentence, decider)) {
      const name = nameOf(decider, sentence)
      if (OFFICES.has(wordAt(sentence.words, decider.end - 1).stem))
        memory.person = person === undefined ? name : memory.person
      else if (body === undefined) memory.body = name
    }
    if (item !== null && item.end > item.first && !isPronoun(sentence, item))
      memory.item = nameOf(item, sentence)
  }
}

function isPronoun({ words }: Named, { first, end }: WordRange): boolean {
  return end - first === 1 && /^(?:PRP|W|DT)/.test(wordAt(words, first).tag)
}
