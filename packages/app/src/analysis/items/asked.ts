import type { Links } from '../matters/links.ts'
import type { Matter } from '../matters/matters.ts'
import type { Names } from '../matters/names.ts'
import type { Told } from '../matters/told.ts'
import { actorSaying, type ItemValue, type Saying, valuesOf } from './item-value.ts'

/** A matter about the item: who asked, and the matter itself, which says what became of it. */
export interface Asked {
  readonly by: readonly ItemValue[]
  readonly matter: Matter
  /** Its precedents, and whose consent is told, among all matters. */
  readonly links: Links
}

/** The matters of an item, those first that somebody asked for. */
export function askedIn(
  matters: readonly Matter[],
  names: Names,
  linksOf: (matter: Matter) => Links,
): readonly Asked[] {
  const asked = matters.map((matter) => ({
    ...{ by: valuesOf(requestersOf(matter, names)), matter, links: linksOf(matter) },
  }))
  const was = ({ matter }: Asked) => (matter.requests.length > 0 ? 0 : 1)
  return asked.sort((a, b) => was(a) - was(b))
}

const requestersOf = ({ requests }: Matter, names: Names): Saying[] =>
  requests.flatMap(({ state, told }) => told.flatMap((one) => requester(one, state, names)))

/** Who asks, as coded; of a request that names nobody it is whose request it is. */
function requester(told: Told, how: string, names: Names): Saying | [] {
  const requesting = told.decision?.requester ?? null
  if (requesting !== null) return actorSaying(names.actor(requesting), how, told)
  const whose = told.holder ?? told.speaker
  if (told.type !== 'request' || whose === null) return []
  return actorSaying({ ...names.actor(whose.id ?? whose.name), name: whose.name }, how, told)
}
