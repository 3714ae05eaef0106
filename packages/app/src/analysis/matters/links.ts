import type { DecisionState } from '@onrecord/reader'
import type { StatementId } from '../../record/engine/ids.ts'
import { directionOf } from './directions.ts'
import { later } from './happened.ts'
import type { MatterState } from './matter-states.ts'
import type { Matter } from './matters.ts'
import { matterName } from './opposite-states.ts'
import { inOrder } from './sourcing.ts'

/** Another matter, by the state for which it is named. */
export interface LinkedMatter {
  readonly key: string
  readonly name: string
  readonly state: DecisionState
  /** The latest day on which that state can have come about. */
  readonly day: string | null
  readonly statements: readonly StatementId[]
}

export interface Links {
  /** Who else said yes to the same item, or to whom else it was said, before this matter was last told of; the first first. */
  readonly precedents: readonly LinkedMatter[]
  /** Whose consent to the same item is told, where that is not who decides here. */
  readonly consents: readonly LinkedMatter[]
}

/** What other matters are to each. An item and its variants are one; nothing is linked that names no item. */
export function linksOf(matters: readonly Matter[]): (matter: Matter) => Links {
  const shelves = new Map<string, Matter[]>()
  for (const matter of matters) {
    if (matter.item === null) continue
    const shelf = shelves.get(matter.item.family)
    if (shelf === undefined) shelves.set(matter.item.family, [matter])
    else shelf.push(matter)
  }
  return (matter) => {
    const others = matter.item === null ? [] : (shelves.get(matter.item.family) ?? [])
    return {
      precedents: others.flatMap((other) => precedentIn(other, matter)).sort(byDay),
      consents: others.flatMap((other) => consentIn(other, matter)).sort(byDay),
    }
  }
}

function precedentIn(other: Matter, matter: Matter): LinkedMatter | [] {
  if (!another(other.decider, matter.decider) && !another(other.recipient, matter.recipient)) return []
  const until = lastDay(matter)
  const yes = other.states.find(
    ({ state, happened: { to } }) =>
      directionOf(state) === 'yes' && to !== null && until !== null && to <= until,
  )
  return yes === undefined ? [] : linked(other, yes)
}

function consentIn(other: Matter, matter: Matter): LinkedMatter | [] {
  const consent = other.states.find(({ state }) => state === 'third-party-consent')
  const fits = !another(other.recipient, matter.recipient) && another(other.decider, matter.decider)
  return consent !== undefined && fits ? linked(other, consent) : []
}

/** Both are told, and they are two. */
const another = (a: Matter['decider'], b: Matter['decider']): boolean =>
  a !== null && b !== null && a.family !== b.family

const lastDay = ({ states, requests, denied }: Matter): string | null =>
  [...states, ...requests, ...denied].reduce<string | null>(
    (day, { happened, lastTold }) => later(day, later(happened.to, lastTold)),
    null,
  )

function linked(matter: Matter, { state, happened, known, told }: MatterState): LinkedMatter {
  const day = happened.to ?? known
  return { key: matter.key, name: matterName(matter), state, day, statements: told.map(({ id }) => id) }
}

const byDay = (a: LinkedMatter, b: LinkedMatter): number => inOrder(a.day, b.day) || (a.key < b.key ? -1 : 1)
