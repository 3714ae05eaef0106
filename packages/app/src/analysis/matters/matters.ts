import type { Decision } from '@onrecord/reader'
import { inTextOrder } from '../../record/statements/text-order.ts'
import { remembering, rememberingGroups } from '../remembering.ts'
import { directionOf, opposed } from './directions.ts'
import { type MatterState, statesOf } from './matter-states.ts'
import type { Named, Names } from './names.ts'
import { inOrder } from './sourcing.ts'
import type { Told } from './told.ts'

/** One possible decision: who decides, for whom, about what. A part that no text says is `null` and never guessed. */
export interface Matter {
  /** Who, for whom, what, as one key: `org-us|org-ua|itm-1`. */
  readonly key: string
  readonly decider: Named | null
  readonly recipient: Named | null
  readonly item: Named | null
  /** On what conditions, in the words of the texts. */
  readonly conditions: readonly string[]
  /** What was asked and urged, and by whom; a request is no state that the decider reached. */
  readonly requests: readonly MatterState[]
  readonly states: readonly MatterState[]
  /** States of which a text says that they were not reached. */
  readonly denied: readonly MatterState[]
  readonly reversals: readonly Reversal[]
  /** The keys of matters that say less, or more, and contradict in nothing: perhaps the same. */
  readonly possiblySame: readonly string[]
  /** What is odd about it: nobody decides, it was delivered before it was decided. */
  readonly odd: readonly string[]
}

/** Yes after no, no after yes, a limit set or eased again: each with the state before it. */
export interface Reversal {
  readonly before: MatterState
  readonly after: MatterState
}

/** The matters of statements, those with the most reports first. Statements without a decision are passed over. */
export function mattersOf(told: readonly Told[], names: Names): readonly Matter[] {
  return ofSame(names, 'matters', told)
}

const ofSame = remembering((names: Names, _: string, told: readonly Told[]): readonly Matter[] => {
  const matters = [...byMatter(names, told)].map(([key, own]) => matterOf(names, key, own))
  const same = possiblySame(matters)
  return matters
    .map((matter) => withPossiblySame(matter, '', same(matter)))
    .sort((a, b) => reports(b) - reports(a) || inOrderOfParts(a, b))
})

/** Those of which the texts say too little, and which bear a document's number, stay in the order of their texts. */
function inOrderOfParts(a: Parts, b: Parts): number {
  const [one, other] = [partsKey(a), partsKey(b)]
  return one === other ? 0 : one < other ? -1 : 1
}

const byMatter = rememberingGroups((names: Names, told: Told) => {
  const key = matterKey(told, names)
  return key === null ? [] : [key]
}, inTextOrder)

/** Of the same matter with the same others it is the same object as before. */
const withPossiblySame = remembering(
  (matter: Matter, _: string, possiblySame: readonly string[]): Matter => ({ ...matter, possiblySame }),
)

type Parts = Pick<Matter, 'decider' | 'recipient' | 'item'>

/** The key of the matter that a decision of a document is about. */
export function matterKey(told: Deciding, names: Names): string | null {
  const parts = partsOf(told, names)
  return parts === null ? null : keyOf(parts, told.document)
}

interface Deciding {
  readonly decision: Pick<Decision, 'decider' | 'recipient' | 'item'> | null
  readonly document: Pick<Told['document'], 'id'>
}

function partsOf({ decision }: Pick<Deciding, 'decision'>, names: Names): Parts | null {
  if (decision === null) return null
  const { decider, recipient, item } = decision
  return {
    decider: called(decider, names.actor),
    recipient: called(recipient, names.actor),
    item: called(item, names.item),
  }
}

const called = (text: string | null, named: (text: string) => Named): Named | null =>
  text === null || text.trim() === '' ? null : named(text)

/** What names no item, and not both of who and for whom, says too little to be the same as anything in another article. */
function keyOf(parts: Parts, document: Deciding['document']): string {
  const key = partsKey(parts)
  return shelvesOf(parts).length === 0 ? `${key}|d${document.id}` : key
}

const partsKey = ({ decider, recipient, item }: Parts): string =>
  [decider, recipient, item].map((part) => part?.key ?? '?').join('|')

const reports = ({ requests, states, denied }: Matter): number =>
  [...requests, ...states, ...denied].reduce((sum, { told }) => sum + told.length, 0)

const NO_PARTS: Parts = { decider: null, recipient: null, item: null }

/** Of the same reports the same matter as before. */
const matterOf = remembering((names: Names, key: string, told: readonly Told[]): Matter => {
  const [first] = told
  const parts = (first === undefined ? null : partsOf(first, names)) ?? NO_PARTS
  const all = statesOf(told)
  const requests = all.filter(({ affirmed, state }) => affirmed && directionOf(state) === 'asked')
  const states = all.filter(({ affirmed, state }) => affirmed && directionOf(state) !== 'asked')
  return {
    key,
    ...parts,
    conditions: [...new Set(told.flatMap(({ decision }) => decision?.condition ?? []))],
    requests,
    states,
    denied: all.filter(({ affirmed }) => !affirmed),
    reversals: reversalsOf(states),
    possiblySame: [],
    odd: [...oddities(parts, states, requests)],
  }
})

