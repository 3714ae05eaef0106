import type { DatedBy } from '../dating.ts'
import { leadsElsewhere } from './left-out-lines.ts'
import type { PageDates, Stamp } from './page-date.ts'
import type { PageElement } from './page-dom.ts'
import { DATED, type PageTree } from './page-tree.ts'
import { SAYS_WHEN, whyUnwanted } from './unwanted.ts'

/** Where a page says its day. */
interface Saying {
  readonly tree: PageTree
  readonly body: PageElement
  /** The contents of meta tags by their names in small letters. */
  readonly metas: ReadonlyMap<string, readonly string[]>
  /** The dates of its linked data. */
  readonly linked: readonly string[]
  /** The element of its headline, where it has one. */
  readonly headline: PageElement | undefined
}

/** Names of meta tags that say the day of publication, and names that may say it. */
const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date.issued',
  'dcterms.issued',
  'parsely-pub-date',
]
const DATE = ['date', 'dc.date', 'dcterms.date', 'datecreated', 'dcterms.created', 'sailthru.date']

/** What a page says of the day of its article: to machines, the most trusted first, and in print. */
export function saidDays({
  tree,
  body,
  metas,
  linked,
  headline,
}: Saying): Pick<PageDates, 'stamps' | 'printed'> {
  const meta = (names: readonly string[]) =>
    stampsOf(
      names.flatMap((name) => metas.get(name) ?? []),
      'meta',
    )
  const elements = elementDays(tree, body, headline)
  return {
    stamps: [
      ...stampsOf(linked, 'linked-data'),
      ...meta(PUBLISHED),
      ...stampsOf(elements.published, 'time-element'),
      ...meta(DATE),
      ...stampsOf(elements.others, 'time-element'),
    ],
    printed: [...openingOf(tree, headline), ...elements.printed],
  }
}

/** The lines behind the headline; without one, those at the beginning of the article, or of the page. */
function openingOf({ openings }: PageTree, headline: PageElement | undefined): readonly string[] {
  if (headline !== undefined) return upToOthers(openings.get(headline) ?? [])
  const [body, article] = ['BODY', 'ARTICLE'].map((name) =>
    [...openings].find(([node]) => node.nodeName === name),
  )
  return upToOthers((article ?? body)?.[1] ?? [])
}

/** A line that leads to another article has the day of that one behind it. */
function upToOthers(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((text) => leadsElsewhere({ text }))
  return end < 0 ? lines : lines.slice(0, end)
}

const stampsOf = (words: readonly string[], by: DatedBy): readonly Stamp[] =>
  words.map((one) => ({ words: one, by }))

/** Longer words are a text with days in it. */
const LONGEST = 150

/** So many characters of prose may stand between the headline and its day. */
const NEAR = 1200

/** What the elements for times and days say: to machines, of the publication or of what nobody says, and in print. */
interface ElementDays {
  readonly published: readonly string[]
  readonly others: readonly string[]
  readonly printed: readonly string[]
}

/**
 * The days in the elements of a page that are of its article: not of comments, of other articles, of an embedded post, of a
 * clock at the head of the page, or far from the headline.
 */
function elementDays(tree: PageTree, body: PageElement, headline: PageElement | undefined): ElementDays {
  const place = headline === undefined ? undefined : tree.inside.get(headline)?.before
  const isNear = (element: PageElement) =>
    place === undefined || Math.abs((tree.inside.get(element)?.before ?? 0) - place) <= NEAR
  const isOfArticle = ofArticle(tree, body)
  const isPublished = (element: PageElement) =>
    ['itemprop', 'property'].some((name) => /\bdatePublished$/.test(element.getAttribute(name) ?? ''))
  const found = [...(tree.named.get(DATED) ?? []), ...(tree.named.get('TIME') ?? [])].filter((element) =>
    isPublished(element) ? isOfArticle(element, true) : isNear(element) && isOfArticle(element, false),
  )
  const short = (words: string | null | undefined) => {
    const text = words?.trim() ?? ''
    return text === '' || text.length >= LONGEST ? [] : text
  }
  const machine = (element: PageElement) =>
    ['content', 'datetime', 'title'].flatMap((name) => short(element.getAttribute(name)))
  return {
    published: found.filter(isPublished).flatMap(machine),
    others: found.filter((element) => !isPublished(element)).flatMap(machine),
    printed: found.flatMap(({ textContent }) => short(textContent)),
  }
}

/** What bears the property of the day of publication may stand anywhere, but not in what others wrote. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  'is a post',
  'leads to other articles',
  'is what readers said',
])

/** Whether an element of a page lies in no part of it that is none of the article's. */
function ofArticle(tree: PageTree, body: PageElement): (element: PageElement, wherever: boolean) => boolean {
  const whole = tree.inside.get(body)
  const known = new Map<PageElement, string | null>()
  const whyOf = (element: PageElement): string | null => {
    const inside = tree.inside.get(element)
    if (inside === undefined || whole === undefined) return null
    const why =
      known.get(element) ??
      (inside.post ? 'is a post' : whyUnwanted(element, inside, { whole, byClass: tree.byClass }))
    known.set(element, why)
    return why
  }
  return (element, wherever) => {
    for (let at: PageElement | null = element; at !== null && at !== body; at = at.parentNode) {
      const why = whyOf(at)
      if (why !== null && (wherever ? OF_OTHERS.has(why) : !SAYS_WHEN.has(why))) return false
    }
    return true
  }
}
