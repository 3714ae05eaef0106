import { blockText } from './html-text.ts'

interface Block {
  readonly text: string
  /** The class of what it stands in: `DIV body__inner`; `null` where it has none. */
  readonly container: string | null
  /** The article it lies in: a teaser of another one may bear the same class. */
  readonly article: unknown
}

const LEAVES = 'p, h2, h3, h4, h5, h6, li, blockquote, pre'
const APART = 'aside, nav, footer, form, figure'

interface PageElement {
  readonly tagName: string
  readonly parentElement: PageElement | null
  readonly getAttribute: (name: string) => string | null
  readonly closest: (selector: string) => unknown
  readonly querySelector: (selector: string) => unknown
  readonly childNodes: Iterable<unknown>
}

/** The blocks of words of a page in its order; to be asked before Readability takes it apart. */
export function blocksOf(elements: Iterable<PageElement>): readonly Block[] {
  const found: Block[] = []
  for (const element of elements) {
    if (element.querySelector(LEAVES) !== null || element.closest(APART) !== null) continue
    const text = blockText(element)
    if (text === '') continue
    found.push({
      text,
      container: containerOf(element.parentElement),
      article: element.closest('article, main'),
    })
  }
  return found
}

export const BLOCKS = LEAVES

function containerOf(parent: PageElement | null): string | null {
  const name = parent?.getAttribute('class')?.trim() ?? ''
  return parent === null || name === '' ? null : `${parent.tagName} ${name}`
}

/** So much of what was found must stand in blocks that are known: else the page is of another make, and is left as it was found. */
const KNOWN = 0.95

/** Shorter ones are lines of a page and no paragraphs of an article. */
const PARAGRAPH = 60

/**
 * The whole of an article that a page gives in several containers, with advertisements between them, of which one was taken for
 * all of it. The others are known by bearing the same class in the same article. Where there are none the text is what was found.
 */
export function wholeArticle(found: string, blocks: readonly Block[]): string {
  const pieces = new Set(found.split('\n\n'))
  const own = blocks.filter(({ text }) => text.split('\n\n').every((piece) => pieces.has(piece)))
  const size = (list: readonly Block[]) => list.reduce((sum, { text }) => sum + text.length, 0)
  if (size(own) < KNOWN * found.length) return found
  const paragraphs = own.filter(({ text }) => text.length >= PARAGRAPH)
  const containers = new Set(paragraphs.flatMap(({ container }) => container ?? []))
  const isOwn = new Set(own)
  const articles = new Set(paragraphs.map(({ article }) => article))
  const isOther = (block: Block) =>
    !isOwn.has(block) &&
    block.container !== null &&
    containers.has(block.container) &&
    articles.has(block.article)
  if (!blocks.some((block) => isOther(block) && block.text.length >= PARAGRAPH)) return found
  return blocks
    .filter((block) => isOwn.has(block) || isOther(block))
    .map(({ text }) => text)
    .join('\n\n')
}
