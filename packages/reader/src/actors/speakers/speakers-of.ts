import type { Attribution } from '../../attribution/attribution.ts'
import { saying } from '../../language/reporting-classes.ts'
import { cueClass } from '../../language/reporting-verbs.ts'
import type { ActorMention } from '../../statement.ts'
import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import { takenUpBody } from '../names/bodies-taken-up.ts'
import { knownAt, namedAt, phraseText } from '../names/cast.ts'
import { ownMention } from '../names/mention.ts'
import { inOfficeOr } from '../names/offices.ts'
import { isOutletName } from '../names/outlet-names.ts'
import { BODIES } from '../names/people-words.ts'
import { passageAround } from '../phrases/passage.ts'
import { phraseBefore } from '../phrases/relative-clause.ts'
import { type Bounds, type SourcePhrase, sourcePhrases } from '../phrases/source-phrase.ts'
import { meantBy } from './meant-by/meant-by.ts'
import { antecedentOf, isPronoun } from './pronouns.ts'
import { boundsOf, givenAt, type Stage, sentenceAt, sentenceNumber } from './stage.ts'
import { takenUp } from './taken-up.ts'
import { inPerson, type Who } from './who.ts'

/** The speakers of one source span. */
export function whoIn(stage: Stage, run: Bounds, at: number): Who[] {
  const { cast } = stage
  const passage = passageAround(cast.text, run, sentenceNumber(stage, run.first))
  const isInName = (token: number): boolean => knownAt(cast, token) !== null || namedAt(cast, token) !== null
  return sourcePhrases(cast.text, run, isInName).flatMap((phrase) => {
    const norm = tokenAt(cast.text.tokens, phrase.core.first).norm
    const single = phrase.core.end - phrase.core.first === 1
    if (
      single &&
      /^(?:i|we|me|us|you|our|my)$/.test(norm) &&
      tokenAt(cast.text.tokens, phrase.core.first).text !== 'US'
    )
      return firstPerson(stage, phrase.core, at)
    if (single && /^(?:who|which|that|whom)$/.test(norm)) return beforePronoun(stage, phrase.core.first, at)
    if (single && isExpletive(cast.text, phrase.core.first)) return [nobodyNamed(cast.text, phrase.core)]
    if (single && isPronoun(norm)) {
      const body = bodyItself(stage, phrase.core.first)
      return body === null ? pronounWho(stage, phrase.core) : whoIn(stage, body, at)
    }
    if (single && /^(?:revealed|exclusive|explained|confirmed|breaking)$/.test(norm))
      return [nobodyNamed(cast.text, phrase.core)]
    const who = single ? relativeBefore(cast.text, phrase.core.first) : -1
    if (who >= 0) return beforePronoun(stage, who, at)
    const meant = inOfficeOr(stage, meantBy(cast, phrase, passage), phrase.head)
    return [takenUp(stage, takenUpBody(stage, throughWhom(stage, meant, phrase), phrase.head), phrase)]
  })
}

/** "Her spokesman", "its spokeswoman": whose they are. */
function throughWhom(stage: Stage, meant: Who, { core, owner }: SourcePhrase): Who {
  const pronoun = owner === null ? core.first : owner.end - 1
  if (meant.spokesperson === null || tagAt(stage.cast.text.tags, pronoun) !== 'PRP$') return meant
  const found = antecedentOf(stage.cast, pronoun, sentenceNumber(stage, pronoun), stage.antecedents)
  return found === null ? meant : { ...meant, actor: found.actor }
}

/** "I" is who has the floor in a transcript, and this outlet's author elsewhere. */
function firstPerson(stage: Stage, at: Bounds, cue: number): Who[] {
  const given = givenAt(stage, sentenceNumber(stage, at.first))?.speaker
  if (given != null) return [inPerson(given, at)]
  const floor = floorAt(stage, sentenceNumber(stage, at.first))
  return floor === null || floor.end > at.first ? [author(stage, at)] : whoIn(stage, floor, cue)
}

/** The label of the turn that a sentence belongs to. */
export function floorAt({ cast, turns }: Stage, sentence: number): Bounds | null {
  const paragraph = cast.text.sentences[sentence]?.paragraph
  return paragraph === undefined ? null : (turns[paragraph] ?? null)
}

