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
}
