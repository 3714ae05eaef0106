import { tagAt, tokenAt } from '../../text/cursor.ts'
import type { Stage } from '../speakers/stage.ts'
import { sentenceNumber } from '../speakers/stage.ts'
import { inPerson, type Who } from '../speakers/who.ts'

/** Words for a body just named, whatever its name says it is. */
const ANY = /^(?:group|company|firm|organisation|organization|charity|body|club)$/
/** Words that a body's own name ends in: "the ministry" behind Estria's defence ministry. */
const OWN =
  /^(?:ministry|council|union|party|league|alliance|association|federation|agency|institute|committee|commission|board|court|bank|authority|chamber|inspectorate|department|university|hospital|school|office|fund|society|coalition)$/
/** So many sentences back a body is still the one that is spoken of. */
const REACH = 3

/** "The group said" behind Green Alliance, "the ministry" behind the defence ministry: the body named last that may be called so. */
export function takenUpBody(stage: Stage, found: Who, head: number): Who {
  const { text } = stage.cast
  const { norm } = tokenAt(text.tokens, head)
  const { actor, at } = found
  const isBare =
    at.end - at.first <= 2 &&
    at.end === head + 1 &&
    /^(?:the|this)$/.test(tokenAt(text.tokens, head - 1).norm)
  if (!isBare || actor.id !== null || actor.kind === 'person' || !(ANY.test(norm) || OWN.test(norm)))
    return found
  if (tagAt(text.tags, head) === 'NNS') return found
  const sentence = sentenceNumber(stage, head)
  for (let i = stage.antecedents.length - 1; i >= 0; i--) {
    const candidate = stage.antecedents[i]
    if (candidate === undefined || sentence - candidate.sentence > REACH) return found
    if (candidate.token < head && mayBeCalled(candidate.actor, norm)) return inPerson(candidate.actor, at)
  }
  return found
}

function mayBeCalled(
  { kind, name }: { readonly kind: string; readonly name: string },
  noun: string,
): boolean {
  if (kind !== 'organisation') return false
  const words = name.toLowerCase().split(/\s+/)
  if (words.length === 1 && words[0] === noun) return false
  return ANY.test(noun)
    ? !/^(?:ministry|government|council|court|police|parliament)$/.test(words.at(-1) ?? '')
    : words.includes(noun)
}
