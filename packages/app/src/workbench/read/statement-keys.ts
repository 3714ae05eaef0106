import { useEffect, useRef } from 'react'
import { useKeys } from '../frame/keys.ts'

/** j and k walk the cards; an open one hands over; Esc closes. Enter is the focused card's own. */
export function useStatementKeys(
  order: readonly number[],
  hand: number | null,
  reach: (statement: number) => void,
  onHold: (statement: number | null) => void,
): void {
  const walk = (step: number) => () => {
    const focused = document.activeElement?.closest('li.card')?.id.slice(2)
    const at = order.indexOf(focused === undefined ? (hand ?? 0) : Number(focused))
    const next =
      order[at < 0 ? (step > 0 ? 0 : order.length - 1) : Math.min(Math.max(at + step, 0), order.length - 1)]
    if (next === undefined) return
    if (hand !== null) onHold(next)
    reach(next)
  }
  useKeys({ j: walk(1), k: walk(-1), Escape: () => onHold(null) })
}

/** Who comes by a link to a statement finds it in the middle of the page, as soon as it is there. */
export function useArrival(hand: number | null): void {
  const arrived = useRef(false)
  useEffect(() => {
    if (arrived.current || hand === null) return
    arrived.current = true
    document.querySelector(`[data-begins~="${hand}"]`)?.scrollIntoView({ block: 'center' })
  }, [hand])
}
