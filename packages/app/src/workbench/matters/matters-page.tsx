import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { MatterAnswer, MatterStateAnswer } from '../../api/contract/matters.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { DayFilter } from '../parts/filters.tsx'
import { Empty, Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { useNarrowing } from '../use-narrowing.ts'
import { mattersOf } from './ask-matters.ts'
import { MatterDetails } from './matter.tsx'
import { happenedWords, matterName, stateWord } from './matter-words.ts'
import './matters.css'
import { Told } from '../parts/told.tsx'

const words = sayAnalyses.matters

const route = getRouteApi('/matters')

/** The decisions of the debate, or one of them with its time lines; both as they were on the days that are asked for. */
export function MattersPage() {
  const { filter, narrow, query } = useNarrowing(route.useSearch(), route.useNavigate())
  const { matter: key, perhaps, ...asked } = query
  const { data, error, refetch } = useQuery(mattersOf(asked))
  const matter = data?.find((one) => one.key === key)
  useTitle(matter === undefined ? words.title : matterName(matter))
  return (
    <>
      <header className="headline">
        {key === undefined ? null : (
          <p className="eyebrow">
            <Link to="/matters" search={(before) => ({ ...before, matter: undefined, perhaps: undefined })}>
              {words.all}
            </Link>
          </p>
        )}
        <h1>{matter === undefined ? words.title : <Told>{matterName(matter)}</Told>}</h1>
        {key === undefined ? <p className="lede">{words.lede}</p> : null}
      </header>
      <search className="days" aria-label={words.days}>
        <DayFilter
          label={words.knownOn}
          value={filter.knownOn ?? ''}
          onChange={(knownOn) => narrow({ knownOn })}
        />
        <DayFilter label={words.on} value={filter.on ?? ''} onChange={(on) => narrow({ on })} />
      </search>
      {error === null ? null : <Failed error={error} again={() => void refetch()} what={words.theMatters} />}
      {data === undefined ? (
        error === null ? (
          <Waiting />
        ) : null
      ) : key === undefined ? (
        <MatterList matters={data} />
      ) : matter === undefined ? (
        <Empty title={words.notThere}>
          <p>{words.notThereThen}</p>
        </Empty>
      ) : (
        <MatterDetails
          matter={matter}
          others={data.filter((one) => matter.possiblySame.includes(one.key))}
          together={perhaps === 'true'}
          onTogether={(on) => narrow({ perhaps: on ? 'true' : '' })}
          knownOn={filter.knownOn}
          on={filter.on}
        />
      )}
    </>
  )
}

function MatterList({ matters }: { matters: readonly MatterAnswer[] }) {
  if (matters.length === 0)
    return (
      <Empty title={words.none}>
        <p>{words.noneWhy}</p>
      </Empty>
    )
  return (
    <ul className="plain-list matter-list">
      {matters.map((matter) => (
        <li key={matter.key}>
          <h2>
            <Link to="/matters" search={(before) => ({ ...before, matter: matter.key })}>
              <Told>{matterName(matter)}</Told>
            </Link>
          </h2>
          <p className="soft">{summary(matter)}</p>
        </li>
      ))}
    </ul>
  )
}

/** "refused (21 September 2023) · 12 states in 30 reports". */
function summary(matter: MatterAnswer): string {
  const all = [...matter.requests, ...matter.states, ...matter.denied]
  const reports = all.reduce((sum, { reports: own }) => sum + own.length, 0)
  const held = matter.states.filter((state) => state.held !== 'no').map(heldWords)
  return [...(held.length === 0 ? [] : [say.list(held)]), words.counted(all.length, reports)].join(' · ')
}

const heldWords = (state: MatterStateAnswer): string => `${stateWord(state)} (${happenedWords(state)})`
