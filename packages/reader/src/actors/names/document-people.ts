import { tokenAt } from '../../text/cursor.ts'
import type { NameMention, TaggedText } from '../../text/read-text.ts'
import { isOneOfMany, namedAlone } from '../phrases/one-of-many.ts'
import { takenUpByIt } from '../speakers/taken-up-by-it.ts'
import { isCompanyName, isKnownBody, isPartyName } from './body-names.ts'
import { isCapital } from './capital.ts'
import type { KnownMention } from './known-names.ts'
import { isOutletName } from './outlet-names.ts'
import { BODIES, COLLECTIVES, COURTESY, FIRST_NAMES, OFFICES, POLICY_FIELDS } from './people-words.ts'

export type Gender = 'male' | 'female' | null

/** A person or body the article introduces, under its fullest name. */
export interface DocumentName {
  readonly name: string
  readonly kind: 'person' | 'organisation'
  readonly gender: Gender
  /** The office or body named with the person: "Pentagon spokesman". */
  readonly office: string | null
  readonly first: number
}

/** Names of the article by token: where each mention starts, and whom it means. */
export interface DocumentNames {
  readonly mentions: readonly { readonly first: number; readonly end: number; readonly of: DocumentName }[]
}

/**
 * Clusters the names of one article: the full name first, then surname, first name, title and surname, or acronym.
 * "Jo Hill ... Ms Hill ... Hill" is one person; a surname that two people share goes to the one named last.
 */
export function documentNames(
  text: TaggedText,
  known: readonly KnownMention[],
  places: ReadonlySet<string> = new Set(),
): DocumentNames {
  const covered = new Uint8Array(text.tokens.length)
  for (const mention of known) covered.fill(1, mention.first, mention.end)
  const bySurname = new Map<string, DocumentName>()
  const byFull = new Map<string, DocumentName>()
  const people = wordsForPeople(text)
  const surnames = fullNameSurnames(text)
  const named = new Set([...surnames, ...namedAlone(text)])
  const things = takenUpByIt(text, surnames)
  const titled = new Set(
    text.tokens.filter((_, i) => COURTESY.has(tokenAt(text.tokens, i - 1).norm)).map((token) => token.text),
  )
  const mentions: { first: number; end: number; of: DocumentName }[] = []
  for (const raw of text.names) {
    const name = trimmedName(text, raw)
    if (name === null || covered[name.first] === 1 || covered[name.end - 1] === 1) continue
    const words = wordsOf(text, name)
    if (words.length === 1 && places.has(words[0] ?? '')) continue
    if (isOffice(raw, words) || isOneOfMany(text, raw, name, named)) continue
    const isThing = things.has(words.join(' '))
    const person = !isThing && isPerson(text, raw, name, words, people, titled)
    const loud = shouted(words, bySurname)
    const found =
      loud ??
      (person
        ? personFor(text, name, words, bySurname, byFull)
        : bodyFor(text, isThing ? { ...raw, kind: 'organisation' } : raw, words, name, bySurname, byFull))
    if (found !== null) mentions.push({ ...name, of: found })
  }
  return { mentions: withLoneSurnames(text, mentions.map(fullest(byFull)), covered) }
}

/** "the Health Secretary", which a tagger may take for a body, is an office and nobody's name. */
const isOffice = ({ kind }: NameMention, words: readonly string[]): boolean =>
  kind === 'organisation' && (areFields(words) || endsInOffice(words))

/** "Minister for | Trade and Industry": what somebody is minister for. */
const areFields = (words: readonly string[]): boolean =>
  words.length > 1 && words.every((word) => word === 'and' || POLICY_FIELDS.has(word.toLowerCase()))

const endsInOffice = (words: readonly string[]): boolean =>
  OFFICES.has((words.at(-1) ?? '').toLowerCase()) &&
  !isBody(words) &&
  !isOutletName(words.join(' ')) &&
  !FIRST_NAMES.has((words[0] ?? '').toLowerCase())

/** "STAHL" at the head of a turn is the Maria Stahl whom the transcript has introduced. */
function shouted(
  words: readonly string[],
  bySurname: ReadonlyMap<string, DocumentName>,
): DocumentName | undefined {
  const last = words.at(-1) ?? ''
  if (!/^\p{Lu}{3,}$/u.test(last)) return undefined
  const found = bySurname.get(last.charAt(0) + last.slice(1).toLowerCase())
  return found?.kind === 'person' ? found : undefined
}

