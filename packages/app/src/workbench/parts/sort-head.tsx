// biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the page cannot be rows of a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: cells hold links, and those take the focus
import type { ReactNode } from 'react'

export interface SortHeadProps {
  readonly by: string
  readonly sort: string
  readonly order: string
  readonly onSort: (sort: string, order: 'asc' | 'desc') => void
  readonly children: ReactNode
  readonly end?: boolean
}

/** A column's head that sorts; the arrow says which way. */
export function SortHead({ by, sort, order, onSort, children, end = false }: SortHeadProps) {
  const on = by === sort
  const up = order === 'asc'
  return (
    <div
      role="columnheader"
      className={end ? 'end' : ''}
      aria-sort={on ? (up ? 'ascending' : 'descending') : 'none'}
    >
      <button type="button" onClick={() => onSort(by, on && !up ? 'asc' : 'desc')}>
        {children}
        <span aria-hidden="true">{on ? (up ? '↑' : '↓') : ''}</span>
      </button>
    </div>
  )
}
