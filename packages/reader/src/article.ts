/** An article as the reader wants it: the text, and what is known of it. */
export interface Article {
  readonly id?: string
  readonly text: string
  /** Publication date, ISO day. Times are resolved against it. */
  readonly date?: string | null
  readonly title?: string | null
  /** The outlet that published this text, as written. */
  readonly outlet?: string | null
  readonly url?: string | null
  /** Who has the floor where, where the marks of a source say so: then nobody guesses it from the words. In text order. */
  readonly turns?: readonly GivenTurn[]
}

/** A stretch of a text, half-open, that is one speaker's. */
export interface GivenTurn {
  readonly start: number
  readonly end: number
  readonly speaker: GivenSpeaker
}

/** A speaker as the record of a parliament has them on the day of the sitting. */
export interface GivenSpeaker {
  readonly name: string
  /** The parliament's own number for the person. */
  readonly id: string | null
  /** The party of that day, or what it belongs to: an office is in `role`. */
  readonly party: string | null
  readonly role: string | null
  readonly constituency: string | null
  /** Whether they speak from the chair. */
  readonly chair: boolean
}
