import type { ActorMention } from '@onrecord/reader'
import { type Contradiction, contradiction, sideOf } from './contradiction.ts'
import { earlier } from './happened.ts'
import type { Names } from './names.ts'
import { inOrder, sourceKind } from './sourcing.ts'
import type { Told } from './told.ts'

interface Held {
  readonly actor: string
  readonly about: string
  readonly stance: -1 | 1
  readonly ended: boolean
  readonly person: boolean
  readonly told: Told
}

/** Where an actor's stance on a concept or an item turned: what was held last, against what is held next. */
export function* stancesThenAndNow(told: readonly Told[], names: Names): Iterable<Contradiction> {
  const series = new Map<string, Held[]>()
  for (const [key, held] of told.flatMap((one) => heldIn(one, names))) {
    const own = series.get(key) ?? []
    own.push(held)
    series.set(key, own)
  }
  for (const held of series.values()) yield* turnsOf(held.filter(({ ended }) => !ended).sort(inTime))
}

const inTime = (a: Held, b: Held): number =>
  inOrder(a.told.document.date, b.told.document.date) || a.told.id - b.told.id

/** Nobody without a name can be followed from one article to another. */
function heldIn(told: Told, names: Names): (readonly [string, Held])[] {
  const onItems = told.positions.map(({ actor, item, stance, ended }) => {
    const [who, what] = [names.actor(actor), names.item(item)]
    const person = told.speaker?.kind === 'person' && names.actor(idOrName(told.speaker)).key === who.key
    const held: Held = { actor: who.name, about: what.name, stance, ended, person, told }
    return [`item ${who.key}|${what.key}`, held] as const
  })
  return [...onItems.filter(() => holderIsNamed(told)), ...onConcept(told, names)]
}

function onConcept(told: Told, names: Names): (readonly [string, Held])[] {
  const holder = told.holder ?? told.speaker
  const { concept, stance } = told
  if (holder === null || concept === null || (stance !== 1 && stance !== -1) || !holderIsNamed(told))
    return []
  const person = told.holder === null && holder.kind === 'person'
  const about = told.conceptLabel ?? concept
  const who = names.actor(idOrName(holder))
  return [
    [`concept ${who.key}|${concept}`, { actor: holder.name, about, stance, ended: false, person, told }],
  ]
}

const idOrName = ({ id, name }: ActorMention): string => id ?? name

function holderIsNamed({ holder, speaker }: Told): boolean {
  const who = holder ?? speaker
  return who !== null && sourceKind(who.anonymity) === 'named'
}

function* turnsOf(held: readonly Held[]): Iterable<Contradiction> {
  for (const [at, now] of held.entries()) {
    const before = held[at - 1]
    if (before === undefined || before.stance === now.stance) continue
    const then = runBack(held, at - 1)
    const since = runOn(held, at)
    const own = now.person && before.person && looksBack(now.told, before.told)
    yield contradiction(
      own ? 'own-later-account' : 'then-and-now',
      `${now.actor}: ${now.about}`,
      own ? 'the same person tells the earlier time otherwise' : 'the same actor takes the other side later',
      [sideOf(forOrAgainst(before), then), sideOf(forOrAgainst(now), since)],
    )
  }
}

const forOrAgainst = ({ stance }: Held): string => (stance === 1 ? 'for' : 'against')

/** All that say the same in a row, up to a place and from it on. */
function runBack(held: readonly Held[], at: number): Told[] {
  const from = held.findLastIndex(({ stance }, place) => place < at && stance !== held[at]?.stance) + 1
  return held.slice(from, at + 1).map(({ told }) => told)
}
function runOn(held: readonly Held[], at: number): Told[] {
  const end = held.findIndex(({ stance }, place) => place > at && stance !== held[at]?.stance)
  return held.slice(at, end === -1 ? undefined : end).map(({ told }) => told)
}

/** The later one denies, or names a time that reaches back to the day of the earlier one. */
function looksBack(now: Told, before: Told): boolean {
  if (now.type === 'denial') return true
  const day = before.document.date
  const back = now.times.reduce<string | null>((first, { from }) => earlier(first, from), null)
  return day !== null && back !== null && back <= day
}