/** A mention by surname alone, before the full name was told, means the full name. */
function fullest(byFull: ReadonlyMap<string, DocumentName>) {
  return <T extends { readonly of: DocumentName }>(mention: T): T => {
    const full = mention.of.kind === 'person' ? byFull.get(mention.of.name) : undefined
    return full === undefined ? mention : { ...mention, of: full }
  }
}

/** Lone surnames that no tagger marked, as at the head of a sentence: "Brandt said" after "Maria Brandt". */
function withLoneSurnames(
  text: TaggedText,
  mentions: readonly { readonly first: number; readonly end: number; readonly of: DocumentName }[],
  covered: Uint8Array,
) {
  const all = [...mentions]
  const surnames = new Map<string, DocumentName>()
  let at = 0
  for (let i = 0; i < text.tokens.length; i++) {
    const mention = mentions[at]
    if (mention !== undefined && mention.first === i) {
      if (mention.of.kind === 'person') surnames.set(mention.of.name.split(' ').at(-1) ?? '', mention.of)
      at += 1
      i = mention.end - 1
      continue
    }
    const word = tokenAt(text.tokens, i).text
    const of = covered[i] === 1 ? undefined : (surnames.get(word) ?? shouted([word], surnames))
    if (of?.name.includes(' ')) all.push({ first: i, end: i + 1, of })
  }
  return all.sort((a, b) => a.first - b.first)
}

/** The surnames of everybody the article names with a first name: they win over places of the same name. */
export function fullNameSurnames(text: TaggedText): ReadonlySet<string> {
  const surnames = new Set<string>()
  for (const name of text.names) {
    const words = name.endToken - name.first
    const isFull = words > 1 && words < 4 && (name.kind === 'person' || isFirstName(text, name.first))
    if (isFull) surnames.add(tokenAt(text.tokens, name.endToken - 1).text)
    else if (words === 1 && isFirstName(text, name.first - 1))
      surnames.add(tokenAt(text.tokens, name.first).text)
  }
  return surnames
}

interface Bounds {
  readonly first: number
  readonly end: number
}

