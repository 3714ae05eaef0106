import type { DecisionState, DecisionTrack } from '@onrecord/reader'
import { directionOf } from './directions.ts'
import { bothDays, daysBetween, earlier, type Happened, happenedAt, later, sharedDays } from './happened.ts'
import { inOrder } from './sourcing.ts'
import type { Told } from './told.ts'

/** A state that a matter reached, with every report of it. */
export interface MatterState {
  readonly state: DecisionState
  readonly track: DecisionTrack
  /** False where it is denied: "there has been no discussion". */
  readonly affirmed: boolean
  readonly happened: Happened
  /** True where reports of one story give different days: `happened` holds all of them. */
  readonly daysDiffer: boolean
  /** The day of its first report, and of its last. */
  readonly known: string | null
  readonly lastTold: string | null
  readonly told: readonly Told[]
}

/** The states of one matter in the order in which they happened, of reports in the order of their texts; those of the same state are one. */
export function statesOf(told: readonly Told[]): readonly MatterState[] {
  const reports = inTime(told.flatMap(reportOf))
  const found = new Map<string, Gathered[]>()
  for (const { report, stretch } of inStretches(reports)) {
    const key = `${report.state} ${report.affirmed} ${stretch}`
    const states = found.get(key) ?? []
    const at = states.findLastIndex((state) => sameOccurrence(state, report))
    const before = states[at]
    if (before === undefined) states.push(stateOf(report))
    else states[at] = withReport(before, report)
    found.set(key, states)
  }
  return [...found.values()].flat().sort((a, b) => inOrder(a.happened.to, b.happened.to))
}

interface StateReport extends Pick<MatterState, 'state' | 'track' | 'affirmed' | 'happened'> {
  readonly day: string | null
  readonly told: Told
}

function reportOf(told: Told): StateReport | [] {
  if (told.decision === null) return []
  const { state, track, affirmed } = told.decision
  const happened = happenedAt(told)
  return { state, track, affirmed, happened, day: happened.to ?? told.document.date, told }
}

/** By day; of one day what goes the same way stands together, so that a promise and a refusal told again and again turn once. */
function inTime(reports: readonly StateReport[]): readonly StateReport[] {
  const first = new Map<string, number>()
  for (const [at, report] of reports.entries()) {
    const way = wayOf(report)
    if (!first.has(way)) first.set(way, at)
  }
  const turn = (report: StateReport): number => first.get(wayOf(report)) ?? 0
  return [...reports].sort((a, b) => inOrder(a.day, b.day) || turn(a) - turn(b))
}

const wayOf = ({ day, track, state, affirmed }: StateReport): string =>
  `${day} ${track} ${affirmed} ${directionOf(state)}`

/** A refusal before talks and one after them are two: a stretch ends where the matter took another direction. */
function inStretches(reports: readonly StateReport[]) {
  const now = new Map<DecisionTrack, { direction: string; stretch: number }>()
  return reports.map((report) => {
    const { direction, stretch } = now.get(report.track) ?? { direction: '', stretch: 0 }
    const own = directionOf(report.state)
    const turns = report.affirmed && own !== 'asked' && own !== 'other' && own !== direction
    if (turns) now.set(report.track, { direction: own, stretch: stretch + 1 })
    const isProcess = own !== 'asked' && own !== 'other'
    return { report, stretch: isProcess ? (turns ? stretch + 1 : stretch) : 0 }
  })
}

/** Days within which reports that go back to one outlet are one story, whatever day each gives it. */
const ONE_STORY = 7

function sameOccurrence(state: MatterState, { happened, told }: StateReport): boolean {
  if (!happened.told && !state.happened.told) return true
  if (!state.happened.told) return inOrder(happened.from, state.happened.to) <= 0
  if (!happened.told) return inOrder(state.happened.from, happened.to) <= 0
  if (sharedDays(state.happened, happened) !== null) return true
  return state.told.some((other) => oneStory(other, told))
}

function oneStory(a: Told, b: Told): boolean {
  const [first, second] = [a.document.date, b.document.date]
  if (a.origin !== b.origin || first === null || second === null) return false
  return Math.abs(daysBetween(first, second)) <= ONE_STORY
}

/** While reports come in; a state may have ten thousand of them. */
type Gathered = MatterState & { readonly told: Told[] }

function stateOf({ state, track, affirmed, happened, told }: StateReport): Gathered {
  const { date } = told.document
  return { state, track, affirmed, happened, daysDiffer: false, known: date, lastTold: date, told: [told] }
}

function withReport(state: Gathered, { happened, told }: StateReport): Gathered {
  state.told.push(told)
  const shared = state.happened.told && happened.told ? sharedDays(state.happened, happened) : undefined
  return {
    ...state,
    happened:
      shared === undefined
        ? bestTold(state.happened, happened)
        : (shared ?? bothDays(state.happened, happened)),
    daysDiffer: state.daysDiffer || shared === null,
    known: earlier(state.known, told.document.date),
    lastTold: later(state.lastTold, told.document.date),
  }
}

/** A day that a text tells goes before the day of an article; of two articles the earlier bounds it. */
function bestTold(a: Happened, b: Happened): Happened {
  if (a.told !== b.told) return a.told ? a : b
  return { ...a, to: earlier(a.to, b.to) }
}
