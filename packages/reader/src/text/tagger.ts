import { bestChainOfFew } from '../learning/chain.ts'
import { Features } from '../learning/feature.ts'
import type { Weights } from '../learning/weights.ts'
import type { Columns } from './columns.ts'
import type { Sentence } from './read-text.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/** The Penn tags, in the order of the model's classes. */
export const TAGS =
  "NN IN NNP DT JJ NNS , . VBD RB PRP VB CC VBZ TO VBG VBN VBP '' CD PRP$ `` MD POS : WP WDT NNPS WRB RP JJR JJS RBR -RRB- -LRB- EX $ RBS PDT UH WP$ FW LS SYM #".split(
    ' ',
  )

/** Sentences longer than this are tagged in pieces, so that memory stays small whatever the text holds. */
const LONGEST = 400

const KEPT_CLASSES = 7

/**
 * The part of speech of every token, as numbers into `TAGS`: a conditional random field over words, endings and shapes,
 * sentence by sentence. Looks at nothing outside the sentence.
 */
export function tagSentences(weights: Weights, columns: Columns, sentences: readonly Sentence[]): Uint8Array {
  const tags = new Uint8Array(columns.length)
  const features = new Features()
  for (const sentence of sentences) {
    for (let first = sentence.first; first < sentence.endToken; first += LONGEST) {
      const end = Math.min(first + LONGEST, sentence.endToken)
      const scores = new Float64Array((end - first) * weights.classes)
      for (let i = first; i < end; i++) {
        tagFeatures(columns, first, end, i, features)
        weights.score(features, scores, (i - first) * weights.classes)
      }
      tags.set(bestChainOfFew(weights, scores, end - first, KEPT_CLASSES), first)
    }
  }
  return tags
}

/** What the tagger looks at for token `i` of the sentence from `first` to `end`. */
export function tagFeatures(c: Columns, first: number, end: number, i: number, f: Features): void {
  const word = c.word[i]!
  const shape = c.shape[i]!
  const b1 = i > first ? c.word[i - 1]! : 1
  const b2 = i > first + 1 ? c.word[i - 2]! : 1
  const a1 = i + 1 < end ? c.word[i + 1]! : 2
  const a2 = i + 2 < end ? c.word[i + 2]! : 2
  const opens = i === first ? 1 : 0
  f.clear()
  f.add1(1, 0)
  f.add1(2, word)
  f.add1(3, c.form[i]!)
  f.add1(4, b1)
  f.add1(5, b2)
  f.add1(6, a1)
  f.add1(7, a2)
  f.add2(8, b1, word)
  f.add2(9, word, a1)
  f.add2(10, b1, a1)
  f.add1(11, c.suffix1[i]!)
  f.add1(12, c.suffix2[i]!)
  f.add1(13, c.suffix3[i]!)
  f.add1(14, c.suffix4[i]!)
  f.add1(15, c.prefix3[i]!)
  f.add2(16, shape, opens)
  f.add3(17, shape, i > first ? c.shape[i - 1]! : 99, i + 1 < end ? c.shape[i + 1]! : 99)
  f.add2(18, i > first ? c.suffix2[i - 1]! : 1, c.suffix2[i]!)
  f.add2(19, c.suffix3[i]!, i + 1 < end ? c.suffix2[i + 1]! : 1)
  f.add3(20, c.suffix3[i]!, shape, opens)
  f.add2(21, b2, b1)
}
