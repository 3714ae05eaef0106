import type { ActorMention } from '../../../statement.ts'
import { tagAt, tokenAt } from '../../../text/cursor.ts'
import type { TaggedText } from '../../../text/read-text.ts'
import { isCompanyName, isKnownBody } from '../../names/body-names.ts'
import { isCapital } from '../../names/capital.ts'
import { type Cast, countryOf, knownAt, phraseText, withoutThe } from '../../names/cast.ts'
import { asMention, ownMention } from '../../names/mention.ts'
import { isOutletName } from '../../names/outlet-names.ts'
import {
  BODIES,
  COLLECTIVES,
  COURTESY,
  DOCUMENTS,
  OFFICES,
  UNIQUE_OFFICES,
} from '../../names/people-words.ts'
import type { SourcePhrase } from '../../phrases/source-phrase.ts'
import { inPerson, type Who } from '../who.ts'
import { bodyIn } from './bodies.ts'
import { outletPiece } from './outlets.ts'
import { unnamed } from './unnamed.ts'

/** A source that nobody's known name tells: a document, an office, a body, a new name, or somebody without one. */
export function described(cast: Cast, phrase: SourcePhrase, passage: string): Who {
  return outletPiece(cast, phrase) ?? inPerson(describedActor(cast, phrase, passage), phrase.core)
}

function describedActor(cast: Cast, phrase: SourcePhrase, passage: string): ActorMention {
  const head = tokenAt(cast.text.tokens, phrase.head).norm
  const name = withoutThe(cast.text, phrase.core)
  const owner = phrase.owner === null ? null : (placeOf(cast, phrase.owner) ?? bodyIn(cast, phrase.owner))
  const body = owner ?? bodyIn(cast, phrase.core)
  if (DOCUMENTS.has(head)) return { ...ownMention(name, 'organisation', body), anonymity: 'document' }
  if (isUniqueOffice(cast, phrase)) return ownMention(name, 'person', body)
  if (BODIES.has(head) && !COLLECTIVES.has(head)) return bodyNamed(cast, head, name, body)
  if (isName(cast, phrase) && !COLLECTIVES.has(head) && !OFFICES.has(head)) return newName(cast, phrase, name)
  return unnamed(cast, phrase, name, body, passage)
}

/** "Sources in Ottawa" are in a place, and of no government. */
function placeOf(cast: Cast, owner: { readonly first: number; readonly end: number }): string | null {
  if (tokenAt(cast.text.tokens, owner.first - 1).norm !== 'in') return null
  const known = knownAt(cast, owner.end - 1)
  return known?.via === 'metonym' ? known.actor.of : null
}

/** "the ministry"; "the staff" are a group. */
function bodyNamed({ table }: Cast, head: string, name: string, body: string | null): ActorMention {
  const known = table.byWords.get(name.toLowerCase())
  if (known !== undefined) return asMention(known)
  const itself = body !== null && (name === body || name.endsWith(` ${body}`))
  const own = ownMention(name, 'organisation', itself ? null : body)
  return head === 'staff' ? { ...own, kind: 'group', anonymity: 'unnamed-collective' } : own
}

/** "the president", not "a president": one person holds the office. */
function isUniqueOffice({ text }: Cast, { core, head }: SourcePhrase): boolean {
  const office = tokenAt(text.tokens, head).norm
  if (/^(?:member|lady|gentleman|friend)$/.test(office)) return /\bhon\./i.test(phraseText(text, core))
  if (!UNIQUE_OFFICES.has(office)) return false
  // A headline's bare "Minister" is one of several; a bare "Mayor" is the mayor.
  if (core.end - core.first === 1 && /^(?:minister|senator|secretary|ambassador|judge)$/.test(office))
    return false
  const first = tokenAt(text.tokens, core.first).norm
  return !/^(?:an?|one|another|some|any|two|three|several|former|senior)$/.test(first)
}

function isName({ text }: Cast, { core, head }: SourcePhrase): boolean {
  const tag = tagAt(text.tags, head)
  const { norm, text: word } = tokenAt(text.tokens, head)
  // A lone capital at a sentence's head may be tagged as a plain noun: "Varga denied it."
  const lone =
    core.end - core.first === 1 && (tag === 'NN' || isMistagged(text, core.first)) && !DOCUMENTS.has(norm)
  // "a leading Tory" is one of many.
  if (/^(?:an?|one|another)$/.test(tokenAt(text.tokens, core.first).norm)) return false
  return isCapital(word) && (lone || tag.startsWith('NNP'))
}

/** "Lund neither confirmed nor denied it": a capital that opens a sentence and is no preposition there. */
function isMistagged({ tokens, tags }: TaggedText, i: number): boolean {
  return tags[i] === 'IN' && FLOATS.test(tokenAt(tokens, i + 1).norm)
}

const FLOATS = /^(?:neither|both|either|all|each)$/

/** A capitalised name nobody knows: a person after a title, else an organisation. */
function newName(cast: Cast, phrase: SourcePhrase, name: string): ActorMention {
  const { tokens } = cast.text
  const { core, head } = phrase
  const before = tokenAt(tokens, head - 1).norm
  const lone = core.end - core.first === 1 && /^\p{Lu}\p{Ll}+$/u.test(name) && countryOf(name) === null
  if (lone && cast.places.has(name)) return ownMention(name, 'country')
  const alone = lone || COURTESY.has(tokenAt(tokens, core.first).norm) || COURTESY.has(before)
  const words = name.split(' ')
  if (isKnownBody(words) || isCompanyName(words)) return ownMention(name, 'organisation')
  const isPerson = alone || OFFICES.has(before) || describesPerson(cast, phrase)
  const own = alone ? phraseText(cast.text, { first: head, end: head + 1 }) : name
  return ownMention(own, isOutletName(name) ? 'outlet' : isPerson ? 'person' : 'organisation')
}

/** So many words of an apposition are looked at for an office. */
const APPOSITION = 6

/** "Marek Lund, a lawmaker in his party": an apposition with an office or an age makes a person of the name. */
function describesPerson({ text }: Cast, { core, head, asides }: SourcePhrase): boolean {
  const [aside] = asides
  if (aside === undefined || core.end - core.first > 4 || BODIES.has(tokenAt(text.tokens, head).norm))
    return false
  const words = text.tokens.slice(aside.first, Math.min(aside.end, aside.first + APPOSITION))
  return /^\d{2}$/.test(tokenAt(words, 0).norm) || words.some(({ norm }) => OFFICES.has(norm))
}