function author(stage: Stage, at: Bounds): Who {
  const { name, id } = stage.publisher
  return inPerson({ ...ownMention(name, 'outlet'), id, anonymity: 'outlet-voice' }, at)
}

function pronounWho(stage: Stage, at: Bounds): Who[] {
  const joint = jointBefore(stage, at.first)
  if (joint !== null) return joint.map(({ actor }) => inPerson(actor, at))
  const found = antecedentOf(stage.cast, at.first, sentenceNumber(stage, at.first), stage.antecedents)
  const owner = ownSubject(stage, at.first)
  if (found !== null && !isSilentOutlet(stage, found.actor, at)) return [inPerson(found.actor, at)]
  if (owner !== null) return whoIn(stage, owner, at.first)
  const plural = /^the(?:y|m|ir|mselves)$/.test(tokenAt(stage.cast.text.tokens, at.first).norm)
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
  return [inPerson(actor, at)]
}

/** "One told the Chronicle. In March it turned down a plea": an outlet that only heard, or filed the report, is no "it". */
function isSilentOutlet({ cast, spoken }: Stage, { kind, name }: ActorMention, at: Bounds): boolean {
  if (!/^its?$/.test(tokenAt(cast.text.tokens, at.first).norm)) return false
  if (kind !== 'outlet' && !isOutletName(name)) return false
  return !spoken.has(name)
}

