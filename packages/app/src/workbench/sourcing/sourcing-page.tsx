import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ClaimAnswer, OutletShareAnswer } from '../../api/contract/sourcing.ts'
import type { Query } from '../addresses.ts'
import { ask } from '../ask.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { useNarrowing } from '../use-narrowing.ts'
import { Claim } from './claim.tsx'
import { OutletShares } from './outlet-shares.tsx'
import './sourcing.css'

const words = sayAnalyses.sourcing

const route = getRouteApi('/sourcing')

const claimOf = (query: Query) =>
  queryOptions({
    queryKey: ['sourcing', query],
    queryFn: ({ signal }) => ask<ClaimAnswer>('sourcing', query, signal),
    placeholderData: keepPreviousData,
  })

const sharesOf = (query: Query) =>
  queryOptions({
    queryKey: ['sourcing', 'outlets', query],
    queryFn: ({ signal }) => ask<readonly OutletShareAnswer[]>('sourcing/outlets', query, signal),
    placeholderData: keepPreviousData,
  })

/** Where a view, a matter or a statement comes from, as the address says; else how well the outlets name their sources. */
export function SourcingPage() {
  const { query } = useNarrowing(route.useSearch(), route.useNavigate())
  const claims = query.concept !== undefined || query.matter !== undefined || query.statement !== undefined
  return (
    <>
      <header className="headline">
        {claims ? (
          <p className="eyebrow">
            <Link
              to="/sourcing"
              search={(before) => ({
                ...{ ...before, concept: undefined, stance: undefined },
                ...{ matter: undefined, state: undefined, statement: undefined },
              })}
            >
              {words.allOutlets}
            </Link>
          </p>
        ) : null}
        <h1>{words.title}</h1>
        <p className="lede">{claims ? words.lede : words.outletsLede}</p>
      </header>
      {claims ? <Traced query={query} /> : <Outlets query={query} />}
    </>
  )
}

function Traced({ query }: { query: Query }) {
  const { data, error, refetch } = useQuery(claimOf(query))
  useTitle(data?.about ?? words.title)
  if (error !== null) return <Failed error={error} again={() => void refetch()} what={words.theSources} />
  return data === undefined ? <Waiting /> : <Claim claim={data} />
}

function Outlets({ query }: { query: Query }) {
  const { data, error, refetch } = useQuery(sharesOf(query))
  useTitle(words.title)
  if (error !== null) return <Failed error={error} again={() => void refetch()} what={words.theSources} />
  return data === undefined ? <Waiting /> : <OutletShares shares={data} />
}