const QUOTES = /^[“”"'‘’]$/

/** "Jon “Red” Aalders": where the name begins whose surname stands behind a nickname in quotation marks. */
function behindNickname({ tokens }: TaggedText, surname: number): number {
  const isNickname =
    QUOTES.test(tokenAt(tokens, surname - 1).text) && QUOTES.test(tokenAt(tokens, surname - 3).text)
  const before = tokenAt(tokens, surname - 4)
  return isNickname && isCapital(before.text) && isCapital(tokenAt(tokens, surname - 2).text)
    ? surname - 4
    : surname
}

/** The words of a name, without a nickname in quotation marks. */
function wordsOf({ tokens }: TaggedText, { first, end }: Bounds): string[] {
  const all = tokens.slice(first, end).map((token) => token.text)
  const open = all.findIndex((word) => QUOTES.test(word))
  return open > 0 && QUOTES.test(all[open + 2] ?? '') ? [...all.slice(0, open), ...all.slice(open + 3)] : all
}

/** "Afterwards Tarrant said": a word that opens the sentence, with its capital, and is no part of the name. */
const OPENING_ADVERBS =
  /^(?:afterwards|meanwhile|yesterday|today|tomorrow|later|earlier|still|instead|however|nevertheless|nonetheless|also|then|now|soon|recently|previously|separately|elsewhere|privately|publicly|eventually|finally|initially|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

/** The name without titles before it and possessives after it. */
function trimmedName(text: TaggedText, raw: NameMention): Bounds | null {
  let { first, endToken: end } = raw
  while (end > first && /^(?:'s|'|’s)$/.test(tokenAt(text.tokens, end - 1).norm)) end -= 1
  if (end === first) return null
  first = afterTitle(text, raw, end)
  while (first < end - 1 && OPENING_ADVERBS.test(tokenAt(text.tokens, first).norm)) first += 1
  if (first === raw.first) first = behindNickname(text, first)
  if (/^\d/.test(tokenAt(text.tokens, first).text) && end - first === 1) return null
  // A sentence's first word may hide that it is a name: "Maria Brandt said".
  if (raw.kind !== 'organisation' && first === raw.first && isFirstName(text, first - 1)) first -= 1
  return { first, end }
}

/** Where the name itself begins: behind "the", and behind titles where it is no body's, as "General Motors" is. */
function afterTitle(text: TaggedText, raw: NameMention, end: number): number {
  const { tokens, tags } = text
  let first = raw.first
  while (first < end - 1 && tags[first] === 'DT') first += 1
  const of = officeOf(text, { first, end })
  if (of > 0) return of
  const words = tokens.slice(first, end).map(({ text }) => text)
  if (raw.kind === 'organisation' ? isBody(words) : isPartyName(words)) return first
  while (
    first < end - 1 &&
    (COURTESY.has(tokenAt(tokens, first).norm) || OFFICES.has(tokenAt(tokens, first).norm))
  )
    first += 1
  // "Green MP Lotte Blum", "Country Manager Lars Beck": an office inside what the tagger took for one name.
  for (let i = end - 2; i > first; i--) {
    const rest = tokens.slice(i + 1, end)
    if (
      raw.kind === 'organisation'
        ? !isFullName(rest)
        : !/^(?:mp|mep|msp|td|minister|senator)$/.test(tokenAt(tokens, i).norm)
    )
      continue
    if (OFFICES.has(tokenAt(tokens, i).norm) || tokenAt(tokens, i).norm === 'td') return i + 1
  }
  return first
}

/** "Chief Executive of | Lumen Energy": where the body begins whose office the name opens with; -1 where it opens with none. */
function officeOf({ tokens, tags }: TaggedText, { first, end }: Bounds): number {
  for (let i = first + 1; i < end - 1; i++) {
    if (tags[i] !== 'IN') continue
    const { norm } = tokenAt(tokens, i - 1)
    if (!OFFICES.has(norm) || BODIES.has(norm) || COLLECTIVES.has(norm)) return -1
    return tags[i + 1] === 'DT' && i + 2 < end ? i + 2 : i + 1
  }
  return -1
}

const isFullName = (words: readonly { readonly text: string }[]): boolean =>
  (words.length === 2 || words.length === 3) &&
  words.every(({ text }) => /^\p{Lu}\p{Ll}*\.?/u.test(text)) &&
  !isBody(words.map(({ text }) => text)) &&
  !isOutletName(words.map(({ text }) => text).join(' '))

function isFirstName(text: TaggedText, i: number): boolean {
  const token = text.tokens[i]
  return token !== undefined && isCapital(token.text) && FIRST_NAMES.has(token.norm)
}

/**
 * Last words of names that stand for a person at least as often as for a body in this article: a headline's "Trump", taken for
 * a company, is the "Donald Trump" or "Mr. Trump" of the lines below it.
 */
function wordsForPeople(text: TaggedText): ReadonlySet<string> {
  const votes = new Map<string, number>()
  for (const { first, endToken, kind } of text.names) {
    if (kind !== 'person' && kind !== 'organisation') continue
    const last = tokenAt(text.tokens, endToken - 1)
    const titled =
      COURTESY.has(tokenAt(text.tokens, first).norm) || COURTESY.has(tokenAt(text.tokens, first - 1).norm)
    const own = kind === 'person' || titled
    if (own || endToken - first === 1) votes.set(last.text, (votes.get(last.text) ?? 0) + (own ? 1 : -1))
  }
  return new Set([...votes].filter(([, sum]) => sum >= 0).map(([word]) => word))
}

/** A ministry, a company, a party, by the words of its name. */
const isBody = (words: readonly string[]): boolean =>
  BODIES.has((words.at(-1) ?? '').toLowerCase()) ||
  isCompanyName(words) ||
  isPartyName(words) ||
  isKnownBody(words)

/** "the left-wing alliance Sumar", "the energy firm Boreal" */
const isBehindBody = ({ tokens }: TaggedText, first: number): boolean =>
  /^(?:alliance|party|firm|company|charity|union|organisation|organization|institute|foundation|think-tank|movement|coalition|association|start-up|startup|manufacturer|maker|operator|federation|consortium|campaign)$/.test(
    tokenAt(tokens, first - 1).text,
  )

function isPerson(
  text: TaggedText,
  raw: NameMention,
  name: Bounds,
  words: readonly string[],
  people: ReadonlySet<string>,
  titled: ReadonlySet<string>,
): boolean {
  const last = words.at(-1) ?? ''
  // "Bridget Steel ... Ms Steel"
  if (raw.kind === 'person' && titled.has(last) && !BODIES.has(last.toLowerCase())) return true
  if (isOutletName(words.join(' ')) || isBody(words) || isBehindBody(text, name.first)) return false
  if (/s$/.test(last) && COLLECTIVES.has(last.toLowerCase())) return false
  if (raw.kind === 'person') return true
  if (raw.kind === 'organisation')
    return isTitled(text, raw, name, words) || (words.length === 1 && people.has(words[0] ?? ''))
  if (raw.kind !== 'other') return false
  if (words.length > 1 || isFirstName(text, name.first)) return words.length < 5
  return COURTESY.has(tokenAt(text.tokens, name.first - 1).norm)
}

/** "Ms Joan Parr", "MEP Lena Vos": a title makes a person of what the tagger took for a body. */
function isTitled({ tokens }: TaggedText, raw: NameMention, name: Bounds, words: readonly string[]): boolean {
  const before = tokenAt(tokens, name.first - 1).norm
  if (name.first === raw.first || /^(?:of|for|the)$/.test(before)) return false
  return COURTESY.has(before) || (OFFICES.has(before) && isFullName(words.map((text) => ({ text }))))
}

function personFor(
  text: TaggedText,
  name: Bounds,
  words: readonly string[],
  bySurname: Map<string, DocumentName>,
  byFull: Map<string, DocumentName>,
): DocumentName {
  const full = words.join(' ')
  const surname = words.at(-1) ?? ''
  const title = tokenAt(text.tokens, name.first - 1).norm
  const gender = COURTESY.get(title) ?? FIRST_NAMES.get((words[0] ?? '').toLowerCase()) ?? null
  const same = byFull.get(full)
  const earlier =
    same?.kind === 'person' ? same : words.length === 1 ? (bySurname.get(surname) ?? same) : same
  if (earlier !== undefined) {
    if (earlier.gender !== null || gender === null) return earlier
    return remember({ ...earlier, gender }, words, bySurname, byFull)
  }
  const person: DocumentName = {
    name: full,
    kind: 'person',
    gender: words.length > 1 ? gender : (COURTESY.get(title) ?? null),
    office: null,
    first: name.first,
  }
  const short = words.length > 1 ? byFull.get(surname) : undefined
  // A headline's "Carson" is the "Ben Carson" of the first line.
  if (short?.kind === 'person' && short.name === surname) byFull.set(surname, person)
  return remember(person, words, bySurname, byFull)
}

function remember(
  person: DocumentName,
  words: readonly string[],
  bySurname: Map<string, DocumentName>,
  byFull: Map<string, DocumentName>,
): DocumentName {
  byFull.set(person.name, person)
  byFull.set(words.join(' '), person)
  bySurname.set(words.at(-1) ?? '', person)
  // First names, and the first of two surnames: "Ms Acosta" for "Melba Acosta Febo".
  for (const word of words.slice(0, -1)) if (!bySurname.has(word)) bySurname.set(word, person)
  return person
}

function bodyFor(
  text: TaggedText,
  raw: NameMention,
  words: readonly string[],
  name: Bounds,
  bySurname: Map<string, DocumentName>,
  byFull: Map<string, DocumentName>,
): DocumentName | null {
  if (raw.kind === 'location' && !isBody(words)) return null
  const full = text.text
    .slice(tokenAt(text.tokens, name.first).start, tokenAt(text.tokens, name.end - 1).end)
    .replace(/\s+/g, ' ')
  const earlier =
    byFull.get(full) ?? (raw.kind === 'other' && words.length === 1 ? bySurname.get(full) : undefined)
  if (earlier !== undefined) return earlier
  const isPlain = raw.kind === 'other' || raw.kind === 'person'
  if (isPlain && !isOutletName(full) && !isBody(words) && !isBehindBody(text, name.first)) return null
  const body: DocumentName = {
    name: full,
    kind: 'organisation',
    gender: null,
    office: null,
    first: name.first,
  }
  byFull.set(full, body)
  const acronym = acronymOf(words)
  if (acronym.length > 1) byFull.set(acronym, body)
  const bracketed = tokenAt(text.tokens, name.end).text === '(' ? text.tokens[name.end + 1]?.text : undefined
  if (bracketed !== undefined && /^\p{Lu}{2,}$/u.test(bracketed)) byFull.set(bracketed, body)
  return body
}

const acronymOf = (words: readonly string[]): string =>
  words
    .filter((word) => isCapital(word))
    .map((word) => word.charAt(0))
    .join('')
