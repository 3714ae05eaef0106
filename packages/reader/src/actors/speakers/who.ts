import type { ActorMention } from '../../statement.ts'
import type { Bounds } from '../phrases/source-phrase.ts'

/** Who a source phrase means, and for whom they speak where they are a spokesperson without a name. */
export interface Who {
  readonly actor: ActorMention
  /** The tokens that name the actor itself, for the chain's span. */
  readonly at: Bounds
  /** The phrase of an unnamed spokesperson, for the chain. */
  readonly spokesperson: Bounds | null
}

/** An actor who speaks with no spokesperson between. */
export function inPerson(actor: ActorMention, at: Bounds): Who {
  return { actor, at, spokesperson: null }
}
