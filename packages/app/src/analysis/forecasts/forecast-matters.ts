import { type Matter, matterKey } from '../matters/matters.ts'
import type { Named, Names } from '../matters/names.ts'
import { matterName } from '../matters/opposite-states.ts'
import { rememberingBy } from '../remembering.ts'
import type { MatterOfForecast } from './ledger.ts'
import type { ToldForecast } from './told-forecast.ts'

/** What a text names of actors and items. */
export interface NamesIn {
  readonly actors: readonly Named[]
  readonly items: readonly Named[]
}

/**
 * Which matter a forecast is about: the one of a decision in the same statement; else the one whose item its event names,
 * together with who decides or for whom. Where several would do, the one with the most reports.
 */
export function forecastMatters(
  matters: readonly Matter[],
  names: Names,
  namesIn: (text: string) => NamesIn,
): (told: ToldForecast) => MatterOfForecast | null {
  const byItem = new Map<string, Matter[]>()
  const byKey = new Map<string, Matter>()
  for (const matter of matters) {
    byKey.set(matter.key, matter)
    const shelf = byItem.get(matter.item?.family ?? '') ?? []
    shelf.push(matter)
    byItem.set(matter.item?.family ?? '', shelf)
  }
  const known = { decision: new Map<Matter, MatterOfForecast>(), names: new Map<Matter, MatterOfForecast>() }
  const found = (matter: Matter | undefined, by: MatterOfForecast['by']): MatterOfForecast | null => {
    if (matter === undefined) return null
    const before = known[by].get(matter)
    if (before !== undefined) return before
    const shelf = byItem.get(matter.item?.family ?? '') ?? []
    const matters = [matter, ...shelf.filter((other) => other !== matter && mayBeSame(matter, other))]
    const { key } = matter
    const name = matterName(matter)
    const of = ofMatters(names, `${by} ${key}`, matters, () => ({ key, name, by, matters }))
    known[by].set(matter, of)
    return of
  }

  return (told) => {
    const { own, items, families } = lookedFor(told, names, namesIn)
    if (own !== null) return found(byKey.get(own), 'decision')
    const isNamed = (actor: Named | null) => actor !== null && families.has(actor.family)
    for (const { family } of items) {
      const named = byItem
        .get(family)
        ?.find(({ decider, recipient }) => isNamed(decider) || isNamed(recipient))
      if (named !== undefined) return found(named, 'names')
    }
    return null
  }
}

/** Of the same matters it is the same object as before: one sees at once that nothing changed. */
const ofMatters = rememberingBy<Names, Matter, MatterOfForecast>()

interface LookedFor {
  readonly names: Names
  /** The matter of its own decision. */
  readonly own: string | null
  readonly items: readonly Named[]
  /** The families of the actors that its event names. */
  readonly families: ReadonlySet<string>
}

const sought = new WeakMap<ToldForecast, LookedFor>()

/** What a forecast names; of the same forecast it is found once, for as long as the names stand. */
function lookedFor(told: ToldForecast, names: Names, namesIn: (text: string) => NamesIn): LookedFor {
  const before = sought.get(told)
  if (before?.names === names) return before
  const own = matterKey(told, names)
  const { actors, items } = own === null ? namesIn(told.forecast.event) : NO_NAMES
  const found = { names, own, items, families: new Set(actors.map(({ family }) => family)) }
  sought.set(told, found)
  return found
}

const NO_NAMES: NamesIn = { actors: [], items: [] }

/** The same decider, or who decides for it, about the same item or a variant; for whom is not always said. */
const mayBeSame = (a: Matter, b: Matter): boolean =>
  a.item !== null &&
  a.decider !== null &&
  a.decider.family === b.decider?.family &&
  (a.recipient === null || b.recipient === null || a.recipient.family === b.recipient.family)
