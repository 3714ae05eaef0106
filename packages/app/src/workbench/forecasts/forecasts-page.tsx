import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { ForecastAnswer } from '../../api/contract/forecasts.ts'
import { changed, filterFrom, forecastFilters } from '../addresses.ts'
import { forecastsOf } from '../ask.ts'
import { ChangeBar } from '../changes/change-bar.tsx'
import { useKeys } from '../frame/keys.ts'
import { useListKeys } from '../frame/list-keys.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { ChoiceFilter, Filters } from '../parts/filters.tsx'
import { Empty, Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { Calibration } from './calibration.tsx'
import { type Act, ForecastEntry } from './forecast-entry.tsx'
import './forecasts.css'
import { HorizonForm, ResolveForm } from './resolve-form.tsx'

const words = sayAnalyses.forecasts

/** The forecast ledger: who foretold what, what came of it, and who was right. */
export function ForecastsPage() {
  useTitle(words.title)
  const search = useSearch({ strict: false })
  const query = JSON.parse(JSON.stringify(filterFrom(search, forecastFilters)))
  return (
    <>
      <header className="headline">
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
      </header>
      <ChangeBar />
      <Which />
      <Ledger query={query} />
      <Calibration query={query} />
    </>
  )
}

/** Which kind, and how it stands; the rest is the filter that all pages share. */
function Which() {
  const { forecast = '', status = '' } = filterFrom(useSearch({ strict: false }), forecastFilters)
  const navigate = useNavigate()
  const narrow = (change: { readonly forecast?: string; readonly status?: string }) =>
    void navigate({
      to: '.',
      search: (before) => changed<string>(before, change),
      replace: true,
      resetScroll: false,
    })
  const options = (named: Readonly<Record<string, string>>) =>
    Object.entries(named).map(([value, label]) => ({ value, label }))
  return (
    <Filters label={words.filters}>
      <ChoiceFilter
        label={words.kind}
        all={words.allKinds}
        value={forecast}
        options={options(words.kinds)}
        onChange={(value) => narrow({ forecast: value })}
      />
      <ChoiceFilter
        label={words.status}
        all={words.allStatuses}
        value={status}
        options={options(words.statuses)}
        onChange={(value) => narrow({ status: value })}
      />
    </Filters>
  )
}

function Ledger({ query }: { readonly query: Readonly<Record<string, string>> }) {
  const { data, error, refetch, fetchNextPage } = useInfiniteQuery(forecastsOf(query))
  const [acting, setActing] = useState<{ readonly act: Act; readonly forecast: ForecastAnswer } | null>(null)
  const list = useRef<HTMLUListElement>(null)
  useListKeys(list)
  const entries = data?.pages.flatMap(({ items }) => items) ?? []
  /** A key acts on the forecast in which the focus lies. */
  const actOn = (act: Act) => (event: KeyboardEvent) => {
    const row = document.activeElement?.closest('[data-forecast]')
    const forecast = entries.find(({ id }) => String(id) === row?.getAttribute('data-forecast'))
    if (forecast === undefined) return
    event.preventDefault()
    setActing({ act, forecast })
  }
  useKeys({ e: actOn('resolve'), h: actOn('horizon') })
  if (error !== null) return <Failed error={error} again={() => void refetch()} what={words.theForecasts} />
  if (data === undefined) return <Waiting />
  const total = data.pages[0]?.total ?? 0
  if (total === 0)
    return (
      <Empty title={words.none}>
        <p>{Object.keys(query).length > 0 ? words.noneFits : words.noneYet}</p>
      </Empty>
    )
  const close = () => setActing(null)
  return (
    <>
      <p className="count" role="status">
        <strong>{words.count(total)}</strong>
      </p>
      <ul className="forecasts" ref={list}>
        {entries.map((forecast) => (
          <ForecastEntry
            key={forecast.id}
            forecast={forecast}
            onAct={(act) => setActing({ act, forecast })}
          />
        ))}
      </ul>
      {entries.length < total ? (
        <button type="button" className="button" onClick={() => void fetchNextPage()}>
          {words.more(total - entries.length)}
        </button>
      ) : null}
      {acting?.act === 'resolve' ? <ResolveForm forecast={acting.forecast} onClose={close} /> : null}
      {acting?.act === 'horizon' ? <HorizonForm forecast={acting.forecast} onClose={close} /> : null}
    </>
  )
}
