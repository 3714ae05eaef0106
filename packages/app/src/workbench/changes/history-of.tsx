import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import type { historyEntryShape } from '../../api/contract/acts.ts'
import { ask } from '../ask.ts'
import { say } from '../language/say.ts'
import { Told } from '../parts/told.tsx'

const { codes } = say

type Entry = z.infer<typeof historyEntryShape>

/** Who changed a thing, when and why; the newest first. */
export function HistoryOf({
  of,
  id,
}: {
  readonly of: 'concept' | 'actor' | 'item' | 'document'
  readonly id: number
}) {
  const { data } = useQuery({
    queryKey: ['history', of, id],
    queryFn: ({ signal }) => ask<readonly Entry[]>('history', { [of]: String(id) }, signal),
  })
  if (data === undefined || data.length === 0) return null
  return (
    <details className="history">
      <summary>{codes.history(data.length)}</summary>
      <ol className="plain-list">
        {data.toReversed().map(({ id: entry, at, who, action, why }) => (
          <li key={entry}>
            <time dateTime={at}>{say.shortDay(at)}</time> <Told>{who}</Told>: {action}
            {why === null ? null : <span className="soft"> ({why})</span>}
          </li>
        ))}
      </ol>
    </details>
  )
}
