import { tokenAt } from '../../../text/cursor.ts'
import { isCapital } from '../../names/capital.ts'
import { type Cast, knownAt, namedAt, withoutThe } from '../../names/cast.ts'
import { asMention, ownMention } from '../../names/mention.ts'
import { isOutletName } from '../../names/outlet-names.ts'
import { OUTLET_PIECES } from '../../names/people-words.ts'
import type { SourcePhrase } from '../../phrases/source-phrase.ts'
import { inPerson, type Who } from '../who.ts'
import { ofDocument } from './names.ts'

/** "the Gazette's report", "a Gazette investigation": the outlet speaks. */
export function outletPiece(cast: Cast, { core, head }: SourcePhrase): Who | null {
  if (!OUTLET_PIECES.has(tokenAt(cast.text.tokens, head).norm)) return null
  for (let i = core.first; i < head; i++) {
    const known = knownAt(cast, i)
    if (known?.actor.kind === 'outlet') return inPerson(asMention(known.actor), known)
    const named = namedAt(cast, i)
    if (named !== null && isOutletName(named.of.name)) return ofDocument(named.of, named)
  }
  return null
}

const OUTLET_KINDS =
  /^(?:television|tv|radio|broadcaster|newspaper|paper|daily|weekly|magazine|tabloid|agency|channel|portal|broadsheet)$/
const OF_A_STATE = /^(?:state|public|national|state-run|state-owned|news)$/

/** "the newspaper Tagesblatt", "state television": an outlet by its kind. */
export function outletByKind({ text }: Cast, { core, head }: SourcePhrase): Who | null {
  const { tokens } = text
  for (let i = core.first; i <= head; i++) {
    if (!OUTLET_KINDS.test(tokenAt(tokens, i).text)) continue
    const named = i < head && isCapital(tokenAt(tokens, i + 1).text)
    const described = i === head && i > core.first && OF_A_STATE.test(tokenAt(tokens, i - 1).norm)
    if (!named && !described) continue
    const run = named ? { first: i + 1, end: head + 1 } : core
    return inPerson(ownMention(withoutThe(text, run), 'outlet'), run)
  }
  return null
}
