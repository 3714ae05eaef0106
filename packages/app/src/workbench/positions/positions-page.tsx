import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Filter, positionFilters } from '../addresses.ts'
import { positionsOf } from '../ask.ts'
import { NAMED } from '../language/terms.ts'
import { Filters, PeriodFilter } from '../parts/filters.tsx'
import { Empty, Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { useNarrowing } from '../use-narrowing.ts'
import { Matrix } from './matrix.tsx'

const route = getRouteApi('/positions')
type PositionFilter = Filter<typeof positionFilters>

/** Who holds what: actors by concepts; each number leads to its sentences. */
export function PositionsPage() {
  useTitle('Positions')
  const { filter, narrow } = useNarrowing(route.useSearch(), route.useNavigate())
  return (
    <>
      <header className="headline">
        <h1>Positions</h1>
        <p className="lede">
          Who holds what, in statements. A statement whose stance is not coded counts for nothing here. Each
          number leads to its sentences.
        </p>
      </header>
      <Filters label="Narrow the positions">
        <PeriodFilter filter={filter} narrow={narrow} />
        <Sources
          named={filter.anonymity === NAMED}
          onChange={(named) => narrow({ anonymity: named ? NAMED : '' })}
        />
      </Filters>
      <Positions filter={filter} />
    </>
  )
}

function Sources({ named, onChange }: { named: boolean; onChange: (named: boolean) => void }) {
  return (
    <div className="group">
      <span id="sources">Sources</span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in this row */}
      <div className="choice" role="group" aria-labelledby="sources">
        <button type="button" aria-pressed={!named} onClick={() => onChange(false)}>
          All
        </button>
        <button type="button" aria-pressed={named} onClick={() => onChange(true)}>
          Named only
        </button>
      </div>
    </div>
  )
}

function Positions({ filter }: { filter: PositionFilter }) {
  const { data, error, refetch } = useQuery(positionsOf({ ...filter }))
  if (error !== null) return <Failed error={error} again={() => void refetch()} what="The positions" />
  if (data === undefined) return <Waiting />
  if (data.cells.length > 0) return <Matrix positions={data} narrowed={{ ...filter }} />
  return (
    <Empty title="No position is on record here">
      <p>
        A position is a statement with a concept of the codebook and a stance. See{' '}
        <Link to="/codebook">the codebook</Link> and <Link to="/statements">all statements</Link>.
      </p>
    </Empty>
  )
}
