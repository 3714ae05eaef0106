/** A statement by where it stands: its article, and its words there. */
export interface InText {
  readonly id: number
  readonly document: {
    readonly date: string | null
    /** Of the text that its statements count of; no two documents have the same. */
    readonly textKey: string
  }
  readonly words: StretchOfWords
}

/** From the first to the last character of a statement, and its number among those of its reading. */
export interface StretchOfWords {
  readonly first: number
  readonly last: number
  readonly place: number
}

/**
 * The order in which one would read statements: articles by their day, those without one last, each from its first word to its
 * last. It goes by what stands in the record alone, so that the same articles give the same, in whatever order they were added;
 * only two statements in the same words, both entered by people, go by their ids.
 */
export function inTextOrder(a: InText, b: InText): number {
  if (a.document !== b.document) {
    const documents = inDocumentOrder(a.document, b.document)
    if (documents !== 0) return documents
  }
  const { words: one } = a
  const { words: other } = b
  return one.first - other.first || one.last - other.last || one.place - other.place || a.id - b.id
}

/** Articles by their day, those without one last, and of one day by their texts. */
export function inDocumentOrder(a: InText['document'], b: InText['document']): number {
  if (a.date !== b.date) {
    if (a.date === null) return 1
    return b.date === null || a.date < b.date ? -1 : 1
  }
  if (a.textKey === b.textKey) return 0
  return a.textKey < b.textKey ? -1 : 1
}
