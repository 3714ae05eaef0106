import { blockText } from '../html-text.ts'
import { PageElement, type PageNode } from './page-dom.ts'
import { BLOCKS, type Inside, NO_WORDS, type PageTree, POST } from './page-tree.ts'
import { whyUnwanted } from './unwanted.ts'

/** An element that holds blocks, and what it lies in. */
export interface Around {
  readonly tag: string
  readonly className: string
  readonly outer: Around | null
  /** Lies in an embedded post. */
  readonly post: boolean
}

/** Words that stand together between two ends of blocks: a paragraph, a line, a headline. */
export interface Block {
  readonly text: string
  readonly tag: string
  readonly around: Around
  /** The number that its element bears, by which it is found again in what is made of the page. */
  readonly mark: number
  /** How much of it lies in links, from 0 to 1. */
  readonly linked: number
  /** Whether a picture stands in it. */
  readonly pictured: boolean
}

export const MARK = 'data-block-number'

/**
 * The blocks of a page in its order, without what is no part of an article; that is taken out of the page too. Each element
 * that words lie in directly bears its number from then on.
 */
export function pageBlocks(body: PageElement, tree: PageTree): readonly Block[] {
  const blocks: Block[] = []
  const whole = tree.inside.get(body)
  if (whole === undefined) return []
  const page = { whole, byClass: tree.byClass }
  const removed: PageElement[] = []
  const marked: {
    readonly element: PageElement
    readonly run: readonly PageNode[]
    readonly mark: number
  }[] = []
  let mark = 0
  const visit = (element: PageElement, outer: Around | null): void => {
    const tag = element.nodeName
    const className = element.getAttribute('class')?.trim() ?? ''
    const around: Around = { tag, className, outer, post: outer?.post === true || POST.test(className) }
    const speaks = hasWords(element)
    const unwantedInside = (one: PageElement) => {
      const inside = tree.inside.get(one)
      return !around.post && inside !== undefined && whyUnwanted(one, inside, page, true) !== null
    }
    let run: PageNode[] = []
    let own = -1
    const finish = () => {
      const text = run.length === 0 ? '' : blockText({ childNodes: run })
      if (text !== '') {
        if (own < 0) own = mark++
        marked.push({ element, run, mark: own })
        blocks.push({
          text,
          tag,
          around,
          mark: own,
          linked: linkedShare(run, tree.inside),
          pictured: run.some((node) => tree.inside.get(node)?.picture === true),
        })
      }
      run = []
    }
    for (let child = element.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) run.push(child)
      if (!(child instanceof PageElement)) continue
      const name = child.nodeName
      const inside = tree.inside.get(child)
      if (inside === undefined || NO_WORDS.has(name)) continue
      const isBlock = inside.blocks || BLOCKS.has(name)
      const unwanted = !around.post && whyUnwanted(child, inside, page, speaks && !isBlock) !== null
      if (isBlock) finish()
      if (unwanted) removed.push(child)
      else if (isBlock) visit(child, around)
      else {
        leaveOutInside(child, unwantedInside)
        run.push(child)
      }
    }
    finish()
  }
  visit(body, null)
  for (const element of removed) element.remove()
  for (const one of marked) setMark(one.element, one.run, one.mark)
  return blocks
}

/**
 * Readability puts a `p` of its own in the place of a `div` of words, and the number of that is lost: the first words bear it
 * too.
 */
function setMark(element: PageElement, run: readonly PageNode[], mark: number): void {
  element.setAttribute(MARK, String(mark))
  if (/^(?:P|LI|TD|TH|H[1-6]|PRE|BLOCKQUOTE)$/.test(element.nodeName)) return
  const first = run.find((node) => node.textContent.trim() !== '')
  if (first instanceof PageElement) first.setAttribute(MARK, String(mark))
  else if (first !== undefined) {
    const span = element.insertBefore(element.ownerDocument.createElement('span'), first)
    span.setAttribute(MARK, String(mark))
    span.appendChild(first)
  }
}

/** What opens over the words of a sentence, or is not shown, lies somewhere inside them. */
function leaveOutInside(element: PageElement, isUnwanted: (one: PageElement) => boolean): void {
  for (const child of element.children)
    if (isUnwanted(child)) child.remove()
    else leaveOutInside(child, isUnwanted)
}

/** Whether words stand in an element itself, and not only in others inside it. */
function hasWords(element: PageNode): boolean {
  for (let child = element.firstChild; child !== null; child = child.nextSibling)
    if (child.nodeType === 3 && child.textContent.trim() !== '') return true
  return false
}

function linkedShare(run: readonly PageNode[], inside: ReadonlyMap<PageNode, Inside>): number {
  let [text, linked] = [0, 0]
  for (const node of run) {
    const own = inside.get(node)
    const size = own?.text ?? node.textContent.trim().length
    text += size
    linked += node.nodeName === 'A' ? size : (own?.linked ?? 0)
  }
  return text === 0 ? 0 : linked / text
}
