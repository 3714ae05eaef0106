import { useEffect } from 'react'

/** What the tab and the history say. */
export function useTitle(title: string | null | undefined): void {
  useEffect(() => {
    document.title = title === null || title === undefined ? 'Onrecord' : `${title} · Onrecord`
  }, [title])
}
