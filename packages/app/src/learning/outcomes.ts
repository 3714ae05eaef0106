import type { Example } from '../record/learned/examples.ts'
import type { Guesses } from '../record/learned/learned-words.ts'
import { type Part, parts } from '../record/learned/report.ts'
import type { Choosable } from './choosable.ts'
import { guesser, trainModels } from './models.ts'

/** One question to one part: whether the reader alone and whether the models answered as people did. */
export interface Outcome {
  readonly part: Part
  readonly article: number
  readonly untrained: boolean
  readonly learned: boolean
}

/** Learns from some examples and asks about others. */
export function outcomes(
  learnFrom: readonly Example[],
  askAbout: readonly Example[],
  concepts: readonly Choosable[],
  wanted: ReadonlySet<Part>,
): readonly Outcome[] {
  const guess = guesser(trainModels(learnFrom, concepts, wanted), concepts)
  return askAbout
    .filter(({ proposed }) => proposed)
    .flatMap((example) => {
      const guesses = guess(example.proposal)
      return parts.flatMap((part) => (wanted.has(part) ? (outcome(part, example, guesses) ?? []) : []))
    })
}

/** Concept and stance are asked about what people kept. */
function outcome(part: Part, { article, proposal, decided }: Example, guesses: Guesses): Outcome | null {
  if (part === 'keep') {
    const kept = decided !== null
    return { part, article, untrained: kept, learned: guesses.keep?.answer === kept }
  }
  if (decided === null) return null
  const right = decided[part]
  return { part, article, untrained: proposal[part] === right, learned: guesses[part]?.answer === right }
}
