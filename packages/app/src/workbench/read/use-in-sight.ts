import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Chunk } from './chunks.ts'

export interface InSight {
  /** Whether a chunk is taken apart into its paragraphs. */
  readonly isShown: (chunk: number) => boolean
  /** Takes a chunk apart at once, wherever one is; it stays so until another is asked for. */
  readonly show: (chunk: number) => void
  /** How tall a chunk was when it went out of sight, in pixels. */
  readonly heightOf: (chunk: number) => number | undefined
  /** What is in sight, in the order of the text. */
  readonly chunks: readonly number[]
}

/** A text up to this length is shown whole. */
const SHORT = 12_000
const AHEAD = '1200px 0px'

/** Which chunks of a text are in sight or nearly so; of a short text all are. */
export function useInSight(
  article: RefObject<HTMLElement | null>,
  chunks: readonly Chunk[],
  hand: number | undefined,
): InSight {
  const [seen, setSeen] = useState<ReadonlySet<number>>(() => new Set([0]))
  const heights = useRef(new Map<number, number>())
  const [asked, setAsked] = useState<number | null>(null)
  const whole = (chunks.at(-1)?.end ?? 0) <= SHORT
  useEffect(() => {
    const page = article.current
    if (whole || page === null) return
    const look = (entries: readonly IntersectionObserverEntry[]) => {
      for (const { target, boundingClientRect } of entries) {
        if (target.classList.contains('far')) continue
        heights.current.set(Number(target.getAttribute('data-chunk')), boundingClientRect.height)
      }
      setSeen((before) => withEntries(before, entries))
    }
    const watch = new IntersectionObserver(look, { rootMargin: AHEAD })
    for (const { at } of chunks) {
      const element = page.querySelector(`[data-chunk="${at}"]`)
      if (element !== null) watch.observe(element)
    }
    return () => watch.disconnect()
  }, [article, chunks, whole])
  const isShown = useCallback(
    (chunk: number) => whole || seen.has(chunk) || chunk === hand || chunk === asked,
    [whole, seen, hand, asked],
  )
  const shownNow = useRef(isShown)
  shownNow.current = isShown
  const show = useCallback((chunk: number) => {
    if (!shownNow.current(chunk)) flushSync(() => setAsked(chunk))
  }, [])
  const heightOf = useCallback((chunk: number) => heights.current.get(chunk), [])
  return {
    isShown,
    show,
    heightOf,
    chunks: whole ? chunks.map(({ at }) => at) : [...seen].sort((a, b) => a - b),
  }
}

function withEntries(
  before: ReadonlySet<number>,
  entries: readonly IntersectionObserverEntry[],
): ReadonlySet<number> {
  const next = new Set(before)
  for (const { target, isIntersecting } of entries) {
    const chunk = Number(target.getAttribute('data-chunk'))
    if (isIntersecting) next.add(chunk)
    else if (!isUsed(target)) next.delete(chunk)
  }
  return next.size === before.size && [...next].every((one) => before.has(one)) ? before : next
}

/** What is selected or has the focus must not be taken away under it. */
function isUsed(element: Element): boolean {
  const selection = document.getSelection()
  const ends = selection?.isCollapsed === false ? [selection.anchorNode, selection.focusNode] : []
  return [...ends, document.activeElement].some((node) => element.contains(node))
}
