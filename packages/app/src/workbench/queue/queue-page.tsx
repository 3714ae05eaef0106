import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { queueOf } from '../ask.ts'
import { useListKeys } from '../frame/list-keys.ts'
import { say } from '../language/say.ts'
import { ChoiceFilter, Filters } from '../parts/filters.tsx'
import { shortened } from '../parts/shortened.ts'
import { Empty, Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { Told } from '../parts/told.tsx'
import { useNarrowing } from '../use-narrowing.ts'

const words = say.queue

const route = getRouteApi('/queue')

const ORDERS = [
  { value: 'least-sure', label: words.orders.leastSure },
  { value: 'learned-unsure', label: words.orders.learnedUnsure },
  { value: 'untouched', label: words.orders.untouched },
]

/** Which article next, and how far one has come. */
export function QueuePage() {
  useTitle(words.title)
  const { filter, query, narrow, narrowed } = useNarrowing(route.useSearch(), route.useNavigate())
  const { data, error, refetch } = useQuery(queueOf(query))
  const list = useRef<HTMLOListElement>(null)
  useListKeys(list)
  if (error !== null) return <Failed error={error} again={() => void refetch()} what={words.theQueue} />
  if (data === undefined) return <Waiting />
  const { decided, undecided } = data.progress
  return (
    <>
      <header className="headline">
        <h1>{words.title}</h1>
        <p className="lede">{words.progress(decided, undecided)}</p>
        <progress className="progress" max={decided + undecided} value={decided} aria-label={words.decided} />
      </header>
      <Filters label={words.orderQueue}>
        <ChoiceFilter
          label={words.order}
          all={words.orders.date}
          options={ORDERS}
          value={filter.by ?? ''}
          onChange={(by) => narrow({ by })}
        />
      </Filters>
      {data.items.length === 0 ? (
        <Empty title={words.nothingWaits}>
          <p>{narrowed ? words.allDecidedFiltered : words.allDecided}</p>
        </Empty>
      ) : (
        <ol className="queue" ref={list}>
          {data.items.map((one) => (
            <li key={one.document}>
              <Link to="/documents/$id" params={{ id: String(one.document) }}>
                <Told>{shortened(one.title ?? say.read.untitled)}</Told>
              </Link>
              <span className="soft">
                {one.date === null ? say.read.noDate : say.shortDay(one.date)}
                {one.outlet === null ? '' : ' · '}
                <Told>{one.outlet}</Told>
              </span>
              <span className="waits">
                {words.waits(one.undecided, one.learnedLeastSure ?? one.leastSure, one.decided)}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  )
}
