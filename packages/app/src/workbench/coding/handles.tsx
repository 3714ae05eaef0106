import { type RefObject, useCallback, useLayoutEffect, useState } from 'react'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import type { Act } from './act.ts'
import { spanOf, trimmed } from './stretches.ts'
import { offsetOf } from './text-places.ts'

const ROLES = ['source', 'cue', 'content'] as const
type Role = (typeof ROLES)[number]

interface Handle {
  readonly role: Role
  readonly piece: number
  readonly edge: 'start' | 'end'
  readonly left: number
  readonly top: number
  readonly height: number
}

/** The ends of the marked words in hand, to be dragged. The keyboard's way is the form's. */
export function Handles({
  article,
  statement,
  text,
  act,
}: {
  readonly article: RefObject<HTMLElement | null>
  readonly statement: StatementAnswer
  readonly text: string
  readonly act: (act: Act) => void
}) {
  const [handles, setHandles] = useState<readonly Handle[]>([])
  const place = useCallback(
    () => setHandles(article.current === null ? [] : handlesOf(article.current, statement)),
    [article, statement],
  )
  useLayoutEffect(() => {
    place()
    const watch = new ResizeObserver(place)
    if (article.current !== null) watch.observe(article.current)
    return () => watch.disconnect()
  }, [article, place])

  const drop = ({ role, piece, edge }: Handle, x: number, y: number) => {
    const caret = document.caretPositionFromPoint(x, y)
    const at =
      caret === null || article.current === null
        ? null
        : offsetOf(article.current, caret.offsetNode, caret.offset, edge === 'start' ? 'after' : 'before')
    const span = statement[role][piece]
    const moved = at === null || span === undefined ? null : trimmed(text, { ...span, [edge]: at })
    if (moved === null) return place()
    const spans = statement[role].map((one, k) => (k === piece ? spanOf(text, moved) : one))
    act({ kind: 'correct', id: statement.id, correction: { [role]: spans } })
  }
  return handles.map((handle) => (
    <span
      key={`${handle.role} ${handle.piece} ${handle.edge}`}
      className={`handle ${handle.role} ${handle.edge}`}
      aria-hidden="true"
      ref={(element) => {
        element?.style.setProperty('left', `${handle.left}px`)
        element?.style.setProperty('top', `${handle.top}px`)
        element?.style.setProperty('height', `${handle.height}px`)
      }}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
        event.currentTarget.style.setProperty('translate', `${event.movementX}px 0`)
      }}
      onPointerUp={(event) => {
        event.currentTarget.style.removeProperty('translate')
        event.currentTarget.style.setProperty('visibility', 'hidden')
        drop(handle, event.clientX, event.clientY)
        event.currentTarget.style.removeProperty('visibility')
      }}
    />
  ))
}

function handlesOf(article: HTMLElement, statement: StatementAnswer): Handle[] {
  const origin = (article.closest('.sheet') ?? article).getBoundingClientRect()
  return ROLES.flatMap((role) => {
    const marked = [...article.querySelectorAll<HTMLElement>(`[data-marks~="${statement.id}:${role}"]`)]
    return statement[role].flatMap(({ start, end }, piece) => {
      const own = marked.filter((one) => {
        const at = Number(one.dataset.at)
        return at >= start && at < end
      })
      const first = own[0]?.getClientRects()[0]
      const lastRects = own.at(-1)?.getClientRects()
      const last = lastRects?.[lastRects.length - 1]
      if (first === undefined || last === undefined) return []
      const at = (left: number, { top, height }: DOMRect, edge: 'start' | 'end'): Handle => {
        return { role, piece, edge, left: left - origin.left, top: top - origin.top, height }
      }
      // From right to left a part begins at its right.
      const leftward = own[0] !== undefined && getComputedStyle(own[0]).direction === 'rtl'
      return leftward
        ? [at(first.right, first, 'start'), at(last.left, last, 'end')]
        : [at(first.left, first, 'start'), at(last.right, last, 'end')]
    })
  })
}
