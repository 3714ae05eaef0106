import { tagAt, tokenAt } from '../../../text/cursor.ts'
import { isCapital } from '../../names/capital.ts'
import { type Cast, knownAt, namedAt, phraseText } from '../../names/cast.ts'
import type { DocumentName } from '../../names/document-people.ts'
import type { KnownMention } from '../../names/known-names.ts'
import { asMention, ownMention } from '../../names/mention.ts'
import { isOutletName } from '../../names/outlet-names.ts'
import { BODIES, COLLECTIVES, DOCUMENTS, OFFICES } from '../../names/people-words.ts'
import { facetsOf } from '../../phrases/facets.ts'
import type { Bounds, SourcePhrase } from '../../phrases/source-phrase.ts'
import { inPerson, type Who } from '../who.ts'
import { bodyIn } from './bodies.ts'

/** An aside that begins so tells about the source, and names nobody in its place. */
const TELLS =
  /^(?:who|which|whose|in|on|at|of|with|speaking|citing|including|such|like|among|led|a|an|the|now|then|himself)$/

/** The name in the core, or in an aside of a core that only describes: "the minister, Jo Hill". */
export function byName(cast: Cast, phrase: SourcePhrase): Who | null {
  const { core, head } = phrase
  const run = { first: core.first, end: Math.max(head + 1, core.first + 1) }
  const found = cutName(cast, nameIn(cast, run, head), core) ?? afterTitle(cast, phrase)
  if (found !== null) return withOffice(cast, found, phrase)
  for (const aside of phrase.asides) {
    if (TELLS.test(tokenAt(cast.text.tokens, aside.first).norm)) continue
    const inAside = nameIn(cast, aside, aside.end - 1)
    if (inAside?.actor.kind === 'person') return inAside
    const body = bodyBeside(cast, phrase, aside, inAside)
    if (body !== null) return body
  }
  return null
}

/** "Rhea Vance | Vows ‘The Gate’ ...": in a headline of capitals the name ends where the source does. */
function cutName(cast: Cast, found: Who | null, core: Bounds): Who | null {
  if (found === null || found.actor.id !== null || found.at.end <= core.end || found.at.first < core.first)
    return found
  const at = { first: found.at.first, end: core.end }
  const name = phraseText(cast.text, at)
  const isPerson = at.end - at.first > 1 && !BODIES.has(name.split(' ').at(-1)?.toLowerCase() ?? '')
  return inPerson(ownMention(name, isPerson ? 'person' : 'organisation'), at)
}

/** "The applicant, Halden Stone Ltd,": a name beside words that describe no person names the body itself. */
function bodyBeside(cast: Cast, { core, head }: SourcePhrase, aside: Bounds, known: Who | null): Who | null {
  const { tokens, tags } = cast.text
  const { norm } = tokenAt(tokens, head)
  if (
    OFFICES.has(norm) ||
    COLLECTIVES.has(norm) ||
    DOCUMENTS.has(norm) ||
    isCapital(tokenAt(tokens, head).text)
  )
    return null
  if (aside.end - aside.first > 5 || /^(?:an?|one|some)$/.test(tokenAt(tokens, core.first).norm)) return null
  for (let i = aside.first; i < aside.end; i++)
    if (!isCapital(tokenAt(tokens, i).text) && !/^(?:IN|DT|CC)$/.test(tagAt(tags, i))) return null
  if (known !== null) return known
  return inPerson(ownMention(phraseText(cast.text, aside), 'organisation'), aside)
}

/** "Secretary of State Jo Hill": a title with "of" before the name; not "a friend of Jo Hill". */
function afterTitle(cast: Cast, { core, head }: SourcePhrase): Who | null {
  const { tokens } = cast.text
  const title = tokenAt(tokens, head)
  if (tokenAt(tokens, head + 1).norm !== 'of' || !isCapital(title.text) || !OFFICES.has(title.norm))
    return null
  const last = core.end - 1
  const found = nameIn(cast, { first: last, end: last + 1 }, last)
  if (found?.actor.kind !== 'person') return null
  const before = tokenAt(tokens, found.at.first - 1)
  return before.norm !== 'of' && isCapital(before.text) ? found : null
}

/** The name the phrase turns on: its last known or own name that reaches the head. */
function nameIn(cast: Cast, run: Bounds, head: number): Who | null {
  const known = knownAt(cast, head)
  const outlet = known === null ? cast.outlets.get(head) : undefined
  if (outlet !== undefined) return inPerson(ownMention(outlet.name, 'outlet'), outlet)
  const named = isDocumentWord(cast, head) ? null : namedAt(cast, head)
  if (named !== null && (known === null || named.of.kind === 'person')) return ofDocument(named.of, named)
  if (known !== null) return ofKnown(cast, known)
  const { norm } = tokenAt(cast.text.tokens, head)
  if (COLLECTIVES.has(norm) || OFFICES.has(norm)) return null
  for (let i = head; i >= run.first; i--) {
    const person = namedAt(cast, i)
    if (person?.of.kind === 'person' && person.end > head) return ofDocument(person.of, person)
  }
  return null
}

/** "The Bill requires": a paper with a capital, whatever a tagger makes of its name. */
function isDocumentWord(cast: Cast, token: number): boolean {
  const { tokens } = cast.text
  return (
    DOCUMENTS.has(tokenAt(tokens, token).norm) &&
    /^(?:the|this|that|a)$/.test(tokenAt(tokens, token - 1).norm)
  )
}

/** A known actor; one whose alias is a plural ("US lawmakers") speaks as an unnamed group of that body. */
export function ofKnown({ text }: Cast, known: KnownMention): Who {
  const actor = asMention(known.actor)
  const last = tokenAt(text.tokens, known.end - 1)
  const isGroup = (COLLECTIVES.has(last.norm) && !BODIES.has(last.norm)) || last.norm === 'staff'
  if (!isGroup || actor.kind !== 'organisation' || !/^\p{Ll}/u.test(last.text)) return inPerson(actor, known)
  const name = phraseText(text, known)
  const organisation = actor.name
  const facets = facetsOf(name, true, organisation, null)
  const group = { name, kind: 'group', organisation, anonymity: 'unnamed-collective', facets } as const
  return inPerson({ ...actor, ...group }, known)
}

/** Somebody the article itself introduces. */
export function ofDocument({ name, kind, office }: DocumentName, at: Bounds): Who {
  if (kind === 'person') return inPerson(ownMention(name, 'person', office), at)
  return inPerson(ownMention(name, isOutletName(name) ? 'outlet' : 'organisation'), at)
}

/** Adds the body a person belongs to, from a title before the name or an apposition after it. */
function withOffice(cast: Cast, found: Who, { core, asides }: SourcePhrase): Who {
  if (found.actor.kind !== 'person' || found.actor.organisation !== null) return found
  const places = [{ first: core.first, end: found.at.first }, ...asides]
  for (const place of places) {
    const organisation = bodyIn(cast, place)
    if (organisation !== null) return { ...found, actor: { ...found.actor, organisation } }
  }
  return found
}
