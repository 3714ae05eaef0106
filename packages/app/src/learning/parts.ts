import type { Stance } from '@onrecord/reader'
import type { Coding, Example, Proposal } from '../record/learned/examples.ts'
import type { Part } from '../record/learned/report.ts'
import type { Choosable } from './choosable.ts'
import { featuresOf, featuresToward } from './features.ts'
import type { Choice, MadeChoice } from './linear.ts'
import { shareIn, stemsOf } from './words.ts'

export const STANCES: readonly Stance[] = [null, -1, 0, 1]

/** One part as a choice among classes. */
export interface Task<Answer> {
  readonly part: Part
  readonly classes: readonly Answer[]
  /** What signs weigh before anything is learnt: as much trust in the reader's proposal. */
  readonly before: readonly number[]
  /** `toward` is the concept that a stance is asked toward. */
  readonly choice: (proposal: Proposal, toward: string | null) => Choice
  readonly proposed: (proposal: Proposal) => Answer
  readonly decided: (decided: Coding | null) => Answer
  /** Whether an example tells anything about this part. */
  readonly teaches: (example: Example) => boolean
}

/** Log-odds of the reader's own answer against each other one. */
const TRUST = 4

const kept = ({ decided }: Example): boolean => decided !== null

/** Whether a proposal is a statement at all. The reader believes so of all it proposes. */
export const KEEP: Task<boolean> = {
  part: 'keep',
  classes: [false, true],
  before: [0.5, 1],
  choice: (proposal) => ({
    features: featuresOf(proposal),
    signs: Float32Array.of(0, 0, 1, proposal.confidence),
  }),
  proposed: () => true,
  decided: (decided) => decided !== null,
  teaches: ({ proposed }) => proposed,
}

/** Which stance it takes toward a concept. */
export const STANCE: Task<Stance> = {
  part: 'stance',
  classes: STANCES,
  before: [TRUST],
  choice: (proposal, toward) => ({
    features: featuresToward(proposal, toward),
    signs: Float32Array.from(STANCES, (stance) => (stance === proposal.stance ? 1 : 0)),
  }),
  proposed: ({ stance }) => stance,
  decided: (decided) => decided?.stance ?? null,
  teaches: kept,
}

/** Which concept of a codebook it is about, or none: the words of a concept speak for it before it was ever decided on. */
export function conceptTask(concepts: readonly Choosable[]): Task<string | null> {
  const classes = [null, ...concepts.map(({ id }) => id)]
  const known = concepts.map(({ label, triggers }) => ({
    label: stemsOf(label),
    triggers: triggers.map(stemsOf).filter((stems) => stems.size > 0),
  }))
  return {
    part: 'concept',
    classes,
    before: [TRUST, 0.5, 0.5],
    choice: (proposal) => {
      const words = stemsOf(`${proposal.cue} ${proposal.content}`)
      const signs = known.flatMap(({ label, triggers }, at) => [
        classes[at + 1] === proposal.concept ? 1 : 0,
        shareIn(label, words),
        triggers.reduce((most, trigger) => Math.max(most, shareIn(trigger, words)), 0),
      ])
      const none = [proposal.concept === null ? 1 : 0, 0, 0]
      return { features: featuresOf(proposal), signs: Float32Array.from([...none, ...signs]) }
    },
    proposed: ({ concept }) => concept,
    decided: (decided) => decided?.concept ?? null,
    teaches: kept,
  }
}

/** The choices that examples teach; those whose answer is no class any more are left out. */
export function madeChoices<Answer>(task: Task<Answer>, examples: readonly Example[]): readonly MadeChoice[] {
  return examples.filter(task.teaches).flatMap(({ proposal, decided }) => {
    const right = task.classes.indexOf(task.decided(decided))
    return right < 0 ? [] : [{ ...task.choice(proposal, decided?.concept ?? null), right }]
  })
}
