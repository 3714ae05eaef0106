import type { ActorKind, ActorMention } from '../statement.ts'
import { facetsOf, reasonFor, unnamedClass, withheld } from './anonymity.ts'
import { asMention, type Cast, countryOf, knownAt, namedAt, phraseText } from './cast.ts'
import { COUNTRIES } from './countries.ts'
import type { DocumentName } from './document-people.ts'
import type { KnownActor, KnownMention } from './known-names.ts'
import {
  BODIES,
  COLLECTIVES,
  COURTESY,
  DOCUMENTS,
  OFFICES,
  OUTLET_PIECES,
  SPOKESPEOPLE,
  UNIQUE_OFFICES,
} from './lexicon.ts'
import { isOutletName } from './outlet-names.ts'
import type { Bounds, SourcePhrase } from './source-phrase.ts'

/** Who a source phrase means, and for whom they speak where they are a spokesperson without a name. */
export interface Who {
  readonly actor: ActorMention
  /** The tokens that name the actor itself, for the chain's span. */
  readonly at: Bounds
  /** The phrase of an unnamed spokesperson, for the chain. */
  readonly spokesperson: Bounds | null
}

/**
 * Whom a phrase means: known names first, then the article's own names, then descriptions. The possessor of a phrase is
 * never its actor: "Hill's office" is the office.
 */
export function who(cast: Cast, phrase: SourcePhrase, passage: string): Who {
  const owned = phrase.owner !== null && phrase.owner.first < phrase.head && phrase.owner.end <= phrase.head
  if (owned) return ofOwner(cast, phrase, passage)
  return (
    spokesperson(cast, phrase, passage) ??
    outletByKind(cast, phrase) ??
    byName(cast, phrase) ??
    described(cast, phrase, passage)
  )
}

/** The name in the core, or in an aside of a core that only describes: "the minister, Jo Hill". */
function byName(cast: Cast, phrase: SourcePhrase): Who | null {
  const inCore = nameIn(
    cast,
    { first: phrase.core.first, end: Math.max(phrase.head + 1, phrase.core.first + 1) },
    phrase.head,
  )
  if (inCore !== null) return withOffice(cast, inCore, phrase)
  const titled = afterTitle(cast, phrase)
  if (titled !== null) return withOffice(cast, titled, phrase)
  for (const aside of phrase.asides) {
    const token = cast.text.tokens[aside.first]!.norm
    if (
      /^(?:who|which|whose|in|on|at|of|with|speaking|citing|including|such|like|among|led|a|an|the|now|then|himself)$/.test(
        token,
      )
    )
      continue
    const inAside = nameIn(cast, aside, aside.end - 1)
    if (inAside !== null && inAside.actor.kind === 'person') return inAside
  }
  return null
}

/** "Secretary of State Jo Hill": a title with "of" before the name; not "a friend of Jo Hill". */
function afterTitle(cast: Cast, phrase: SourcePhrase): Who | null {
  const { tokens } = cast.text
  const last = phrase.core.end - 1
  if (
    tokens[phrase.head + 1]?.norm !== 'of' ||
    !/^\p{Lu}/u.test(tokens[phrase.head]!.text) ||
    !OFFICES.has(tokens[phrase.head]!.norm)
  )
    return null
  const found = nameIn(cast, { first: last, end: last + 1 }, last)
  if (found === null || found.actor.kind !== 'person') return null
  const before = tokens[found.at.first - 1]!
  return before.norm !== 'of' && /^\p{Lu}/u.test(before.text) ? found : null
}

/** The name the phrase turns on: its last known or own name that reaches the head. */
function nameIn(cast: Cast, run: Bounds, head: number): Who | null {
  const known = knownAt(cast, head)
  const named = isDocumentWord(cast, head) ? null : namedAt(cast, head)
  if (named !== null && (known === null || named.of.kind === 'person')) return ofDocument(named.of, named)
  if (known !== null) return ofKnown(cast, known)
  if (COLLECTIVES.has(cast.text.tokens[head]!.norm) || OFFICES.has(cast.text.tokens[head]!.norm)) return null
  for (let i = head; i >= run.first; i--) {
    const person = namedAt(cast, i)
    if (person !== null && person.of.kind === 'person' && person.end > head)
      return ofDocument(person.of, person)
  }
  return null
}

