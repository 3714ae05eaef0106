import { remembering } from '../remembering.ts'
import type { Contradiction } from './contradiction.ts'
import { figuresAgainstEachOther } from './figure-conflicts.ts'
import { type Matter, mattersOf } from './matters.ts'
import type { Names } from './names.ts'
import { statesAgainstEachOther, statesOfPerhapsOne } from './opposite-states.ts'
import { stancesThenAndNow } from './then-and-now.ts'
import type { Told } from './told.ts'

/** What stands against each other in a record: contradictions first, then what only looks like one, with the reason. */
export function contradictionsOf(told: readonly Told[], names: Names): readonly Contradiction[] {
  const matters = mattersOf(told, names)
  const found = [
    ...matters.flatMap((matter) => inOne(matter, '', matter.states)),
    ...perhapsOne(matters).flatMap(([a, b]) => inTwo(a, b.key, [b])),
    ...figuresAgainstEachOther(told, names),
    ...stancesThenAndNow(told, names),
  ]
  return [
    ...found.filter(({ contradicts }) => contradicts),
    ...found.filter(({ contradicts }) => !contradicts),
  ]
}

/** Of the same matters the same contradictions as before. */
const inOne = remembering((matter: Matter, _: string, __: Matter['states']) => [
  ...statesAgainstEachOther(matter),
])
const inTwo = remembering((a: Matter, _: string, [b]: readonly Matter[]) =>
  b === undefined ? [] : [...statesOfPerhapsOne(a, b)],
)

function perhapsOne(matters: readonly Matter[]): (readonly [Matter, Matter])[] {
  const byKey = new Map(matters.map((matter) => [matter.key, matter]))
  return matters.flatMap((matter) =>
    matter.possiblySame.flatMap((key) => {
      const other = byKey.get(key)
      return other === undefined || key < matter.key ? [] : [[matter, other] as const]
    }),
  )
}
