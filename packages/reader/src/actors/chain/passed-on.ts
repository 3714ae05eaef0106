import type { Attribution } from '../../attribution/attribution.ts'
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
  const explicit = [...speaking, ...named]
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
  const carried = own.length === 0 ? carriedOutlet(stage, speakers, sentence.paragraph) : null
  return carried === null ? [] : [{ outlet: carried, explicit: false, joint: false }]
}

/** An outlet that speaks under a description, "the newspaper", by the name it means; this document's own voice is none. */
const asOutlet = ({ actor, at }: Who): OutletAt | null =>
  actor.anonymity === 'named-outlet' ? { name: actor.name, id: actor.id, first: at.first, end: at.end } : null

function keepOutlet(stage: Stage, outlet: OutletAt, speakers: readonly Who[], paragraph: number): void {
  stage.lastOutlet = { outlet, paragraph }
  for (const { actor } of speakers) if (actor.kind === 'person') stage.outletOf.set(actor.name, outlet)
}

function carriedOutlet(stage: Stage, speakers: readonly Who[], paragraph: number): OutletAt | null {
  for (const { actor } of speakers) {
    const outlet = stage.outletOf.get(actor.name)
    if (outlet !== undefined) return outlet
  }
  return stage.lastOutlet !== null && stage.lastOutlet.paragraph === paragraph
    ? stage.lastOutlet.outlet
    : null
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
  if (names(attribution, start) && IN_WHICH.test(text.text.slice(Math.max(0, start - 40), start)))
    return false
  if (receives(text, outlet)) return true
  const neighbours = stage.bySentence.get(sentenceNumber(stage, outlet.first)) ?? []
  return neighbours.some(
    (other) => other !== attribution && names(other, start) && reportsOn(other, attribution),
  )
}

/** "A report in the weekly Anker says": the report speaks, and came through nobody else. */
const IN_WHICH =
  /\b(?:report|reports|information|poll|survey|article|study|interview) (?:of|in|for|by) (?:the )?(?:[a-z]+ )?$/

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
