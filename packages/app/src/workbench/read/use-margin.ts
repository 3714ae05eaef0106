import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { outbox } from '../coding/outbox.ts'
import { opened, places } from './margin.ts'

export interface Margin {
  /** The top of each card, in pixels below that of its chunk; by the id under which the page first saw its statement. */
  readonly tops: ReadonlyMap<number, number>
  /** From the marked words to the card in hand: an SVG path from the corner of its chunk. */
  readonly leader: string
  readonly height: number
}

const NONE: Margin = { tops: new Map(), leader: '', height: 0 }
const GAP = 6
/** Where a card's border meets its connector, below its top; and where its first line is. */
const KNEE = 15

/**
 * Measures where each statement in sight begins in the text and how tall its card is, and gives every card its place before
 * the page is painted. Measured again when what is in sight changes, the column's width changes, the fonts arrive or the open
 * card grows, never for anything else.
 */
export function useMargin(
  sheet: RefObject<HTMLElement | null>,
  /** Says something new whenever cards came or went, or words begin elsewhere. */
  inSight: unknown,
  hand: number | null,
  wide: boolean,
): Margin {
  const [margin, setMargin] = useState(NONE)
  const closed = useRef(new Map<number, number>())
  const inHand = useRef(hand)
  inHand.current = hand
  const held = hand === null ? null : outbox.origin(hand)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is in sight and in hand is read from the page
  const measure = useCallback(() => {
    const page = sheet.current
    setMargin(page === null || !wide ? NONE : layOut(page, inHand.current, closed.current))
  }, [sheet, inSight, held, wide])

  useLayoutEffect(measure, [measure])
  useEffect(() => {
    let live = true
    const again = () => {
      closed.current.clear()
      if (live) measure()
    }
    let width = sheet.current?.clientWidth
    const watch = new ResizeObserver(([entry]) => {
      if (entry?.contentRect.width === width) return
      width = entry?.contentRect.width
      again()
    })
    if (sheet.current !== null) watch.observe(sheet.current)
    document.fonts.addEventListener('loadingdone', again)
    return () => {
      live = false
      watch.disconnect()
      document.fonts.removeEventListener('loadingdone', again)
    }
  }, [measure, sheet])
  useEffect(() => {
    const card = held === null ? null : document.querySelector<HTMLElement>(`#s-${inHand.current}`)
    if (card === null) return
    const watch = new ResizeObserver(measure)
    watch.observe(card)
    return () => watch.disconnect()
  }, [held, measure])
  return margin
}

interface Placed {
  readonly id: number
  readonly tall: number
  readonly chunk: Element | null
}

function layOut(page: HTMLElement, hand: number | null, closed: Map<number, number>): Margin {
  const origin = page.getBoundingClientRect().top
  const words = beginningsOf(page)
  const cards = [...page.querySelectorAll<HTMLElement>('li.card')].map((card): Placed => {
    return { id: Number(card.id.slice(2)), tall: card.offsetHeight, chunk: card.closest('.chunk') }
  })
  const chunkTops = new Map<Element | null, number>()
  for (const { chunk } of cards) {
    if (!chunkTops.has(chunk)) chunkTops.set(chunk, (chunk?.getBoundingClientRect().top ?? origin) - origin)
  }
  for (const { id, tall } of cards) if (id !== hand) closed.set(id, tall)
  const usual = closed.values().next().value ?? 48
  const heights = cards.map(({ id }) => closed.get(id) ?? usual)
  const lineOf = (id: number) => {
    const box = words.get(id)
    return box === undefined ? undefined : box.top + box.height / 2 - origin
  }
  const floor = cards.map(({ id }) => lineOf(id)).find((line) => line !== undefined) ?? 0
  const wishes = cards.map(({ id }, i) => {
    return { at: (lineOf(id) ?? floor) - floor - KNEE, height: heights[i] ?? usual }
  })
  const alone = places(wishes, GAP).map((top) => top + floor)
  const inHand = cards.findIndex(({ id }) => id === hand)
  const held = cards[inHand]
  const tops = held === undefined ? alone : opened(alone, heights, inHand, held.tall, GAP)
  const last = cards.length - 1
  const height =
    last < 0 ? 0 : (tops[last] ?? 0) + (last === inHand ? (held?.tall ?? 0) : (heights[last] ?? 0))
  const own = ({ chunk }: Placed, i: number) => (tops[i] ?? 0) - (chunkTops.get(chunk) ?? 0)
  const begin = held === undefined ? undefined : words.get(held.id)
  return {
    tops: new Map(cards.map((card, i) => [outbox.origin(card.id), own(card, i)])),
    leader:
      held === undefined || begin === undefined
        ? ''
        : leaderPath(begin, held.chunk?.getBoundingClientRect() ?? begin, own(held, inHand) + KNEE),
    height,
  }
}

/** The first line's box of the words with which each statement in sight begins. */
function beginningsOf(page: HTMLElement): Map<number, DOMRect> {
  const boxes = new Map<number, DOMRect>()
  for (const element of page.querySelectorAll<HTMLElement>('[data-begins]')) {
    const box = [...element.getClientRects()].find(({ width }) => width > 1)
    if (box === undefined) continue
    for (const id of element.dataset.begins?.split(' ') ?? []) boxes.set(Number(id), box)
  }
  return boxes
}

/** Below the words to the end of the column, then over the gutter to the card's border: it touches both. */
function leaderPath(words: DOMRect, chunk: DOMRect, card: number): string {
  const [column, border] = [640, 684]
  const line = Math.round(words.bottom - chunk.top) - 0.5
  const from = Math.round(Math.min(words.right - chunk.left, column))
  return `M${from} ${line} H${column + 14} L${column + 30} ${Math.round(card) + 0.5} H${border}`
}
