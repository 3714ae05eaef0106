import type { Article } from '../article.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Codebook } from '../codebook.ts'
import type { TaggedText } from '../text/read-text.ts'
import { chainOf, publisherLink } from './chain/chain.ts'
import { citedSources, outletsOf, quotedAs } from './chain/passed-on.ts'
import { castOf } from './names/cast.ts'
import { mentionsOf } from './names/mentions.ts'
import { remember } from './names/offices.ts'
import { advance } from './speakers/advance.ts'
import { isSpokenOf, onlyHears } from './speakers/hearers.ts'
import type { ResolvedActors, ResolvedSpeaker } from './speakers/resolved.ts'
import { whoIn, withoutSource } from './speakers/speakers-of.ts'
import { boundsOf, givenAt, placeOf, type Stage, sentenceNumber, stageOf } from './speakers/stage.ts'
import { voicesOf } from './speakers/voices.ts'
import type { Who } from './speakers/who.ts'

export type { ActorAt, ResolvedActors, ResolvedSpeaker } from './speakers/resolved.ts'

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
  const stage = stageOf(cast, publisherLink(cast, article), attributions, article.turns)
  const speakers: ResolvedSpeaker[] = new Array(attributions.length)
  for (const { attribution, index } of stage.placed) speakers[index] = speakerOf(stage, attribution)
  return { speakers, voices: voicesOf(stage, speakers), mentions: mentionsOf(cast) }
}

function speakerOf(stage: Stage, attribution: Attribution): ResolvedSpeaker {
  const { cast } = stage
  const at = placeOf(cast.text, attribution)
  advance(stage, at)
  const { source, cue } = attribution
  const given = source.length + cue.length > 0 ? null : givenAt(stage, sentenceNumber(stage, at))
  if (given !== null) return given
  const inferred = attribution.cue.length === 0
  const silent = onlyHears(cast.text, attribution) || isSpokenOf(cast.text, attribution)
  const sources = silent ? [] : attribution.source
  const found = once(sources.flatMap((range) => whoIn(stage, boundsOf(cast.text, range), at)))
  const quoted = quotedAs(stage, attribution, found, at)
  const said = quoted.length > 0 ? quoted : found
  const speakers = said.length > 0 ? said : withoutSource(stage, attribution)
  for (const speaker of found) {
    remember(stage, speaker, at)
    stage.spoken.add(speaker.actor.name)
  }
  if (found.length > 0) stage.lastSaid = { speakers: found, sentence: sentenceNumber(stage, at) }
  const outlets = outletsOf(stage, attribution, found, at)
  const cited = quoted.length > 0 ? [] : citedSources(stage, attribution, speakers, at)
  const chain = chainOf(cast.text, [...cited, ...speakers], outlets, stage.publisher, inferred)
  const actors = speakers.map((speaker) => speaker.actor)
  return { speaker: actors[0] ?? null, speakers: actors, chain, inferred }
}

/** "He and Brandt", where "he" can only be taken for Brandt, is one speaker. */
function once(speakers: readonly Who[]): Who[] {
  const key = ({ actor }: Who): string => actor.id ?? `${actor.kind} ${actor.name}`
  return speakers.filter((who, k) => speakers.findIndex((other) => key(other) === key(who)) === k)
}
