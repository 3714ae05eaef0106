import {
  type Contradiction,
  contradiction,
  partsOf,
  type Side,
  saidState,
  sideOf,
  stateSide,
  type Topic,
} from './contradiction.ts'
import { partsText } from './contradiction-words.ts'
import { directionOf, opposed } from './directions.ts'
import { daysBefore, earlier, type Happened, later, sharedDays } from './happened.ts'
import type { MatterState } from './matter-states.ts'
import type { Matter } from './matters.ts'
import { inOrder, sourceKind } from './sourcing.ts'
import type { Told } from './told.ts'

/** What is told of one matter that cannot both be so, and what only looks so. */
export function* statesAgainstEachOther(matter: Matter): Iterable<Contradiction> {
  const about: Topic = { kind: 'matter', matters: [partsOf(matter)] }
  const settled = settling(matter.states)
  yield* oppositePairs(matter, about, settled)
  yield* denials(matter, about, settled)
  for (const state of [...matter.states, ...matter.requests]) yield* dayRange(state, about)
}

/** States of two matters that are perhaps one, which could not both be so if they are: for people to decide. */
export function* statesOfPerhapsOne(a: Matter, b: Matter): Iterable<Contradiction> {
  const about: Topic = { kind: 'matter', matters: [partsOf(a), partsOf(b)] }
  for (const first of a.states) {
    for (const second of b.states) {
      if (opposed(first.state, second.state) && first.track !== 'condition' && sameTime(first, second))
        yield contradiction('possibly-opposite', about, 'if-the-matters-are-one', [
          stateSide(first),
          stateSide(second),
        ])
    }
  }
  for (const [one, other] of [[a, b] as const, [b, a] as const]) {
    for (const denial of one.denied) {
      for (const claim of other.states.filter(
        (state) => state.state === denial.state && deniedTime(state, denial),
      ))
        yield contradiction('possibly-opposite', about, 'if-the-matters-are-one', [
          stateSide(claim),
          stateSide(denial),
        ])
    }
  }
}

/** `United States › Ukraine: ATACMS`; what no text says is said to be so. */
export const matterName = (matter: Pick<Matter, 'decider' | 'recipient' | 'item'>): string =>
  partsText(partsOf(matter))

function* oppositePairs({ states }: Matter, about: Topic, settled: Settled): Iterable<Contradiction> {
  const turning = states.filter(({ state }) => TURNING.has(directionOf(state)))
  for (const [at, first] of turning.entries()) {
    for (const second of turning.slice(at + 1)) {
      if (!opposed(first.state, second.state)) continue
      const sides = [stateSide(first), stateSide(second)] as const
      if (sameTime(first, second))
        yield contradiction('opposite-states', about, 'opposite-at-one-time', sides, settled(first, second))
      else if (first.track === 'condition' && nextTurn(turning, first) === second)
        yield contradiction('condition-changed', about, 'condition-changed-between', sides)
    }
  }
}

const TURNING: ReadonlySet<string> = new Set(['yes', 'no', 'limited', 'eased'])

/** The next state of the same track that goes another way. */
const nextTurn = (turning: readonly MatterState[], first: MatterState): MatterState | undefined =>
  turning
    .slice(turning.indexOf(first) + 1)
    .find(({ state, track }) => track === first.track && opposed(first.state, state))

/** At the same time, or a refusal said after the day on which, as became known later, it had been decided. */
function sameTime(a: MatterState, b: MatterState): boolean {
  if (sharedDays(daysOf(a), daysOf(b)) !== null) return true
  const [yes, no] = directionOf(a.state) === 'yes' ? [a, b] : [b, a]
  return directionOf(no.state) === 'no' && hiddenWhile(yes, no)
}

function hiddenWhile({ happened, known }: MatterState, no: MatterState): boolean {
  const said = no.known
  return (
    happened.told &&
    happened.to !== null &&
    said !== null &&
    known !== null &&
    happened.to <= said &&
    said < known
  )
}

/** An article tells of its day or of the day before; what is announced happens on the day it is announced. */
function daysOf({ happened, state }: MatterState): Happened {
  if (happened.told || happened.to === null) return happened
  return { ...happened, from: state === 'announced' ? happened.to : daysBefore(happened.to, 1) }
}

const SETTLING: ReadonlySet<string> = new Set([
  ...[
    'announced',
    'authorised-in-law',
    'shipped',
    'delivered',
    'in-use',
    'later-confirmed',
    'refused',
    'withdrawn',
  ],
])

type Settled = (a: MatterState, b: MatterState) => Side | null

/** The first later state that says in somebody's name which of the two it was. */
function settling(states: readonly MatterState[]): Settled {
  const candidates = states.filter(({ state }) => SETTLING.has(state))
  const known = new Map<string | null, readonly Settling[]>()
  return (a, b) => {
    const after = later(a.known, b.known)
    const said = known.get(after) ?? saidInNameAfter(candidates, after)
    known.set(after, said)
    const first = said.find(({ state }) => state !== a && state !== b)
    return first === undefined ? null : sideOf(saidState(first.state), toldAfter(first.state, after))
  }
}

interface Settling {
  readonly state: MatterState
  readonly day: string
}

/** The states that somebody tells by name after a day, by the day on which they are first told after it. */
function saidInNameAfter(states: readonly MatterState[], after: string | null): readonly Settling[] {
  const found = states.flatMap((state): Settling | [] => {
    const said = toldAfter(state, after)
    const isNamed = said.some(({ speaker }) => speaker !== null && sourceKind(speaker.anonymity) === 'named')
    const day = said.reduce<string | null>((first, { document }) => earlier(first, document.date), null)
    return isNamed && day !== null ? { state, day } : []
  })
  return found.sort((a, b) => inOrder(a.day, b.day))
}

const toldAfter = ({ told }: MatterState, after: string | null): readonly Told[] =>
  told.filter(({ document: { date } }) => date !== null && inOrder(date, after) > 0)

/** A denial holds for the time it names, or for all days up to the one on which it was said. */
function* denials(
  { states, requests, denied }: Matter,
  about: Topic,
  settled: Settled,
): Iterable<Contradiction> {
  for (const denial of denied) {
    for (const claim of [...states, ...requests]) {
      if (claim.state !== denial.state || !deniedTime(claim, denial)) continue
      const talks = claim.state === 'under-discussion'
      yield contradiction(
        talks ? 'opposite-states' : 'claim-and-denial',
        about,
        talks ? 'talks-told-and-denied' : 'told-and-denied',
        [stateSide(claim), stateSide(denial)],
        talks ? null : settled(claim, denial),
      )
    }
  }
}

function deniedTime(claim: MatterState, denial: MatterState): boolean {
  const { from } = denial.happened
  const began = claim.happened.from ?? claim.happened.to
  const until = denial.lastTold ?? denial.happened.to
  if (began === null || until === null) return false
  return began <= until && (from === null || inOrder(claim.lastTold ?? began, from) >= 0)
}

function* dayRange(state: MatterState, about: Topic): Iterable<Contradiction> {
  if (!state.daysDiffer) return
  const [first] = state.told
  const isFirst = ({ decision }: Told) => decision?.date === first?.decision?.date
  const [own, others] = [state.told.filter(isFirst), state.told.filter((told) => !isFirst(told))]
  if (first === undefined || others.length === 0) return
  yield contradiction('date-range', about, 'days-of-one-story', [
    sideOf(saidState(state, [first.decision?.date ?? null]), own),
    sideOf(saidState(state, [...new Set(others.map(({ decision }) => decision?.date ?? null))]), others),
  ])
}
