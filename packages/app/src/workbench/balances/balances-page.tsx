import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { BalanceAnswer } from '../../api/contract/balances.ts'
import type { Query } from '../addresses.ts'
import { ask } from '../ask.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Empty, Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { useNarrowing } from '../use-narrowing.ts'
import { Figures } from './figures.tsx'
import { BalanceSigns, Waterfall } from './waterfall.tsx'
import './balances.css'
import { Told } from '../parts/told.tsx'

const words = sayAnalyses.balances

const route = getRouteApi('/balances')

const balancesOf = (query: Query) =>
  queryOptions({
    queryKey: ['balances', query],
    queryFn: ({ signal }) => ask<readonly BalanceAnswer[]>('balances', query, signal),
    placeholderData: keepPreviousData,
  })

/** What the figures of the texts leave of each item, or of the one that the address names. */
export function BalancesPage() {
  const { query } = useNarrowing(route.useSearch(), route.useNavigate())
  const { data, error, refetch } = useQuery(balancesOf(query))
  const [only] = query.item === undefined ? [] : (data ?? [])
  useTitle(only === undefined ? words.title : words.titleOf(only.item.name))
  return (
    <>
      <header className="headline">
        {query.item === undefined ? null : (
          <p className="eyebrow">
            <Link to="/balances" search={(before) => ({ ...before, item: undefined })}>
              {words.all}
            </Link>
          </p>
        )}
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
      </header>
      {error === null ? null : <Failed error={error} again={() => void refetch()} what={words.theBalances} />}
      {data === undefined ? error === null ? <Waiting /> : null : <All balances={data} />}
    </>
  )
}

function All({ balances }: { balances: readonly BalanceAnswer[] }) {
  if (balances.length === 0)
    return (
      <Empty title={words.none}>
        <p>{words.noneWhy}</p>
      </Empty>
    )
  return (
    <>
      <BalanceSigns />
      {balances.map((balance) => (
        <OneBalance key={balance.item.id} balance={balance} />
      ))}
    </>
  )
}

function OneBalance({ balance }: { balance: BalanceAnswer }) {
  const { item, follows, conflicts, differentScopes } = balance
  const id = `item-${item.id}`
  return (
    <section className="section balance" aria-labelledby={id}>
      <h2 id={id}>
        <Link to="/balances" search={(before) => ({ ...before, item: item.id })}>
          <Told>{item.name}</Told>
        </Link>
      </h2>
      <p>{words.follows[follows]}</p>
      {conflicts.map((kind) => (
        <p key={kind}>{words.conflict(words.kind(kind))}</p>
      ))}
      {differentScopes.map((kind) => (
        <p key={kind} className="soft">
          {words.differentScope(words.kind(kind))}
        </p>
      ))}
      <Waterfall balance={balance} />
      <Figures balance={balance} />
    </section>
  )
}
