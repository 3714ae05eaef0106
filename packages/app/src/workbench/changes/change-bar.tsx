import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'
import type { SteppedAnswer } from '../../api/contract/acts.ts'
import { stepsOf } from '../ask.ts'
import { useKeys } from '../frame/keys.ts'
import { say } from '../language/say.ts'
import { ReadAgain } from './read-again.tsx'
import { Refusal } from './refusal.tsx'
import { useChange } from './use-change.ts'

const { codes, coding } = say

/** Undo and redo of all that this person changed, over sessions; and what the codebook's changes wait for. */
export function ChangeBar({ children }: { readonly children?: ReactNode }) {
  const { data } = useQuery({ ...stepsOf, staleTime: 0 })
  const { busy, refusal, clash, run } = useChange()
  const step = (way: 'undo' | 'redo') => () => {
    if (!busy && data?.[way] != null) void run<SteppedAnswer>(way, {})
  }
  useKeys({ u: step('undo'), U: step('redo') })
  useChord(step('undo'), step('redo'))
  return (
    <div className="change-bar">
      <div className="actions">
        {children}
        <button
          type="button"
          className="action"
          disabled={data?.undo == null}
          aria-keyshortcuts="u"
          title={data?.undo == null ? codes.nothingToUndo : coding.action(data.undo.action)}
          onClick={step('undo')}
        >
          {codes.undo} <kbd className="key">u</kbd>
        </button>
        <button
          type="button"
          className="action"
          disabled={data?.redo == null}
          aria-keyshortcuts="Shift+U"
          title={data?.redo == null ? codes.nothingToRedo : coding.action(data.redo.action)}
          onClick={step('redo')}
        >
          {codes.redo} <kbd className="key">U</kbd>
        </button>
        <p role="status" className="said soft">
          {busy ? codes.saving : data?.undo == null ? '' : codes.saved(coding.action(data.undo.action))}
        </p>
      </div>
      <Refusal refusal={refusal ?? clash?.message ?? null} />
      <ReadAgain />
    </div>
  )
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) outside fields and dialogs. */
function useChord(undo: () => void, redo: () => void): void {
  const latest = useRef({ undo, redo })
  latest.current = { undo, redo }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return
      const inField =
        event.target instanceof Element && event.target.closest('input, select, textarea') !== null
      if (inField || document.querySelector('[role="dialog"]') !== null) return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) latest.current.redo()
      else latest.current.undo()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
