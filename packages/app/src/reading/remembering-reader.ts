import type { Article, OfflineReader, Reading } from '@onrecord/reader'

/** So many readings are remembered, the last asked for; longer texts, in characters, are not. */
const [MOST, LONGEST] = [32, 20_000]

/**
 * The same reader, which reads an article once where the same comes again soon: rows of a table that repeat an agency's text, an export
 * that holds an article twice. A reading depends on nothing but its article; where that came from (id, address) is in none, but where
 * something is wrong with it, and such a one is not remembered.
 */
export function rememberingReader(reader: OfflineReader): OfflineReader {
  const lately = new Map<string, readonly Reading[]>()
  const partsOf = (article: Article): readonly Reading[] => {
    const { id: _id, url: _url, ...whatIsRead } = article
    const key = JSON.stringify(Object.entries(whatIsRead).sort())
    const known = lately.get(key)
    lately.delete(key)
    const parts = known ?? [...reader.readParts(article)]
    if (parts.every(({ problems }) => problems.length === 0)) lately.set(key, parts)
    if (lately.size > MOST) lately.delete(lately.keys().next().value ?? key)
    return parts
  }
  return {
    ...reader,
    read(article) {
      if (article.text.length > LONGEST) return reader.read(article)
      const [first, ...others] = partsOf(article)
      return first === undefined || others.length > 0 ? reader.read(article) : first
    },
    readParts: (article) => (article.text.length > LONGEST ? reader.readParts(article) : partsOf(article)),
  }
}
