import { MOST_UNPACKED_MB } from '../bounded/bounds.ts'
import { blockText } from '../html-text.ts'
import { type Element, elementsIn, isNamed, lineOf, markupTree } from '../markup-tree.ts'
import { pageDocument } from '../page/page-document.ts'
import type { Parsed } from '../parsed-article.ts'
import { unpackedParts } from '../zip-parts.ts'

/** An article kept as an e-book, or a book: one document of all that is read from its beginning to its end. */
export async function epubArticle(bytes: Uint8Array): Promise<Parsed> {
  const parts = unpackedParts(bytes, (name) => /\.(?:x?html?|xml|opf|ncx)$/i.test(name))
  if (parts === 'broken') return broken('is broken')
  if (parts === 'too-far') return broken(`unpacks to more than ${MOST_UNPACKED_MB} MB`)
  const book = bookOf(parts)
  if (book === null) return broken('does not say what it holds')
  const locked = new TextDecoder().decode(parts.get('META-INF/encryption.xml'))
  if (book.chapters.some((path) => locked.includes(`"${path}"`)))
    return { refusal: 'this EPUB is protected against copying', todo: AS_TEXT }
  const chapters: string[] = []
  for (const path of book.chapters) {
    const text = await chapterText(new TextDecoder().decode(parts.get(path)))
    if (text !== '') chapters.push(text)
  }
  if (chapters.length === 0) return broken('holds no text')
  const what = `this EPUB holds ${chapters.length} chapters; they go in as one document.`
  const todo = 'Where they are articles of their own, add each by itself.'
  return {
    text: chapters.join('\n\n'),
    ...book.said,
    fault: chapters.length < FEWEST_CHAPTERS ? undefined : { what, todo },
  }
}

const AS_TEXT = 'Add the text of the article instead.'

/** A cover page and an article are no chapters. */
const FEWEST_CHAPTERS = 3

const broken = (what: string): Parsed => ({ refusal: `this EPUB ${what}`, todo: AS_TEXT })

interface Book {
  /** Paths of the parts, in the order of reading. */
  readonly chapters: readonly string[]
  readonly said: {
    readonly title: string | undefined
    readonly author: string | undefined
    readonly outlet: string | undefined
    readonly date: string | undefined
    readonly language: string | undefined
    readonly url: string | undefined
  }
}

/** What `META-INF/container.xml` names as the package; `null` where there is none. */
function bookOf(parts: ReadonlyMap<string, Uint8Array>): Book | null {
  const tree = (path: string): Element | null => {
    const part = parts.get(path)
    const parsed = part === undefined ? null : markupTree(new TextDecoder().decode(part), 'xml')
    return parsed === null || 'fault' in parsed ? null : parsed
  }
  const named = all(tree('META-INF/container.xml'), 'rootfile')[0]?.attributes['full-path']
  const path = named ?? [...parts.keys()].find((name) => name.endsWith('.opf')) ?? ''
  const book = tree(path)
  if (book === null) return null
  const items = new Map(all(book, 'item').map((one) => [one.attributes.id ?? '', one.attributes]))
  const spine = all(book, 'itemref').filter(({ attributes }) => attributes.linear !== 'no')
  const chapters = spine.flatMap(({ attributes: { idref = '' } }) => {
    const { href, properties = '' } = items.get(idref) ?? {}
    return href === undefined || /\bnav\b/.test(properties) ? [] : [beside(path, href)]
  })
  const said = (name: string) => all(book, name).flatMap((one) => lineOf(one) ?? [])
  const url = [...said('dc:source'), ...said('dc:identifier')].find((one) => /^https?:\/\//.test(one))
  return {
    chapters,
    said: {
      title: said('dc:title')[0],
      author: said('dc:creator').join('; ') || undefined,
      outlet: said('dc:publisher')[0],
      date: said('dc:date')[0],
      language: said('dc:language')[0],
      url,
    },
  }
}

const all = (tree: Element | null, name: string): Element[] =>
  tree === null ? [] : [...elementsIn(tree, (one) => isNamed(one, name))]

/** `text/one.xhtml` beside `OEBPS/book.opf` is `OEBPS/text/one.xhtml`. */
function beside(path: string, href: string): string {
  const url = new URL(href, `epub:///${path}`)
  try {
    return decodeURIComponent(url.pathname.slice(1))
  } catch {
    return url.pathname.slice(1)
  }
}

/** A chapter's words without its notes and lists of contents. */
async function chapterText(xhtml: string): Promise<string> {
  if (!/\S/.test(xhtml)) return ''
  // An element of XML that closes itself would be open in HTML.
  const html = xhtml.replace(/<(title|script|style|a|i|b|em|span|p|div)\b([^<>]*)\/>/gi, '<$1$2></$1>')
  const document = pageDocument(html.replace(/^\ufeff?\s*<\?xml[^>]*\?>/, ''))
  for (const element of [...document.body.querySelectorAll('*')])
    if (
      /\b(?:footnotes?|endnotes?|rearnotes?|toc|landmarks|page-list|pagebreak)\b/.test(
        element.getAttribute('epub:type') ?? '',
      )
    )
      element.remove()
  return blockText(document.body)
}
