import type { Contradiction } from './contradiction.ts'
import { figuresAgainstEachOther } from './figure-conflicts.ts'
import { mattersOf } from './matters.ts'
import type { Names } from './names.ts'
import { statesAgainstEachOther } from './opposite-states.ts'
import { stancesThenAndNow } from './then-and-now.ts'
import type { Told } from './told.ts'

/** What stands against each other in a record: contradictions first, then what only looks like one, with the reason. */
export function contradictionsOf(told: readonly Told[], names: Names): readonly Contradiction[] {
  const found = [
    ...mattersOf(told, names).flatMap((matter) => [...statesAgainstEachOther(matter)]),
    ...figuresAgainstEachOther(told, names),
    ...stancesThenAndNow(told, names),
  ]
  return [
    ...found.filter(({ contradicts }) => contradicts),
    ...found.filter(({ contradicts }) => !contradicts),
  ]
}
