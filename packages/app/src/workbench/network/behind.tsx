import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { NetworkStatementsAnswer } from '../../api/contract/networks.ts'
import type { Query } from '../addresses.ts'
import { ask } from '../ask.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Failed, Waiting } from '../parts/states.tsx'
import { Told } from '../parts/told.tsx'
import { Reports } from '../reports/reports.tsx'

const words = sayAnalyses.network

/** The sentences behind the node or tie in hand. */
export function Behind({
  asked,
  a,
  b,
  mode,
  onClose,
}: {
  asked: Query
  a: string
  b: string | undefined
  mode: string | undefined
  onClose: () => void
}) {
  const query: Query = {
    ...asked,
    a,
    ...(b === undefined ? {} : { b }),
    ...(mode === undefined ? {} : { mode }),
  }
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ['networks/statements', query],
    queryFn: ({ signal }) => ask<NetworkStatementsAnswer>('networks/statements', query, signal),
    placeholderData: keepPreviousData,
  })
  return (
    <section className="behind" aria-labelledby="behind-head">
      <h2 id="behind-head">
        <Told>{a}</Told>
        {b === undefined ? null : (
          <>
            {' – '}
            <Told>{b}</Told>
          </>
        )}
      </h2>
      <p className="soft small">
        {data === undefined ? '' : words.behind(data.total)}{' '}
        <button type="button" className="plain" onClick={onClose}>
          {words.close}
        </button>
      </p>
      {error === null ? null : <Failed error={error} again={() => void refetch()} what={words.statements} />}
      {data === undefined || isPlaceholderData ? (
        error === null ? (
          <Waiting />
        ) : null
      ) : (
        <Reports reports={data.reports} />
      )}
    </section>
  )
}
