import { QueryClient } from '@tanstack/react-query'

/** What the page has asked the record, kept for half a minute. */
export const client = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: false, refetchOnWindowFocus: false } },
})
