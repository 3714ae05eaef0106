import { useEffect, useRef } from 'react'

export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>

const WRITES = 'input, select, textarea, [contenteditable="true"]'

const PLACE = 'onrecord-single-keys'

/** Who speaks to the browser, or whose hand trembles, may turn single keys off (WCAG 2.1.4); kept in this browser. */
export const singleKeys = {
  on: (): boolean => {
    try {
      return localStorage.getItem(PLACE) !== 'off'
    } catch {
      return true
    }
  },
  turn: (on: boolean): void => {
    try {
      localStorage.setItem(PLACE, on ? 'on' : 'off')
    } catch {
      // Storage may be forbidden: then they stay on.
    }
  },
}

/** Whose keys are heard now, the innermost part of the page first. */
const heard = new Set<{ readonly current: Keys }>()
let before = { key: '', at: 0 }

/**
 * Single keys, outside fields and dialogs; "g d" is g, then d within a second, and then no part of the page takes the d for
 * its own: who goes from an article to the actors by "g a" accepts nothing. Turned off, letters and signs do nothing, while
 * Escape still closes.
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    if (heard.size === 0) document.addEventListener('keydown', listen)
    heard.add(latest)
    return () => {
      heard.delete(latest)
      if (heard.size === 0) document.removeEventListener('keydown', listen)
    }
  }, [])
}

function listen(event: KeyboardEvent): void {
  const target = event.target as Element | null
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (target?.closest(WRITES) || document.querySelector('[role="dialog"]') !== null) return
  if (event.key.length === 1 && !singleKeys.on()) return
  const two = event.timeStamp - before.at < 1000 ? `${before.key} ${event.key}` : ''
  before = { key: event.key, at: event.timeStamp }
  const both = actsOn(two)
  for (const act of both.length > 0 ? both : actsOn(event.key)) if (!event.defaultPrevented) act(event)
}

const actsOn = (key: string) => [...heard].flatMap(({ current }) => current[key] ?? [])
