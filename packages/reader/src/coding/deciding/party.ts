import type { WordRange } from '../words/words.ts'

/** Who has a part in a decision. `stands` says what the text has in its place: a name, or a pronoun for the speaker, a person, a body. */
export interface Party extends WordRange {
  /** The codebook's id, or the words of the text. */
  readonly name: string | null
  /** Whether the pronoun can hardly mean another. */
  readonly sure?: true
  readonly stands: 'name' | 'self' | 'person' | 'body' | 'others'
}
