/** From what is selected on the page to offsets in the article's text, and back. */

export interface Stretch {
  readonly start: number
  readonly end: number
}

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

/** A stretch without white space at its edges and never with half a character; `null` when nothing is left. */
export function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  let [from, to] = [Math.max(0, start), Math.min(text.length, end)]
  while (from < to && /\s/.test(text.charAt(from))) from++
  while (to > from && /\s/.test(text.charAt(to - 1))) to--
  if (isLow(text, from)) from--
  if (isLow(text, to)) to++
  return to > from ? { start: from, end: to } : null
}

const isLow = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0xdc00 && code <= 0xdfff
}

/** Where a place of the page lies in the text: paragraphs carry their beginning as `data-start`. */
export function offsetOf(
  article: HTMLElement,
  node: Node,
  offset: number,
  beside: 'before' | 'after',
): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('p[data-start]') ?? null
  if (paragraph !== null && article.contains(paragraph)) {
    const before = document.createRange()
    before.setStart(paragraph, 0)
    before.setEnd(node, offset)
    return Number(paragraph.dataset.start) + before.toString().length
  }
  // Between paragraphs: the nearest text on the side that the selection runs to.
  const paragraphs = [...article.querySelectorAll<HTMLElement>('p[data-start]')]
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
  const paragraphs = [...article.querySelectorAll<HTMLElement>('p[data-start]')]
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

/** The stretch as a span with its words. */
export function spanOf(text: string, { start, end }: Stretch) {
  return { start, end, quote: text.slice(start, end) }
}

/** Moves one end of a stretch by a word, forward or back; it never becomes empty. */
export function movedByWord(text: string, stretch: Stretch, edge: 'start' | 'end', step: 1 | -1): Stretch {
  const at = stretch[edge]
  const next = step === 1 ? forward(text, at, edge) : back(text, at, edge)
  const moved = { ...stretch, [edge]: next }
  return moved.end > moved.start ? moved : stretch
}

function forward(text: string, at: number, edge: 'start' | 'end'): number {
  const rest = text.slice(at)
  const found = edge === 'end' ? /^\s*\S+/.exec(rest) : /^\S+\s*/.exec(rest)
  return at + (found?.[0].length ?? 0)
}

function back(text: string, at: number, edge: 'start' | 'end'): number {
  const rest = text.slice(Math.max(0, at - 400), at)
  const found = edge === 'start' ? /\S+\s*$/.exec(rest) : /\s*\S+$/.exec(rest)
  return at - (found?.[0].length ?? 0)
}
