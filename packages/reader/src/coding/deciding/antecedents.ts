import { wordSet } from '../../language/stance-words.ts'
import { isFiniteVerb } from '../../language/verb-tags.ts'
import type { MentionAt } from '../view.ts'
import { wordAt } from '../words/word-at.ts'
import type { WordRange } from '../words/words.ts'
import type { MatterTold } from './matters-told.ts'
import { mentioned, type Named, nameOf } from './names.ts'
import { phraseAt, phraseBefore } from './noun-phrase.ts'
import type { ToldAt } from './told.ts'

/** A plea by its parties, for an answer that names none: "he refused", "the request was granted". */
export interface Plea {
  readonly decider: string | null
  readonly requester: string | null
  readonly recipient: string | null
  readonly item: string | null
  /** Whether it asks for the item, or for its end. */
  readonly side: 1 | -1
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
  /** The matters told so far, the last first. */
  matters: readonly MatterTold[]
  /** The last stance of each actor: what a change of mind turns from. */
  readonly held: Map<
    string,
    { readonly item: string; readonly itemId: string | null; readonly stance: 1 | -1 }
  >
  /** Who was named with an office, by the office's stem; `null` where two were: "the minister" then is either. */
  readonly offices: Map<string, string | null>
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
    matters: [],
    held: new Map(),
    offices: new Map(),
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
    ({ end, mention }) => end <= word && (person ? mention.actor.kind === 'person' : isBody(mention)),
  )
  if (phrase !== undefined) return mentioned(phrase, sentence)
  const subject = person ? phraseAt(sentence.words, 0) : null
  const office =
    subject !== null && subject.coreEnd <= word && isOffice(sentence, { first: 0, end: subject.coreEnd })
  return office ? nameOf({ first: 0, end: subject.coreEnd }, sentence) : null
}

/** "Its refusal ... has earned Norland a fine": named only behind. */
function namesBehind(sentence: Named, word: number): string | null {
  const phrase =
    sentence.actors.find(({ first, mention }) => first > word && isBody(mention)) ??
    sentence.actors.find(({ first }) => first > word)
  return phrase === undefined ? null : mentioned(phrase, sentence)
}

/** Outlets tell; "it" hardly ever is one. */
const isBody = ({ actor: { kind } }: MentionAt['mention']): boolean => kind !== 'person' && kind !== 'outlet'

const BODIES = wordSet(
  `party government ministry council company firm union board agency court association federation group parliament commission cabinet
  committee army navy police club alliance society authority administration chamber bank league opposition country republic kingdom`,
)

/** "So far only Lithia has shown interest": a name that no mention knows. */
function loneSubject(sentence: Named): string | null {
  const { words, actors } = sentence
  const verb = words.findIndex(({ tag }) => isFiniteVerb(tag))
  const subject = verb < 1 ? null : phraseBefore(words, verb)
  if (subject === null || !wordAt(words, subject.coreEnd - 1).tag.startsWith('NNP')) return null
  const at = { first: subject.first, end: subject.coreEnd }
  return actors.some((one) => overlap(one, at)) ? null : nameOf(at, sentence)
}

/** "The main opposition party, Syrix, demanded": the body a sentence opens with, by its name where that follows. */
function openingBody(sentence: Named): string | null {
  const { words } = sentence
  const opening = phraseAt(words, 0)
  if (opening === null || !BODIES.has(wordAt(words, opening.coreEnd - 1).stem)) return null
  const named = wordAt(words, opening.end).mark === ',' ? phraseAt(words, opening.end) : null
  const stands =
    named !== null &&
    wordAt(words, named.end).mark === ',' &&
    wordAt(words, named.coreEnd - 1).tag.startsWith('NNP')
  return nameOf(
    stands ? { first: named.first, end: named.coreEnd } : { first: 0, end: opening.coreEnd },
    sentence,
  )
}

/** Takes in a sentence: its first person and its first body may be meant by pronouns to come; who decides goes before who is named. */
export function remembered(memory: Memory, sentence: Named, told: readonly ToldAt[]): void {
  if (memory.plea !== null) memory.plea = { ...memory.plea, age: memory.plea.age + 1 }
  const people = sentence.actors.filter(({ mention }) => mention.actor.kind === 'person')
  const bodies = sentence.actors.filter(({ mention }) => isBody(mention) && !mention.possessor)
  for (const one of people) inOffice(memory, sentence, one)
  const [person, body] = [people[0], bodies[0]]
  if (person !== undefined) memory.person = mentioned(person, sentence)
  if (body !== undefined) memory.body = mentioned(body, sentence)
  memory.body = openingBody(sentence) ?? (body === undefined ? loneSubject(sentence) : null) ?? memory.body
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

/** "Farm minister Carola Schuster", "Jens Ohm, president of the union", "the mayor, Per Holm": the office of who is named. */
function inOffice(memory: Memory, sentence: Named, person: MentionAt): void {
  const { words } = sentence
  const before = wordAt(words, person.first - 1)
  const behind = wordAt(words, person.end).mark === ',' ? phraseAt(words, person.end) : null
  const office = [
    before,
    wordAt(words, person.first),
    behind === null ? before : wordAt(words, behind.coreEnd - 1),
  ].find(({ stem, tag }) => OFFICES.has(stem) && tag.startsWith('NN'))
  if (office === undefined) return
  const name = mentioned(person, sentence)
  const known = memory.offices.get(office.stem)
  memory.offices.set(office.stem, known === undefined || known === name ? name : null)
}

const isOffice = ({ words }: Named, { end }: WordRange): boolean => OFFICES.has(wordAt(words, end - 1).stem)
const overlap = (a: WordRange, b: WordRange): boolean => a.first < b.end && b.first < a.end

export function isPronoun({ words }: Named, { first, end }: WordRange): boolean {
  const { tag, norm } = wordAt(words, first)
  return (
    end - first === 1 && (/^(?:PRP|W|DT)/.test(tag) || /^(?:it|them|this|that|these|those|so)$/.test(norm))
  )
}
