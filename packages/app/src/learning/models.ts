import type { Example, Proposal } from '../record/learned/examples.ts'
import type { Guess, Guesses } from '../record/learned/learned-words.ts'
import type { Part } from '../record/learned/report.ts'
import type { Choosable } from './choosable.ts'
import { type LinearModel, probabilities, trainLinear } from './linear.ts'
import { conceptTask, KEEP, madeChoices, STANCE, type Task } from './parts.ts'

/** A small model a part; `null` where there was too little to learn from. */
export interface Models {
  readonly keep: LinearModel | null
  readonly concept: LinearModel | null
  readonly stance: LinearModel | null
}

/** One model for each of the parts asked for. */
export function trainModels(
  examples: readonly Example[],
  concepts: readonly Choosable[],
  wanted: ReadonlySet<Part>,
): Models {
  const train = <Answer>(task: Task<Answer>): LinearModel | null =>
    wanted.has(task.part) ? trainLinear(madeChoices(task, examples), task.classes.length, task.before) : null
  return { keep: train(KEEP), concept: train(conceptTask(concepts)), stance: train(STANCE) }
}

/**
 * What the models make of proposals. The stance is asked toward the concept that the model chose, or the proposed one
 * where no model chooses concepts.
 *
 * `guesser(models, concepts)(proposal).keep // { answer: false, sure: 0.83 }`
 */
export function guesser(models: Models, concepts: readonly Choosable[]): (proposal: Proposal) => Guesses {
  const conceptOf = conceptTask(concepts)
  return (proposal) => {
    const keep = guess(KEEP, models.keep, proposal, null)
    const concept = guess(conceptOf, models.concept, proposal, null)
    const toward = concept === null ? proposal.concept : concept.answer
    return { keep, concept, stance: guess(STANCE, models.stance, proposal, toward) }
  }
}

function guess<Answer>(
  task: Task<Answer>,
  model: LinearModel | null,
  proposal: Proposal,
  toward: string | null,
): Guess<Answer> | null {
  if (model === null) return null
  const chances = probabilities(model, task.choice(proposal, toward))
  const best = chances.reduce((top, chance, at) => (chance > (chances[top] ?? 0) ? at : top), 0)
  const answer = task.classes[best]
  return answer === undefined ? null : { answer, sure: chances[best] ?? 0 }
}
