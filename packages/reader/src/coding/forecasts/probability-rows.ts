import type { WordRow } from '../../language/word-patterns.ts'
import type { Word } from '../words/words.ts'

/** The range of a probability word, both ends in it. */
export type Probability = readonly [number, number]

/** A word of estimative probability, in square brackets; `null` marks words that are never scored. */
export type ProbabilityRow = WordRow<Probability | null, Word>

/** The words of estimative probability and their ranges after ICD 203. */
export const PROBABILITY_ROWS: readonly ProbabilityRow[] = [
  ...estimating([0.95, 0.99], 'almost certainly', [
    ['[almost certain]', 'It is [almost certain] that the plant will close.'],
    ['[almost certainly]', 'The plant will [almost certainly] close.'],
    ['[nearly certain]', 'The plant is [nearly certain] to close.'],
    ['[virtually certain]', 'The plant is [virtually certain] to close.'],
    ['[all but certain]', 'The plant is [all but certain] to close.'],
  ]),
  ...estimating([0.8, 0.95], 'very likely', [
    ['[very likely]', 'The plant is [very likely] to close.'],
    ['[highly likely]', 'The plant is [highly likely] to close.'],
    ['[highly probable]', 'It is [highly probable] that the plant will close.'],
    ['[very probable]', 'It is [very probable] that the plant will close.'],
    ['[most likely]', 'The plant will [most likely] close.'],
  ]),
  ...estimating([0.55, 0.8], 'likely', [
    ['[likely]', 'The plant is [likely] to close.'],
    ['[probable]', 'It is [probable] that the plant will close.'],
    ['[probably]', 'The plant will [probably] close.'],
    ['[more likely than not]', 'It is [more likely than not] that the plant will close.'],
    ['[more than likely]', 'The plant is [more than likely] to close.'],
  ]),
  ...estimating([0.45, 0.55], 'roughly even', [
    ['[roughly even chance]', 'There is a [roughly even chance] that the plant will close.'],
    ['[even chance]', 'There is an [even chance] that the plant will close.'],
    ['[even odds]', 'There are [even odds] that the plant will close.'],
    ['[fifty fifty]', 'It is now [fifty-fifty] that the plant will close.'],
    ['[as likely as not]', 'It is [as likely as not] that the plant will close.'],
  ]),
  ...estimating([0.2, 0.45], 'unlikely', [
    ['[unlikely]', 'The plant is [unlikely] to close.'],
    ['[improbable]', 'It is [improbable] that the plant will close.'],
    ['[improbably]', 'The plant will [improbably] close.'],
    ['[not likely]', 'The plant is [not likely] to close.'],
    ['[doubt that]', 'They [doubt that] the plant will close.'],
    ['[doubts that]', 'She [doubts that] the plant will close.'],
    ['[doubts whether]', 'She [doubts whether] the plant will close.'],
    ['[doubtful]', 'It is [doubtful] that the plant will close.'],
  ]),
  ...estimating([0.05, 0.2], 'very unlikely', [
    ['[very unlikely]', 'The plant is [very unlikely] to close.'],
    ['[highly unlikely]', 'The plant is [highly unlikely] to close.'],
    ['[highly improbable]', 'It is [highly improbable] that the plant will close.'],
    ['[very improbable]', 'It is [very improbable] that the plant will close.'],
  ]),
  ...estimating([0.01, 0.05], 'almost no chance', [
    ['[remote]', 'It is a [remote] hope that the plant will close.'],
    ['[almost no chance]', 'There is [almost no chance] that the plant will close.'],
    ['[next to no chance]', 'There is [next to no chance] that the plant will close.'],
    ['[remote chance]', 'There is a [remote chance] that the plant will close.'],
  ]),
  ...estimating(null, 'leaves it open: never scored', [
    ['[could]', 'The plant [could] close by 2030.'],
    ['[may]', 'The plant [may] close by 2030.'],
    ['[might]', 'The plant [might] close by 2030.'],
    ['[possibly]', 'The plant will [possibly] close by 2030.'],
    ['[perhaps]', 'The plant will [perhaps] close by 2030.'],
  ]),
]

function estimating(
  reading: Probability | null,
  reason: string,
  words: readonly (readonly [pattern: string, example: string])[],
): readonly ProbabilityRow[] {
  return words.map(([pattern, example]) => ({ pattern, reading, reason, example }))
}
