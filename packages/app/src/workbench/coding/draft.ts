import { useCallback, useState } from 'react'
import type { CorrectionAsked } from '../../api/contract/acts.ts'

/** A correction being typed. It is kept in the browser with every key, so that neither a reload nor a lost server loses it. */
export function useDraft(statement: number) {
  const place = `onrecord-draft-${statement}`
  const [draft, setDraft] = useState(() => kept(place))
  const change = useCallback(
    (part: CorrectionAsked) =>
      setDraft((before) => {
        const next = { ...before, ...part }
        quietly(() => localStorage.setItem(place, JSON.stringify(next)))
        return next
      }),
    [place],
  )
  const forget = useCallback(() => quietly(() => localStorage.removeItem(place)), [place])
  return { draft, change, forget }
}

/** What was typed about a statement goes with it when the record gives it another number. */
export function moveDraft(from: number, to: number): void {
  const typed = kept(`onrecord-draft-${from}`)
  if (Object.keys(typed).length === 0) return
  quietly(() => {
    localStorage.setItem(`onrecord-draft-${to}`, JSON.stringify(typed))
    localStorage.removeItem(`onrecord-draft-${from}`)
  })
}

/** True where something was typed and neither saved nor dropped. */
export const hasDraft = (statement: number): boolean =>
  Object.keys(kept(`onrecord-draft-${statement}`)).length > 0

function kept(place: string): CorrectionAsked {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '{}') as CorrectionAsked
  } catch {
    return {}
  }
}

/** A browser that keeps nothing still edits. */
function quietly(work: () => void): void {
  try {
    work()
  } catch {}
}
