import type { Attribution } from '../../attribution/attribution.ts'
import { cueClass } from '../../language/reporting-verbs.ts'
import type { ActorMention } from '../../statement.ts'
import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Cast } from '../names/cast.ts'
import { COLLECTIVES, OFFICES } from '../names/people-words.ts'
import type { Bounds } from '../phrases/source-phrase.ts'
import { whoIn } from '../speakers/speakers-of.ts'
import type { Stage } from '../speakers/stage.ts'
import { sentenceAt, sentenceNumber } from '../speakers/stage.ts'
import type { Who } from '../speakers/who.ts'
import { type OutletAt, outletAt, outletsIn, type Passed, receives } from './chain.ts'

/** An outlet further off than this has nothing to do with a cue. */
const NEAR = 150

/** The outlets through which these words came: named in the sentence, or carried over. */
export function outletsOf(
  stage: Stage,
  attribution: Attribution,
  speakers: readonly Who[],
  at: number,
): Passed[] {
  const { cast } = stage
  const sentence = sentenceAt(stage, at)
  const run = { first: Math.max(sentence.first, at - NEAR), end: Math.min(sentence.endToken, at + NEAR) }
  const named = outletsIn(cast, run).filter((outlet) => isLink(stage, attribution, outlet))
  const own = speakers.filter((speaker) => speaker.actor.kind === 'outlet')
  const speaking = own
    .map(
      ({ at: run, ...who }) =>
        outletAt(cast, run.first) ?? outletAt(cast, run.end - 1) ?? asOutlet({ ...who, at: run }),
    )
    .filter((outlet) => outlet !== null)
  const explicit = [...speaking, ...named, ...describedIn(stage, attribution, run)]
  const unique = explicit.filter(
    (outlet, k) => explicit.findIndex((other) => other.name === outlet.name) === k,
  )
  const ordered = recipientsFirst(cast, unique)
  const [nearest] = ordered
  if (nearest !== undefined) {
    keepOutlet(stage, nearest, speakers, sentence.paragraph)
    const joint = speaking.length > 1 ? speaking : []
    return ordered.map((outlet) => ({ outlet, explicit: true, joint: joint.includes(outlet) }))
  }
  const carried = own.length === 0 ? carriedOutlet(stage, attribution, speakers, sentence.paragraph) : null
  return carried === null ? [] : [{ outlet: carried, explicit: false, joint: false }]
}

const KIND =
  /^(?:newspaper|paper|magazine|broadcaster|station|channel|agency|website|tabloid|daily|weekly|programme)$/

/** "She told the paper": the outlet named last, which hears. */
function describedIn({ cast, lastOutlet }: Stage, { content }: Attribution, run: Bounds): OutletAt[] {
  if (lastOutlet === null) return []
  const { tokens } = cast.text
  for (let i = run.first + 2; i < run.end; i++) {
    if (!KIND.test(tokenAt(tokens, i).norm) || tokenAt(tokens, i - 1).norm !== 'the') continue
    const { start } = tokenAt(tokens, i)
    const inside = content.some((range) => range.start <= start && start < range.end)
    const told =
      /^(?:told|tells|tell|telling)$/.test(tokenAt(tokens, i - 2).norm) || isHandedTo(cast.text, i - 2)
    if (told && !inside && outletAt(cast, i + 1) === null)
      return [{ ...lastOutlet.outlet, first: i - 1, end: i + 1 }]
  }
  return []
}

/** "confirmed this to the paper", "in an interview with the station". */
function isHandedTo({ tokens }: TaggedText, preposition: number): boolean {
  if (!/^(?:to|with)$/.test(tokenAt(tokens, preposition).norm)) return false
  for (let i = preposition - 1; i > preposition - 5; i--)
    if (HANDED.test(tokenAt(tokens, i).norm)) return true
  return false
}

const HANDED =
  /^(?:confirmed|said|admitted|conceded|denied|interview|email|statement|remarks|comments|letter|speaking|spoke)$/

/** An outlet that speaks under a description, "the newspaper", by the name it means; this document's own voice is none. */
const asOutlet = ({ actor, at }: Who): OutletAt | null =>
  actor.anonymity === 'named-outlet' ? { name: actor.name, id: actor.id, first: at.first, end: at.end } : null

