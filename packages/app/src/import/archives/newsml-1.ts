import {
  childOf,
  type Element,
  elementsIn,
  firstIn,
  isElement,
  isNamed,
  lineOf,
  paragraphsIn,
  rawText,
  under,
} from '../markup-tree.ts'
import type { Parsed } from '../parsed-article.ts'
import type { ArchiveFormat } from './archive-file.ts'
import { cutElement, fromXml } from './from-xml.ts'
import { nitfText, printedDay } from './nitf.ts'

/** NewsML 1, of agencies until about 2010. */
export const newsml1: ArchiveFormat = {
  name: 'NewsML 1',
  recognises: ({ head }) =>
    /^(?:<\?xml[^>]*>\s*|<!DOCTYPE[^>]*>\s*|<!--[\s\S]*?-->\s*)*<NewsML[\s>]/.test(head),
  articles: (file) => fromXml(file, newsItems),
}

/** Of several revisions of one item the highest counts. */
function* newsItems(tree: Element): Generator<Parsed> {
  const items = [...elementsIn(tree, (one) => isNamed(one, 'NewsItem'))]
  const newest = new Map<string, Element>()
  for (const [at, item] of items.entries()) {
    const key = identifierOf(item, 'NewsItemId') ?? `item ${at}`
    const known = newest.get(key)
    if (known === undefined || revisionOf(item) > revisionOf(known)) newest.set(key, item)
  }
  if (items.length === 0) yield { refusal: 'this NewsML holds no news item' }
  for (const [at, item] of [...newest.values()].entries())
    yield item.closed ? itemArticle(item, at + 1) : cutElement(at + 1, 'item')
}

const identifierOf = (item: Element, name: string): string | undefined =>
  lineOf(under(item, 'Identification', 'NewsIdentifier', name))

const revisionOf = (item: Element): number => Number(identifierOf(item, 'RevisionId') ?? 0)

const formalName = (parent: Element | undefined, name: string): string | undefined =>
  firstNamed(parent, name)?.attributes.formalname

const firstNamed = (parent: Element | undefined, name: string): Element | undefined =>
  firstIn(parent, (one) => isNamed(one, name))

function itemArticle(item: Element, line: number): Parsed {
  const lines = firstNamed(item, 'NewsLines')
  const title = lineOf(firstNamed(lines, 'HeadLine'))
  const named = `"${title ?? identifierOf(item, 'NewsItemId') ?? line}"`
  const management = childOf(item, 'NewsManagement')
  const status = formalName(management, 'Status') ?? ''
  if (/^(?:cancell?ed|withheld|embargoed)$/i.test(status))
    return { line, refusal: `item ${named} was ${status.toLowerCase()} by its agency` }
  const text = textOf(item)
  if (text === '') return { line, refusal: `item ${named} has no text here` }
  const stamp = ['FirstCreated', 'ThisRevisionCreated'].flatMap(
    (name) => lineOf(childOf(management, name)) ?? [],
  )[0]
  const provider = firstNamed(item, 'Provider')
  return {
    text,
    line,
    title,
    outlet: formalName(provider, 'Party') ?? identifierOf(item, 'ProviderId'),
    date: printedDay(stamp ?? identifierOf(item, 'DateId') ?? '') || undefined,
    author: lineOf(firstNamed(lines, 'ByLine'))?.replace(/^by\s+/i, ''),
    accession: identifierOf(item, 'PublicIdentifier') ?? identifierOf(item, 'NewsItemId'),
    language: formalName(item, 'Language')?.toLowerCase(),
  }
}

/** The first content with words; a picture has none, and its caption is no article. */
function textOf(item: Element): string {
  for (const content of elementsIn(item, (one) => isNamed(one, 'ContentItem'))) {
    const data = childOf(content, 'DataContent')
    const media = formalName(content, 'MediaType') ?? 'Text'
    if (data === undefined || !/text/i.test(media)) continue
    const text =
      nitfText(data) || (data.children.some(isElement) ? paragraphsIn(data).join('\n\n') : plain(data))
    if (text !== '') return text
  }
  return ''
}

const plain = (data: Element): string =>
  rawText(data)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n')
