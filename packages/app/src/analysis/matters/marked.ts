import { type ContradictionMark, meets } from '../../record/contradictions/contradiction-marks.ts'
import type { StatementId } from '../../record/engine/ids.ts'
import type { Contradiction } from './contradiction.ts'

export interface MarkedContradictions {
  /** The mark of a contradiction, or `null`. */
  readonly markOf: (contradiction: Contradiction) => ContradictionMark | null
  /** Marks of what is computed no more: a side was corrected or counts no longer. Kept, and for people to look at. */
  readonly orphans: readonly ContradictionMark[]
}

/** Which contradictions people have marked; one of a kind and both sides' statements, whatever else joined a side. */
export function marked(
  found: readonly Contradiction[],
  marks: readonly ContradictionMark[],
): MarkedContradictions {
  const pairs = found.map((one) => ({ one, sides: sidesOf(one) }))
  const byContradiction = new Map<Contradiction, ContradictionMark>()
  const orphans = marks.filter((mark) => {
    const own = pairs.filter(({ one, sides }) => one.kind === mark.kind && meets(mark, sides))
    for (const { one } of own) byContradiction.set(one, mark)
    return own.length === 0
  })
  return { markOf: (one) => byContradiction.get(one) ?? null, orphans }
}

/** The statements of both sides. */
export const sidesOf = ({
  sides: [a, b],
}: Contradiction): readonly [readonly StatementId[], readonly StatementId[]] => [
  a.told.map(({ id }) => id),
  b.told.map(({ id }) => id),
]
