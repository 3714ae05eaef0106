import type { ActorMention, ChainLink } from '../../statement.ts'
import { chainOf } from '../chain/chain.ts'
import type { ResolvedSpeaker } from './resolved.ts'
import { floorAt, whoIn } from './speakers-of.ts'
import { givenAt, type Stage, sentenceNumber, tokenAtOffset } from './stage.ts'

const CONTRAST =
  /^(?:however|but|meanwhile|in contrast|by contrast|separately|elsewhere|yet|still|nevertheless|on the other hand|conversely)\b/i

/** Whose voice each sentence has outside its attributions: an outlet's carried over, or this document's. */
export function voicesOf(stage: Stage, speakers: readonly ResolvedSpeaker[]): ResolvedSpeaker[] {
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
    const voice = carried ?? givenAt(stage, at) ?? turnVoice(stage, at) ?? ownVoice(stage)
    const last = speakers[lastIn.get(at) ?? -1]
    if (last !== undefined) carried = carriedVoice(stage, last)
    return voice
  })
}

function lastAttributionBySentence(stage: Stage): Map<number, number> {
  const last = new Map<number, number>()
  for (const { attribution, index, at } of stage.placed) {
    const end = attribution.content.at(-1)
    const sentence = sentenceNumber(stage, at)
    last.set(sentence, index)
    if (end !== undefined) last.set(sentenceNumber(stage, tokenAtOffset(stage.cast.text, end.end - 1)), index)
  }
  return last
}

function ownVoice(stage: Stage): ResolvedSpeaker {
  const { name, id } = stage.publisher
  const speaker: ActorMention = { name, id, kind: 'outlet', organisation: null, anonymity: 'outlet-voice' }
  return { speaker, speakers: [speaker], chain: [stage.publisher], inferred: false }
}

/** In a transcript whoever has the floor says what no attribution holds. */
function turnVoice(stage: Stage, sentence: number): ResolvedSpeaker | null {
  const floor = floorAt(stage, sentence)
  if (floor === null) return null
  const speakers = whoIn(stage, floor, floor.first)
  const actors = speakers.map(({ actor }) => actor)
  const [speaker] = actors
  if (speaker === undefined) return null
  const chain = chainOf(stage.cast.text, speakers, [], stage.publisher, true)
  return { speaker, speakers: actors, chain, inferred: true }
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