/** A state that a text says was reversed or withdrawn, and every opposite of the last state of its kind. */
function reversalsOf(states: readonly MatterState[]): Reversal[] {
  const found: Reversal[] = []
  const last = { process: lastState(), condition: lastState() }
  for (const after of states) {
    const kept = after.track === 'condition' ? last.condition : last.process
    const { before } = kept
    if (before !== null && (after.state === 'reversed' || opposed(before.state, after.state)))
      found.push({ before, after })
    if (TURNING.has(directionOf(after.state))) kept.before = after
  }
  return found
}

const lastState = (): { before: MatterState | null } => ({ before: null })
const TURNING: ReadonlySet<string> = new Set(['yes', 'no', 'limited', 'eased'])

function* oddities(
  { decider }: Parts,
  states: readonly MatterState[],
  requests: readonly MatterState[],
): Iterable<string> {
  if (decider === null) yield 'no text says who decides'
  const happened = [...states, ...requests]
  if (happened.some(({ happened: { from, to } }) => from !== null && to !== null && from > to))
    yield 'a state ends before it begins'
  if (happened.some(({ happened: { to } }) => to === null)) yield 'of a state no day is known'
  for (const [first, then] of OUT_OF_ORDER) {
    const before = happened.find(({ state }) => state === first)
    const after = happened.find(({ state }) => state === then)
    if (before !== undefined && after !== undefined && surelyBefore(after, before))
      yield `${then} before it was ${first}`
  }
}

const OUT_OF_ORDER = [
  ['requested', 'delivered'],
  ['decided', 'delivered'],
  ['shipped', 'delivered'],
  ['decided', 'shipped'],
] as const

/** Only days that the texts tell can be out of order: an article may come late. */
const surelyBefore = ({ happened: a }: MatterState, { happened: b }: MatterState): boolean =>
  a.told && b.told && a.to !== null && b.from !== null && a.to < b.from

/**
 * Matters that share an item, or decider and recipient, and of which no part that both say is another: a country, its
 * government and who serves in it may be one decider.
 */
function possiblySame(matters: readonly Matter[]): (matter: Matter) => readonly string[] {
  const shelves = new Map<string, Matter[]>()
  for (const matter of matters) {
    for (const name of shelvesOf(matter)) {
      const shelf = shelves.get(name) ?? []
      shelf.push(matter)
      shelves.set(name, shelf)
    }
  }
  return (matter) => {
    const near = shelvesOf(matter).flatMap((shelf) => shelves.get(shelf) ?? [])
    const same = near.filter((other) => other.key !== matter.key && compatible(matter, other))
    return [...new Set(same.map(({ key }) => key))].sort()
  }
}

function shelvesOf({ decider, recipient, item }: Parts): string[] {
  const byItem = item === null ? [] : [`item ${item.key}`]
  const byBoth =
    decider === null || recipient === null ? [] : [`actors ${decider.family}|${recipient.family}`]
  return [...byItem, ...byBoth]
}

const compatible = (a: Parts, b: Parts): boolean =>
  (a.item === null || b.item === null || a.item.key === b.item.key) &&
  ACTORS.every((part) => a[part] === null || b[part] === null || a[part].family === b[part].family)

const ACTORS = ['decider', 'recipient'] as const

/** A state that held on a day; not `certain` where the time told for it reaches beyond that day. */
export interface HeldState {
  readonly state: MatterState
  readonly certain: boolean
}

/**
 * What held on an ISO day: on each track the last state that had come about by then. Several where they came about on the
 * same day and no later state bears one of them out, or where it is not certain that the last had.
 *
 * Asked of statements known by another day, it says what one could then believe of this day.
 */
export function heldOn({ states }: Pick<Matter, 'states'>, day: string): readonly HeldState[] {
  const begun = states.filter(
    ({ happened: { from, to } }) => (from !== null && from <= day) || (to !== null && to <= day),
  )
  const held = TRACKS.flatMap((track) =>
    lastOf(
      begun.filter((state) => state.track === track),
      day,
    ),
  )
  return held.filter(({ state }) => !belied(state, held))
}

/** Said on one day with its opposite, which a later state bears out: promised and refused, then delivered. */
function belied(state: MatterState, held: readonly HeldState[]): boolean {
  const day = state.happened.to
  if (state.track !== 'process' || day === null) return false
  const against = held.filter(({ state: other }) => opposed(other.state, state.state))
  const sameDay = against.some(({ state: { track, happened } }) => track === 'process' && happened.to === day)
  const later = against.some(
    ({ state: { track, happened }, certain }) => track !== 'process' && certain && (happened.to ?? '') > day,
  )
  return sameDay && later
}

const TRACKS = ['process', 'material', 'condition', 'publicity'] as const

function lastOf(states: readonly MatterState[], day: string): HeldState[] {
  const certain = states.filter(({ happened: { to } }) => to !== null && to <= day)
  const last = certain
    .map(({ happened }) => happened.to)
    .sort(inOrder)
    .at(-1)
  return [
    ...certain.filter(({ happened: { to } }) => to === last).map((state) => ({ state, certain: true })),
    ...states.filter((state) => !certain.includes(state)).map((state) => ({ state, certain: false })),
  ]
}
