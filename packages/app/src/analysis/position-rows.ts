import type { PositionActor, PositionCell, PositionConcept, Positions } from './positions.ts'

/** One cell of the positions with the names of its actor and concept. */
export interface PositionRow {
  readonly actor: PositionActor
  readonly concept: PositionConcept
  readonly cell: PositionCell
}

/** The positions as rows, the busiest actor first and within it the busiest concept. */
export function positionRows({ actors, concepts, cells }: Positions): PositionRow[] {
  const at = new Map(cells.map((cell) => [`${cell.actor} ${cell.concept}`, cell]))
  return actors.flatMap((actor) =>
    concepts.flatMap((concept) => {
      const cell = at.get(`${actor.id} ${concept.id}`)
      return cell === undefined ? [] : [{ actor, concept, cell }]
    }),
  )
}
