import {
  childOf,
  type Element,
  elementsIn,
  firstIn,
  isElement,
  isNamed,
  lineOf,
  localName,
  paragraphsIn,
  under,
} from '../markup-tree.ts'
import type { Parsed, ParsedArticle } from '../parsed-article.ts'
import type { ArchiveFormat } from './archive-file.ts'
import { cutElement, fromXml } from './from-xml.ts'

/** NITF, a newspaper's article as an agency sends it. */
export const nitf: ArchiveFormat = {
  name: 'NITF',
  recognises: ({ head }) =>
    /^(?:<\?xml[^>]*>\s*|<!DOCTYPE[^>]*>\s*|<!--[\s\S]*?-->\s*)*<nitf[\s>]/i.test(head),
  articles: (file) =>
    fromXml(file, function* (tree) {
      for (const [at, root] of [...elementsIn(tree, (one) => isNamed(one, 'nitf'))].entries())
        yield root.closed ? nitfArticle(root, at + 1) : cutElement(at + 1)
    }),
}

/** A NITF root as article. The head's title can be a slug, the abstract repeats, captions and the closing line are no text. */
export function nitfArticle(root: Element, line?: number): Parsed {
  const head = under(root, 'body', 'body.head')
  const title = lineOf(under(head, 'hedline', 'hl1') ?? childOf(head, 'hedline'))
  const text = nitfText(root)
  if (text === '')
    return {
      ...(line === undefined ? {} : { line }),
      refusal: `"${title ?? 'this article'}" has no text here`,
    }
  const docdata = under(root, 'head', 'docdata')
  const pubdata = under(root, 'head', 'pubdata')
  return {
    text,
    line,
    title: title ?? lineOf(under(root, 'head', 'title')),
    outlet:
      pubdata?.attributes.name ??
      childOf(docdata, 'doc.copyright')?.attributes.holder ??
      lineOf(childOf(head, 'distributor')) ??
      childOf(docdata, 'doc-id')?.attributes.regsrc,
    date: nitfDate(root),
    author: bylineOf(childOf(head, 'byline')),
    section: pubdata?.attributes['position.section'],
    page: pubdata?.attributes['position.sequence'],
    accession: childOf(docdata, 'doc-id')?.attributes['id-string'],
  } satisfies ParsedArticle
}

/** What is said to be the publication comes first, then issue, release, and the day of the dateline. */
function nitfDate(root: Element): string | undefined {
  const docdata = under(root, 'head', 'docdata')
  return [
    under(root, 'head', 'pubdata')?.attributes['date.publication'],
    childOf(docdata, 'date.issue')?.attributes.norm,
    childOf(docdata, 'date.release')?.attributes.norm,
    firstIn(root, (one) => isNamed(one, 'story.date'))?.attributes.norm,
  ]
    .flatMap((stamp) => (stamp === undefined || stamp === '' ? [] : [printedDay(stamp)]))
    .at(0)
}

/** `20260304T071500+0100` and `20260304000000-0500` have the day that was printed before the time. */
export const printedDay = (stamp: string): string =>
  stamp
    .replace(/^(\d{4})-?(\d{2})-?(\d{2})(?:\d{6}|T).*$/, '$1-$2-$3')
    .replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')

/** "By Ida Marlowe Harbour Correspondent": what they do is no part of the name. */
function bylineOf(byline: Element | undefined): string | undefined {
  if (byline === undefined) return undefined
  const children = byline.children.filter((child) => !isElement(child) || localName(child) !== 'byttl')
  return lineOf({ ...byline, children })?.replace(/^by\s+/i, '')
}

const NO_TEXT = new Set(['media', 'fn', 'note', 'ol.caption', 'object', 'nitf-table-metadata'])

export function nitfText(root: Element): string {
  const content = firstIn(root, (one) => isNamed(one, 'body.content'))
  if (content === undefined) return ''
  return paragraphsIn(content, (one) => NO_TEXT.has(localName(one))).join('\n\n')
}
