/** Words selected by keys alone. */
import { type RefObject, useEffect } from 'react'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import type { Stretch } from './stretches.ts'
import { selectStretch } from './text-places.ts'

/** `v` selects the first word of what is in hand, or of what one sees; arrows go on from there. */
export function beginSelection(article: HTMLElement, statement: StatementAnswer | undefined): void {
  const from = statement?.content[0] ?? firstSeen(article)
  if (from === null) return
  ;(document.activeElement as HTMLElement | null)?.blur()
  selectStretch(article, { start: from.start, end: from.start })
  document.getSelection()?.modify('extend', 'forward', 'word')
}

function firstSeen(article: HTMLElement): Stretch | null {
  const paragraphs = [...article.querySelectorAll<HTMLElement>('p[data-start]')]
  const seen = paragraphs.find((one) => one.getBoundingClientRect().bottom > 60) ?? paragraphs[0]
  return seen === undefined
    ? null
    : { start: Number(seen.dataset.start), end: Number(seen.dataset.start) + 1 }
}

/** Between two paragraphs stand the cards of the first; their words are not the article's. */
function overCards(article: HTMLElement, selection: Selection, way: string): void {
  const focus = selection.focusNode
  const cards = (focus instanceof Element ? focus : focus?.parentElement)?.closest('.cards')
  if (cards == null || focus === null) return
  const paragraphs = [...article.querySelectorAll('[data-start]')]
  const follows = (one: Element) =>
    (cards.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const next = way === 'forward' ? paragraphs.find(follows) : paragraphs.filter((one) => !follows(one)).at(-1)
  if (next === undefined) return
  selection.extend(next, way === 'forward' ? 0 : next.childNodes.length)
  selection.modify('extend', way, 'word')
}

/** Arrows move the selected words by a word, with Shift they make them longer or shorter; Ctrl goes by letters. */
export function useSelectionByArrows(article: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const selection = document.getSelection()
      const element = article.current
      if (
        selection === null ||
        element === null ||
        selection.isCollapsed ||
        !element.contains(selection.anchorNode)
      )
        return
      if ((event.target as Element | null)?.closest('input, select, textarea') !== null) return
      const way = wayOf(event.key, selection)
      if (event.key === 'Escape') selection.removeAllRanges()
      if (way === undefined) return
      event.preventDefault()
      const step =
        event.key === 'ArrowDown' || event.key === 'ArrowUp' ? 'line' : event.ctrlKey ? 'character' : 'word'
      if (!event.shiftKey) {
        if (way === 'forward') selection.collapseToEnd()
        else selection.collapseToStart()
      }
      selection.modify('extend', way, step)
      overCards(element, selection, way)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [article])
}

/** To the right is forward, and in a text from right to left it is back. */
function wayOf(key: string, { anchorNode }: Selection): 'forward' | 'backward' | undefined {
  if (key === 'ArrowDown') return 'forward'
  if (key === 'ArrowUp') return 'backward'
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return undefined
  const paragraph = anchorNode?.parentElement ?? null
  const leftward = paragraph !== null && getComputedStyle(paragraph).direction === 'rtl'
  return (key === 'ArrowRight') === leftward ? 'backward' : 'forward'
}
