import {
  childrenOf,
  type Element,
  elementsIn,
  firstIn,
  hasClass,
  lineOf,
  markupTree,
  rawText,
} from '../markup-tree.ts'
import type { Parsed } from '../parsed-article.ts'
import { type ArchiveFormat, fromText } from './archive-file.ts'
import { datedLine } from './dated-line.ts'
import { ACCESSION, CODES, type FactivaFields, factivaArticle } from './factiva-codes.ts'

const ARTICLE = /class=["']article \w{2}Article["']/

/** Factiva's page of articles, with the indexing or as "full article". */
export const factivaHtml: ArchiveFormat = {
  name: 'Factiva (HTML)',
  recognises: (file) => {
    if (!file.holds('Article') || !file.holds('articleParagraph')) return false
    const decoded = file.text()
    return !('fault' in decoded) && ARTICLE.test(decoded.text)
  },
  articles: (file) => fromText(file, factivaHtmlArticles),
}

/** One part of the page at a time: it carries hundreds of kilobytes of scripts, and may hold a hundred articles. */
function* factivaHtmlArticles(html: string): Generator<Parsed> {
  const starts = [...html.matchAll(new RegExp(`<div[^>]*${ARTICLE.source}[^>]*>`, 'g'))]
  for (const [at, start] of starts.entries()) {
    const number = at + 1
    const tree = markupTree(html.slice(start.index, starts[at + 1]?.index), 'html')
    if ('fault' in tree) yield { line: number, refusal: `article ${number} ${tree.fault}` }
    else yield whole(fieldsOf(tree), number)
  }
}

/** An article ends with its number; without it the page was cut. */
function whole(fields: FactivaFields, line: number): Parsed {
  if (fields.has('AN')) return factivaArticle(fields, line)
  return {
    line,
    refusal: `article ${line} is cut off before its end`,
    todo: 'Get the file again, or add the article by itself.',
  }
}

function fieldsOf(tree: Element): FactivaFields {
  const article = childrenOf(tree)[0]
  const rows = [...elementsIn(article, ({ name }) => name === 'tr')]
  return rows.length > 0 ? indexed(rows) : plain(article)
}

/** `<td class="index"><b>HD</b>&nbsp;</td><td>...`: hit words stand in `b` of their own. */
function indexed(rows: readonly Element[]): FactivaFields {
  const fields = new Map<string, readonly string[]>()
  for (const row of rows) {
    const [index, value] = childrenOf(row, 'td')
    const code =
      lineOf(index)
        ?.replace(/\u00a0/g, '')
        .trim() ?? ''
    if (value === undefined || !CODES.has(code)) continue
    const paragraphs = [...elementsIn(value, ({ name }) => name === 'p')]
    fields.set(code, paragraphs.length > 0 ? lines(paragraphs) : lines([value]))
  }
  return fields
}

const lines = (elements: readonly Element[]): string[] =>
  elements.flatMap(
    (element) =>
      rawText(element)
        .replace(/[^\S\u00a0]+/g, ' ')
        .trim() || [],
  )

/** No codes: what a nameless line is, its pattern tells. Outlet and code stand behind date and time. */
function plain(article: Element | undefined): FactivaFields {
  const fields = new Map<string, readonly string[]>()
  const put = (code: string, words: string | undefined): void => {
    if (words !== undefined && !fields.has(code)) fields.set(code, [words])
  }
  put('HD', lineOf(firstIn(article, (one) => /Headline$/.test(one.attributes.class ?? ''))))
  put('BY', lineOf(firstIn(article, (one) => hasClass(one, 'author'))))
  const dated = { seen: false, named: false }
  for (const part of elementsIn(article, ({ name }) => name === 'div' || name === 'p')) {
    const line = lineOf(part)
    if (line === undefined || isHead(part)) continue
    if (part.name === 'p') {
      const number = ACCESSION.exec(line)
      if (number === null) fields.set('TD', [...(fields.get('TD') ?? []), ...lines([part])])
      else put('AN', line)
    } else putNameless(line, dated, put)
  }
  return fields
}

const isHead = ({ name, attributes }: Element): boolean =>
  name === 'div' && (attributes.id === 'hd' || (attributes.class ?? '') !== '')

function putNameless(
  line: string,
  dated: { seen: boolean; named: boolean },
  put: (code: string, words: string) => void,
): void {
  if (!dated.seen) {
    if (datedLine(line) === null || line.length > 40) return
    dated.seen = true
    put('PD', line)
  } else if (/^\d{1,2}:\d{2}$/.test(line)) put('ET', line)
  else if (!dated.named) {
    // Its outlet comes first, and may look like a code ("BBC").
    dated.named = true
    put('SN', line)
  } else if (/^(?:©|\(c\)|copyright\b)/i.test(line)) put('CY', line)
  else if (/^[A-Z]?\d+[A-Z]?$/.test(line)) put('PG', line)
  else if (/^[A-Z0-9]{2,10}$/.test(line)) put('SC', line)
}
