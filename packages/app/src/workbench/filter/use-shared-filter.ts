import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import {
  changed,
  filterFrom,
  nothingShared,
  type Query,
  type SharedFilter,
  sharedFilters,
} from '../addresses.ts'

/** The filter that all pages share, as the address says it. */
export interface Shared {
  readonly filter: SharedFilter
  /** The same for the API; a new object only where it says something new. */
  readonly query: Query
  readonly narrow: (change: SharedFilter) => void
  /** Takes everything out. */
  readonly clear: () => void
}

/** Which statements one looks at, on whatever page. Changing it changes the address and leaves no trace in the history. */
export function useShared(): Shared {
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  const said = JSON.stringify(filterFrom(search, sharedFilters))
  const query = useMemo(() => JSON.parse(said) as Query, [said])
  const narrow = (change: SharedFilter) =>
    void navigate({
      to: '.',
      search: (before) => changed<string>(before, change),
      replace: true,
      resetScroll: false,
    })
  return { filter: query, query, narrow, clear: () => narrow(nothingShared) }
}

/** The shared filter without what a page itself is about: an actor's page asks for no other actor. */
export function without(query: Query, ...keys: readonly (keyof SharedFilter)[]): Query {
  return Object.fromEntries(Object.entries(query).filter(([key]) => !keys.some((one) => one === key)))
}
