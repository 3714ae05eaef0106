import { tokenAt } from '../../../text/cursor.ts'
import { type Cast, knownAt } from '../../names/cast.ts'
import type { KnownActor } from '../../names/known-names.ts'
import { asMention } from '../../names/mention.ts'
import { SPOKESPEOPLE } from '../../names/people-words.ts'
import type { Bounds, SourcePhrase } from '../../phrases/source-phrase.ts'
import { inPerson, type Who } from '../who.ts'
import { bodyIn } from './bodies.ts'
import { described } from './descriptions.ts'
import { byName, ofKnown } from './names.ts'
import { outletPiece } from './outlets.ts'
import { spokesperson } from './spokespeople.ts'

/** A phrase that begins with its possessor. */
export interface OwnedPhrase extends SourcePhrase {
  readonly owner: Bounds
}

/** "Hill's office", "President Hill's administration", "Reuters' report", "Ukraine's defence minister, Jo Hill". */
export function ofOwner(cast: Cast, phrase: OwnedPhrase, passage: string): Who {
  const { core, head, owner } = phrase
  const inside = knownAt(cast, head)
  if (inside !== null && inside.first <= owner.end - 1) return ofKnown(cast, inside)
  const whole = knownWhole(cast, phrase)
  if (whole !== null) return inPerson(asMention(whole), core)
  return (
    named(cast, phrase) ??
    outletPiece(cast, phrase) ??
    spokesperson(cast, phrase, passage) ??
    described(cast, phrase, passage)
  )
}

/** "Ukraine's defence minister, Jo Hill": the name behind the possessor, whose body is the possessor's. */
function named(cast: Cast, phrase: OwnedPhrase): Who | null {
  const { core, head, owner } = phrase
  const found = byName(cast, { ...phrase, core: { first: owner.end + 1, end: core.end }, owner: null })
  if (found === null) return null
  // "Hill's spokesman" is nobody named; "Labour's spokesman, Kit Rowe" is.
  if (SPOKESPEOPLE.has(tokenAt(cast.text.tokens, head).norm) && found.at.first <= head) return null
  const { actor } = found
  if (actor.kind !== 'person') return actor.id === null ? null : found
  if (actor.organisation !== null) return found
  return { ...found, actor: { ...actor, organisation: bodyIn(cast, owner) } }
}

/** "President Jo Hill's administration" is what the table knows as "Hill administration". */
function knownWhole({ text, table }: Cast, { head, owner }: OwnedPhrase): KnownActor | null {
  const owned = tokenAt(text.tokens, head).norm
  const last = tokenAt(text.tokens, owner.end - 1).norm
  return table.byWords.get(`${last} ${owned}`) ?? table.byWords.get(`${last} 's ${owned}`) ?? null
}
