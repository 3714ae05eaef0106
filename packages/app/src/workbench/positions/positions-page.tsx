import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { positionsOf } from '../ask.ts'
import { useShared } from '../filter/shared.ts'
import { Empty, Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { Matrix } from './matrix.tsx'

/** Who holds what: actors by concepts; each number leads to its sentences. */
export function PositionsPage() {
  useTitle('Positions')
  return (
    <>
      <header className="headline">
        <h1>Positions</h1>
        <p className="lede">
          Who holds what, in statements. A statement whose stance is not coded counts for nothing here. Each
          number leads to its sentences.
        </p>
      </header>
      <Positions />
    </>
  )
}

function Positions() {
  const { query } = useShared()
  const { data, error, refetch } = useQuery(positionsOf(query))
  if (error !== null) return <Failed error={error} again={() => void refetch()} what="The positions" />
  if (data === undefined) return <Waiting />
  if (data.cells.length > 0) return <Matrix positions={data} />
  return (
    <Empty title="No position is on record here">
      <p>
        A position is a statement with a concept of the codebook and a stance. See{' '}
        <Link to="/codebook">the codebook</Link> and <Link to="/statements">all statements</Link>.
      </p>
    </Empty>
  )
}
