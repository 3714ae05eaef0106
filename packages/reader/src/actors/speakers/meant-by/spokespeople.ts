import { tokenAt } from '../../../text/cursor.ts'
import { type Cast, knownAt, namedAt, phraseText } from '../../names/cast.ts'
import { asMention, ownMention } from '../../names/mention.ts'
import { SPOKESPEOPLE } from '../../names/people-words.ts'
import type { Bounds, SourcePhrase } from '../../phrases/source-phrase.ts'
import { withheld } from '../../phrases/withheld.ts'
import { inPerson, type Who } from '../who.ts'
import { capitalisedBody } from './bodies.ts'
import { byName, ofDocument } from './names.ts'

/** "a spokesman for the ministry": the ministry speaks, through somebody without a name. */
export function spokesperson(cast: Cast, phrase: SourcePhrase, passage: string): Who | null {
  const { core, head, owner } = phrase
  if (!SPOKESPEOPLE.has(tokenAt(cast.text.tokens, head).norm) || withheld(passage)) return null
  if (byName(cast, phrase) !== null) return null
  const body = bodyMention(cast, owner ?? { first: core.first, end: head })
  return body === null ? null : { ...body, spokesperson: core }
}

/** The actor a body's name means; a description of one ("the ministry") is an organisation under its words. */
function bodyMention(cast: Cast, run: Bounds): Who | null {
  for (let i = run.end - 1; i >= run.first; i--) {
    const known = knownAt(cast, i)
    if (known !== null) return inPerson(asMention(known.actor), known)
    const outlet = cast.outlets.get(i)
    if (outlet !== undefined) return inPerson(ownMention(outlet.name, 'outlet'), outlet)
    const named = namedAt(cast, i)
    if (named !== null) return ofDocument(named.of, named)
  }
  const name = capitalisedBody(cast, run) ?? withoutDeterminer(phraseText(cast.text, run))
  if (name === '' || /^(?:an?|the|one|another|senior|former|chief)$/i.test(name)) return null
  return inPerson(ownMention(name, 'organisation'), run)
}

const withoutDeterminer = (phrase: string): string =>
  phrase.replace(/^(?:the|an?|his|her|their|its|our)\s+/i, '')
