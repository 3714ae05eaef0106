import { useMemo } from 'react'
import { changed, nothingShared, type Query } from './addresses.ts'

type FilterOf<Keys extends string> = { readonly [Key in Keys]?: string | undefined }

/** A list's filter as its address says it, and how to narrow it further. */
export interface Narrowing<Keys extends string> {
  readonly filter: FilterOf<Keys>
  readonly narrow: (change: FilterOf<Keys>) => void
  /** The same filter for the API; a new object only where it says something new. */
  readonly query: Query
  /** True where something is left out, and not only sorted. */
  readonly narrowed: boolean
  /** The address of the same list with nothing left out. */
  readonly all: { readonly [Key in Keys]?: string | undefined }
}

/** Narrowing goes through the address and leaves no trace in the browser's history. */
export function useNarrowing<Keys extends string>(
  filter: FilterOf<Keys>,
  navigate: (to: { search: FilterOf<Keys>; replace: true; resetScroll: false }) => unknown,
): Narrowing<Keys> {
  const query = useMemo(() => ({ ...filter }) as Query, [filter])
  return {
    filter,
    query,
    narrow: (change) => void navigate({ search: changed(filter, change), replace: true, resetScroll: false }),
    narrowed: Object.keys(filter).some((key) => key !== 'sort' && key !== 'order'),
    all: nothingShared as FilterOf<Keys>,
  }
}

/** By what a list is sorted, the newest first unless the address says otherwise. */
export function sortingOf({ filter, narrow }: Pick<Narrowing<'sort' | 'order'>, 'filter' | 'narrow'>) {
  return {
    sort: filter.sort ?? 'date',
    order: filter.order ?? 'desc',
    onSort: (sort: string, order: string) => narrow({ sort, order }),
  }
}
