import type { DecisionState } from '@onrecord/reader'
import { stateName } from '../matters/contradiction.ts'
import type { MatterState } from '../matters/matter-states.ts'
import { type Matter, mattersOf } from '../matters/matters.ts'
import type { Names } from '../matters/names.ts'
import { matterName } from '../matters/opposite-states.ts'
import type { Told } from '../matters/told.ts'

/** Something told, in words, with the statements that tell it. */
export interface Claim {
  readonly about: string
  readonly told: readonly Told[]
}

/** `for: The bridge should be built`, of statements that take a stance on one concept; else how many there are. */
export function viewOf(told: readonly Told[]): Claim {
  const [first] = told
  const same = told.every(({ concept, stance }) => concept === first?.concept && stance === first?.stance)
  const about =
    first === undefined
      ? 'nothing'
      : first.concept !== null && same
        ? `${stanceName(first.stance)}: ${first.conceptLabel ?? first.concept}`
        : `${told.length} statements`
  return { about, told }
}

const stanceName = (stance: Told['stance']): string =>
  stance === null
    ? 'stance not set'
    : stance === 0
      ? 'neither for nor against'
      : stance === 1
        ? 'for'
        : 'against'

/** What is told of one matter, or of one of its states, denied ones too; `null` where there is none. */
export function matterClaim(
  told: readonly Told[],
  names: Names,
  key: string,
  state: DecisionState | null = null,
): Claim | null {
  const matter = mattersOf(told, names).find((one) => one.key === key)
  if (matter === undefined) return null
  const states = allStates(matter).filter((one) => state === null || one.state === state)
  if (states.length === 0) return null
  const which = state === null ? '' : `, ${[...new Set(states.map(stateName))].join(', ')}`
  const ids = new Set(states.flatMap((one) => one.told.map(({ id }) => id)))
  return { about: `${matterName(matter)}${which}`, told: told.filter(({ id }) => ids.has(id)) }
}

const allStates = ({ requests, states, denied }: Matter): readonly MatterState[] => [
  ...requests,
  ...states,
  ...denied,
]
