import { longest } from '../words/longest.ts'
import { phraseRows } from '../words/phrase-rows.ts'
import { wordAt } from '../words/word-at.ts'
import type { Word, WordRange } from '../words/words.ts'
import { PROBABILITY_ROWS, type Probability } from './probability-rows.ts'

/** A word of estimative probability with its range; `null` marks words that are never scored. */
export interface ProbabilityWord extends WordRange {
  readonly probability: Probability | null
}

const PROBABILITIES = phraseRows(PROBABILITY_ROWS)

/** The probability words of a sentence that stand by themselves: "five times more likely" only compares. */
export function probabilityWords(sentence: readonly Word[]): ProbabilityWord[] {
  return longest(PROBABILITIES.find(sentence))
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
