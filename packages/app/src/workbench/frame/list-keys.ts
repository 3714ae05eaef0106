import type { RefObject } from 'react'
import { useKeys } from './keys.ts'

/** j and k walk the links of a short list, the first of each row; Enter is the link's own, Esc leaves it. */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  const walk = (step: number) => () => {
    const rows = [...(list.current?.children ?? [])]
    const at = rows.findIndex((row) => row.contains(document.activeElement))
    const next = at < 0 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)
    const link = rows[next]?.querySelector<HTMLElement>('a')
    link?.focus({ preventScroll: true })
    link?.scrollIntoView({ block: 'nearest' })
  }
  useKeys({ j: walk(1), k: walk(-1), Escape: () => (document.activeElement as HTMLElement | null)?.blur() })
}
