import type { GivenTurn } from '../../article.ts'
import { turnHolding } from '../../attribution/given-turns.ts'
import type { ActorMention, ChainLink } from '../../statement.ts'
import { nthSentence } from '../../text/cursor.ts'
import type { Cast } from '../names/cast.ts'
import { asMention, ownMention } from '../names/mention.ts'
import type { ResolvedSpeaker } from './resolved.ts'

/** Who has the floor in a sentence by the marks of the source, which no word of the text can change; `null` where they do not say. */
export function givenSpeaker(
  cast: Cast,
  publisher: ChainLink,
  turns: readonly GivenTurn[],
  sentence: number,
): ResolvedSpeaker | null {
  if (sentence < 0 || turns.length === 0) return null
  const turn = turnHolding(turns, nthSentence(cast.text.sentences, sentence))
  if (turn === null) return null
  const speaker = mentionOf(cast, turn)
  const { name, id } = speaker
  const own: ChainLink = { name, id, role: 'original-source', explicit: true, span: null }
  return { speaker, speakers: [speaker], chain: [own, publisher], inferred: false }
}

/** The codebook's person of that name, with the party of that day. */
function mentionOf({ table }: Cast, { speaker: { name, party } }: GivenTurn): ActorMention {
  const known = table.byWords.get(name.toLowerCase())
  if (known === undefined || known.kind !== 'person') return ownMention(name, 'person', party)
  return { ...asMention(known), organisation: party ?? known.of }
}
