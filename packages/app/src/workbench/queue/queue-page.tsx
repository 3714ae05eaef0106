import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { queueOf } from '../ask.ts'
import { count, shortDay } from '../language/terms.ts'
import { ChoiceFilter, Filters } from '../parts/filters.tsx'
import { Empty, Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { useNarrowing } from '../use-narrowing.ts'

const route = getRouteApi('/queue')

const ORDERS = [
  { value: 'least-sure', label: 'Least sure first' },
  { value: 'untouched', label: 'Not looked at first' },
]

/** Which article next, and how far one has come. */
export function QueuePage() {
  useTitle('Queue')
  const { filter, query, narrow, narrowed } = useNarrowing(route.useSearch(), route.useNavigate())
  const { data, error, refetch } = useQuery(queueOf(query))
  if (error !== null) return <Failed error={error} again={() => void refetch()} what="The queue" />
  if (data === undefined) return <Waiting />
  const { decided, undecided } = data.progress
  return (
    <>
      <header className="headline">
        <h1>Queue</h1>
        <p className="lede">
          {count(decided, 'decision')} made, {count(undecided, 'proposal')} waiting
        </p>
        <progress className="progress" max={decided + undecided} value={decided} aria-label="Decided" />
      </header>
      <Filters label="Order the queue">
        <ChoiceFilter
          label="Order"
          all="By date"
          options={ORDERS}
          value={filter.by ?? ''}
          onChange={(by) => narrow({ by })}
        />
      </Filters>
      {data.items.length === 0 ? (
        <Empty title="Nothing waits">
          <p>Every proposal{narrowed ? ' that fits the filter' : ''} has been decided on.</p>
        </Empty>
      ) : (
        <ol className="queue">
          {data.items.map((one) => (
            <li key={one.document}>
              <Link to="/documents/$id" params={{ id: String(one.document) }}>
                <bdi>{one.title ?? 'Untitled'}</bdi>
              </Link>
              <span className="soft">
                {one.date === null ? 'no date' : shortDay(one.date)}
                {one.outlet === null ? '' : ' · '}
                <bdi>{one.outlet}</bdi>
              </span>
              <span className="waits">
                {count(one.undecided, 'proposal')} waiting, least sure {Math.round(one.leastSure * 100)} %
                {one.decided === 0 ? '' : `; ${one.decided} decided`}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