/** "The Bill requires": a paper with a capital, whatever a tagger makes of its name. */
function isDocumentWord(cast: Cast, token: number): boolean {
  const { tokens } = cast.text
  return DOCUMENTS.has(tokens[token]!.norm) && /^(?:the|this|that|a)$/.test(tokens[token - 1]?.norm ?? '')
}

/** A known actor; one whose alias is a plural ("US lawmakers") speaks as an unnamed group of that body. */
function ofKnown(cast: Cast, known: KnownMention): Who {
  const actor = asMention(known.actor)
  const last = cast.text.tokens[known.end - 1]!.norm
  const isGroup = (COLLECTIVES.has(last) && !BODIES.has(last)) || last === 'staff'
  if (!isGroup || actor.kind !== 'organisation' || !/^\p{Ll}/u.test(cast.text.tokens[known.end - 1]!.text))
    return { actor, at: known, spokesperson: null }
  const name = phraseText(cast.text, known)
  const facets = facetsOf(name, true, actor.name, null)
  return {
    actor: {
      ...actor,
      name,
      kind: 'group',
      organisation: actor.name,
      anonymity: 'unnamed-collective',
      facets,
    },
    at: known,
    spokesperson: null,
  }
}

function ofDocument(name: DocumentName, at: Bounds): Who {
  const actor: ActorMention =
    name.kind === 'person'
      ? { name: name.name, id: null, kind: 'person', organisation: name.office, anonymity: 'named-person' }
      : isOutletName(name.name)
        ? { name: name.name, id: null, kind: 'outlet', organisation: null, anonymity: 'named-outlet' }
        : {
            name: name.name,
            id: null,
            kind: 'organisation',
            organisation: null,
            anonymity: 'named-organisation',
          }
  return { actor, at, spokesperson: null }
}

/** Adds the body a person belongs to, from a title before the name or an apposition after it. */
function withOffice(cast: Cast, found: Who, phrase: SourcePhrase): Who {
  if (found.actor.kind !== 'person' || found.actor.organisation !== null) return found
  const before = { first: phrase.core.first, end: found.at.first }
  const organisation =
    bodyIn(cast, before) ??
    phrase.asides.map((aside) => bodyIn(cast, aside)).find((body) => body !== null) ??
    null
  return { ...found, actor: { ...found.actor, organisation } }
}

/** The organisation or country named in a stretch: "Pentagon spokesman", "a spokeswoman for the Treasury". */
function bodyIn(cast: Cast, run: Bounds): string | null {
  const owner = knownAt(cast, run.first) ?? knownAt(cast, run.end - 1)
  if (owner?.actor.kind === 'person') return owner.actor.of
  for (let i = run.first; i < run.end; i++) {
    const known = knownAt(cast, i)
    if (known !== null && known.actor.kind !== 'person') return known.actor.name
    const named = namedAt(cast, i)
    if (named !== null && named.of.kind === 'organisation') return named.of.name
  }
  return capitalisedBody(cast, run) ?? countryIn(cast, run)
}

function countryIn(cast: Cast, run: Bounds): string | null {
  for (let i = run.first; i < run.end; i++) {
    const country = countryOf(cast.text.tokens[i]!.text)
    if (country !== null) return country
  }
  return null
}

/** A run with a capital whose last word is a body's: "Ministry of Health", "Labour Party". */
function capitalisedBody(cast: Cast, run: Bounds): string | null {
  for (let i = run.first; i < run.end; i++) {
    if (!BODIES.has(cast.text.tokens[i]!.norm) || !/^\p{Lu}/u.test(cast.text.tokens[i]!.text)) continue
    let first = i
    let end = i + 1
    while (
      first > run.first &&
      /^\p{Lu}/u.test(cast.text.tokens[first - 1]!.text) &&
      cast.text.tags[first - 1] !== 'DT'
    )
      first -= 1
    while (
      end < run.end &&
      (/^\p{Lu}/u.test(cast.text.tokens[end]!.text) ||
        (/^(?:of|for|and)$/.test(cast.text.tokens[end]!.norm) &&
          end + 1 < run.end &&
          /^\p{Lu}/u.test(cast.text.tokens[end + 1]!.text)))
    )
      end += 1
    return phraseText(cast.text, { first, end })
  }
  return null
}

