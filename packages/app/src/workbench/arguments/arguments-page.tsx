import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ArgumentsAnswer } from '../../api/contract/arguments.ts'
import type { Query } from '../addresses.ts'
import { ask } from '../ask.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Empty, Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { Reports } from '../reports/reports.tsx'
import { useNarrowing } from '../use-narrowing.ts'
import { ArgumentMap } from './argument-map.tsx'
import { Reason } from './reason.tsx'
import './arguments.css'
import { Seen, Told } from '../parts/told.tsx'

const words = sayAnalyses.arguments

const route = getRouteApi('/arguments')

const argumentsOf = (query: Query) =>
  queryOptions({
    queryKey: ['arguments', query],
    queryFn: ({ signal }) => ask<ArgumentsAnswer>('arguments', query, signal),
    placeholderData: keepPreviousData,
  })

/** The reasons for and against the focal concept, or the one that the address names. */
export function ArgumentsPage() {
  const { query } = useNarrowing(route.useSearch(), route.useNavigate())
  const { data, error, refetch } = useQuery(argumentsOf(query))
  useTitle(words.title)
  return (
    <>
      <header className="headline">
        <h1>{words.title}</h1>
        {data === undefined ? null : (
          <p className="argued-about" dir="auto">
            <Seen>{data.label}</Seen>
          </p>
        )}
        <p className="lede">{words.lede}</p>
      </header>
      {error === null ? null : (
        <Failed error={error} again={() => void refetch()} what={words.theArguments} />
      )}
      {data === undefined ? error === null ? <Waiting /> : null : <Argued data={data} />}
    </>
  )
}

function Argued({ data }: { data: ArgumentsAnswer }) {
  return (
    <>
      {data.reasons.length === 0 ? (
        <Empty title={words.none}>
          <p>{words.noneWhy}</p>
        </Empty>
      ) : (
        <>
          <ArgumentMap data={data} />
          <Side side="pro" data={data} />
          <Side side="con" data={data} />
        </>
      )}
      <Uncoded data={data} />
      <Others data={data} />
      <Odd odd={data.odd} />
    </>
  )
}

function Side({ side, data }: { side: 'pro' | 'con'; data: ArgumentsAnswer }) {
  const own = data.reasons.filter((one) => one.role === side)
  if (own.length === 0) return null
  return (
    <section className="section" aria-labelledby={side}>
      <h2 id={side}>
        {words.sides[side]} <span className="soft">{say.number(own.length)}</span>
      </h2>
      <ul className="plain-list reasons">
        {own.map((reason) => (
          <Reason key={reason.key} reason={reason} to={data.to} />
        ))}
      </ul>
    </section>
  )
}

/** Statements that argue, for a reason that no codebook has: what a codebook may lack. */
function Uncoded({ data: { uncoded } }: { data: ArgumentsAnswer }) {
  if (uncoded.length === 0) return null
  return (
    <section className="section" aria-labelledby="uncoded">
      <h2 id="uncoded">
        {words.uncoded} <span className="soft">{say.number(uncoded.length)}</span>
      </h2>
      <Reports reports={uncoded} />
    </section>
  )
}

function Others({ data: { others } }: { data: ArgumentsAnswer }) {
  if (others.length === 0) return null
  return (
    <section className="section" aria-labelledby="others">
      <h2 id="others">{words.others}</h2>
      <ul className="plain-list">
        {others.map(({ key, label }) => (
          <li key={key}>
            <Link to="/arguments" search={(before) => ({ ...before, about: key })}>
              <Told>{label}</Told>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Odd({ odd }: Pick<ArgumentsAnswer, 'odd'>) {
  if (odd.length === 0) return null
  return (
    <section className="section" aria-labelledby="odd">
      <h2 id="odd">{words.odd}</h2>
      <ul className="plain-list soft">
        {odd.map((one) => (
          <li key={one} dir="auto">
            <Seen>{words.oddity(one)}</Seen>
          </li>
        ))}
      </ul>
    </section>
  )
}
