import { useRouterState } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import type { SharedFilter } from '../addresses.ts'
import { useMedia } from '../frame/use-media.ts'
import { say } from '../language/say.ts'
import { Told } from '../parts/told.tsx'
import { coderSaid, useCoders, useSaid } from './said-filter.ts'
import { SharedFields } from './shared-fields.tsx'
import { TakeAway } from './take-away.tsx'
import { type Shared, useShared } from './use-shared-filter.ts'

const words = say.filter

/** What one sees, on every page: whose word, and which statements; with a way to change it and to clear it. */
export function FilterLine() {
  const shared = useShared()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const narrowPage = useMedia('(max-width: 900px)')
  const [chosen, setChosen] = useState<boolean | null>(null)
  // On the way to a page its fields come after it: it asks for what it shows first.
  const open = useDeferredValue(chosen ?? (path === '/statements' && !narrowPage))
  const { filter, narrow, clear } = shared
  const some = Object.keys(filter).length > 0
  return (
    <>
      <section className="sight" aria-label={words.label}>
        <Layer path={path} {...shared} />
        <Chips {...shared} />
        <button
          type="button"
          className="chip"
          aria-pressed={filter.named === 'true'}
          title={words.namedOnlyMeans}
          onClick={() => narrow({ named: filter.named === 'true' ? '' : 'true' })}
        >
          {words.namedOnly}
        </button>
        <button
          type="button"
          className="plain"
          aria-expanded={open}
          aria-controls="shared-fields"
          onClick={() => setChosen(!open)}
        >
          {open ? words.hide : words.change}
        </button>
        {some ? (
          <button type="button" className="plain" onClick={clear}>
            {words.clear}
          </button>
        ) : null}
        <TakeAway />
      </section>
      {open ? (
        <search className="filters shared" id="shared-fields" aria-label={words.fields}>
          <SharedFields filter={filter} narrow={narrow} />
        </search>
      ) : null}
    </>
  )
}

/** An article is shown whole, and what waits is always a proposal: there the layer is said, not chosen. */
function Layer({ path, filter, narrow }: Shared & { readonly path: string }) {
  const coders = useCoders()
  if (/^\/documents\/./.test(path)) return <span className="layer">{words.whole}</span>
  if (path === '/queue') return <span className="layer">{words.waiting}</span>
  const known = filter.coder === undefined || coders.some(({ id }) => String(id) === filter.coder)
  return (
    <label className="layer">
      <span>{words.layer}</span>
      <select
        className="field"
        value={filter.coder === undefined ? (filter.layer ?? 'current') : `coder ${filter.coder}`}
        onChange={(event) => narrow(layerOf(event.target.value))}
      >
        <option value="current">{words.layers.current}</option>
        <option value="proposal">{words.layers.proposal}</option>
        <option value="checked">{words.layers.checked}</option>
        <optgroup label={words.oneCoder}>
          {known ? null : <option value={`coder ${filter.coder}`}>{`${words.coder} ${filter.coder}`}</option>}
          {coders.map((coder) => (
            <option key={coder.id} value={`coder ${coder.id}`}>
              {coderSaid(coder)}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  )
}

function layerOf(choice: string): SharedFilter {
  if (choice.startsWith('coder ')) return { layer: '', coder: choice.slice('coder '.length) }
  return { layer: choice === 'current' ? '' : choice, coder: '' }
}

function Chips({ filter, narrow }: Pick<Shared, 'filter' | 'narrow'>) {
  return useSaid(filter).map(({ key, text }) => (
    <button
      key={key}
      type="button"
      className="chip taken"
      aria-label={words.takeOut(text)}
      onClick={() => narrow({ [key]: '' })}
    >
      <Told>{text}</Told> <span aria-hidden="true">×</span>
    </button>
  ))
}
