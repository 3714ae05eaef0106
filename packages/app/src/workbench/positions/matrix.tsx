import { Link } from '@tanstack/react-router'
import type { PositionCountsAnswer } from '../../api/contract/shapes.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Shape } from '../parts/stance.tsx'
import { Told } from '../parts/told.tsx'

const words = sayAnalyses.positions

type Cell = PositionCountsAnswer['cells'][number]

const STANCES = [
  { word: 'for', stance: 1, counted: 'agree' },
  { word: 'against', stance: -1, counted: 'disagree' },
  { word: 'neither', stance: 0, counted: 'neutral' },
] as const

export interface MatrixProps {
  readonly positions: PositionCountsAnswer
}

/** Actors down, concepts across, the busiest first; a cell holds up to three numbers, whose links keep the filter. */
export function Matrix({ positions }: MatrixProps) {
  const { actors, concepts, cells } = held(positions)
  const at = new Map(cells.map((cell) => [`${cell.actor} ${cell.concept}`, cell]))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className="matrix-box" aria-label={words.matrix} tabIndex={0}>
      <table className="matrix">
        <caption className="visually-hidden">{words.caption(actors.length, concepts.length)}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.actor}</span>
            </th>
            <th scope="col" className="narrow">
              <span className="visually-hidden">{words.all}</span>
            </th>
            {concepts.map(({ id, label }) => (
              <th scope="col" key={id}>
                <Link to="/statements" search={{ concept: String(id), stance: HELD }} title={label}>
                  <Told>{label}</Told>
                </Link>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {actors.map(({ id, name, anonymous, total }) => (
            <tr key={id}>
              <th scope="row">
                <Link
                  to="/actors/$id"
                  params={{ id: String(id) }}
                  title={name}
                  className={anonymous ? 'anonymous' : ''}
                >
                  <Told>{name}</Told>
                </Link>
              </th>
              <td className="total">
                <Link
                  to="/statements"
                  search={{ stanceOf: String(id), stance: HELD }}
                  aria-label={words.allOf(total, name)}
                >
                  {say.number(total)}
                </Link>
              </td>
              {concepts.map((concept) => (
                <td key={concept.id}>
                  <Numbers cell={at.get(`${id} ${concept.id}`)} name={name} on={concept.label} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Numbers({ cell, name, on }: { cell: Cell | undefined; name: string; on: string }) {
  if (cell === undefined) return <span className="none" />
  const { actor, concept } = cell
  return STANCES.filter(({ counted }) => cell[counted] > 0).map(({ word, stance, counted }) => {
    const n = cell[counted]
    return (
      <Link
        key={word}
        to="/statements"
        search={{ stanceOf: String(actor), concept: String(concept), stance: String(stance) }}
        className={`pos ${word} ${n > 5 ? 'w3' : n > 2 ? 'w2' : ''}`}
        aria-label={words.cell(name, on, say.terms.stance[word], n)}
      >
        <Shape stance={stance} silent />
        {say.number(n)}
      </Link>
    )
  })
}

const HELD = '1,-1,0'
const sizeOf = ({ agree, disagree, neutral }: Cell): number => agree + disagree + neutral

/** The positions without what is unset: nobody holds anything there. */
function held({ actors, concepts, cells }: PositionCountsAnswer): PositionCountsAnswer {
  const some = cells.filter((cell) => sizeOf(cell) > 0)
  const totals = (key: 'actor' | 'concept') => {
    const found = new Map<number, number>()
    for (const cell of some) found.set(cell[key], (found.get(cell[key]) ?? 0) + sizeOf(cell))
    return found
  }
  const [byActor, byConcept] = [totals('actor'), totals('concept')]
  return {
    actors: busiest(actors, byActor),
    concepts: busiest(concepts, byConcept),
    cells: some,
  }
}

function busiest<One extends { id: number; total: number }>(
  all: readonly One[],
  totals: Map<number, number>,
): One[] {
  return all
    .filter(({ id }) => totals.has(id))
    .map((one) => ({ ...one, total: totals.get(one.id)! }))
    .sort((a, b) => b.total - a.total)
}
