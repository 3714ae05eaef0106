import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ContradictionAnswer, ContradictionSideAnswer } from '../../api/contract/contradictions.ts'
import type { Query } from '../addresses.ts'
import { ask } from '../ask.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { DayFilter } from '../parts/filters.tsx'
import { Empty, Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { Reports } from '../reports/reports.tsx'
import { Sourcing } from '../reports/sourcing.tsx'
import { useNarrowing } from '../use-narrowing.ts'
import { saidWords, topicWords } from './contradiction-words.ts'
import { Marking } from './marking.tsx'
import './contradictions.css'
import { Seen, Told } from '../parts/told.tsx'

const words = sayAnalyses.contradictions

const route = getRouteApi('/contradictions')

const contradictionsOf = (query: Query) =>
  queryOptions({
    queryKey: ['contradictions', query],
    queryFn: ({ signal }) => ask<readonly ContradictionAnswer[]>('contradictions', query, signal),
    placeholderData: keepPreviousData,
  })

/** What stands against each other, both sides beside each other, and below what only looks so. */
export function ContradictionsPage() {
  useTitle(words.title)
  const { filter, narrow, query } = useNarrowing(route.useSearch(), route.useNavigate())
  const { data, error, refetch } = useQuery(contradictionsOf(query))
  return (
    <>
      <header className="headline">
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
      </header>
      <search className="days" aria-label={words.day}>
        <DayFilter
          label={words.knownOn}
          value={filter.knownOn ?? ''}
          onChange={(knownOn) => narrow({ knownOn })}
        />
      </search>
      {error === null ? null : (
        <Failed error={error} again={() => void refetch()} what={words.theContradictions} />
      )}
      {data === undefined ? error === null ? <Waiting /> : null : <Board found={data} />}
    </>
  )
}

function Board({ found }: { found: readonly ContradictionAnswer[] }) {
  if (found.length === 0)
    return (
      <Empty title={words.none}>
        <p>{words.noneWhy}</p>
      </Empty>
    )
  const parts = [true, false] as const
  return parts.map((contradicts) => {
    const own = found.filter((one) => one.contradicts === contradicts)
    const id = contradicts ? 'contradict' : 'only-look-so'
    return (
      <section key={id} className="section" aria-labelledby={id}>
        <h2 id={id}>
          {contradicts ? words.contradict : words.onlyLookSo}{' '}
          <span className="soft">{say.number(own.length)}</span>
        </h2>
        {own.length === 0 ? <p className="soft">{words.noneOfThese}</p> : null}
        {own.map((one) => (
          <Pair key={pairKey(one)} pair={one} />
        ))}
      </section>
    )
  })
}

const pairKey = ({ kind, about, sides }: ContradictionAnswer): string =>
  [kind, about, ...sides.map(({ says, reports }) => `${says} ${reports[0]?.statement}`)].join('|')

function Pair({ pair }: { pair: ContradictionAnswer }) {
  const { kind, topic, reason, sides, resolved, contradicts } = pair
  return (
    <article className="pair">
      <h3>
        <Told>{topicWords(topic)}</Told> <span className="tag">{words.kinds[kind]}</span>
      </h3>
      <p className="soft">{words.reasons[reason]}</p>
      <div className={contradicts ? 'sides' : 'sides apparent'}>
        {sides.map((side, n) => (
          <Side key={n === 0 ? 'first' : 'second'} side={side} />
        ))}
      </div>
      {resolved === null ? null : (
        <div className="settled">
          <p>
            {words.settled(resolved.known === null ? null : say.longDay(resolved.known))}{' '}
            <b>{saidWords(resolved.said)}</b>
          </p>
          <p>
            <Sourcing sourcing={resolved.sourcing} />
          </p>
          <Reports reports={resolved.reports} />
        </div>
      )}
      <Marking pair={pair} />
    </article>
  )
}

/** One side; with a dashed edge where nobody stands for it by name. */
function Side({ side: { said, known, sourcing, reports } }: { side: ContradictionSideAnswer }) {
  return (
    <div className={sourcing.kind === 'anonymous' ? 'side-of unnamed' : 'side-of'}>
      <p>
        <b dir="auto">
          <Seen>{saidWords(said)}</Seen>
        </b>
        <span className="soft">
          {' · '}
          {known === null ? words.dayNotKnown : words.known(say.longDay(known))}
        </span>
      </p>
      <p>
        <Sourcing sourcing={sourcing} />
      </p>
      <Reports reports={reports} />
    </div>
  )
}
