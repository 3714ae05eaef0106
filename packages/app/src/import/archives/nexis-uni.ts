import { rtfText } from '../office/rtf-text.ts'
import type { Parsed } from '../parsed-article.ts'
import type { ArchiveFile, ArchiveFormat } from './archive-file.ts'
import { nexisArticle } from './nexis-article.ts'
import { wordParagraphs } from './word-paragraphs.ts'

/** What stands behind an article, in the language of the account. */
const ENDS = [
  'End of Document',
  'Ende des Dokuments',
  'Fin du document',
  'Einde van document',
  'Fin del documento',
]
const END = new RegExp(`^(?:${ENDS.join('|')})$`)
const BODY = /^(?:Body|Text|Volltext|Full Text|Texte)$/

/** A paragraph of a download, and where its title leads. */
export interface UniParagraph {
  readonly text: string
  readonly link?: string
}

/** The download of Nexis Uni and Lexis Advance: Word, or RTF with the same paragraphs. */
export const nexisUni: ArchiveFormat = {
  name: 'Nexis Uni',
  recognises: (file) => paragraphsOf(file).some(({ text }) => END.test(text)),
  articles: (file) => uniArticles(paragraphsOf(file)),
}

const known = new WeakMap<ArchiveFile, readonly UniParagraph[]>()

/** Of a file that is neither there are none. */
function paragraphsOf(file: ArchiveFile): readonly UniParagraph[] {
  const found = known.get(file) ?? readParagraphs(file)
  known.set(file, found)
  return found
}

function readParagraphs(file: ArchiveFile): readonly UniParagraph[] {
  if (file.head.startsWith('PK\u0003\u0004')) return wordParagraphs(file.bytes, ENDS)
  if (!file.head.startsWith('{\\rtf') || !ENDS.some((words) => file.holds(words))) return []
  return rtfText(file.bytes)
    .split('\n\n')
    .map((text) => ({ text: text.trim() }))
}

export function* uniArticles(paragraphs: readonly UniParagraph[]): Generator<Parsed> {
  let [number, part]: [number, UniParagraph[]] = [0, []]
  for (const paragraph of paragraphs) {
    if (END.test(paragraph.text)) {
      yield uniArticle(part, ++number)
      part = []
    } else if (paragraph.text !== '') part.push(paragraph)
  }
  if (part.some(({ text }) => BODY.test(text)))
    yield {
      line: number + 1,
      refusal: `article ${number + 1} is cut off before its end`,
      todo: 'Get the file again, or add the article by itself.',
    }
  else yield* missing(paragraphs, number)
}

/** The cover names how many articles were asked for. */
function* missing(paragraphs: readonly UniParagraph[], found: number): Generator<Parsed> {
  const cover = paragraphs.slice(0, 50).flatMap(({ text }) => /^\p{L}+ \((\d+)\)$/u.exec(text)?.[1] ?? [])
  const told = Number(cover[0] ?? found)
  if (told > found)
    yield {
      refusal: `the cover names ${told} articles, and ${found} are here`,
      todo: 'Get the file again where one is missed.',
    }
}

function uniArticle(part: readonly UniParagraph[], line: number): Parsed {
  const texts = part.map(({ text }) => text)
  const body = texts.findIndex((text) => BODY.test(text))
  const head = body < 0 ? texts : texts.slice(0, body)
  const article = nexisArticle({ head, body: body < 0 ? [] : texts.slice(body + 1), line, form: 'uni' })
  if ('refusal' in article) return article
  // The cover lists the links of all; the title's own is behind it.
  const link = part.slice(0, body).findLast(({ text }) => text === article.title)?.link
  return { ...article, accession: contentItem(link) ?? article.accession }
}

/** `.../api/document?id=urn:contentItem:5WG2-...` */
const contentItem = (link: string | undefined): string | undefined =>
  /urn:contentItem:[\w-]+/.exec(decodeURIComponentSafely(link ?? ''))?.[0]

function decodeURIComponentSafely(link: string): string {
  try {
    return decodeURIComponent(link)
  } catch {
    return link
  }
}
