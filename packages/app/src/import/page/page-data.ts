import { Parser } from 'htmlparser2'
import type { ParsedArticle } from '../parsed-article.ts'
import { linkedData } from './linked-data.ts'
import { pageDate } from './page-date.ts'
import { saidDays } from './page-days.ts'
import type { PageDocument, PageElement } from './page-dom.ts'
import { pageTitle } from './page-title.ts'
import type { PageTree } from './page-tree.ts'
import { titlePlace } from './title-place.ts'

interface PageData {
  readonly fields: Omit<ParsedArticle, 'text'>
  /** Every headline that the page gives itself. */
  readonly titles: readonly string[]
}

/** What a page says of itself: in its linked data, its meta tags, its headline and its times. */
export function pageData(
  tree: PageTree,
  document: PageDocument,
  { offset, address }: { readonly offset: number | null; readonly address?: string | undefined },
): PageData {
  const named = (name: string) => tree.named.get(name) ?? []
  const metas = metaTags(named('META'))
  const meta = (...names: readonly string[]) => names.flatMap((name) => metas.get(name) ?? [])[0]
  const linked = linkedData(
    named('SCRIPT')
      .filter((script) => /^application\/ld\+json/i.test(script.getAttribute('type') ?? ''))
      .map((script) => script.textContent),
  )
  const canonical = named('LINK').find((link) => /\bcanonical\b/i.test(link.getAttribute('rel') ?? ''))
  const url = present(canonical?.getAttribute('href')) ?? meta('og:url')
  const outlet = withoutMarks(
    linked.outlet ?? meta('og:site_name', 'application-name', 'dc.publisher', 'article:publisher_name'),
  )
  const place = titlePlace([address, url, meta('og:url')])
  const { title, headline, all } = pageTitle({
    linked: withoutMarks(linked.title),
    shared: [meta('og:title'), meta('twitter:title'), meta('dc.title')].flatMap(
      (one) => withoutMarks(one) ?? [],
    ),
    window: withoutMarks(present(named('TITLE')[0]?.textContent)),
    outlet,
    place,
    placed: place === undefined ? undefined : withoutMarks(meta(place)),
    first: named('H1'),
    second: named('H2'),
  })
  return {
    fields: {
      ...pageDate({
        ...saidDays({
          tree,
          body: document.body,
          metas,
          linked: linked.dates,
          headline,
        }),
        address: url,
        offset,
      }),
      title,
      outlet,
      url,
      language: present(document.documentElement?.getAttribute('lang'))?.slice(0, 2).toLowerCase(),
    },
    titles: all,
  }
}

/** The contents of meta tags by each of their names, in small letters; `itemprop` is a list of words. */
function metaTags(tags: readonly PageElement[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const tag of tags) {
    const content = present(tag.getAttribute('content'))
    if (content === undefined) continue
    for (const attribute of ['property', 'name', 'itemprop'])
      for (const name of tag.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? [])
        if (name !== '') found.set(name, [...(found.get(name) ?? []), content])
  }
  return found
}

/** Words in which marks of HTML were kept as they are written: `&#8220;` is a quotation mark, also where it was written twice. */
function withoutMarks(words: string | undefined, times = 3): string | undefined {
  if (words === undefined || times === 0 || !/&(?:#\w{1,9}|\w{1,30});/.test(words)) return words
  let once = ''
  const parser = new Parser({ ontext: (text) => (once += text) }, { decodeEntities: true })
  parser.end(words.replaceAll('<', '&lt;'))
  return once === words ? words : withoutMarks(once, times - 1)
}

function present(value: string | null | undefined): string | undefined {
  const text = value?.trim()
  return text === undefined || text === '' ? undefined : text
}
