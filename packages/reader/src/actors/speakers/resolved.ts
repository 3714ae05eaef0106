import type { ActorMention, ChainLink } from '../../statement.ts'

/** Who speaks in one attribution, and by which way the words came here. */
export interface ResolvedSpeaker {
  /** The speaker, or the first of several; `null` where nobody can be named. */
  readonly speaker: ActorMention | null
  /** Everybody who speaks: more than one for "Ms Hill and Mr Okoye said". */
  readonly speakers: readonly ActorMention[]
  /** From the original source to this document, outermost last. */
  readonly chain: readonly ChainLink[]
  /** True where the text names no source here and one was carried over from earlier. */
  readonly inferred: boolean
}

/** A stretch of text that names an actor, by whatever words. */
export interface ActorAt {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly endToken: number
  readonly actor: ActorMention
  readonly via: 'name' | 'metonym' | 'pronoun' | 'description'
  /** True for the possessor in "Ms Hill's office": the phrase means the office, not Ms Hill. */
  readonly possessor: boolean
}

export interface ResolvedActors {
  /** One for each attribution, in the same order. */
  readonly speakers: readonly ResolvedSpeaker[]
  /** One for each sentence: whose voice it is outside any attribution (this outlet's, or one carried over). */
  readonly voices: readonly ResolvedSpeaker[]
  /** Every mention of an actor, in text order; longest mention first where they nest. */
  readonly mentions: readonly ActorAt[]
}