/** "a spokesman for the ministry": the ministry speaks, through somebody without a name. */
function spokesperson(cast: Cast, phrase: SourcePhrase, passage: string): Who | null {
  if (!SPOKESPEOPLE.has(cast.text.tokens[phrase.head]!.norm) || withheld(passage)) return null
  if (byName(cast, phrase) !== null) return null
  const body =
    phrase.owner === null
      ? bodyMention(cast, { first: phrase.core.first, end: phrase.head })
      : bodyMention(cast, phrase.owner)
  if (body === null) return null
  return { ...body, spokesperson: phrase.core }
}

/** The actor a body's name means; a description of one ("the ministry") is an organisation under its words. */
function bodyMention(cast: Cast, run: Bounds): Who | null {
  if (run.end <= run.first) return null
  for (let i = run.end - 1; i >= run.first; i--) {
    const known = knownAt(cast, i)
    if (known !== null) return { actor: asMention(known.actor), at: known, spokesperson: null }
    const named = namedAt(cast, i)
    if (named !== null) return ofDocument(named.of, named)
  }
  const name = capitalisedBody(cast, run) ?? withoutArticle(phraseText(cast.text, run))
  if (name === '' || /^(?:an?|the|one|another|senior|former|chief)$/i.test(name)) return null
  const actor: ActorMention = {
    name,
    id: null,
    kind: 'organisation',
    organisation: null,
    anonymity: 'named-organisation',
  }
  return { actor, at: run, spokesperson: null }
}

const withoutArticle = (phrase: string): string =>
  phrase.replace(/^(?:the|an?|his|her|their|its|our)\s+/i, '')

/** "Hill's office", "President Hill's administration", "Reuters' report", "Ukraine's defence minister, Jo Hill". */
function ofOwner(cast: Cast, phrase: SourcePhrase, passage: string): Who {
  const inside = knownAt(cast, phrase.head)
  if (inside !== null && inside.first <= phrase.owner!.end - 1) return ofKnown(cast, inside)
  const whole = knownWhole(cast, phrase)
  if (whole !== null) return { actor: asMention(whole), at: phrase.core, spokesperson: null }
  const rest = { ...phrase, core: { first: phrase.owner!.end + 1, end: phrase.core.end }, owner: null }
  const speaks = SPOKESPEOPLE.has(cast.text.tokens[phrase.head]!.norm) ? null : byName(cast, rest)
  if (speaks !== null && knownOrPerson(speaks))
    return speaks.actor.organisation === null && speaks.actor.kind === 'person'
      ? { ...speaks, actor: { ...speaks.actor, organisation: bodyIn(cast, phrase.owner!) } }
      : speaks
  const outlet = outletPiece(cast, phrase)
  if (outlet !== null) return outlet
  return spokesperson(cast, phrase, passage) ?? described(cast, phrase, passage)
}

const knownOrPerson = (found: Who): boolean => found.actor.id !== null || found.actor.kind === 'person'

/** "President Jo Hill's administration" is what the table knows as "Hill administration". */
function knownWhole(cast: Cast, phrase: SourcePhrase): KnownActor | null {
  const head = cast.text.tokens[phrase.head]!.norm
  const last = cast.text.tokens[phrase.owner!.end - 1]!.norm
  return cast.table.byWords.get(`${last} ${head}`) ?? cast.table.byWords.get(`${last} 's ${head}`) ?? null
}

/** "the Gazette's report", "a Gazette investigation": the outlet speaks. */
function outletPiece(cast: Cast, phrase: SourcePhrase): Who | null {
  if (!OUTLET_PIECES.has(cast.text.tokens[phrase.head]!.norm)) return null
  for (let i = phrase.core.first; i < phrase.head; i++) {
    const known = knownAt(cast, i)
    if (known?.actor.kind === 'outlet')
      return { actor: asMention(known.actor), at: known, spokesperson: null }
    const named = namedAt(cast, i)
    if (named !== null && isOutletName(named.of.name)) return ofDocument(named.of, named)
  }
  return null
}

