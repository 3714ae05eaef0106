// biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the page cannot be rows of a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: cells hold links, and those take the focus
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ActorAnswer } from '../../api/contract/shapes.ts'
import { count } from '../language/terms.ts'
import { TextFilter } from '../parts/filters.tsx'
import { Empty } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { VirtualRows } from '../parts/virtual-rows.tsx'
import { useNarrowing } from '../use-narrowing.ts'

const route = getRouteApi('/actors')

/** Everybody who speaks or holds a stance, the busiest first. */
export function ActorsPage() {
  useTitle('Actors')
  const { filter, narrow, query, narrowed } = useNarrowing(route.useSearch(), route.useNavigate())
  return (
    <>
      <header className="headline">
        <h1>Actors</h1>
      </header>
      <search className="filters" aria-label="Narrow the actors">
        <TextFilter label="Name or alias" long value={filter.q ?? ''} onChange={(q) => narrow({ q })} />
      </search>
      <VirtualRows<ActorAnswer>
        label="Actors"
        path="actors"
        query={query}
        columns="minmax(0, 1.4fr) 130px minmax(0, 1fr) 84px 84px"
        height={44}
        narrowHeight={70}
        single
        pending={5}
        heads={
          <>
            <div role="columnheader">Name</div>
            <div role="columnheader">Kind</div>
            <div role="columnheader">Belongs to</div>
            <div role="columnheader" className="end">
              Documents
            </div>
            <div role="columnheader" className="end">
              Statements
            </div>
          </>
        }
        row={(actor) => <ActorRow actor={actor} />}
        above={(total) => (
          <p className="count" role="status">
            <strong>{count(total, 'actor')}</strong>
          </p>
        )}
        empty={
          <Empty title={narrowed ? 'No actor fits' : 'Nobody is on record yet'}>
            <p>
              {narrowed
                ? 'Try a surname, an alias, or take something out of the filter.'
                : 'Actors come in with the articles they speak in.'}
            </p>
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
          {actor.name}
        </Link>
      </div>
      <div role="cell">
        <span className={actor.kind === 'anonymous' ? 'named' : 'soft'}>{actor.kind}</span>
      </div>
      <div role="cell" className="soft one">
        {[actor.role, actor.organisation].filter((part) => part !== null).join(', ')}
      </div>
      <div role="cell" className="end soft wide-only">
        <Link to="/statements" search={{ actor: id }} aria-label={count(actor.documents, 'document')}>
          {actor.documents}
        </Link>
      </div>
      <div role="cell" className="end">
        {actor.statements === 0 ? (
          <span className="soft">none</span>
        ) : (
          <Link
            to="/statements"
            search={{ actor: id }}
            aria-label={`${count(actor.statements, 'statement')}`}
          >
            {actor.statements}
            <span className="narrow-only"> statements</span>
          </Link>
        )}
      </div>
    </>
  )
}
