import { wordSet } from '../../language/stance-words.ts'
import { wordAt } from '../words/word-at.ts'
import type { WordRange } from '../words/words.ts'
import { type Named, nameOf } from './names.ts'
import { phraseAt } from './noun-phrase.ts'
import type { ToldAt } from './told.ts'

/** A plea by its parties, for an answer that names none: "he refused", "the request was granted". */
export interface Plea {
  readonly decider: string | null
  readonly requester: string | null
  readonly recipient: string | null
  readonly item: string | null
  /** How many sentences ago. */
  readonly age: number
}

/** Who and what a pronoun may stand for, from the sentences before. */
export interface Memory {
  person: string | null
  body: string | null
  item: string | null
  /** The last item told in the plural: what "them" may stand for. */
  things: string | null
  plea: Plea | null
  personBefore(sentence: Named, word: number): string | null
  bodyBefore(sentence: Named, word: number): string | null
}

const OFFICES = wordSet(
  `minister president premier mayor governor secretary chancellor director chairman chairwoman spokesman spokeswoman commissioner
  senator deputy envoy ambassador bishop archbishop lawmaker analyst spokesperson farmer doctor professor lawyer activist judge chief head leader king queen general admiral teacher`,
)

/** A memory of nothing yet. */
export function newMemory(): Memory {
  return {
    person: null,
    body: null,
    item: null,
    things: null,
    plea: null,
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
  const subject = person ? phraseAt(sentence.words, 0) : null
  const office =
    subject !== null && subject.coreEnd <= word && isOffice(sentence, { first: 0, end: subject.coreEnd })
  return office ? nameOf({ first: 0, end: subject.coreEnd }, sentence) : null
}

/** "Its refusal ... has earned Norland a fine": named only behind. */
function namesBehind(sentence: Named, word: number): string | null {
  const phrase =
    sentence.actors.find(({ first, mention }) => first > word && mention.actor.kind !== 'person') ??
    sentence.actors.find(({ first }) => first > word)
  return phrase === undefined ? null : (phrase.id ?? phrase.name)
}

/** Takes in a sentence: its first person and its first body may be meant by pronouns to come; who decides goes before who is named. */
export function remembered(memory: Memory, sentence: Named, told: readonly ToldAt[]): void {
  if (memory.plea !== null) memory.plea = { ...memory.plea, age: memory.plea.age + 1 }
  const people = sentence.actors.filter(({ mention }) => mention.actor.kind === 'person')
  const bodies = sentence.actors.filter(
    ({ mention }) => mention.actor.kind !== 'person' && !mention.possessor,
  )
  const [person, body] = [people[0], bodies[0]]
  if (person !== undefined) memory.person = person.id ?? person.name
  if (body !== undefined) memory.body = body.id ?? body.name
  const deciders = told.flatMap(({ decider }) =>
    decider === null || isPronoun(sentence, decider) ? [] : [decider],
  )
  const office = deciders.find((one) => isOffice(sentence, one))
  const deciding = deciders.find(
    (one) => !isOffice(sentence, one) && !people.some((other) => overlap(one, other)),
  )
  if (office !== undefined && person === undefined) memory.person = nameOf(office, sentence)
  // A lone name that decides may be a country's: "Estria made it law. It has since ..."
  const lone =
    deciding ?? (body === undefined ? deciders.find(({ first, end }) => end - first < 3) : undefined)
  if (lone !== undefined) memory.body = nameOf(lone, sentence)
}

const isOffice = ({ words }: Named, { end }: WordRange): boolean => OFFICES.has(wordAt(words, end - 1).stem)
const overlap = (a: WordRange, b: WordRange): boolean => a.first < b.end && b.first < a.end

export function isPronoun({ words }: Named, { first, end }: WordRange): boolean {
  return end - first === 1 && /^(?:PRP|W|DT)/.test(wordAt(words, first).tag)
}
