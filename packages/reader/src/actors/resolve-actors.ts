import type { Article } from '../article.ts'
import type { Attribution, Range } from '../attribution/attribution.ts'
import { cueClass } from '../attribution/lexicon.ts'
import type { Codebook } from '../codebook.ts'
import type { ActorMention, ChainLink } from '../statement.ts'
import type { TaggedText } from '../text/read-text.ts'
import { passageAround } from './anonymity.ts'
import { asMention, type Cast, castOf, countryOf, knownAt, namedAt, phraseText } from './cast.ts'
import { chainOf, type OutletAt, outletAt, outletsIn, publisherLink, receives } from './chain.ts'
import type { Gender } from './document-people.ts'
import { COLLECTIVES, OFFICES, UNIQUE_OFFICES } from './lexicon.ts'
import { type Antecedent, antecedentOf, isPronoun } from './pronouns.ts'
import { type Bounds, sourcePhrases } from './source-phrase.ts'
import { type Who, who } from './who.ts'

/** Who speaks in one attribution, and by which way the words came here. */
export interface ResolvedSpeaker {
  /** The speaker, or the first of several; `null` where nobody can be named. */
  readonly speaker: ActorMention | null
  /** Everybody who speaks: more than one for "Ms Hill and Mr Okoye said". */
  readonly speakers: readonly ActorMention[]
  /** From the original source to this document, outermost last. */
  readonly chain: readonly ChainLink[]
  /** True where the text names no source here and one was carried over from earlier. */
  readonly inferred: boolean
}

/** A stretch of text that names an actor, by whatever words. */
export interface ActorAt {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly endToken: number
  readonly actor: ActorMention
  readonly via: 'name' | 'metonym' | 'pronoun' | 'description'
  /** True for the possessor in "Ms Hill's office": the phrase means the office, not Ms Hill. */
  readonly possessor: boolean
}

export interface ResolvedActors {
  /** One for each attribution, in the same order. */
  readonly speakers: readonly ResolvedSpeaker[]
  /** One for each sentence: whose voice it is outside any attribution (this outlet's, or one carried over). */
  readonly voices: readonly ResolvedSpeaker[]
  /** Every mention of an actor, in text order; longest mention first where they nest. */
  readonly mentions: readonly ActorAt[]
}

/**
 * Says who speaks in each attribution, whose voice carries each sentence, and where actors are named. Attributions may
 * come from rules or from a model; the answers stand in their order.
 *
 * @example resolveActors(text, attributions, EMPTY_CODEBOOK, { text: '...' }).speakers[0].speaker?.name // "Jo Hill"
 */
export function resolveActors(
  text: TaggedText,
  attributions: readonly Attribution[],
  codebook: Codebook,
  article: Article,
): ResolvedActors {
  const cast = castOf(text, codebook, article)
  const stage = stageOf(cast, publisherLink(cast, article), attributions)
  const speakers: ResolvedSpeaker[] = new Array(attributions.length)
  for (const { attribution, index } of stage.placed) speakers[index] = speakerOf(stage, attribution)
  return { speakers, voices: voicesOf(stage, speakers), mentions: mentionsOf(cast) }
}

/** What is known while the article is gone through from its first word to its last. */
interface Stage {
  readonly cast: Cast
  readonly publisher: ChainLink
  readonly placed: readonly Placed[]
  readonly sentenceOf: Int32Array
  /** The attributions whose cue stands in each sentence. */
  readonly bySentence: ReadonlyMap<number, readonly Attribution[]>
  readonly waiting: readonly Antecedent[]
  /** How many of those waiting were let in. */
  next: number
  readonly antecedents: Antecedent[]
  /** The outlet named last, and where; carried over inside its paragraph. */
  lastOutlet: { readonly outlet: OutletAt; readonly paragraph: number } | null
  /** The outlet through which somebody spoke, by the speaker's name. */
  readonly outletOf: Map<string, OutletAt>
  /** What titles and pronouns have told of a speaker's gender, by name. */
  readonly genderOf: Map<string, Gender>
  /** The person last seen in an office: "the minister". */
  readonly inOffice: Map<string, Who>
}

interface Placed {
  readonly attribution: Attribution
  readonly index: number
  /** The token at which it begins. */
  readonly at: number
}