function keepOutlet(stage: Stage, outlet: OutletAt, speakers: readonly Who[], paragraph: number): void {
  stage.lastOutlet = { outlet, paragraph }
  const others = speakers.filter(({ actor }) => actor.kind !== 'outlet')
  const names = others.map(({ actor }) => actor.name)
  stage.passing = { outlet, names, isNamed: others.some((who) => !isUnnamed(who)), paragraph }
}

/**
 * The outlet before, for a source without a name in its paragraph and for whoever spoke through it, also as the "she" that opens the
 * next one. The next source that has a name ends it.
 *
 * @example "Hill told the Echo it was late. She added that it rained. The union denied it." // Echo, Echo, none
 */
function carriedOutlet(
  stage: Stage,
  attribution: Attribution,
  speakers: readonly Who[],
  paragraph: number,
): OutletAt | null {
  const { passing } = stage
  if (passing === null) return null
  // "Asked whether she would": nobody in particular asked, and surely not the outlet before.
  if (speakers.length === 0 && attribution.cue.length > 0) return null
  // "She thinks it unlikely", "he wants a vote": what is told of them further on need not have come that way.
  if (attribution.cue.length > 0 && !SAID.test(cueClass(stage.cast.text, attribution.cue) ?? '')) return null
  const goesOn = speakers.every(({ actor }) => passing.names.includes(actor.name))
  if (!goesOn && !speakers.every(isUnnamed)) {
    stage.passing = null
    return null
  }
  // "Hill told the Echo it was late. A union leader said it was not": not to the Echo.
  if (!goesOn && passing.isNamed) return null
  const reach = goesOn && isPronounSource(stage, attribution) ? 1 : 0
  return paragraph - passing.paragraph <= reach ? passing.outlet : null
}

const SAID = /^(?:speech|claim|denial|factive)$/

/** A "he" that nobody was found for is still somebody in particular. */
const isUnnamed = ({ actor }: Who): boolean =>
  /^(?:anonymous-|passive)/.test(actor.anonymity) && !/^(?:s?he|it|they)$/i.test(actor.name)

function isPronounSource({ cast }: Stage, { source }: Attribution): boolean {
  const [range] = source
  return (
    source.length === 1 &&
    range !== undefined &&
    /^(?:s?he|they|it)$/i.test(cast.text.text.slice(range.start, range.end))
  )
}

/** Recipients heard the words first; whoever cites them relays: "told the FT, according to the Gazette". */
function recipientsFirst(cast: Cast, outlets: readonly OutletAt[]): OutletAt[] {
  const heard = outlets.filter((outlet) => receives(cast.text, outlet))
  return [...heard, ...outlets.filter((outlet) => !heard.includes(outlet))]
}

/** Whether an outlet in the sentence passed these words on, and is not merely spoken of in them. */
function isLink(stage: Stage, attribution: Attribution, outlet: OutletAt): boolean {
  const { text } = stage.cast
  const start = tokenAt(text.tokens, outlet.first).start
  if (attribution.content.some((range) => range.start <= start && start < range.end)) return false
  const isStage = IN_WHICH.test(text.text.slice(Math.max(0, start - 40), start))
  if (names(attribution, start) && isStage) return false
  if (isAsked(text, attribution)) return false
  const neighbours = stage.bySentence.get(sentenceNumber(stage, outlet.first)) ?? []
  if (
    isQuotedToo(text, attribution) &&
    neighbours.some((other) => other !== attribution && names(other, start))
  )
    return true
  if (receives(text, outlet) && isHeardFrom(text, attribution, outlet, neighbours)) return true
  return neighbours.some(
    (other) =>
      other !== attribution &&
      !isStage &&
      names(other, start) &&
      (reportsOn(other, attribution) || citesFor(text, other, attribution)),
  )
}

/**
 * Whether it was these words that an outlet heard: not what another says that told it so, and not what stands inside what it was told.
 *
 * @example "Weir told Sky News it would stay, but a spokesman said nothing was decided." // Sky News heard Weir, not the spokesman
 */
