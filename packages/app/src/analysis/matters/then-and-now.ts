import type { ActorMention, ItemPosition } from '@onrecord/reader'
import { inTextOrder } from '../../record/statements/text-order.ts'
import { remembering, rememberingGroups } from '../remembering.ts'
import { type Contradiction, contradiction, sideOf } from './contradiction.ts'
import { earlier } from './happened.ts'
import type { Named, Names } from './names.ts'
import { sourceKind } from './sourcing.ts'
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
  for (const [key, own] of bySeries(names, told)) yield* turnsIn(names, key, own)
}

const bySeries = rememberingGroups((names: Names, told: Told) => {
  if (!holderIsNamed(told)) return []
  const concept = conceptKey(told, names)
  const items = told.positions.map((position) => itemKey(position, names))
  return concept === null ? items : [...items, concept]
}, inTextOrder)

/** The turns of one actor on one thing; of the same reports the same as before. */
const turnsIn = remembering((names: Names, key: string, told: readonly Told[]) => {
  const held = heldIn(told, key, names).filter(({ ended }) => !ended)
  return [...turnsOf(held)]
})

/** Nobody without a name can be followed from one article to another. */
function holderIsNamed({ holder, speaker }: Told): boolean {
  const who = holder ?? speaker
  return who !== null && sourceKind(who.anonymity) === 'named'
}

const itemKey = ({ actor, item }: ItemPosition, names: Names): string =>
  seriesKey('item', names.actor(actor), names.item(item).key)

function conceptKey({ holder, speaker, concept, stance }: Told, names: Names): string | null {
  const who = holder ?? speaker
  if (who === null || concept === null || (stance !== 1 && stance !== -1)) return null
  return seriesKey('concept', names.actor(idOrName(who)), concept)
}

/** A record asks for the same few series a hundred thousand times: each is one string. */
const seriesKeys = {
  item: new WeakMap<Named, Map<string, string>>(),
  concept: new WeakMap<Named, Map<string, string>>(),
}

function seriesKey(on: keyof typeof seriesKeys, actor: Named, about: string): string {
  const known = seriesKeys[on].get(actor) ?? new Map<string, string>()
  seriesKeys[on].set(actor, known)
  const key = known.get(about) ?? `${on} ${actor.key}|${about}`
  known.set(about, key)
  return key
}

/** What statements say in one series. */
function heldIn(told: readonly Told[], key: string, names: Names): Held[] {
  const held: Held[] = []
  const ofConcept = key.startsWith('concept ')
  for (const one of told) {
    if (ofConcept) held.push(...onConcept(one))
    else
      for (const position of one.positions)
        if (itemKey(position, names) === key) held.push(onItem(one, position, names))
  }
  return held
}

function onItem(told: Told, { actor, item, stance, ended }: ItemPosition, names: Names): Held {
  const [who, what] = [names.actor(actor), names.item(item)]
  const person = told.speaker?.kind === 'person' && names.actor(idOrName(told.speaker)).key === who.key
  return { actor: who.name, about: what.name, stance, ended, person, told }
}

function onConcept(told: Told): Held[] {
  const { holder, speaker, concept, conceptLabel, stance } = told
  const who = holder ?? speaker
  if (who === null || concept === null || (stance !== 1 && stance !== -1)) return []
  const person = holder === null && who.kind === 'person'
  return [{ actor: who.name, about: conceptLabel ?? concept, stance, ended: false, person, told }]
}

const idOrName = ({ id, name }: ActorMention): string => id ?? name

function* turnsOf(held: readonly Held[]): Iterable<Contradiction> {
  const runs = runsOf(held)
  if (runs.length < 2) return
  const sides = runs.map((run) =>
    sideOf(
      { kind: 'stance', stance: run[0]?.stance ?? 1 },
      run.map(({ told }) => told),
    ),
  )
  for (const [at, run] of runs.entries()) {
    const [before, now] = [runs[at - 1]?.at(-1), run[0]]
    const [first, second] = [sides[at - 1], sides[at]]
    if (before === undefined || now === undefined || first === undefined || second === undefined) continue
    const own = now.person && before.person && looksBack(now.told, before.told)
    yield contradiction(
      own ? 'own-later-account' : 'then-and-now',
      { kind: 'stance', actor: now.actor, on: now.about },
      own ? 'earlier-time-told-otherwise' : 'other-side-later',
      [first, second],
    )
  }
}

/** All that say the same in a row. */
function runsOf(held: readonly Held[]): readonly (readonly Held[])[] {
  const runs: Held[][] = []
  for (const one of held) {
    const run = runs.at(-1)
    if (run !== undefined && run[0]?.stance === one.stance) run.push(one)
    else runs.push([one])
  }
  return runs
}

/** The later one denies, or names a time that reaches back to the day of the earlier one. */
function looksBack(now: Told, before: Told): boolean {
  if (now.type === 'denial') return true
  const day = before.document.date
  const back = now.times.reduce<string | null>((first, { from }) => earlier(first, from), null)
  return day !== null && back !== null && back <= day
}