function stageOf(cast: Cast, publisher: ChainLink, attributions: readonly Attribution[]): Stage {
  const sentenceOf = new Int32Array(cast.text.tokens.length)
  cast.text.sentences.forEach((sentence, at) => {
    sentenceOf.fill(at, sentence.first, sentence.endToken)
  })
  const placed = attributions
    .map((attribution, index) => ({ attribution, index, at: placeOf(cast.text, attribution) }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
  return {
    cast,
    publisher,
    placed,
    sentenceOf,
    bySentence: attributionsBySentence(placed, sentenceOf),
    genderOf: new Map(),
    waiting: namedAntecedents(cast, sentenceOf),
    next: 0,
    antecedents: [],
    lastOutlet: null,
    outletOf: new Map(),
    inOffice: new Map(),
  }
}

function attributionsBySentence(
  placed: readonly Placed[],
  sentenceOf: Int32Array,
): Map<number, Attribution[]> {
  const by = new Map<number, Attribution[]>()
  for (const { attribution, at } of placed) {
    const sentence = sentenceOf[at] ?? 0
    const there = by.get(sentence)
    if (there === undefined) by.set(sentence, [attribution])
    else there.push(attribution)
  }
  return by
}

function placeOf(text: TaggedText, attribution: Attribution): number {
  const anchor = attribution.cue[0] ?? attribution.content[0] ?? attribution.source[0]
  return anchor === undefined ? 0 : tokenAt(text, anchor.start)
}

/** The token that stands at a character, or the next one. */
function tokenAt(text: TaggedText, offset: number): number {
  let low = 0
  let high = text.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (text.tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return Math.min(low, Math.max(0, text.tokens.length - 1))
}

function boundsOf(text: TaggedText, range: Range): Bounds {
  const first = tokenAt(text, range.start)
  let end = first
  while (end < text.tokens.length && text.tokens[end]!.start < range.end) end += 1
  return { first, end: Math.max(end, first + 1) }
}

/** Everybody named, as what a later pronoun may mean. */
function namedAntecedents(cast: Cast, sentenceOf: Int32Array): Antecedent[] {
  const { text } = cast
  const known = cast.known
    .filter((mention) => mention.actor.kind !== 'group')
    .map((mention) => ({
      first: mention.first,
      end: mention.end,
      actor: asMention(mention.actor),
      gender: null as Gender,
    }))
  const own = cast.named.map(({ first, end, of }) => ({
    first,
    end,
    actor: ownMention(of.name, of.kind),
    gender: of.gender,
  }))
  return [...known, ...own, ...groups(cast)]
    .sort((a, b) => a.first - b.first)
    .map(({ first, end, actor, gender }) => ({
      token: first,
      sentence: sentenceOf[first]!,
      actor,
      gender: gender ?? titleGender(text, first),
      speaks: false,
      subject: /^(?:VB[DZP]|MD|RB)$/.test(text.tags[end] ?? ''),
    }))
}

/** Groups named by what they are, as what "they" may mean: "critics", "two farmers". */
function groups(cast: Cast) {
  const { text } = cast
  const found: { first: number; end: number; actor: ActorMention; gender: Gender }[] = []
  for (let i = 0; i < text.tokens.length; i++) {
    if (
      !COLLECTIVES.has(text.tokens[i]!.norm) ||
      knownAt(cast, i) !== null ||
      !/s$|^people$|^police$/.test(text.tokens[i]!.norm)
    )
      continue
    let first = i
    while (
      first > 0 &&
      i - first < 5 &&
      /^(?:NN|JJ|CD)/.test(text.tags[first - 1]!) &&
      text.tokens[first - 1]!.norm !== ','
    )
      first -= 1
    const name = phraseText(text, { first, end: i + 1 })
    const facets = { rank: null, body: null, number: 'unknown', reason: null } as const
    found.push({
      first,
      end: i + 1,
      gender: null,
      actor: { name, id: null, kind: 'group', organisation: null, anonymity: 'unnamed-collective', facets },
    })
  }
  return found
}

function ownMention(name: string, kind: 'person' | 'organisation'): ActorMention {
  return {
    name,
    id: null,
    kind,
    organisation: null,
    anonymity: kind === 'person' ? 'named-person' : 'named-organisation',
  }
}

function titleGender(text: TaggedText, first: number): Gender {
  const title = text.tokens[first - 1]?.norm ?? ''
  if (/^(?:mr|sir|lord|king|prince|congressman|chairman|spokesman|councilman)\.?$/.test(title)) return 'male'
  return /^(?:ms|mrs|miss|lady|dame|queen|princess|congresswoman|chairwoman|spokeswoman|councilwoman)\.?$/.test(
    title,
  )
    ? 'female'
    : null
}

/** Lets in the antecedents named before a token. */
function advance(stage: Stage, token: number): void {
  while (stage.next < stage.waiting.length && stage.waiting[stage.next]!.token < token) {
    stage.antecedents.push(stage.waiting[stage.next]!)
    stage.next += 1
  }
}

function speakerOf(stage: Stage, attribution: Attribution): ResolvedSpeaker {
  const { cast } = stage
  const at = placeOf(cast.text, attribution)
  advance(stage, at)
  const inferred = attribution.cue.length === 0
  const found = attribution.source.flatMap((range) => whoIn(stage, boundsOf(cast.text, range), at))
  const speakers = found.length > 0 ? found : withoutSource(stage, attribution)
  for (const speaker of found) remember(stage, speaker, at)
  const outlets = outletsOf(stage, attribution, found, at)
  const cited = citedSources(stage, attribution, speakers, at)
  const chain = chainOf(cast.text, [...cited, ...speakers], outlets, stage.publisher, inferred)
  const actors = speakers.map((speaker) => speaker.actor)
  return { speaker: actors[0] ?? null, speakers: actors, chain, inferred }
}

/** "The Gazette reported, citing two officials, that ...": whom an outlet or a document names as its own source. */
function citedSources(stage: Stage, attribution: Attribution, speakers: readonly Who[], at: number): Who[] {
  const { cast } = stage
  const relays = speakers.some(({ actor }) => actor.kind === 'outlet' || actor.anonymity === 'document')
  if (!relays) return []
  const sentence = cast.text.sentences[stage.sentenceOf[at]!]!
  const { tokens } = cast.text
  for (let i = at + 1; i < Math.min(sentence.endToken - 1, at + NEAR); i++) {
    if (!/^(?:citing|quoting)$/.test(tokens[i]!.norm) || holds(attribution, tokens[i]!.start)) continue
    const end = phraseEnd(cast.text, i + 1, sentence.endToken)
    const cited = end > i + 1 ? whoIn(stage, { first: i + 1, end }, at) : []
    return cited.filter(({ actor, at: run }) => actor.kind !== 'outlet' && canSpeak(cast, actor, run))
  }
  return []
}

/** Where a phrase ends: at a comma, a conjunction, "that", or a verb behind a noun. */
function phraseEnd(text: TaggedText, first: number, ceiling: number): number {
  let end = first
  while (end < ceiling && !/^(?:,|;|:|\.|that|and|as|who)$/.test(text.tokens[end]!.norm)) {
    const verb =
      /^(?:VB[DZP]|MD)$/.test(text.tags[end]!) && end > first && text.tags[end - 1]!.startsWith('NN')
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
    const { norm } = cast.text.tokens[i]!
    if (COLLECTIVES.has(norm) || OFFICES.has(norm)) return true
  }
  return false
}

/** The speakers of one source span. */
function whoIn(stage: Stage, run: Bounds, at: number): Who[] {
  const { cast } = stage
  const passage = passageAround(cast.text, run, stage.sentenceOf[run.first]!)
  return sourcePhrases(cast.text, run).flatMap((phrase) => {
    const norm = cast.text.tokens[phrase.core.first]!.norm
    const single = phrase.core.end - phrase.core.first === 1
    if (
      single &&
      /^(?:i|we|me|us|you|our|my)$/.test(norm) &&
      cast.text.tokens[phrase.core.first]!.text !== 'US'
    )
      return [author(stage, phrase.core)]
    if (single && /^(?:who|which|that|whom)$/.test(norm)) return beforePronoun(stage, phrase.core.first, at)
    if (single && isPronoun(norm)) return pronounWho(stage, phrase.core)
    return [inOfficeOr(stage, who(cast, phrase, passage), phrase.head)]
  })
}

function author(stage: Stage, at: Bounds): Who {
  const { name, id } = stage.publisher
  return {
    actor: { name, id, kind: 'outlet', organisation: null, anonymity: 'outlet-voice' },
    at,
    spokesperson: null,
  }
}

function pronounWho(stage: Stage, at: Bounds): Who[] {
  const found = antecedentOf(stage.cast, at.first, stage.sentenceOf[at.first]!, stage.antecedents)
  if (found !== null) return [{ actor: found.actor, at, spokesperson: null }]
  const plural = /^the(?:y|m|ir|mselves)$/.test(stage.cast.text.tokens[at.first]!.norm)
  const name = phraseText(stage.cast.text, at)
  const facets = { rank: null, body: null, number: plural ? 'unknown' : 'one', reason: null } as const
  const actor: ActorMention = {
    name,
    id: null,
    kind: plural ? 'group' : 'anonymous',
    organisation: null,
    anonymity: plural ? 'unnamed-collective' : 'anonymous-bare',
    facets,
  }
  return [{ actor, at, spokesperson: null }]
}

/** "Ms Hill, who said": the phrase the relative pronoun hangs on. */
function beforePronoun(stage: Stage, pronoun: number, at: number): Who[] {
  const { tags, tokens } = stage.cast.text
  const end = tokens[pronoun - 1]?.norm === ',' ? pronoun - 1 : pronoun
  let first = end
  while (first > 0 && end - first < 12 && /^(?:NN|JJ|DT|CD|POS|PRP\$|FW)/.test(tags[first - 1]!)) first -= 1
  return first < end ? whoIn(stage, { first, end }, at) : []
}

/** "the minister" is the person named in that office before. */
function inOfficeOr(stage: Stage, found: Who, head: number): Who {
  const { text } = stage.cast
  const office = text.tokens[head]!.norm
  if (found.actor.anonymity === 'named-person' && UNIQUE_OFFICES.has(office) && found.actor.id === null) {
    const holder = stage.inOffice.get(office)
    if (holder !== undefined && found.at.first <= head && head < found.at.end)
      return { ...holder, at: found.at }
    const titled = personWithTitle(stage, office, head)
    if (titled !== null && found.at.first <= head && head < found.at.end)
      return { actor: titled, at: found.at, spokesperson: null }
    const described = DESCRIBES.test(office) ? lastPerson(stage, head) : null
    if (described !== null) return { actor: described, at: found.at, spokesperson: null }
  }
  return found
}

/** Descriptions that take up the person the article is just speaking of: "the candidate", "the businessman". */
const DESCRIBES =
  /^(?:candidate|nominee|senator|governor|congressman|congresswoman|mayor|author|billionaire|businessman|mogul|general|professor|judge)$/

/** The person who spoke last, in this sentence or the two before it. */
function lastPerson(stage: Stage, head: number): ActorMention | null {
  for (let i = stage.antecedents.length - 1; i >= Math.max(0, stage.antecedents.length - 20); i--) {
    const { actor, speaks, sentence } = stage.antecedents[i]!
    if (stage.sentenceOf[head]! - sentence > 2) return null
    if (speaks && actor.kind === 'person') return actor
  }
  return null
}

/** The person last named with the title right before the name: "Mayor Jo Hill ... the mayor". */
function personWithTitle(stage: Stage, office: string, before: number): ActorMention | null {
  const { text } = stage.cast
  for (let i = stage.antecedents.length - 1; i >= Math.max(0, stage.antecedents.length - 80); i--) {
    const { token, actor } = stage.antecedents[i]!
    if (actor.kind !== 'person' || token >= before) continue
    if (text.tokens[token - 1]?.norm === office || namedWithTitle(stage, token, office)) return actor
  }
  return null
}

/** Titles that stand inside a known mention's left neighbourhood: "Prime Minister Jo Hill". */
function namedWithTitle(stage: Stage, token: number, office: string): boolean {
  const { tokens } = stage.cast.text
  for (let i = token - 1; i >= Math.max(0, token - 4); i--) {
    if (tokens[i]!.norm === office) return true
    if (!/^\p{L}/u.test(tokens[i]!.text)) return false
  }
  return false
}

function remember(stage: Stage, found: Who, at: number): void {
  const { cast } = stage
  const named = namedAt(cast, found.at.first)
  const token = found.at.first
  const gender =
    named?.of.gender ??
    stage.genderOf.get(found.actor.name) ??
    genderFromPronoun(cast.text.tokens[token]!.norm) ??
    titleGender(cast.text, token)
  if (gender !== null) stage.genderOf.set(found.actor.name, gender)
  const sentence = stage.sentenceOf[at]!
  stage.antecedents.push({
    token: Math.min(token, at),
    sentence,
    actor: found.actor,
    gender,
    speaks: true,
    subject: true,
  })
  if (found.actor.kind !== 'person') return
  for (let i = Math.max(0, token - 3); i < token; i++)
    if (UNIQUE_OFFICES.has(cast.text.tokens[i]!.norm)) stage.inOffice.set(cast.text.tokens[i]!.norm, found)
  for (
    let i = found.at.end;
    i < Math.min(cast.text.tokens.length, found.at.end + 8) && cast.text.tokens[found.at.end]!.norm === ',';
    i++
  ) {
    if (/^(?:VB[DZP]|MD)$/.test(cast.text.tags[i]!)) break
    if (UNIQUE_OFFICES.has(cast.text.tokens[i]!.norm)) stage.inOffice.set(cast.text.tokens[i]!.norm, found)
  }
}

function genderFromPronoun(norm: string): Gender {
  if (norm === 'he' || norm === 'his') return 'male'
  return norm === 'she' || norm === 'her' ? 'female' : null
}

/** An attribution that names no source: "it is understood", "it appears", a quotation on its own. */
function withoutSource(stage: Stage, attribution: Attribution): Who[] {
  const { text } = stage.cast
  const cue = attribution.cue[0]
  if (cue === undefined) return []
  const at = boundsOf(text, cue)
  if (cueClass(text, attribution.cue) === 'perception') return [author(stage, at)]
  const name = passiveName(text, at)
  const facets = { rank: null, body: null, number: 'unknown', reason: null } as const
  return [
    {
      actor: { name, id: null, kind: 'anonymous', organisation: null, anonymity: 'passive', facets },
      at,
      spokesperson: null,
    },
  ]
}

/** "it is understood" with its "it". */
function passiveName(text: TaggedText, at: Bounds): string {
  const first = text.tokens[at.first - 1]?.norm === 'it' ? at.first - 1 : at.first
  return phraseText(text, { first, end: at.end })
}

/** An outlet further off than this has nothing to do with a cue. */
const NEAR = 150

/** The outlets through which these words came: named in the sentence, or carried over. */
function outletsOf(
  stage: Stage,
  attribution: Attribution,
  speakers: readonly Who[],
  at: number,
): { outlet: OutletAt; explicit: boolean }[] {
  const { cast } = stage
  const sentence = cast.text.sentences[stage.sentenceOf[at]!]!
  const run = { first: Math.max(sentence.first, at - NEAR), end: Math.min(sentence.endToken, at + NEAR) }
  const named = outletsIn(cast, run).filter((outlet) => isLink(stage, attribution, outlet))
  const own = speakers.find((speaker) => speaker.actor.kind === 'outlet')
  const first = own === undefined ? null : (outletAt(cast, own.at.first) ?? outletAt(cast, own.at.end - 1))
  const explicit = [
    ...(first === null ? [] : [first]),
    ...named.filter((outlet) => outlet.name !== first?.name),
  ]
  const unique = explicit.filter(
    (outlet, k) => explicit.findIndex((other) => other.name === outlet.name) === k,
  )
  const ordered = recipientsFirst(cast, unique)
  if (ordered.length > 0) {
    keepOutlet(stage, ordered[0]!, speakers, sentence.paragraph)
    return ordered.map((outlet) => ({ outlet, explicit: true }))
  }
  const carried = own === undefined ? carriedOutlet(stage, speakers, sentence.paragraph) : null
  return carried === null ? [] : [{ outlet: carried, explicit: false }]
}

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
  const start = text.tokens[outlet.first]!.start
  if (attribution.content.some((range) => range.start <= start && start < range.end)) return false
  if (receives(text, outlet)) return true
  const neighbours = stage.bySentence.get(stage.sentenceOf[outlet.first]!) ?? []
  return neighbours.some(
    (other) => other !== attribution && names(other, start) && reportsOn(other, attribution),
  )
}

const names = (attribution: Attribution, start: number): boolean =>
  attribution.source.some((range) => range.start <= start && start < range.end)

/** Whether one attribution's content holds the other's cue or source. */
function reportsOn(outer: Attribution, inner: Attribution): boolean {
  const point = inner.cue[0]?.start ?? inner.content[0]?.start
  if (point === undefined) return false
  return outer.content.some((range) => range.start <= point && point < range.end)
}

const CONTRAST =
  /^(?:however|but|meanwhile|in contrast|by contrast|separately|elsewhere|yet|still|nevertheless|on the other hand|conversely)\b/i

/** Whose voice each sentence has outside its attributions: an outlet's carried over, or this document's. */
function voicesOf(stage: Stage, speakers: readonly ResolvedSpeaker[]): ResolvedSpeaker[] {
  const { text } = stage.cast
  const lastIn = lastAttributionBySentence(stage)
  let carried: ResolvedSpeaker | null = null
  let paragraph = -1
  return text.sentences.map((sentence, at) => {
    if (
      sentence.paragraph !== paragraph ||
      CONTRAST.test(text.text.slice(sentence.start, sentence.start + 30))
    )
      carried = null
    paragraph = sentence.paragraph
    const voice = carried ?? ownVoice(stage)
    const last = lastIn.get(at)
    if (last !== undefined) carried = carriedVoice(stage, speakers[last]!)
    return voice
  })
}

function lastAttributionBySentence(stage: Stage): Map<number, number> {
  const last = new Map<number, number>()
  for (const { attribution, index, at } of stage.placed) {
    const end = attribution.content.at(-1)
    const sentence = stage.sentenceOf[at]!
    last.set(sentence, index)
    if (end !== undefined) last.set(stage.sentenceOf[tokenAt(stage.cast.text, end.end - 1)]!, index)
  }
  return last
}

function ownVoice(stage: Stage): ResolvedSpeaker {
  const { name, id } = stage.publisher
  const speaker: ActorMention = { name, id, kind: 'outlet', organisation: null, anonymity: 'outlet-voice' }
  return { speaker, speakers: [speaker], chain: [stage.publisher], inferred: false }
}

/** What an outlet or a document reported goes on being its word until somebody else speaks or the paragraph ends. */
function carriedVoice(stage: Stage, last: ResolvedSpeaker): ResolvedSpeaker | null {
  const { speaker } = last
  if (speaker === null || speaker.anonymity === 'outlet-voice') return null
  if (speaker.kind !== 'outlet' && speaker.anonymity !== 'document') return null
  const anonymity = speaker.kind === 'outlet' ? 'inferred-outlet' : 'document'
  const actor: ActorMention = { ...speaker, anonymity }
  const role = speaker.kind === 'outlet' ? 'reporting-outlet' : 'original-source'
  const links: ChainLink[] =
    speaker.name === stage.publisher.name
      ? []
      : [{ name: speaker.name, id: speaker.id, role, explicit: false, span: null }]
  return { speaker: actor, speakers: [actor], chain: [...links, stage.publisher], inferred: true }
}

/** Every mention of an actor, for whoever looks for the holder of a stance. */
function mentionsOf(cast: Cast): ActorAt[] {
  const { text } = cast
  const known = cast.known.map(({ first, end, actor, via }) => ({ first, end, actor: asMention(actor), via }))
  const own = cast.named.map(({ first, end, of }) => ({
    first,
    end,
    actor: ownMention(of.name, of.kind),
    via: 'name' as const,
  }))
  return [...known, ...own, ...adjectives(cast)]
    .sort((a, b) => a.first - b.first || b.end - a.end)
    .map(({ first, end, actor, via }) => ({
      start: text.tokens[first]!.start,
      end: text.tokens[end - 1]!.end,
      first,
      endToken: end,
      actor,
      via,
      possessor: text.tags[end] === 'POS' || /^(?:'s|’s)$/.test(text.tokens[end]?.norm ?? ''),
    }))
}

/** "Ukrainian officials", "British ministers": a country's people, described. */
function adjectives(cast: Cast) {
  const { text } = cast
  const found: { first: number; end: number; actor: ActorMention; via: 'description' }[] = []
  for (let i = 0; i + 1 < text.tokens.length; i++) {
    if (
      !/^(?:JJ|NNP)/.test(text.tags[i]!) ||
      !/^NNS$/.test(text.tags[i + 1]!) ||
      knownAt(cast, i + 1) !== null
    )
      continue
    const country = countryOf(text.tokens[i]!.text)
    if (country === null) continue
    const name = phraseText(text, { first: i, end: i + 2 })
    const facets = { rank: null, body: country, number: 'unknown', reason: null } as const
    found.push({
      first: i,
      end: i + 2,
      via: 'description',
      actor: {
        name,
        id: null,
        kind: 'group',
        organisation: country,
        anonymity: 'unnamed-collective',
        facets,
      },
    })
  }
  return found
}
