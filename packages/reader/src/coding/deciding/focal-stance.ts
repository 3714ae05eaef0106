import type { ActorMention, Stance } from '../../statement.ts'
import type { Parts } from '../statements/statement-parts.ts'
import type { CompiledCodebook } from '../view.ts'
import type { PositionTold } from './held-stances.ts'
import type { Party } from './party.ts'
import type { TellingIn } from './told-decisions.ts'

/** A stance on a codebook's focal concept, told by words for or against one of its items. */
export interface FocalStance {
  readonly concept: string
  readonly stance: Stance
  /** `null` where it is the speaker's own. */
  readonly holder: ActorMention | null
  /** A change of mind: the old stance is told too, and no longer held. */
  readonly turned: boolean
  readonly told: TellingIn
}

/**
 * What the tellings of a statement say for or against an item of the codebook is a stance on its focal concept: "came out
 * against ATACMS". A stance told as ended gives way to the one that follows.
 */
export function focalStance(
  told: readonly TellingIn[],
  parts: Parts,
  lexicon: CompiledCodebook,
): FocalStance | null {
  const { focal } = lexicon
  if (focal === null) return null
  for (const one of [...told, ...turnedAtCue(parts)]) {
    const held = one.telling.positions.filter(({ itemId, ended }) => itemId !== null && !ended)
    const [position] = held
    if (position === undefined) continue
    const turned = one.telling.positions.some(({ ended }) => ended)
    return {
      concept: focal,
      stance: position.stance,
      holder: holderOf(one, position, parts),
      turned,
      told: one,
    }
  }
  return null
}

/** "has dropped his | opposition to | ATACMS": the noun is a cue of its own, and the stance it names is over. */
function turnedAtCue({ cueAt }: Parts): TellingIn[] {
  if (cueAt === null) return []
  const { view } = cueAt.unit
  const cue = cueAt.ranges[0]?.first ?? -1
  return view.tellings
    .filter(
      ({ first, positions }) => cue > first && cue - first < REACH && positions.some(({ ended }) => ended),
    )
    .map((telling) => ({ view, telling }))
}

const REACH = 6

function holderOf({ view }: TellingIn, { actor }: PositionTold, { speaker }: Parts): ActorMention | null {
  if (actor === null || actor.stands === 'self') return null
  const known = view.actors.find(({ first, end }) => first >= actor.first && end === actor.end)?.mention.actor
  if (known !== undefined) return isSame(known, speaker) ? null : known
  if (actor.name === null || actor.stands !== 'name' || isSpeaker(actor, speaker)) return null
  return {
    name: actor.name,
    id: null,
    kind: 'group',
    organisation: null,
    anonymity: 'unnamed-collective',
  }
}

const isSame = (a: ActorMention, b: ActorMention | null): boolean =>
  b !== null && (a.id !== null && b.id !== null ? a.id === b.id : a.name === b.name)

const isSpeaker = ({ name }: Party, speaker: ActorMention | null): boolean =>
  speaker !== null && (name === speaker.name || name === speaker.id)
