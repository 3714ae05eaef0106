import { PROBABILITY_ROWS, type Probability } from './probability-rows.ts'

/**
 * The range that each word of estimative probability stands for after ICD 203, by its words in small letters; words that are
 * never scored are left out.
 *
 * `standardProbabilities.get('unlikely') // [0.2, 0.45]`
 */
export const standardProbabilities: ReadonlyMap<string, Probability> = new Map(
  PROBABILITY_ROWS.flatMap(({ pattern, reading }) => {
    const patterns = [pattern].flat()
    return reading === null
      ? []
      : patterns.map((words) => [String(words).replace(/[[\]]/g, ''), reading] as const)
  }),
)
