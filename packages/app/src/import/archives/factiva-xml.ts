import { childOf, childrenOf, type Element, elementsIn, isNamed, lineOf, rawText } from '../markup-tree.ts'
import type { Parsed } from '../parsed-article.ts'
import type { ArchiveFormat } from './archive-file.ts'
import { cutElement, fromXml } from './from-xml.ts'

/** Factiva's XML. */
export const factivaXml: ArchiveFormat = {
  name: 'Factiva (XML)',
  recognises: ({ head }) => /<PPSResponse[\s>]|global\.factiva\.com\/pps/.test(head),
  articles: (file) => fromXml(file, factivaXmlArticles),
}

function* factivaXmlArticles(tree: Element): Generator<Parsed> {
  const articles = [...elementsIn(tree, (one) => isNamed(one, 'article'))]
  for (const [at, article] of articles.entries())
    yield article.closed ? articleOf(article, at + 1) : cutElement(at + 1)
}

function articleOf(article: Element, line: number): Parsed {
  const words = (name: string) => lineOf(childOf(article, name))
  const text = ['leadParagraph', 'tailParagraphs'].flatMap((name) => paragraphsOf(childOf(article, name)))
  const title = words('headline')
  if (text.length === 0)
    return { line, refusal: `article ${title === undefined ? line : `"${title}"`} has no text here` }
  return {
    text: text.join('\n\n'),
    line,
    title,
    outlet: words('sourceName'),
    date: words('publicationDate'),
    author: words('byline')?.replace(/^by\s+/i, ''),
    section: words('sectionName'),
    page: words('pages'),
    accession: words('accessionNo'),
    language: words('baseLanguage')?.toLowerCase(),
  }
}

/** Older files have no `paragraph` inside: lines indented begin one. */
function paragraphsOf(part: Element | undefined): string[] {
  if (part === undefined) return []
  const paragraphs = childrenOf(part, 'paragraph')
  if (paragraphs.length > 0) return paragraphs.flatMap((one) => lineOf(one) ?? [])
  return rawText(part)
    .trim()
    .split(/\n(?:\s*\n|[ \t]{2,})/)
    .flatMap((one) => one.replace(/\s+/g, ' ').trim() || [])
}
