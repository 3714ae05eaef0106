import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { positionsOf } from '../ask.ts'
import { useShared } from '../filter/use-shared-filter.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { stanceWord } from '../language/terms.ts'
import { Shape } from '../parts/stance.tsx'
import { Empty, Failed, Waiting } from '../parts/states.tsx'
import { useTitle } from '../parts/title.ts'
import { Matrix } from './matrix.tsx'

const words = sayAnalyses.positions

/** Who holds what: actors by concepts; each number leads to its sentences. */
export function PositionsPage() {
  useTitle(words.title)
  return (
    <>
      <header className="headline">
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
      </header>
      <Positions />
    </>
  )
}

function Positions() {
  const { query } = useShared()
  const narrowed = Object.keys(query).length > 0
  const { data, error, refetch } = useQuery(positionsOf(query))
  if (error !== null) return <Failed error={error} again={() => void refetch()} what={words.thePositions} />
  if (data === undefined) return <Waiting />
  if (data.cells.length > 0)
    return (
      <>
        <Legend />
        <Matrix positions={data} />
      </>
    )
  return (
    <Empty title={words.none}>
      <p>
        {narrowed ? words.noneFits : ''}
        {words.see.before}
        <Link to="/codebook">{words.see.codebook}</Link>
        {words.see.between}
        <Link to="/statements">{words.see.statements}</Link>
        {words.see.after}
      </p>
    </Empty>
  )
}

/** What the signs of the table mean. */
function Legend() {
  const { stance } = say.terms
  return (
    <p className="legend">
      {([1, -1, 0] as const).map((one) => (
        <span key={one}>
          <Shape stance={one} silent /> {stance[stanceWord(one)]}
        </span>
      ))}
      <span>{say.filter.numbers}</span>
      <span className="anonymous-sign">{say.filter.unnamed}</span>
    </p>
  )
}
