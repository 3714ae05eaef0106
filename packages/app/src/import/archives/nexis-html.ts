import { elementsIn, markupTree, paragraphsIn } from '../markup-tree.ts'
import type { Parsed } from '../parsed-article.ts'
import { type ArchiveFormat, fromText } from './archive-file.ts'
import { nexisArticle, oldParts } from './nexis-article.ts'

const OPENS = /<DOC NUMBER=/gi
const CLOSES = /<\/DOCFULL>/i

/** The download of LexisNexis as HTML: an article is opened and closed in comments. */
export const nexisHtml: ArchiveFormat = {
  name: 'Nexis (HTML)',
  recognises: (file) => file.holds('<DOC NUMBER=') && file.holds('<DOCFULL>'),
  articles: (file) => fromText(file, nexisHtmlArticles),
}

function* nexisHtmlArticles(html: string): Generator<Parsed> {
  const starts = [...html.matchAll(OPENS)]
  for (const [at, start] of starts.entries()) {
    const part = html.slice(html.indexOf('-->', start.index) + 3, starts[at + 1]?.index)
    const end = CLOSES.exec(part)?.index
    if (end === undefined)
      yield {
        line: at + 1,
        refusal: `article ${at + 1} is cut off before its end`,
        todo: 'Get the file again, or add the article by itself.',
      }
    else yield htmlArticle(part.slice(0, part.lastIndexOf('<!--', end)), at + 1)
  }
}

/** Each part of an article stands in a `div` of its own; the month of a date can be a hit with a `span` of its own. */
function htmlArticle(html: string, line: number): Parsed {
  const tree = markupTree(html, 'html')
  if ('fault' in tree) return { line, refusal: `article ${line} ${tree.fault}` }
  const paragraphs = [...elementsIn(tree, ({ name }) => name === 'div')]
    .flatMap((part) => paragraphsIn(part))
    .filter((one) => !/^\d+ (?:of|von|de|van) \d+ DOCUMENTS?$/i.test(one))
  const { head, body } = oldParts(paragraphs)
  return nexisArticle({ head, body: body.map((one) => one.replaceAll('\n', ' ')), line, form: 'old' })
}
