import { wordSet } from '../../language/stance-words.ts'
import { isFiniteVerb } from '../../language/verb-tags.ts'
import type { MentionAt } from '../view.ts'
import { wordAt } from '../words/word-at.ts'
import type { WordRange } from '../words/words.ts'
import type { DeciderTold } from './deciders-told.ts'
import { isPolicy } from './matter.ts'
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

/** What was decided last, for a reaction that names nothing: "Builders cheered". */
interface News {
  readonly item: string
  /** Whether it went for or against the item. */
  readonly side: 1 | -1
  /** Whether a deed ends the item: "plans to close the clinics", of which "it" is the plan and no clinic. */
  readonly ends: boolean
  /** Whether it was refused: who is against that is for the item. */
  readonly refused: boolean
  /** The deed in its words. */
  readonly deed: string | null
  /** How many sentences ago. */
  readonly age: number
}

/** Who and what a pronoun may stand for, from the sentences before. */
export interface Memory {
  person: string | null
  body: string | null
  /** Whether the body decided in the sentence before: "it" at the head of the next is that body. */
  bodyDecided: boolean
  item: string | null
  /** The last item told in the plural: what "them" may stand for. */
  things: string | null
  /** The last matter that was only named: "ask anyone about the bridge". */
  matter: string | null
  /** Where in the sentence at hand the item was told last; -1 where it was told before. */
  itemAt: number
  /** How many sentences ago. */
  itemAge: number
  plea: Plea | null
  /** The house that decided last: "the motion was carried" there. */
  house: string | null
  news: News | null
  /** What was told first: what an article is about. */
  subject: string | null
  /** The noun by which the article took up what was decided: "the delay", "the U-turn". */
  event: string | null
  /** What was decided first: what an article is about. */
  focal: News | null
  /** Whether the sentence before told a claim or a reproach: "she rejects that" is then of it. */
  accused: boolean
  /** The last words of all items told, by their stems. */
  readonly heads: Set<string>
  /** The matters told so far, the last first. */
  matters: readonly MatterTold[]
  /** Who was told to decide on what, the last first. */
  deciders: readonly DeciderTold[]
  /** Whose office each person holds: "its chairman, Gunnar Teig". */
  readonly bodyOf: Map<string, string>
  /** The last subject of many people: who "they" are. */
  many: string | null
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

/** "Ask anyone in Tarn about the bridge": the last noun of policy with an article. */
function matterIn(sentence: Named): string | null {
  const { words } = sentence
  const at = words.findLastIndex(
    ({ tag }, i) =>
      tag === 'NN' &&
      /^(?:the|a|an|this)$/.test(wordAt(words, i - 1).norm) &&
      !wordAt(words, i + 1).tag.startsWith('NN') &&
      isPolicy(words, { first: i - 1, end: i + 1 }),
  )
  return at < 0 ? null : nameOf({ first: at - 1, end: at + 1 }, sentence)
}

const EVENTS = wordSet(
  'delay postponement refusal rejection announcement veto u-turn reversal climbdown suspension withdrawal cancellation extension reprieve approval ruling verdict decision move closure scrapping axing',
)

/** "sorry for the delay", "called the about-face a mistake". */
function eventIn({ words }: Named): string | null {
  const at = words.findLastIndex(
    ({ tag, stem }, i) =>
      tag.startsWith('NN') &&
      (EVENTS.has(stem) ||
        /^(?:about face|u turn)$/.test(`${wordAt(words, i - 1).norm} ${wordAt(words, i).norm}`)) &&
      /^(?:the|this|that)$/.test(wordAt(words, wordAt(words, i).mark === '-' ? i - 2 : i - 1).norm) &&
      !/^(?:of|to|on)$/.test(wordAt(words, i + 1).norm),
  )
  const turn = at >= 0 && wordAt(words, at).mark === '-' ? at - 1 : at
  return at < 0
    ? null
    : words
        .slice(turn, at + 1)
        .map(({ norm }) => norm)
        .join('-')
}

const ACCUSES = wordSet('accuse blame allege claim reproach')

/** A memory of nothing yet. */
export function newMemory(): Memory {
  return {
    person: null,
    body: null,
    bodyDecided: false,
    item: null,
    things: null,
    matter: null,
    itemAt: -1,
    itemAge: 0,
    plea: null,
    house: null,
    news: null,
    focal: null,
    event: null,
    subject: null,
    accused: false,
    heads: new Set(),
    matters: [],
    deciders: [],
    bodyOf: new Map(),
    many: null,
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

/** "wrote to the housing minister asking him": the office named right before. */
function officeBefore({ words }: Named, word: number): WordRange | null {
  for (let i = word - 1; i >= Math.max(0, word - OFFICE_REACH); i--) {
    const { stem, tag } = wordAt(words, i)
    if (!OFFICES.has(stem) || tag !== 'NN' || wordAt(words, i + 1).tag.startsWith('NN')) continue
    const office = phraseBefore(words, i + 1)
    return office !== null && wordAt(words, office.first).norm === 'the'
      ? { first: office.first, end: i + 1 }
      : null
  }
  return null
}

const OFFICE_REACH = 4

/** "A source close to the leader" is no leader. */
const OFFICE_AT_MOST = 5

/** The last one named before a word that the pronoun can mean; who possesses is named too. */
function namesBefore(sentence: Named, word: number, person: boolean): string | null {
  const phrase = sentence.actors.findLast(
    ({ end, mention }) => end <= word && (person ? mention.actor.kind === 'person' : isBody(mention)),
  )
  const asked =
    person && /^(?:him|her)$/.test(wordAt(sentence.words, word).norm) ? officeBefore(sentence, word) : null
  if (asked !== null && (phrase === undefined || phrase.end < asked.end)) return nameOf(asked, sentence)
  if (phrase !== undefined) return mentioned(phrase, sentence)
  const subject = person ? phraseAt(sentence.words, 0) : null
  const office =
    subject !== null &&
    subject.coreEnd < OFFICE_AT_MOST &&
    subject.coreEnd <= word &&
    isOffice(sentence, { first: 0, end: subject.coreEnd })
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
  if (memory.news !== null) memory.news = { ...memory.news, age: memory.news.age + 1 }
  if (memory.focal !== null) memory.focal = { ...memory.focal, age: memory.focal.age + 1 }
  memory.itemAt = -1
  memory.itemAge++
  memory.matter = matterIn(sentence) ?? memory.matter
  memory.event = eventIn(sentence) ?? memory.event
  memory.accused = sentence.words.some(({ stem }) => ACCUSES.has(stem))
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
  memory.bodyDecided = lone !== undefined
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
