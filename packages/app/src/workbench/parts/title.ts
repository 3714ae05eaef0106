import { seenText } from '@onrecord/reader'
import { useEffect } from 'react'
import { shortened } from './shortened.ts'

/** What the tab and the history say. */
export function useTitle(title: string | null | undefined): void {
  useEffect(() => {
    document.title =
      title === null || title === undefined ? 'Onrecord' : `${seenText(shortened(title))} · Onrecord`
  }, [title])
}
