/**
 * A text taken apart: what every later step looks at. Plain data; all offsets are UTF-16 offsets into `text`, half-open,
 * and nothing is ever normalised away: `text.slice(token.start, token.end)` is the token as written.
 */
export interface ReadText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly paragraphs: readonly Paragraph[]
  readonly quotations: readonly Quotation[]
}

export interface Token {
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** Lower case, curly apostrophes straight. */
  readonly norm: string
}

/** `first` and `end` are token indices, half-open; so everywhere below. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly endToken: number
  readonly paragraph: number
}

export const paragraphKinds = ['body', 'heading', 'boilerplate'] as const
export type ParagraphKind = (typeof paragraphKinds)[number]

export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly endToken: number
  /** `boilerplate` ("Source link", "Read more") is never read for statements. */
  readonly kind: ParagraphKind
}

/** A quotation with its marks; `depth` 0 is outermost; an unclosed one ends with its paragraph. */
export interface Quotation {
  readonly start: number
  readonly end: number
  readonly innerStart: number
  readonly innerEnd: number
  readonly depth: number
  readonly closed: boolean
}

/** Part of speech (Penn tag, coarse or full) for each token, and the names found. Made by the tagger, used by what follows. */
export interface TaggedText extends ReadText {
  /** One tag a token: NNP, VBD, IN, ... */
  readonly tags: readonly string[]
  readonly names: readonly NameMention[]
}

export interface NameMention {
  readonly start: number
  readonly end: number
  readonly first: number
  readonly endToken: number
  readonly kind: 'person' | 'organisation' | 'location' | 'other'
}
