import { compileTriggers, longest } from '../stance/triggers.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'

export type Probability = readonly [number, number]

/** A word of estimative probability with its range; `null` marks words that are never scored. */
export interface ProbabilityWord extends WordRange {
  readonly probability: Probability | null
}

/** ICD 203's words of estimative probability and their ranges. */
const ICD203: readonly (readonly [Probability | null, string])[] = [
  [[0.95, 0.99], 'almost certain; almost certainly; nearly certain; virtually certain; all but certain'],
  [[0.8, 0.95], 'very likely; highly likely; highly probable; very probable; most likely'],
  [[0.55, 0.8], 'likely; probable; probably; expected to; more likely than not; more than likely'],
  [[0.45, 0.55], 'roughly even chance; even chance; even odds; as likely as not'],
  [[0.2, 0.45], 'unlikely; improbable; improbably; not likely; not expected to; doubtful'],
  [[0.05, 0.2], 'very unlikely; highly unlikely; highly improbable; very improbable'],
  [[0.01, 0.05], 'remote; almost no chance; next to no chance; remote chance'],
  [null, 'could; may; might; possibly; perhaps'],
]

const words = compileTriggers(
  ICD203.flatMap(([range, list]) => list.split('; ').map((word) => [word, range] as const)),
  { exactly: true },
)

/** The probability words of a sentence that stand by themselves: "five times more likely" only compares. */
export function probabilityWords(sentence: readonly Word[]): ProbabilityWord[] {
  return longest(words.find(sentence))
    .map(({ first, end, value }) => ({ first, end, probability: value }))
    .filter((match) => !isCompared(sentence, match))
}

const DEGREE = /^(?:more|less|least|as|equally|how|so)$/
const ADJECTIVE = /^(?:likely|unlikely|probable|improbable|doubtful)$/

/** "more likely to close than to expand", "twice as likely", "those most likely to lose"; not "more likely to close than not". */
function isCompared(words: readonly Word[], { first, end }: WordRange): boolean {
  const before = wordAt(words, first - 1).norm
  const { norm, mark } = wordAt(words, first)
  if (before === 'than' || before === 'those') return true
  if (norm === 'most') return wordAt(words, first - 1).tag === 'DT' || isBehindItsNoun(words, { first, end })
  if (!(ADJECTIVE.test(norm) ? DEGREE : /^(?:more|less)$/).test(before) || mark !== '') return false
  const than = words.findIndex((word, i) => i >= end && word.norm === 'than')
  return before !== 'more' || than < 0 || wordAt(words, than + 1).norm !== 'not'
}

/** "areas most likely to flood": which of them, not whether. */
function isBehindItsNoun(words: readonly Word[], { first, end }: WordRange): boolean {
  return (
    wordAt(words, end).norm === 'to' &&
    /^(?:NN|PRP|DT)/.test(wordAt(words, first - 1).tag) &&
    wordAt(words, first).mark === ''
  )
}
