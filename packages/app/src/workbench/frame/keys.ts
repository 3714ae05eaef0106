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

/**
 * Single keys, outside fields and dialogs; "g d" is g, then d within a second. Turned off, letters and signs do nothing,
 * while Escape still closes.
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    let before = { key: '', at: 0 }
    const listen = (event: KeyboardEvent) => {
      const target = event.target as Element | null
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      if (target?.closest(WRITES) || document.querySelector('[role="dialog"]') !== null) return
      if (event.key.length === 1 && !singleKeys.on()) return
      const two = event.timeStamp - before.at < 1000 ? `${before.key} ${event.key}` : ''
      before = { key: event.key, at: event.timeStamp }
      const act = latest.current[two] ?? latest.current[event.key]
      if (act !== undefined) act(event)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
