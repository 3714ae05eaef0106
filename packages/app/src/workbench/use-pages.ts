import { queryOptions, useQueries } from '@tanstack/react-query'
import type { Page } from '../api/contract/shapes.ts'
import type { Query } from './addresses.ts'
import { ask, type RecordError } from './ask.ts'

const SIZE = 50

export interface Pages<Item> {
  readonly total: number | null
  readonly error: RecordError | null
  readonly again: () => void
  /** The item in that row of the whole list, or `undefined` while its page is on the way. */
  readonly item: (index: number) => Item | undefined
}

/** One page of a list, the first being 0. */
export function listPageOf<Item>(path: string, query: Query, page: number) {
  return queryOptions({
    queryKey: [path, query, page],
    queryFn: ({ signal }) =>
      ask<Page<Item>>(path, { ...query, offset: String(page * SIZE), limit: String(SIZE) }, signal),
  })
}

/** A list of any length, of which only the pages in sight are fetched; the first always is, since it knows the total. */
export function usePages<Item>(path: string, query: Query, first: number, last: number): Pages<Item> {
  const from = Math.floor(first / SIZE)
  const numbers = [
    ...new Set([0, ...Array.from({ length: Math.floor(last / SIZE) - from + 1 }, (_, i) => from + i)]),
  ]
  const pages = useQueries({
    queries: numbers.map((page) => listPageOf<Item>(path, query, page)),
  })
  const failed = pages.find((page) => page.error !== null)
  return {
    total: pages[0]?.data?.total ?? null,
    error: (failed?.error as RecordError | undefined) ?? null,
    again: () => void failed?.refetch(),
    item: (index) => pages[numbers.indexOf(Math.floor(index / SIZE))]?.data?.items[index % SIZE],
  }
}
