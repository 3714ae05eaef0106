import type { Parsed } from '../parsed-article.ts'
import type { ArchiveFormat } from './archive-file.ts'
import { feedArticle } from './feeds.ts'
import { htmlWords, plainAddress } from './html-words.ts'
import { type JsonObject, jsonObjects, objectsIn, words } from './json-file.ts'

/** JSON Feed 1 and 1.1. */
export const jsonFeed: ArchiveFormat = {
  name: 'JSON Feed',
  recognises: ({ head }) => /^\{[\s\S]*"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(head),
  articles: function* (file): Generator<Parsed> {
    const [feed] = jsonObjects(file) ?? []
    if (feed === undefined) {
      yield { refusal: 'this JSON feed is broken or cut off', todo: 'Get the file again.' }
      return
    }
    for (const [at, item] of objectsIn(feed, 'items').entries())
      yield itemArticle(item, words(feed, 'title'), at + 1)
  },
}

function itemArticle(item: JsonObject, outlet: string | undefined, line: number): Parsed {
  const html = words(item, 'content_html')
  const whole = html !== undefined || words(item, 'content_text') !== undefined
  const authors = [...objectsIn(item, 'authors'), ...objectsIn(item, 'author')]
  return feedArticle(
    {
      parsed: {
        title: words(item, 'title'),
        url: plainAddress(words(item, 'url', 'external_url')),
        date: words(item, 'date_published', 'date_modified'),
        author: authors.flatMap((one) => words(one, 'name') ?? []).join(', ') || undefined,
        accession: words(item, 'id'),
        language: words(item, 'language'),
      },
      text: html === undefined ? (words(item, 'content_text', 'summary') ?? '').trim() : htmlWords(html),
      whole,
    },
    outlet,
    line,
  )
}
