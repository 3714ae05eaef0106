import { notifyManager, QueryClient } from '@tanstack/react-query'

/** What the page has asked the record, kept for half a minute. */
export const client = new QueryClient({
  defaultOptions: { queries: { staleTime: 30_000, retry: false, refetchOnWindowFocus: false } },
})

// What a key changes is drawn in the same pass as all else that the key does, not in a second one a task later.
notifyManager.setScheduler(queueMicrotask)
