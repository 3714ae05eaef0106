import {
  childOf,
  childrenOf,
  type Element,
  elementsIn,
  firstIn,
  isNamed,
  lineOf,
  localName,
  paragraphsIn,
  rawText,
  under,
} from '../markup-tree.ts'
import type { Parsed } from '../parsed-article.ts'
import type { ArchiveFormat } from './archive-file.ts'
import { cutElement, fromXml } from './from-xml.ts'
import { htmlWords } from './html-words.ts'
import { nitfText, printedDay } from './nitf.ts'

/** NewsML-G2: messages and items of agencies. */
export const newsmlG2: ArchiveFormat = {
  name: 'NewsML-G2',
  recognises: ({ head }) =>
    /^(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:\w+:)?(?:newsMessage|newsItem|packageItem)[\s>]/.test(head),
  articles: (file) => fromXml(file, newsItems),
}

/** Of several versions of one item the highest counts; packages, pictures and withdrawn items hold no article. */
function* newsItems(tree: Element): Generator<Parsed> {
  const items = [...elementsIn(tree, (one) => isNamed(one, 'newsItem'))]
  const newest = new Map<string, Element>()
  for (const [at, item] of items.entries()) {
    const key = item.attributes.guid ?? `item ${at}`
    const known = newest.get(key)
    if (known === undefined || versionOf(item) > versionOf(known)) newest.set(key, item)
  }
  if (items.length === 0) yield { refusal: 'this NewsML-G2 holds no news item' }
  let number = 0
  for (const item of newest.values()) {
    number++
    if (!item.closed) yield cutElement(number, 'item')
    else if (isText(item)) yield itemArticle(item, number)
  }
}

const versionOf = ({ attributes }: Element): number => Number(attributes.version ?? 0)

function isText(item: Element): boolean {
  const kind = under(item, 'itemMeta', 'itemClass')?.attributes.qcode ?? 'ninat:text'
  return /:(?:text|composite)?$/.test(kind) && !kind.endsWith(':composite')
}

function itemArticle(item: Element, line: number): Parsed {
  const [meta, content] = [childOf(item, 'itemMeta'), childOf(item, 'contentMeta')]
  const headlines = childrenOf(content, 'headline')
  const main = headlines.find(({ attributes: { role } }) => role === undefined || /main$/i.test(role))
  const title = lineOf(main ?? headlines[0])
  const named = `"${title ?? item.attributes.guid ?? line}"`
  const status = childOf(meta, 'pubStatus')?.attributes.qcode ?? ''
  if (/:(?:canceled|withheld)$/.test(status))
    return { line, refusal: `item ${named} was ${status.replace(/^.*:/, '')} by its agency` }
  const text = textOf(childOf(item, 'contentSet'))
  if (text === '') return { line, refusal: `item ${named} has no text here` }
  const created = (parent: Element | undefined, name: string) => lineOf(childOf(parent, name))
  const stamp =
    created(meta, 'firstCreated') ?? created(content, 'contentCreated') ?? created(meta, 'versionCreated')
  return {
    text,
    line,
    title,
    outlet: nameOf(childOf(content, 'infoSource')) ?? nameOf(childOf(meta, 'provider')) ?? rightsOf(item),
    date: stamp === undefined ? undefined : printedDay(stamp),
    author: lineOf(childOf(content, 'by')) ?? nameOf(childOf(content, 'creator')),
    accession: item.attributes.guid,
    language: childOf(content, 'language')?.attributes.tag ?? item.attributes['xml:lang'],
  }
}

/** A name, else the code behind its prefix: `nprov:AFP`. */
const nameOf = (element: Element | undefined): string | undefined =>
  lineOf(childOf(element, 'name')) ?? element?.attributes.qcode?.replace(/^[^:]*:/, '')

const rightsOf = (item: Element): string | undefined =>
  lineOf(under(item, 'rightsInfo', 'copyrightHolder', 'name'))

/** Several renditions are one text: the first that has words counts. */
function textOf(set: Element | undefined): string {
  for (const one of childrenOf(set)) {
    const text =
      localName(one) === 'inlinexml' ? xmlWords(one) : localName(one) === 'inlinedata' ? dataWords(one) : ''
    if (text !== '') return text
  }
  return ''
}

function xmlWords(inline: Element): string {
  const body = firstIn(inline, (one) => isNamed(one, 'body'))
  return nitfText(inline) || paragraphsIn(body ?? inline).join('\n\n')
}

function dataWords(inline: Element): string {
  const { encoding = '', contenttype = '' } = inline.attributes
  const raw = rawText(inline).trim()
  const data = /base64/i.test(encoding) ? Buffer.from(raw, 'base64').toString('utf8') : raw
  return /html/i.test(contenttype) ? htmlWords(data) : data
}
