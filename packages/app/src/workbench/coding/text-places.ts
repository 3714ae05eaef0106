/** From what is selected on the page to offsets in the article's text, and back. */
import { type Stretch, trimmed } from './stretches.ts'

/** The selected words of an article as offsets, without the blanks at their edges; `null` where nothing is selected in it. */
export function selectedStretch(article: HTMLElement, text: string): Stretch | null {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!article.contains(range.commonAncestorContainer)) return null
  const start = offsetOf(article, range.startContainer, range.startOffset, 'after')
  const end = offsetOf(article, range.endContainer, range.endOffset, 'before')
  return start === null || end === null ? null : trimmed(text, { start, end })
}

/** Where a place of the page lies in the text: paragraphs, and chunks out of sight, carry their beginning as `data-start`. */
export function offsetOf(
  article: HTMLElement,
  node: Node,
  offset: number,
  beside: 'before' | 'after',
): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('[data-start]') ?? null
  if (paragraph !== null && article.contains(paragraph)) {
    const before = document.createRange()
    before.setStart(paragraph, 0)
    before.setEnd(node, offset)
    return Number(paragraph.dataset.start) + before.toString().length
  }
  // Between paragraphs: the nearest text on the side that the selection runs to.
  const paragraphs = [...article.querySelectorAll<HTMLElement>('[data-start]')]
  const place = document.createRange()
  place.setStart(node, offset)
  const follows = (one: HTMLElement) => place.comparePoint(one, 0) > 0
  if (beside === 'after') {
    const next = paragraphs.find(follows)
    return next === undefined ? null : Number(next.dataset.start)
  }
  const last = paragraphs.filter((one) => !follows(one)).at(-1)
  return last === undefined ? null : Number(last.dataset.start) + (last.textContent ?? '').length
}

/** Selects a stretch on the page, so that arrow keys can go on from it. */
export function selectStretch(article: HTMLElement, { start, end }: Stretch): void {
  const from = placeOf(article, start)
  const to = placeOf(article, end)
  if (from === null || to === null) return
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset)
}

function placeOf(article: HTMLElement, at: number): { readonly node: Node; readonly offset: number } | null {
  const paragraphs = [...article.querySelectorAll<HTMLElement>('[data-start]')]
  const paragraph = paragraphs.filter((one) => Number(one.dataset.start) <= at).at(-1)
  if (paragraph === undefined) return null
  let left = at - Number(paragraph.dataset.start)
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
  let last: Text | null = null
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    last = node as Text
    if (left <= last.length) return { node: last, offset: left }
    left -= last.length
  }
  return last === null ? null : { node: last, offset: last.length }
}
