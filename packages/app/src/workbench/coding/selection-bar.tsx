import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { say } from '../language/say.ts'
import type { SelectionAct } from './selection-acts.ts'
import type { Stretch } from './stretches.ts'
import { selectedStretch, selectStretch } from './text-places.ts'

/** What can be made of the selected words, beside them; each with its key. */
export function SelectionBar({
  article,
  text,
  chunks,
  acts,
}: {
  readonly article: RefObject<HTMLElement | null>
  readonly text: string
  /** Those taken apart: words that were selected before theirs was, as the browser's search does, stay selected. */
  readonly chunks: readonly number[]
  readonly acts: readonly SelectionAct[]
}) {
  const [place, setPlace] = useState<{
    readonly stretch: Stretch
    readonly top: number
    readonly left: number
  } | null>(null)
  useEffect(() => {
    const look = () => {
      const element = article.current
      const stretch = element === null ? null : selectedStretch(element, text)
      const sheet = element?.closest('.sheet')?.getBoundingClientRect()
      const box = document.getSelection()?.rangeCount
        ? document.getSelection()?.getRangeAt(0).getBoundingClientRect()
        : undefined
      if (stretch === null || box === undefined || sheet === undefined) return setPlace(null)
      setPlace({ stretch, top: box.bottom - sheet.top + 6, left: Math.max(0, box.left - sheet.left) })
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [article, text])
  const selected = useRef<Stretch | null>(null)
  selected.current = place?.stretch ?? null
  const apart = chunks.join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what is newly taken apart loses its selection
  useLayoutEffect(() => {
    // To ask for the selection lays the page out: only where there was one.
    if (selected.current === null || article.current === null) return
    const lost = document.getSelection()?.isCollapsed !== false
    if (lost) selectStretch(article.current, selected.current)
  }, [article, apart])
  if (place === null) return null
  return (
    <div
      className="selection-bar"
      role="toolbar"
      aria-label={say.coding.selected.label}
      ref={(element) => {
        element?.style.setProperty('top', `${place.top}px`)
        element?.style.setProperty('left', `${place.left}px`)
      }}
    >
      {acts.map(({ key, name, does }) => (
        <button
          key={key}
          type="button"
          className="action"
          aria-keyshortcuts={key}
          // The press must not take the selection away.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => does(place.stretch)}
        >
          {name} <kbd className="key">{key}</kbd>
        </button>
      ))}
    </div>
  )
}
