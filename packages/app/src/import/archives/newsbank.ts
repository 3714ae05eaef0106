import {
  type Element,
  elementsIn,
  firstIn,
  hasClass,
  lineOf,
  markupTree,
  paragraphsIn,
  rawText,
} from '../markup-tree.ts'
import type { Parsed } from '../parsed-article.ts'
import { type ArchiveFormat, fromText } from './archive-file.ts'
import { datedLine } from './dated-line.ts'
import { risRecords, risReference } from './ris.ts'

/** Where the page keeps what it says of its article, as RIS for reference managers. */
const CITATION = 'nbplatform-noodletools-export-risdatabyformpost'

/** A page of NewsBank (Access World News), saved in the browser. */
export const newsbank: ArchiveFormat = {
  name: 'NewsBank',
  recognises: (file) => file.holds('document-view__body') && (file.holds(CITATION) || file.holds('newsbank')),
  articles: (file) => fromText(file, (html) => [newsbankArticle(html)]),
}

function newsbankArticle(html: string): Parsed {
  const tree = markupTree(html, 'html')
  if ('fault' in tree) return { refusal: `this page of NewsBank ${tree.fault}` }
  const bodies = [...elementsIn(tree, (one) => hasClass(one, 'document-view__body'))]
  const text = bodies.flatMap(wordsIn).join('\n\n')
  if (text === '')
    return { refusal: 'this page of NewsBank has no text', todo: 'Save the page of the article.' }
  const citation = firstIn(tree, ({ attributes }) => attributes.id === CITATION)
  const [record] = citation === undefined ? [] : risRecords(citationText(citation))
  const { title, outlet, date, author, section, page, url } = risReference(record?.fields ?? new Map())
  const printed = record?.fields.get('DA')?.[0] ?? record?.fields.get('Y1')?.[0] ?? ''
  return {
    text,
    title: title ?? lineOf(firstIn(tree, (one) => hasClass(one, 'document-view__title'))),
    outlet,
    date: date ?? datedLine(printed)?.day,
    author,
    section,
    page,
    url: lineOf(firstIn(tree, (one) => hasClass(one, 'actions-bar__urltext'))) ?? url,
  }
}

const citationText = (element: Element): string => (element.attributes.value ?? rawText(element)).trim()

/** Paragraphs end in two line breaks; numbers of the archive and captions are no text. */
const wordsIn = (body: Element): string[] =>
  paragraphsIn(body)
    .flatMap((one) => one.split(/\n{2,}/))
    .map((one) => one.trim())
    .filter((one) => one !== '' && !/^(?:SQN: \d+|Caption: .*)$/s.test(one))
