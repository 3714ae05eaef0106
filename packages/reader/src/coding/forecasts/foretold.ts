import { BODIES } from '../../actors/names/people-words.ts'
import { wordSet } from '../../language/stance-words.ts'
import type { ForecastKind } from '../../statement.ts'
import { longest } from '../words/longest.ts'
import type { NamedAt } from '../words/named.ts'
import { phraseRows } from '../words/phrase-rows.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import { FORETELLING_CLASSES, FORETELLING_ROWS } from './foretelling-rows.ts'
import { subjectBefore } from './subject.ts'

/** A word that says what is to come, without a probability. */
export interface Foretold extends WordRange {
  readonly kind: Exclude<ForecastKind, 'scored'>
}

const FORETELLING = phraseRows(FORETELLING_ROWS, FORETELLING_CLASSES)

/** The words of a sentence that foretell without a probability, each with its kind. */
export function foretold(text: string, words: readonly Word[], actors: readonly NamedAt[]): Foretold[] {
  const found = longest(FORETELLING.find(words)).map(({ first, end, value }) => ({
    first,
    end,
    kind: value === 'will' ? ownWill(words, { first, end }, actors) : value,
  }))
  const headline = headlineAhead(text, words)
  return headline === null ? found : [headline, ...found]
}

/** What happens to somebody, or comes of itself. */
const HAPPENS = wordSet(
  `be have become remain need lose face see suffer survive pass fall rise grow cost bring take bury mean last lead happen
  come die fail win drive finish hurt harm hit help cut cause destroy kill sink collapse push put sail break drop benefit
  create prove turn throw follow get know struggle depend require increase decline decide`,
)

/**
 * Whether a "will" tells what somebody means to do: "we", a country or a body is its subject, and the verb an act.
 *
 * @example ownWill(words of "Norland will lend boats", the "will", its actors) // intention
 * @example ownWill(words of "The levy will drive mills out", the "will", []) // directional
 */
function ownWill(words: readonly Word[], at: WordRange, actors: readonly NamedAt[]): Foretold['kind'] {
  if (meansToAct(words, at)) return 'intention'
  const subject = subjectHead(words, at)
  const from = subjectBefore(words, at.first)
  const named = actors.some((actor) => actor.first >= from && actor.end === subject + 1)
  return named && isAct(words, at) ? 'intention' : 'directional'
}

/** Whether "we", a name or a body stands before a "will" or "would", and an act behind it. */
export function meansToAct(words: readonly Word[], at: WordRange): boolean {
  const { norm, tag } = wordAt(words, subjectHead(words, at))
  const acts = /^(?:we|i|he|she|they|it)$/.test(norm) || tag === 'NNP' || BODIES.has(norm)
  return acts && isAct(words, at)
}

function isAct(words: readonly Word[], { end }: WordRange): boolean {
  let verb = end
  while (/^RB/.test(wordAt(words, verb).tag)) verb++
  const { tag, stem } = wordAt(words, verb)
  return tag.startsWith('VB') && !HAPPENS.has(stem)
}

/** The last word of the subject before a modal, adverbs left out. */
function subjectHead(words: readonly Word[], { first }: WordRange): number {
  let head = first - 1
  while (head > 0 && /^RB/.test(wordAt(words, head).tag)) head--
  return head
}

/** A headline is no longer before its "to". */
const LONGEST_SUBJECT = 6

/** "Rents to rise 6% in Sul": in a headline the infinitive behind its subject is what is to come. */
function headlineAhead(text: string, words: readonly Word[]): Foretold | null {
  for (let i = 1; i < Math.min(words.length - 1, LONGEST_SUBJECT); i++) {
    const { norm, tag, mark } = wordAt(words, i)
    if (mark !== '') return null
    if (norm === 'to') {
      const isAhead =
        /^VB$/.test(wordAt(words, i + 1).tag) && isUnfinished(text, words) && isSubject(wordAt(words, i - 1))
      return isAhead ? { first: i, end: i + 1, kind: 'directional' } : null
    }
    if (!/^(?:NN|JJ|CD|POS|IN|DT)/.test(tag)) return null
  }
  return null
}

/** Nouns that an infinitive completes: "plans to build". */
const COMPLETED = wordSet(
  'plan effort bid attempt way need right move call failure refusal decision promise pledge threat chance time pressure proposal bill request plea vow offer deal order ability reason',
)

const isSubject = ({ tag, stem }: Word): boolean => tag.startsWith('NN') && !COMPLETED.has(stem)

/** A headline ends without a stop. */
const isUnfinished = (text: string, words: readonly Word[]): boolean =>
  !/^[”"’')\]]*[.:?!]/.test(
    text.slice(wordAt(words, words.length - 1).end, wordAt(words, words.length - 1).end + 3),
  )
