import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { MatterAnswer } from '../../api/contract/matters.ts'
import type { Query } from '../addresses.ts'
import { ask } from '../ask.ts'

/** The decisions of the debate; `knownOn` and `on` are its two days. */
export const mattersOf = (query: Query) =>
  queryOptions({
    queryKey: ['matters', query],
    queryFn: ({ signal }) => ask<readonly MatterAnswer[]>('matters', query, signal),
    placeholderData: keepPreviousData,
  })
