import type { Unit } from '../quantities/units.ts'

/** Neighbouring propositions of one concept stay together; those without any go with the one before. */
export function grouped(units: readonly Unit[]): Unit[][] {
  if (units.length === 0) return [[]]
  const groups: Unit[][] = []
  for (const unit of units) {
    const group = groups.at(-1)
    if (group === undefined || !together(group, unit)) groups.push([unit])
    else group.push(unit)
  }
  return groups
}

function together(group: readonly Unit[], unit: Unit): boolean {
  const coded = group.find((one) => one.concept !== null)?.concept
  if (unit.concept === null || coded === undefined || coded === null) return !otherState(group, unit)
  return coded.concept === unit.concept.concept && coded.stance === unit.concept.stance
}

/** Two different decisions side by side ("has refused tanks but delivered trucks") are two statements. */
function otherState(group: readonly Unit[], unit: Unit): boolean {
  const state = group.find((one) => one.decision !== null)?.decision?.decision.state
  const other = unit.decision?.decision.state
  return (
    state !== undefined &&
    other !== undefined &&
    state !== other &&
    unit.concept === null &&
    unit.clause.kind !== 'participle'
  )
}
