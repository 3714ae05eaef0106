import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { opened, places } from './margin.ts'

export interface Margin {
  readonly tops: ReadonlyMap<number, number>
  /** From the line of the text to the card in hand: an SVG path in the gutter. */
  readonly leader: string
  readonly height: number
}

const NONE: Margin = { tops: new Map(), leader: '', height: 0 }
const GAP = 6

/**
 * Measures where each statement begins in the text and how tall its card is, and gives every card its place before the
 * page is painted. Measured again when the column's width changes, the fonts arrive or the open card grows, never for anything else.
 */
export function useMargin(
  sheet: RefObject<HTMLElement | null>,
  order: readonly number[],
  hand: number | null,
  wide: boolean,
): Margin {
  const [margin, setMargin] = useState(NONE)
  const closed = useRef(new Map<number, number>())
  const measure = useCallback(() => {
    const page = sheet.current
    setMargin(page === null || !wide ? NONE : layOut(page, order, hand, closed.current))
  }, [sheet, order, hand, wide])

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
    const card = hand === null || sheet.current === null ? null : cardOf(sheet.current, hand)
    if (card === null) return
    const watch = new ResizeObserver(measure)
    watch.observe(card)
    return () => watch.disconnect()
  }, [hand, measure, sheet])
  return margin
}

function layOut(
  page: HTMLElement,
  order: readonly number[],
  hand: number | null,
  closed: Map<number, number>,
): Margin {
  const origin = page.getBoundingClientRect().top
  const lines = linesOf(page, origin)
  const shown = order.filter((id) => cardOf(page, id) !== null)
  const tall = new Map(shown.map((id) => [id, cardOf(page, id)!.offsetHeight]))
  for (const id of shown) if (id !== hand) closed.set(id, tall.get(id)!)
  const usual = [...closed.values()][0] ?? 48
  const heights = shown.map((id) => closed.get(id) ?? usual)
  const floor = lines.values().next().value ?? 0
  const wishes = shown.map((id, i) => ({ at: (lines.get(id) ?? floor) - floor - 15, height: heights[i]! }))
  const alone = places(wishes, GAP).map((top) => top + floor)
  const inHand = hand === null ? -1 : shown.indexOf(hand)
  const tops = inHand < 0 ? alone : opened(alone, heights, inHand, tall.get(hand!)!, GAP)
  const last = shown.length - 1
  const height = last < 0 ? 0 : tops[last]! + (last === inHand ? tall.get(hand!)! : heights[last]!)
  return {
    tops: new Map(shown.map((id, i) => [id, tops[i]!])),
    leader: inHand < 0 || !lines.has(hand!) ? '' : leaderPath(lines.get(hand!)!, tops[inHand]! + 15),
    height,
  }
}

const cardOf = (page: HTMLElement, id: number) => page.querySelector<HTMLElement>(`#s-${id}`)

/** The middle of the line on which each statement begins. */
function linesOf(page: HTMLElement, origin: number): Map<number, number> {
  const lines = new Map<number, number>()
  for (const element of page.querySelectorAll<HTMLElement>('[data-begins]')) {
    const box = element.getClientRects()[0]
    if (box === undefined) continue
    for (const id of element.dataset.begins!.split(' '))
      lines.set(Number(id), box.top + box.height / 2 - origin)
  }
  return lines
}

const leaderPath = (line: number, card: number): string =>
  `M4 ${Math.round(line) + 0.5} H16 L30 ${Math.round(card) + 0.5} H42`