function isHeardFrom(
  text: TaggedText,
  attribution: Attribution,
  outlet: OutletAt,
  neighbours: readonly Attribution[],
): boolean {
  const start = tokenAt(text.tokens, outlet.first).start
  const owner = hearerOf(text, outlet, neighbours)
  if (owner === attribution) return true
  if (isPartedFrom(text, attribution, outlet)) return false
  const told = owner === null ? neighbours : [owner]
  if (told.some((other) => other !== attribution && !names(other, start) && reportsOn(other, attribution)))
    return false
  if (owner === null) return true
  return isSameVoice(text, owner, attribution)
}

/** The attribution whose "told" stands before an outlet. */
function hearerOf(
  { tokens }: TaggedText,
  outlet: OutletAt,
  neighbours: readonly Attribution[],
): Attribution | null {
  for (let i = outlet.first - 1; i >= Math.max(0, outlet.first - LONGEST_TELLING); i--) {
    const { start, norm } = tokenAt(tokens, i)
    if (/^[.,;:]$/.test(norm)) return null
    const own = neighbours.find(
      (one) =>
        !names(one, tokenAt(tokens, outlet.first).start) &&
        one.cue.some((range) => range.start <= start && start < range.end),
    )
    if (own !== undefined) return own
  }
  return null
}

const LONGEST_TELLING = 7

/** "she told the Tribune; to the Kompass she said": a semicolon stands between the outlet and the word of saying. */
function isPartedFrom({ text, tokens }: TaggedText, { cue: [cue] }: Attribution, outlet: OutletAt): boolean {
  if (cue === undefined) return false
  const at = tokenAt(tokens, outlet.first).start
  return text.slice(Math.min(cue.end, at), Math.max(cue.start, at)).includes(';')
}

/** The same source, a pronoun, or none: "Weir told Sky News it would stay, and she added that it was late". */
function isSameVoice({ text }: TaggedText, { source: [one] }: Attribution, { source: [other] }: Attribution) {
  if (one === undefined || other === undefined || one.start === other.start) return true
  return /^(?:s?he|they|it|who|which)$/i.test(text.slice(other.start, other.end)) && other.start > one.start
}

/** "The Gazette reported, citing two officials, that ...": both say the same, and the Gazette passes the officials' word on. */
function citesFor({ text }: TaggedText, outer: Attribution, inner: Attribution): boolean {
  const [cue, said, same] = [inner.cue[0], inner.content[0], outer.content[0]]
  if (cue === undefined || said === undefined || same === undefined) return false
  return (
    said.start === same.start && /^(?:citing|quoting|cited|quoted)\b/i.test(text.slice(cue.start, cue.end))
  )
}

/** "The Gazette reported that it was late, and quoted the mayor as saying so": the verb before the source is the Gazette's. */
function isQuotedToo({ text }: TaggedText, { source: [source] }: Attribution): boolean {
  if (source === undefined) return false
  return /\b(?:and|but) (?:also )?(?:quoted|quotes|cited|cites) $/.test(
    text.slice(Math.max(0, source.start - 20), source.start),
  )
}

/** "The mayor told the Courier to correct its story": the Courier is asked for something, and passes nothing on. */
function isAsked({ text }: TaggedText, { cue: [cue], content: [content] }: Attribution): boolean {
  return (
    cue !== undefined &&
    content !== undefined &&
    /\b(?:told|tells|asked|urged)$/i.test(text.slice(cue.start, cue.end)) &&
    /^to\s/i.test(text.slice(content.start, content.end))
  )
}

/** "A report in the weekly Anker says": the report speaks, and came through nobody else. */
const IN_WHICH =
  /\b(?:report|reports|information|poll|survey|article|study|interview) (?:of|in|for|by) (?:the )?(?:[a-z]+ ){0,3}$/

const names = (attribution: Attribution, start: number): boolean =>
  attribution.source.some((range) => range.start <= start && start < range.end)

/** Whether one attribution's content holds the other's cue or source. */
function reportsOn(outer: Attribution, inner: Attribution): boolean {
  const point = inner.cue[0]?.start ?? inner.content[0]?.start
  if (point === undefined) return false
  return outer.content.some((range) => range.start <= point && point < range.end)
}

