import type { ParsedArticle } from '../parsed-article.ts'
import { chosenBlocks, mainBlocks, proseOf } from './choose-blocks.ts'
import { type Block, MARK, pageBlocks } from './page-blocks.ts'
import { pageData } from './page-data.ts'
import { pageDocument } from './page-document.ts'
import type { PageDocument, PageNode } from './page-dom.ts'
import { pageTree } from './page-tree.ts'
import { ownOffset } from './stamp-clock.ts'

/** More elements than any article page has; beyond, the page is data, not reading. */
const MOST_ELEMENTS = 200_000

/** Readability's work grows with the cube of the nesting; a page nested deeper gives all the text of its body. */
const DEEPEST_READABLE = 150
const DEEPEST = 3000

export const PAGE_TOO_DEEP = Symbol('a page nested too deeply')

/**
 * Reads a page: what it says of itself, then its blocks of words, of which Readability tells the region of the article and our
 * rows what in it is none of its words. `address` is where it was met, if that is known.
 */
export async function readPage(
  html: string,
  address?: string,
): Promise<ParsedArticle | typeof PAGE_TOO_DEEP> {
  const document = pageDocument(html)
  const tree = pageTree(document.documentElement, DEEPEST)
  if (tree.depth > DEEPEST) return PAGE_TOO_DEEP
  const data = pageData(tree, document, { offset: ownOffset(html), address })
  const blocks = pageBlocks(document.body, tree)
  const taken = tree.depth > DEEPEST_READABLE ? null : await readableMarks(document)
  const main = mainBlocks(blocks)
  const found = taken === null ? [] : blocks.filter(({ mark }) => taken.has(mark))
  const isPart = proseOf(found) < Math.min(SHORT, PART_OF_MAIN * proseOf(main))
  const marks = taken === null || isPart ? new Set(main.map(({ mark }) => mark)) : taken
  const text = textOf(chosenBlocks(blocks, marks, data.titles))
  return { ...data.fields, text: text === '' ? textOf(blocks) : text }
}

/** Readability took fewer characters than a short article has, and less than this of the paragraphs of the page: it took a part for the whole. */
const SHORT = 400
const PART_OF_MAIN = 0.5

const textOf = (blocks: readonly Block[]) => blocks.map(({ text }) => text).join('\n\n')

/** The numbers of the elements that Readability takes for the article; `null` where it finds none. */
async function readableMarks(document: PageDocument): Promise<ReadonlySet<number> | null> {
  const { Readability } = await import('@mozilla/readability')
  const marks = new Set<number>()
  const collect = (node: PageNode): void => {
    const mark = node.getAttribute(MARK)
    if (mark !== null) marks.add(Number(mark))
    for (let child = node.firstChild; child !== null; child = child.nextSibling)
      if (child.nodeType === 1) collect(child)
  }
  const options = { maxElemsToParse: MOST_ELEMENTS, disableJSONLD: true }
  const serializer = (node: PageNode) => {
    collect(node)
    return ''
  }
  try {
    // Its types ask for a browser's whole document; it looks at a part of one.
    return Reflect.construct(Readability, [document, { ...options, serializer }]).parse() === null
      ? null
      : marks
  } catch {
    // It goes astray in some documents; the page has an article all the same.
    return null
  }
}
