import type { Point } from './painter.ts'

/** What is done to a box by mouse, finger or wheel; places are in the box. */
export interface Pointers {
  readonly dragged: (across: number, down: number) => void
  readonly enlarged: (times: number, about: Point) => void
  /** Moved over the box; `null` when it leaves. */
  readonly pointed: (at: Point | null) => void
  readonly pressed: (at: Point) => void
}

/** Pixels that a press may wander without being a drag. */
const STILL = 4

/** Hears one pointer drag and two pinch. Returns what ends it. */
export function followPointers(box: HTMLElement, pointers: Pointers): () => void {
  const down = new Map<number, Point>()
  let wandered = 0
  const ended = new AbortController()
  const on = <Kind extends 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel' | 'pointerleave'>(
    kind: Kind,
    hear: (event: PointerEvent) => void,
  ) => box.addEventListener(kind, hear, { signal: ended.signal })
  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = box.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }

  on('pointerdown', (event) => {
    if (event.button !== 0) return
    if (down.size === 0) wandered = 0
    down.set(event.pointerId, at(event))
    box.setPointerCapture(event.pointerId)
  })
  on('pointermove', (event) => {
    const now = at(event)
    const before = down.get(event.pointerId)
    if (before === undefined) {
      pointers.pointed(now)
      return
    }
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1]
    down.set(event.pointerId, now)
    wandered += Math.hypot(now.x - before.x, now.y - before.y)
    if (other !== undefined) {
      const [was, is] = [distance(before, other), distance(now, other)]
      if (was > 0) pointers.enlarged(is / was, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 })
    } else if (wandered > STILL) pointers.dragged(now.x - before.x, now.y - before.y)
  })
  on('pointerup', (event) => {
    if (!down.delete(event.pointerId)) return
    if (down.size === 0 && wandered <= STILL) pointers.pressed(at(event))
  })
  on('pointercancel', (event) => void down.delete(event.pointerId))
  on('pointerleave', () => pointers.pointed(null))
  box.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault()
      pointers.enlarged(Math.exp(-Math.max(-100, Math.min(100, event.deltaY)) / 300), at(event))
    },
    { passive: false, signal: ended.signal },
  )
  return () => ended.abort()
}

const distance = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y)