/** A source without a name: a document, a body, a group, an office or an anonymous person. */
function described(cast: Cast, phrase: SourcePhrase, passage: string): Who {
  const { text } = cast
  const head = text.tokens[phrase.head]!.norm
  const name = withoutLeadingArticle(phraseText(text, phrase.core))
  const outlet = outletPiece(cast, phrase)
  if (outlet !== null) return outlet
  const body = (phrase.owner !== null ? bodyIn(cast, phrase.owner) : null) ?? bodyIn(cast, phrase.core)
  if (DOCUMENTS.has(head))
    return wrap(phrase, { name, id: null, kind: 'organisation', organisation: body, anonymity: 'document' })
  if (isUniqueOffice(cast, phrase, head))
    return wrap(phrase, { name, id: null, kind: 'person', organisation: body, anonymity: 'named-person' })
  const plural = isPlural(cast, phrase)
  if (BODIES.has(head) && !COLLECTIVES.has(head)) return wrap(phrase, bodyNamed(cast, phrase, name, body))
  if (isCapitalised(cast, phrase) && !COLLECTIVES.has(head) && !OFFICES.has(head))
    return wrap(phrase, capitalised(cast, phrase, name))
  return wrap(phrase, unnamed(cast, phrase, name, body, plural, passage))
}

const wrap = (phrase: SourcePhrase, actor: ActorMention): Who => ({
  actor,
  at: phrase.core,
  spokesperson: null,
})

const withoutLeadingArticle = (phrase: string): string => phrase.replace(/^(?:the|The)\s+/, '')

function bodyNamed(cast: Cast, phrase: SourcePhrase, name: string, body: string | null): ActorMention {
  const known = cast.table.byWords.get(name.toLowerCase())
  if (known !== undefined) return asMention(known)
  const staff = /^(?:staff|team|campaign|office|leadership|camp)$/.test(cast.text.tokens[phrase.head]!.norm)
  const anonymity =
    staff && cast.text.tokens[phrase.head]!.norm === 'staff' ? 'unnamed-collective' : 'named-organisation'
  return {
    name,
    id: null,
    kind: anonymity === 'unnamed-collective' ? 'group' : 'organisation',
    organisation: body === name ? null : body,
    anonymity,
  }
}

/** "the president", not "a president": one person holds the office. */
function isUniqueOffice(cast: Cast, phrase: SourcePhrase, head: string): boolean {
  if (/^(?:member|lady|gentleman|friend)$/.test(head))
    return /\bhon\./i.test(phraseText(cast.text, phrase.core))
  if (!UNIQUE_OFFICES.has(head)) return false
  const first = cast.text.tokens[phrase.core.first]!.norm
  return !/^(?:an?|one|another|some|any|two|three|several|former|senior)$/.test(first)
}

function isPlural(cast: Cast, phrase: SourcePhrase): boolean {
  const tag = cast.text.tags[phrase.head]!
  const norm = cast.text.tokens[phrase.head]!.norm
  return (
    tag === 'NNS' ||
    tag === 'NNPS' ||
    /^(?:people|police|staff|some|many|others|several|both|few|most|men|women)$/.test(norm) ||
    COLLECTIVES.has(norm)
  )
}

function isCapitalised(cast: Cast, phrase: SourcePhrase): boolean {
  const head = cast.text.tokens[phrase.head]!
  // A lone capital at a sentence's head may be tagged as a plain noun: "Varga denied it."
  const lone =
    phrase.core.end - phrase.core.first === 1 &&
    cast.text.tags[phrase.head] === 'NN' &&
    !DOCUMENTS.has(head.norm)
  return /^\p{Lu}/u.test(head.text) && (lone || cast.text.tags[phrase.head]!.startsWith('NNP'))
}

/** "Marek Lund, a lawmaker in his party": an apposition with an office or an age makes a person of the name. */
function describesPerson(cast: Cast, phrase: SourcePhrase): boolean {
  const [aside] = phrase.asides
  if (
    aside === undefined ||
    phrase.core.end - phrase.core.first > 4 ||
    BODIES.has(cast.text.tokens[phrase.head]!.norm)
  )
    return false
  const words = cast.text.tokens.slice(aside.first, aside.end).map((token) => token.norm)
  return /^\d{2}$/.test(words[0] ?? '') || words.slice(0, 6).some((word) => OFFICES.has(word))
}