/** "The Gazette reported, citing two officials, that ...": whom an outlet or a document names as its own source. */
export function citedSources(
  stage: Stage,
  attribution: Attribution,
  speakers: readonly Who[],
  at: number,
): Who[] {
  const { cast } = stage
  const relays = speakers.some(({ actor }) => actor.kind === 'outlet' || actor.anonymity === 'document')
  if (!relays) return []
  const sentence = sentenceAt(stage, at)
  const { tokens } = cast.text
  for (let i = at + 1; i < Math.min(sentence.endToken - 1, at + NEAR); i++) {
    if (
      !cites(tokenAt(tokens, i - 1).norm, tokenAt(tokens, i).norm) ||
      holds(attribution, tokenAt(tokens, i).start)
    )
      continue
    const end = phraseEnd(cast.text, i + 1, sentence.endToken)
    const cited = end > i + 1 ? whoIn(stage, { first: i + 1, end }, at) : []
    return cited.filter(({ actor, at: run }) => actor.kind !== 'outlet' && canSpeak(cast, actor, run))
  }
  return []
}

/** "citing", "which cited". */
const cites = (before: string, word: string): boolean =>
  /^(?:citing|quoting)$/.test(word) || (before === 'which' && QUOTING.test(word))

/** "The Gazette quotes a diplomat as saying that ...": the words are the diplomat's, and the Gazette passes them on. */
export function quotedAs(
  stage: Stage,
  attribution: Attribution,
  speakers: readonly Who[],
  at: number,
): Who[] {
  const { cast } = stage
  if (!speakers.some(({ actor }) => actor.kind !== 'person')) return []
  const sentence = sentenceAt(stage, at)
  const { tokens } = cast.text
  const isSaying = (i: number): boolean =>
    tokenAt(tokens, i).norm === 'as' && SAYING.test(tokenAt(tokens, i + 1).norm)
  const quoting = lastBefore(at, Math.max(sentence.first, at - NEAR), (i) =>
    QUOTING.test(tokenAt(tokens, i).norm),
  )
  if (quoting < 0 || tokenAt(tokens, quoting).start < (attribution.source[0]?.start ?? 0)) return []
  const end = Math.min(sentence.endToken - 1, quoting + NEAR)
  for (let i = quoting + 1; i < end; i++) {
    if (!isSaying(i)) continue
    const cited = i > quoting + 1 ? whoIn(stage, { first: quoting + 1, end: i }, at) : []
    return cited.filter(({ actor, at: run }) => actor.kind !== 'outlet' && canSpeak(cast, actor, run))
  }
  return []
}

const QUOTING = /^(?:quotes|quoted|cites|cited|quoting|citing)$/
const SAYING = /^(?:saying|telling|claiming|warning|stating|arguing|adding|denying|confirming)$/

/** The last token from `from` down to `floor` that fits; -1 where none does. */
function lastBefore(from: number, floor: number, fits: (token: number) => boolean): number {
  for (let i = from; i >= floor; i--) if (fits(i)) return i
  return -1
}

/** Where a phrase ends: at a comma, a conjunction, "that", or a verb behind a noun. */
function phraseEnd(text: TaggedText, first: number, ceiling: number): number {
  let end = first
  while (end < ceiling && !/^(?:,|;|:|\.|that|and|as|who)$/.test(tokenAt(text.tokens, end).norm)) {
    const verb =
      /^(?:VB[DZP]|MD)$/.test(tagAt(text.tags, end)) &&
      end > first &&
      tagAt(text.tags, end - 1).startsWith('NN')
    if (verb) break
    end += 1
  }
  return end
}

const holds = (attribution: Attribution, start: number): boolean =>
  attribution.content.some((range) => range.start <= start && start < range.end)

/** People, bodies and documents can be cited as sources; "costs" or "concerns" cannot. */
function canSpeak(cast: Cast, actor: ActorMention, run: Bounds): boolean {
  if (actor.id !== null || actor.kind === 'person' || actor.kind === 'organisation') return true
  for (let i = run.first; i < run.end; i++) {
    const { norm } = tokenAt(cast.text.tokens, i)
    if (COLLECTIVES.has(norm) || OFFICES.has(norm)) return true
  }
  return false
}
