import {
  childOf,
  childrenOf,
  type Element,
  elementsIn,
  isElement,
  isNamed,
  lineOf,
  paragraphsIn,
  rawText,
} from '../markup-tree.ts'
import type { Parsed, ParsedArticle } from '../parsed-article.ts'
import type { ArchiveFormat } from './archive-file.ts'
import { cutElement, fromXml } from './from-xml.ts'
import { htmlLine, htmlWords, plainAddress } from './html-words.ts'

const ROOT = /^(?:<\?xml[^>]*>\s*)?(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*/

const rootIs = (head: string, name: RegExp): boolean => name.test(head.replace(ROOT, ''))

/** RSS 0.9 to 2.0. */
export const rss: ArchiveFormat = {
  name: 'RSS',
  recognises: ({ head }) =>
    rootIs(head, /^<rss[\s>]/i) ||
    (rootIs(head, /^<rdf:RDF[\s>]/i) && /purl\.org\/rss\/1\.0\/["']/.test(head)),
  articles: (file) =>
    fromXml(file, (tree) => entries(tree, 'item', outletOf(lineOf(firstTitle(tree, 'channel'))), rssItem)),
}

/** Atom. */
export const atom: ArchiveFormat = {
  name: 'Atom',
  recognises: ({ head }) => rootIs(head, /^<(?:atom:)?feed[\s>]/i),
  articles: (file) =>
    fromXml(file, (tree) => entries(tree, 'entry', outletOf(lineOf(firstTitle(tree, 'feed'))), atomEntry)),
}

const firstTitle = (tree: Element, name: string): Element | undefined =>
  childOf([...elementsIn(tree, (one) => isNamed(one, name))][0], 'title')

/** "The Harbour Gazette - News": what stands behind the dash is a part of it. */
const outletOf = (title: string | undefined): string | undefined => title?.split(/\s+[-–—|»]\s+/)[0]

interface FeedEntry {
  readonly parsed: Omit<ParsedArticle, 'text'>
  readonly text: string
  /** Whether it is the whole article or only what the feed says of it. */
  readonly whole: boolean
}

function* entries(
  tree: Element,
  name: string,
  outlet: string | undefined,
  entryOf: (entry: Element) => FeedEntry,
): Generator<Parsed> {
  const found = [...elementsIn(tree, (one) => isNamed(one, name))]
  if (found.length === 0) yield { refusal: 'this feed has no entries' }
  for (const [at, element] of found.entries()) {
    if (element.closed) yield feedArticle(entryOf(element), outlet, at + 1)
    else yield cutElement(at + 1, 'entry')
  }
}

/** An entry as article. What is only a summary goes in, and that is said. */
export function feedArticle(
  { parsed, text, whole }: FeedEntry,
  outlet: string | undefined,
  line: number,
): Parsed {
  const { title } = parsed
  if (text === '')
    return {
      line,
      refusal: `entry ${title === undefined ? line : `"${title}"`} has no text`,
      todo: 'Add its address.',
    }
  const what = `entry ${line} is only what the feed says of the article`
  const todo = 'Add its address to have the whole.'
  return { outlet, ...parsed, line, text, ...(whole ? {} : { fault: { what: `${what}.`, todo } }) }
}

function rssItem(item: Element): FeedEntry {
  const plain = (name: string) => childrenOf(item).find((one) => one.name === name)
  const encoded = plain('content:encoded')
  const creator = plain('dc:creator') ?? plain('author')
  const guid = plain('guid')
  const permanent = guid?.attributes.ispermalink === 'false' ? undefined : lineOf(guid)
  return {
    parsed: {
      title: htmlLine(lineOf(plain('title'))),
      url: plainAddress(lineOf(plain('link')) ?? (/^https?:/.test(permanent ?? '') ? permanent : undefined)),
      date: lineOf(plain('pubdate') ?? plain('dc:date')),
      author: creatorOf(lineOf(creator)),
      section: htmlLine(lineOf(plain('category'))),
      accession: lineOf(guid),
    },
    text: htmlWords(rawOf(encoded) || rawOf(plain('description'))),
    whole: rawOf(encoded) !== '',
  }
}

/** `ida@gazette.example (Ida Marlowe)` */
const creatorOf = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : (/^\S+@\S+\s+\((.+)\)$/.exec(name)?.[1] ?? name)

const rawOf = (element: Element | undefined): string => (element === undefined ? '' : rawText(element).trim())

function atomEntry(entry: Element): FeedEntry {
  const links = childrenOf(entry, 'link')
  const link = links.find(({ attributes: { rel } }) => rel === undefined || rel === 'alternate')
  const content = childOf(entry, 'content')
  const text = contentOf(content)
  return {
    parsed: {
      title: titleOf(childOf(entry, 'title')),
      url: plainAddress(link?.attributes.href),
      date: lineOf(childOf(entry, 'published') ?? childOf(entry, 'updated')),
      author:
        childrenOf(entry, 'author')
          .flatMap((one) => lineOf(childOf(one, 'name')) ?? [])
          .join(', ') || undefined,
      section: childOf(entry, 'category')?.attributes.term,
      accession: lineOf(childOf(entry, 'id')),
    },
    text: text === '' ? contentOf(childOf(entry, 'summary')) : text,
    whole: text !== '',
  }
}

const titleOf = (title: Element | undefined): string | undefined =>
  title?.attributes.type === 'html' ? htmlLine(lineOf(title)) : lineOf(title)

/** `type` says whether it is words, HTML in words, or elements. */
function contentOf(element: Element | undefined): string {
  if (element === undefined) return ''
  if (element.children.some(isElement)) return paragraphsIn(element).join('\n\n')
  return element.attributes.type === 'html' ? htmlWords(rawText(element)) : rawText(element).trim()
}