/** A capitalised name nobody knows: a person after a title, else an organisation. */
function capitalised(cast: Cast, phrase: SourcePhrase, name: string): ActorMention {
  const first = cast.text.tokens[phrase.core.first]!.norm
  const before = cast.text.tokens[phrase.head - 1]?.norm ?? ''
  const lone =
    phrase.core.end - phrase.core.first === 1 && /^\p{Lu}\p{Ll}+$/u.test(name) && countryOf(name) === null
  const courtesy =
    lone ||
    describesPerson(cast, phrase) ||
    COURTESY.has(first) ||
    COURTESY.has(before) ||
    OFFICES.has(before)
  const kind: ActorKind = isOutletName(name) ? 'outlet' : courtesy ? 'person' : 'organisation'
  const anonymity =
    kind === 'outlet' ? 'named-outlet' : kind === 'person' ? 'named-person' : 'named-organisation'
  const own =
    lone || COURTESY.has(first) || COURTESY.has(before)
      ? phraseText(cast.text, { first: phrase.head, end: phrase.head + 1 })
      : name
  return { name: own, id: null, kind, organisation: null, anonymity }
}

function unnamed(
  cast: Cast,
  phrase: SourcePhrase,
  name: string,
  body: string | null,
  plural: boolean,
  passage: string,
): ActorMention {
  const words = phraseText(cast.text, phrase.core)
  const around = `${passage} ${phrase.asides.map((aside) => phraseText(cast.text, aside)).join(' ')}`
  const anonymity = unnamedClass(words, plural, around)
  const organisation = governs(cast, phrase) ?? body
  const facets = facetsOf(words, plural, organisation ?? modifierBody(cast, phrase), reasonFor(around))
  const kind: ActorKind = anonymity === 'unnamed-collective' ? 'group' : 'anonymous'
  return { name, id: null, kind, organisation, anonymity, facets }
}

/** "defense officials" belong to a body of that kind: the words before the head, without number and rank. */
function modifierBody(cast: Cast, phrase: SourcePhrase): string | null {
  if (phrase.head <= phrase.core.first) return null
  const words = cast.text.tokens
    .slice(phrase.core.first, phrase.head)
    .map((token) => token.text)
    .filter(
      (word) =>
        !/^(?:an?|the|one|two|three|four|five|several|some|many|senior|top|former|current|another|other|unnamed|anonymous|multiple|few|\d+)$/i.test(
          word,
        ),
    )
  return words.length === 0 ? null : words.join(' ')
}

/** The government of the country whose officials these are: "Ukrainian officials", "a senior British diplomat". */
function governs(cast: Cast, phrase: SourcePhrase): string | null {
  if (
    !/^(?:officials?|diplomats?|ministers?|authorities|ambassadors?|envoys?|negotiators?)$/.test(
      cast.text.tokens[phrase.head]!.norm,
    )
  )
    return null
  const name = countryIn(cast, { first: phrase.core.first, end: phrase.head })
  const country = COUNTRIES.find((candidate) => candidate.name === name)
  if (country === undefined) return null
  const seat = country.seats
    .map((place) => cast.table.byWords.get(place.toLowerCase()))
    .find((actor) => actor !== undefined)
  return seat?.name ?? `government of ${country.name}`
}

const OUTLET_KINDS =
  /^(?:television|tv|radio|broadcaster|newspaper|paper|daily|weekly|magazine|tabloid|agency|channel|portal|broadsheet)$/

/** "the newspaper Tagesblatt", "state television": an outlet by its kind. */
function outletByKind(cast: Cast, phrase: SourcePhrase): Who | null {
  const { tokens } = cast.text
  for (let i = phrase.core.first; i <= phrase.head; i++) {
    if (!OUTLET_KINDS.test(tokens[i]!.norm)) continue
    const named = i < phrase.head && /^\p{Lu}/u.test(tokens[phrase.head]!.text)
    const state =
      i > phrase.core.first &&
      /^(?:state|public|national|state-run|state-owned|news)$/.test(tokens[i - 1]!.norm)
    if (!named && !(state && i === phrase.head)) continue
    const run = named ? { first: i + 1, end: phrase.head + 1 } : phrase.core
    const actor: ActorMention = {
      name: withoutLeadingArticle(phraseText(cast.text, run)),
      id: null,
      kind: 'outlet',
      organisation: null,
      anonymity: 'named-outlet',
    }
    return { actor, at: run, spokesperson: null }
  }
  return null
}
