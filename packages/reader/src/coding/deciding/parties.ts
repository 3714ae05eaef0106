import { wordSet } from '../../language/stance-words.ts'
import { wordAt } from '../words/word-at.ts'
import type { WordRange } from '../words/words.ts'
import type { Memory } from './antecedents.ts'
import { canGet } from './complement.ts'
import { BODY } from './item-names.ts'
import { mentioned, type Named, nameOf } from './names.ts'
import { phraseAt, phraseBefore } from './noun-phrase.ts'
import type { Party } from './party.ts'

const LEADS = wordSet(
  'minister president chairman chairwoman chair leader head director secretary spokesman spokeswoman spokesperson organiser chief manager premier mayor captain founder coordinator',
)

/** The first person named. */
export function personIn(sentence: Named): string | null {
  const person = sentence.actors.find(({ mention }) => mention.actor.kind === 'person')
  return person === undefined ? null : mentioned(person, sentence)
}

/** For whom somebody says "we": by the office told here, or told of that person before. */
function bodyOf(sentence: Named, memory: Memory): string | null {
  const person = personIn(sentence)
  return officeBody(sentence, memory) ?? (person === null ? null : (memory.bodyOf.get(person) ?? null))
}

/** "“We asked them,” said its organiser, Kit Barra", "Estria's minister, Vera Holm": for whom somebody of an office says "we". */
export function officeBody(sentence: Named, memory: Memory): string | null {
  const { words } = sentence
  for (let i = 0; i < words.length; i++) {
    const { norm, tag } = wordAt(words, i)
    const owner = /^(?:its|their)$/.test(norm) ? memory.body : tag === 'POS' ? ownerOf(sentence, i) : null
    if (owner === null) continue
    const office = phraseAt(words, i + 1)
    if (office !== null && words.slice(office.first, office.coreEnd).some(({ stem: one }) => LEADS.has(one)))
      return owner
  }
  return null
}

/** "Estria | 's minister". */
function ownerOf(sentence: Named, at: number): string | null {
  const owner = phraseBefore(sentence.words, at)
  const named = owner !== null && wordAt(sentence.words, owner.coreEnd - 1).tag.startsWith('NN')
  return named ? nameOf({ first: owner.first, end: at }, sentence) : null
}

/** "Councillors threw it out, after they gave": the sentence's first phrase, where it is of many people. */
export function manyBefore(sentence: Named, word: number): string | null {
  const { words } = sentence
  const subject = phraseAt(words, 0)
  if (subject === null || subject.first === subject.end || subject.end > word) return null
  const head = wordAt(words, subject.coreEnd - 1)
  return head.tag === 'NNS' && canGet(head) ? nameOf({ first: 0, end: subject.coreEnd }, sentence) : null
}

const THEY = /^(?:they|them)$/
const US = /^(?:we|us|our)$/
const SELF = /^(?:i|we|us|me|my|our)$/
const PERSON = /^(?:he|she|him|her|his|who)$/

/** Who a phrase means: by name, or by what a pronoun or an office may stand for. */
export function partyOf(range: WordRange, sentence: Named, memory: Memory): Party {
  const { norm } = wordAt(sentence.words, range.first)
  const at = { first: range.first, end: range.end }
  if (range.end - range.first === 1) {
    if (SELF.test(norm))
      return { ...at, name: US.test(norm) ? bodyOf(sentence, memory) : null, stands: 'self' }
    if (PERSON.test(norm))
      return { ...at, name: memory.personBefore(sentence, range.first), stands: 'person' }
    // "We asked them", "they told us": another body than the speaker's, who decided last.
    if (THEY.test(norm) && sentence.words.some((word) => US.test(word.norm)))
      return { ...at, name: memory.matters[0]?.decider ?? null, stands: 'others' }
    const many = norm === 'they' ? (manyBefore(sentence, range.first) ?? memory.many) : null
    if (many !== null) return { ...at, name: many, stands: 'name' }
    if (norm === 'it' && range.first === 0 && memory.bodyDecided && memory.body !== null)
      return { ...at, name: memory.body, stands: 'body', sure: true }
    // "They" of a council: only of one that has just decided, or of a name of many.
    const body = THEY.test(norm) ? memory.bodyBefore(sentence, range.first) : null
    if (THEY.test(norm) && range.first > 0 && !memory.bodyDecided && !/s$/.test(body ?? ''))
      return { ...at, name: null, stands: 'name' }
    if (BODY.test(norm)) return { ...at, name: memory.bodyBefore(sentence, range.first), stands: 'body' }
  }
  const holder =
    range.end - range.first === 2 && norm === 'the'
      ? memory.offices.get(wordAt(sentence.words, range.end - 1).stem)
      : null
  return { ...at, name: holder ?? nameOf(range, sentence), stands: 'name' }
}
