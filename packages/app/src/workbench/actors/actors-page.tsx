// biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the page cannot be rows of a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: cells hold links, and those take the focus
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ActorAnswer } from '../../api/contract/shapes.ts'
import { ChangeBar } from '../changes/change-bar.tsx'
import { useKeys } from '../frame/keys.ts'
import { say } from '../language/say.ts'
import { TextFilter } from '../parts/filters.tsx'
import { Empty } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { Told } from '../parts/told.tsx'
import { VirtualRows } from '../parts/virtual-rows.tsx'
import { useNarrowing } from '../use-narrowing.ts'
import { NewActor } from './actor-form.tsx'

const words = say.actorList

const route = getRouteApi('/actors')

/** Everybody who speaks or holds a stance, the busiest first. */
export function ActorsPage() {
  useTitle(words.title)
  const navigate = route.useNavigate()
  const { filter, narrow, query, narrowed } = useNarrowing(route.useSearch(), navigate)
  const [making, setMaking] = useState(false)
  useKeys({
    n: (event) => {
      event.preventDefault()
      setMaking(true)
    },
  })
  return (
    <>
      <header className="headline">
        <h1>{words.title}</h1>
      </header>
      <ChangeBar>
        <button type="button" className="action strong" aria-keyshortcuts="n" onClick={() => setMaking(true)}>
          {say.codes.newActor} <kbd className="key">n</kbd>
        </button>
      </ChangeBar>
      {making ? (
        <NewActor
          onClose={() => setMaking(false)}
          onDone={(id) => {
            setMaking(false)
            void navigate({ to: '/actors/$id', params: { id: String(id) } })
          }}
        />
      ) : null}
      <search className="filters" aria-label={words.narrow}>
        <TextFilter label={words.name} long value={filter.q ?? ''} onChange={(q) => narrow({ q })} />
        <label className="yes-no">
          <input
            type="checkbox"
            checked={filter.all === 'true'}
            onChange={(event) => narrow({ all: event.target.checked ? 'true' : '' })}
          />
          <span>{say.codes.alsoSilent}</span>
        </label>
      </search>
      <VirtualRows<ActorAnswer>
        label={words.title}
        path="actors"
        query={query}
        columns="minmax(0, 1.4fr) 130px minmax(0, 1fr) 84px 84px"
        height={44}
        narrowHeight={70}
        single
        pending={5}
        heads={
          <>
            <div role="columnheader">{words.heads.name}</div>
            <div role="columnheader">{words.heads.kind}</div>
            <div role="columnheader">{words.heads.belongsTo}</div>
            <div role="columnheader" className="end">
              {words.heads.documents}
            </div>
            <div role="columnheader" className="end">
              {words.heads.statements}
            </div>
          </>
        }
        row={(actor) => <ActorRow actor={actor} />}
        above={(total) => (
          <p className="count" role="status">
            <strong>{say.actors(total)}</strong>
          </p>
        )}
        empty={
          <Empty title={narrowed ? words.noneFits : words.noneYet}>
            <p>{narrowed ? words.tryOther : words.comeWith}</p>
          </Empty>
        }
      />
    </>
  )
}

function ActorRow({ actor }: { actor: ActorAnswer }) {
  const id = String(actor.id)
  return (
    <>
      <div role="cell" className="who-line main">
        <Link to="/actors/$id" params={{ id }} className="row-link one">
          <Told>{actor.name}</Told>
        </Link>
      </div>
      <div role="cell">
        <span className={actor.kind === 'anonymous' ? 'named' : 'soft'}>
          {say.terms.actorKind[actor.kind]}
        </span>
      </div>
      <div role="cell" className="soft one">
        <Told>{[actor.role, actor.organisation].filter((part) => part !== null).join(', ')}</Told>
      </div>
      <div role="cell" className="end soft wide-only">
        <Link to="/statements" search={{ actor: id }} aria-label={say.documents(actor.documents)}>
          {say.number(actor.documents)}
        </Link>
      </div>
      <div role="cell" className="end">
        {actor.statements === 0 ? (
          <span className="soft">{words.none}</span>
        ) : (
          <Link to="/statements" search={{ actor: id }} aria-label={say.statements(actor.statements)}>
            <span className="wide-only">{say.number(actor.statements)}</span>
            <span className="narrow-only">{say.statements(actor.statements)}</span>
          </Link>
        )}
      </div>
    </>
  )
}