/** "The ministry has no plans to publish it, it said": the body that the sentence opens with, so long as that is not quoted. */
function bodyItself(stage: Stage, pronoun: number): Bounds | null {
  const { text } = stage.cast
  const { tokens, tags } = text
  const { first } = sentenceAt(stage, pronoun)
  const [before, last] = [tokens[pronoun - 1]?.norm, tokenAt(tokens, pronoun - 2).norm]
  if (
    tokenAt(tokens, pronoun).norm !== 'it' ||
    before !== ',' ||
    tokenAt(tokens, first).norm !== 'the' ||
    /["'”’]/.test(last)
  )
    return null
  let end = first + 1
  while (end < pronoun && end - first < LONGEST_BODY && /^(?:NN|JJ)/.test(tagAt(tags, end))) end += 1
  const verb = /^(?:VB[DZP]|MD|RB)/.test(tagAt(tags, end))
  return verb && BODIES.has(tokenAt(tokens, end - 1).norm) ? { first, end } : null
}

const LONGEST_BODY = 6

/** "Estria has softened its opposition", "The county denies this. Harrow volunteered, it says": the thing that opens the sentence or the one before. */
function ownSubject(stage: Stage, pronoun: number): Bounds | null {
  const { text } = stage.cast
  const { tokens, tags } = text
  if (!/^its?$/.test(tokenAt(tokens, pronoun).norm)) return null
  const own = sentenceNumber(stage, pronoun)
  for (const number of tokenAt(tokens, pronoun).norm === 'its' ? [own, own - 1] : [own - 1]) {
    const sentence = text.sentences[number]
    if (sentence === undefined || sentence.first >= pronoun) continue
    let end = sentence.first
    while (end < pronoun && end - sentence.first < LONGEST_BODY && /^(?:DT|NN|JJ)/.test(tagAt(tags, end)))
      end += 1
    const last = tokenAt(tokens, end - 1)
    const isThing =
      BODIES.has(last.norm) || (/^NNP/.test(tagAt(tags, end - 1)) && namedAt(stage.cast, end - 1) === null)
    if (end > sentence.first && /^(?:VB[DZP]|MD|RB)/.test(tagAt(tags, end)) && isThing)
      return { first: sentence.first, end }
  }
  return null
}

/** "They" behind "Dr Fisk and Dr Okoye said" are both of them, so long as nobody else has spoken. */
function jointBefore(stage: Stage, pronoun: number): readonly Who[] | null {
  const { cast, lastSaid } = stage
  if (!/^the(?:y|m)$/.test(tokenAt(cast.text.tokens, pronoun).norm) || lastSaid === null) return null
  const near = sentenceNumber(stage, pronoun) - lastSaid.sentence <= 2
  return near && lastSaid.speakers.length > 1 ? lastSaid.speakers : null
}

/**
 * The "who" of "an aide who asked not to be named because the talks are private said": what a finder took for the source is the
 * end of a clause about the source. -1 where a word is no such end.
 */
function relativeBefore({ tokens, tags }: TaggedText, word: number): number {
  if (
    !/^(?:JJ|NN$)/.test(tagAt(tags, word)) ||
    !/^(?:is|are|was|were|be|been)$/.test(tokenAt(tokens, word - 1).norm)
  )
    return -1
  for (let i = word - 1; i >= Math.max(0, word - FARTHEST); i--) {
    if (/^[.;:!?]$/.test(tokenAt(tokens, i).norm)) return -1
    if (tokenAt(tokens, i).norm === 'who') return i
  }
  return -1
}

/** So many tokens a clause about the source may take. */
const FARTHEST = 30

/** "Ms Hill, who said": whoever the relative pronoun hangs on. */
function beforePronoun(stage: Stage, pronoun: number, at: number): Who[] {
  const phrase = phraseBefore(stage.cast.text, pronoun, at)
  return phrase === null ? [] : whoIn(stage, phrase, at)
}

/** An attribution that names no source: "it is understood", "it appears", a quotation on its own. */
export function withoutSource(stage: Stage, attribution: Attribution): Who[] {
  const { text } = stage.cast
  const cue = attribution.cue[0]
  if (cue === undefined) return []
  const at = boundsOf(text, cue)
  const behind = behindCue(text, attribution, at)
  if (behind !== null) return whoIn(stage, behind, at.first)
  if (cueClass(text, attribution.cue) === 'perception') return [author(stage, at)]
  return isActive(text, at) ? [] : [nobodyNamed(text, at)]
}

/** "said", "denies": an active verb has a subject, which nobody found; its own words name no one. */
function isActive({ tokens, tags }: TaggedText, { first, end }: Bounds): boolean {
  const verbs = tags.slice(first, end)
  if (!/^(?:VB[DZP]|MD)$/.test(verbs[0] ?? '') || tokenAt(tokens, first - 1).norm === 'it') return false
  return !tokens
    .slice(first, end)
    .some(({ norm }) => /^(?:is|are|was|were|be|been|being|it|'s|’s|there)$/.test(norm))
}

/** "Fares must rise, says PM": in a headline the few words behind the cue are who says so, whatever a finder made of them. */
function behindCue(text: TaggedText, { cue, content }: Attribution, { first, end }: Bounds): Bounds | null {
  const [says] = cue
  if (says === undefined || cue.length !== 1 || !HEADLINED.has(tokenAt(text.tokens, first).norm)) return null
  const last = content.at(-1)
  if (last === undefined || last.start < says.end) return null
  const run = boundsOf(text, last)
  const nominal = text.tags.slice(run.first, run.end).every((tag) => /^(?:NN|JJ|DT|CD|POS|VBZ)/.test(tag))
  return run.first === end && run.end - run.first <= SHORTEST_HEADLINE && nominal ? run : null
}

const SHORTEST_HEADLINE = 4

/** Hearsay without a source, under the words that say so. */
function nobodyNamed(text: TaggedText, at: Bounds): Who {
  const name = passiveName(text, at)
  const facets = { rank: null, body: null, number: 'unknown', reason: null } as const
  const actor: ActorMention = {
    name,
    id: null,
    kind: 'anonymous',
    organisation: null,
    anonymity: 'passive',
    facets,
  }
  return { actor, at, spokesperson: null }
}

const HEADLINED = saying('headlined')
const HEARSAY = saying('hearsay')

/** "It is reported that", "it has been claimed that": an "it" that stands for nobody. */
function isExpletive({ tokens }: TaggedText, it: number): boolean {
  if (tokenAt(tokens, it).norm !== 'it') return false
  let at = it + 1
  while (
    /^(?:is|was|has|had|been|being|widely|also|now|often|being|generally|commonly|further)$/.test(
      tokenAt(tokens, at).norm,
    )
  )
    at++
  const passive = /^(?:is|was|been|being|widely|also|now|generally|commonly)$/.test(
    tokenAt(tokens, at - 1).norm,
  )
  return passive && at > it + 1 && HEARSAY.has(tokenAt(tokens, at).norm)
}

/** "it is understood" with its "it". */
function passiveName(text: TaggedText, at: Bounds): string {
  const first = tokenAt(text.tokens, at.first - 1).norm === 'it' ? at.first - 1 : at.first
  return phraseText(text, { first, end: at.end })
}
