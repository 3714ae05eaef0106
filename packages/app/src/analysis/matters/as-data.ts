import type { ContradictionMark } from '../../record/contradictions/contradiction-marks.ts'
import type { DocumentId, StatementId } from '../../record/engine/ids.ts'
import type { Contradiction, Side } from './contradiction.ts'
import { reasonText, saidText, topicText } from './contradiction-words.ts'
import { directionOf } from './directions.ts'
import type { Links } from './links.ts'
import type { MatterState } from './matter-states.ts'
import { heldOn, type Matter } from './matters.ts'
import { type SourceKind, sourceKind, sourcingOf } from './sourcing.ts'
import { reporterOf, type Told } from './told.ts'

/** One report as a reader wants to see it: where it stands and in what words. */
export interface Report {
  readonly statement: StatementId
  readonly document: DocumentId
  readonly day: string | null
  readonly outlet: string | null
  readonly speaker: string | null
  /** Whether the speaker stands for it with a name; `null` where no speaker was found. */
  readonly source: SourceKind | null
  readonly sentence: string
}

export const reportOf = (told: Told): Report => ({
  statement: told.id,
  document: told.document.id,
  day: told.document.date,
  outlet: reporterOf(told),
  speaker: told.speaker?.name ?? null,
  source: told.speaker === null ? null : sourceKind(told.speaker.anonymity),
  sentence: told.sentence.text,
})

/** A matter with what held on a day (the last known day when none is asked for), its states with sourcing and reports. */
export function matterData(matter: Matter, day: string | null = null) {
  const held = heldOn(matter, day ?? END_OF_TIME)
  const heldState = (state: MatterState) => held.find((one) => one.state === state)
  const data = (state: MatterState) => {
    const { told, ...rest } = state
    const holds = heldState(state)
    const how = holds === undefined ? 'no' : holds.certain ? 'yes' : 'perhaps'
    const direction = directionOf(state.state)
    return { ...rest, direction, held: how, sourcing: sourcingOf(told), reports: told.map(reportOf) } as const
  }
  return {
    ...matter,
    requests: matter.requests.map(data),
    states: matter.states.map(data),
    denied: matter.denied.map(data),
    reversals: matter.reversals.map(({ before, after }) => ({ before: data(before), after: data(after) })),
  }
}
export type MatterData = ReturnType<typeof matterData>

/** The same with its precedents and whose consent is told. */
export const linkedMatterData = (matter: Matter, day: string | null, links: Links) => ({
  ...matterData(matter, day),
  ...links,
})
export type LinkedMatterData = ReturnType<typeof linkedMatterData>

export type StateData = MatterData['states'][number]

const END_OF_TIME = '9999-12-31'

/** A contradiction with the reports of both sides, of what settled it, and what a person says of it. */
export function contradictionData(
  { sides: [first, second], resolved, ...rest }: Contradiction,
  mark: ContradictionMark | null = null,
) {
  return {
    ...rest,
    about: topicText(rest.topic),
    because: reasonText[rest.reason],
    mark: mark === null ? null : markData(mark),
    sides: [sideData(first), sideData(second)],
    resolved: resolved === null ? null : sideData(resolved),
  } as const
}
/** What a person says of a contradiction; `changed` where a statement of a side was corrected or fell away since. */
export const markData = ({ id, kind, mark, reason, changed, sides }: ContradictionMark) => ({
  id,
  kind,
  mark,
  reason,
  changed,
  sides,
})

export type ContradictionData = ReturnType<typeof contradictionData>

const sideData = ({ told, ...side }: Side) => ({
  ...side,
  says: saidText(side.said),
  reports: told.map(reportOf),
})
