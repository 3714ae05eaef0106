import { Parser } from 'htmlparser2'
import { blockText } from '../html-text.ts'
import type { ParsedArticle } from '../parsed-article.ts'
import { linkedData } from './linked-data.ts'
import { pageDate } from './page-date.ts'
import { saidDays } from './page-days.ts'
import type { PageDocument, PageElement } from './page-dom.ts'
import type { PageTree } from './page-tree.ts'

interface PageData {
  readonly fields: Omit<ParsedArticle, 'text'>
  /** Every headline that the page gives itself. */
  readonly titles: readonly string[]
}

/** What a page says of itself: in its linked data, its meta tags, its headline and its times. */
export function pageData(tree: PageTree, document: PageDocument, offset: number | null): PageData {
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
  const given = [linked.title, meta('og:title', 'twitter:title', 'dc.title')].flatMap(
    (one) => withoutMarks(one) ?? [],
  )
  const windowTitle = withoutMarks(present(named('TITLE')[0]?.textContent))
  const headlines = named('H1').flatMap((element) => {
    const words = present(blockText(element).replace(/\s+/g, ' '))
    return words === undefined ? [] : { element, words }
  })
  const printed = printedHeadline(headlines, [...given, ...(windowTitle === undefined ? [] : [windowTitle])])
  const title = withoutOutlet(withoutMarks(linked.title) ?? printed?.words ?? given[0] ?? windowTitle, outlet)
  return {
    fields: {
      ...pageDate({
        ...saidDays({
          tree,
          body: document.body,
          metas,
          linked: linked.dates,
          headline: (printed ?? headlines[0])?.element,
        }),
        address: url,
        offset,
      }),
      title,
      outlet,
      url,
      language: present(document.documentElement?.getAttribute('lang'))?.slice(0, 2).toLowerCase(),
    },
    titles: [title, ...given, windowTitle, ...headlines.map(({ words }) => words)].flatMap(
      (one) => one ?? [],
    ),
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

interface Headline {
  readonly element: PageElement
  readonly words: string
}

/** The printed headline, where it says what the others say: those are written for search and for sharing. */
function printedHeadline(headlines: readonly Headline[], others: readonly string[]): Headline | undefined {
  const found = headlines
    .map((one) => ({ one, same: Math.max(0, ...others.map((other) => shared(one.words, other))) }))
    .sort((a, b) => b.same - a.same)[0]
  return found !== undefined && found.same >= SAME ? found.one : undefined
}

/** So many of the words of a headline are in another of the same article. */
const SAME = 0.4

function shared(one: string, other: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const [a, b] = [words(one), words(other)]
  return a.size < 2 ? 0 : [...a].filter((word) => b.has(word)).length / a.size
}

/** "Minister says no | The Post" is the title of a window, not of an article. */
function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  if (title === undefined || outlet === undefined || !title.endsWith(outlet)) return title
  return present(title.slice(0, -outlet.length).replace(/\s[-–—|:•·]\s*$/u, '')) ?? title
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
