import { useEffect, useRef } from 'react'
import type { Coding } from './use-coding.ts'

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), outside fields, where they are the browser's. */
export function useUndoChord(coding: Coding): void {
  const latest = useRef(coding)
  latest.current = coding
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return
      if ((event.target as Element | null)?.closest('input, select, textarea') !== null) return
      const key = event.key.toLowerCase()
      if (key !== 'z' && key !== 'y') return
      event.preventDefault()
      latest.current.act({ kind: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
