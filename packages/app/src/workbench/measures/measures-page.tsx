import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo, useRef } from 'react'
import type { MeasureAnswer } from '../../api/contract/measures.ts'
import { filterFrom, type Query, sharedFilters } from '../addresses.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { TextFilter } from '../parts/filters.tsx'
import { Empty, LookThrough } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { useNarrowing } from '../use-narrowing.ts'
import { goesOverTime, isMeasure, MEASURES, type MeasureName, measureAsked, methodsOf } from './asked.ts'
import { OwnSet } from './own-set.tsx'
import { ServedPicture } from './picture.tsx'
import { RunState, useComputed } from './run.tsx'
import { Choice, LeastFields, NumberField, WindowFields } from './settings.tsx'
import { Tables } from './tables.tsx'
import './measures.css'

const words = sayAnalyses.measures

const route = getRouteApi('/measures/$measure')

/** One of the six measures of the debate, as a picture and as its tables. */
export function MeasuresPage() {
  const { measure } = route.useParams()
  useTitle(isMeasure(measure) ? words.names[measure] : words.title)
  if (!isMeasure(measure))
    return (
      <Empty alone title={say.parts.noSuchPage}>
        <LookThrough />
      </Empty>
    )
  return (
    <>
      <header className="headline">
        <h1>{words.names[measure]}</h1>
        <p className="lede">{words.ledes[measure]}</p>
      </header>
      <nav className="tabs" aria-label={words.title}>
        {MEASURES.map((name) => (
          <Link key={name} to="/measures/$measure" params={{ measure: name }} search={(before) => before}>
            {words.names[name]}
          </Link>
        ))}
      </nav>
      <Measure key={measure} measure={measure} />
    </>
  )
}

function Measure({ measure }: { measure: MeasureName }) {
  const { filter, narrow } = useNarrowing(route.useSearch(), route.useNavigate())
  const asked = useMemo(() => measureAsked(measure, filter), [measure, filter])
  const computed = useComputed<MeasureAnswer>(measure, asked)
  const { data, running } = computed
  // While another answer is on the way, the picture is that of the one that stands there.
  const answered = useRef(asked)
  if (!running) answered.current = asked
  return (
    <>
      <search className="filters settings" aria-label={words.settings}>
        <Settings measure={measure} asked={asked} narrow={narrow} />
      </search>
      {measure === 'backbone' ? (
        <OwnSet value={asked.evaluate} onChange={(evaluate) => narrow({ evaluate })} />
      ) : null}
      {data === undefined || running || computed.error !== null ? (
        <RunState computed={computed} what={words.names[measure]} />
      ) : null}
      {data === undefined || computed.error !== null ? null : (
        <Found measure={measure} found={data} asked={answered.current} fresh={!running} />
      )}
    </>
  )
}

function Settings({
  measure,
  asked,
  narrow,
}: {
  measure: MeasureName
  asked: Query
  narrow: (change: Readonly<Record<string, string>>) => void
}) {
  const methods = methodsOf(measure)
  const frequencies = measure === 'frequencies'
  return (
    <>
      <Choice
        label={words.of}
        options={frequencies ? words.counted : words.who}
        value={frequencies || asked.variable1 !== 'actor' ? asked.variable1 : ''}
        onChange={(variable1) => narrow({ variable1 })}
      />
      {methods.length === 0 ? null : (
        <Choice
          label={words.method}
          options={Object.fromEntries(methods.map((method) => [method, words.methods[method] ?? method]))}
          value={asked.method === methods[0] ? '' : asked.method}
          onChange={(method) => narrow({ method })}
        />
      )}
      {asked.method === 'fixed' ? (
        <NumberField
          label={words.backboneSize}
          placeholder="1"
          value={asked.backboneSize}
          onChange={(backboneSize) => narrow({ backboneSize })}
        />
      ) : null}
      {measure === 'scale' && (asked.method ?? 'ideal-points') === 'ideal-points' ? (
        <TextFilter
          label={words.positive}
          value={asked.positive ?? ''}
          onChange={(positive) => narrow({ positive })}
        />
      ) : null}
      {measure === 'phases' ? (
        <Choice
          label={words.distance}
          options={words.distances}
          value={asked.distanceMethod}
          onChange={(distanceMethod) => narrow({ distanceMethod })}
        />
      ) : null}
      {goesOverTime(measure, asked.method) ? (
        <WindowFields asked={asked} narrow={narrow} must={measure === 'phases'} />
      ) : null}
      <LeastFields value={asked.minimumStatements} variable1={asked.variable1 ?? 'concept'} narrow={narrow} />
      {frequencies ? null : (
        <NumberField
          label={words.seed}
          placeholder="1"
          value={asked.seed}
          onChange={(seed) => narrow({ seed })}
        />
      )}
    </>
  )
}

function Found({
  measure,
  found,
  asked,
  fresh,
}: {
  measure: MeasureName
  found: MeasureAnswer
  asked: Query
  fresh: boolean
}) {
  const { counted, notes, drawn, tables, ids } = found
  const shared = filterFrom(route.useSearch(), sharedFilters)
  const shown = <Tables tables={tables} leading={{ measure, asked, shared, ids }} />
  return (
    <div className={fresh ? '' : 'stale'}>
      <p className="soft small">{words.countedLine(counted)}</p>
      {notes.map((note) => (
        <p key={note} className="soft small">
          {words.note(note)}
        </p>
      ))}
      {drawn ? (
        <ServedPicture path={measure} query={asked} name={words.pictureOf(words.names[measure])}>
          {shown}
        </ServedPicture>
      ) : (
        shown
      )}
    </div>
  )
}
