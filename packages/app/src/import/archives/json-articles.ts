import { fieldsArticle } from '../jsonl-articles.ts'
import { mapColumns, type Parsed } from '../parsed-article.ts'
import type { ArchiveFormat } from './archive-file.ts'
import { type JsonObject, jsonObjects } from './json-file.ts'

/** Articles as JSON, one or an array of them, as news-please, trafilatura and other programs write them. */
export const jsonArticles: ArchiveFormat = {
  name: 'JSON of articles',
  recognises: (file) => /^[[{]/.test(file.head) && jsonObjects(file)?.every(isArticle) === true,
  articles: function* (file): Generator<Parsed> {
    for (const [at, item] of (jsonObjects(file) ?? []).entries())
      yield fieldsArticle(item, at + 1, {}, `article ${at + 1}`)
  },
}

/** A field with a usual name for the text, and another that says what it is. */
function isArticle(item: JsonObject): boolean {
  const { text, title, date, url } = mapColumns(Object.keys(item))
  return text !== undefined && (title ?? date ?? url) !== undefined
}
