import { bestChain } from '../learning/chain.ts'
import { Features, hashWord, mix } from '../learning/feature.ts'
import type { Weights } from '../learning/weights.ts'
import type { Columns } from './columns.ts'
import { tokenAt } from './cursor.ts'
import type { NameMention, ReadText, Sentence } from './read-text.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/** Classes of the model: 0 outside; then begin and inside for each kind. */
export const NAME_KINDS = ['person', 'organisation', 'location', 'other'] as const

const LONGEST = 400

/** The class of every token: 0, or 2k + 1 (begins kind k), 2k + 2 (inside it). */
export function nameClasses(
  weights: Weights,
  columns: Columns,
  tags: Uint8Array,
  sentences: readonly Sentence[],
): Uint8Array {
  const classes = new Uint8Array(columns.length)
  const features = new Features()
  const elsewhere = capitalsElsewhere(columns)
  for (const sentence of sentences) {
    for (let first = sentence.first; first < sentence.endToken; first += LONGEST) {
      const end = Math.min(first + LONGEST, sentence.endToken)
      const scores = new Float64Array((end - first) * weights.classes)
      for (let i = first; i < end; i++) {
        nameFeatures(columns, tags, elsewhere, first, end, i, features)
        weights.score(features, scores, (i - first) * weights.classes)
      }
      classes.set(bestChain(weights, scores, end - first), first)
    }
  }
  return classes
}

/** The names that a run of classes marks. */
export function namesOf(text: ReadText, classes: Uint8Array): NameMention[] {
  const names: NameMention[] = []
  for (let first = 0; first < classes.length; ) {
    const kind = (classes[first]! + 1) >> 1
    let endToken = first + 1
    if (kind > 0) {
      while (endToken < classes.length && classes[endToken] === kind * 2) endToken += 1
      const start = tokenAt(text.tokens, first).start
      names.push({
        start,
        end: tokenAt(text.tokens, endToken - 1).end,
        first,
        endToken,
        kind: NAME_KINDS[kind - 1] ?? 'other',
      })
    }
    first = endToken
  }
  return names
}

/** Where the same capitalised word stands elsewhere in the text: what is before and after it there (up to four kinds). */
export function capitalsElsewhere(c: Columns): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (let i = 0; i < c.length; i++) {
    if (!isCapital(c.shape[i]!)) continue
    const form = c.form[i]!
    const around = found.get(form) ?? []
    if (around.length >= 6) continue
    const before = i > 0 ? neighbour(c, i - 1, 1) : 0
    const after = i + 1 < c.length ? neighbour(c, i + 1, 2) : 0
    if (!around.includes(before)) around.push(before)
    if (!around.includes(after)) around.push(after)
    found.set(form, around)
  }
  return found
}

const CAPITALISED = hashWord('Aa')

function neighbour(c: Columns, i: number, side: number): number {
  return mix(isCapital(c.shape[i]!) ? CAPITALISED : c.word[i]!, side)
}

function isCapital(shape: number): boolean {
  return shape === 2 || shape === 3 || shape === 6 || shape === 7 || shape === 9
}

/** What the name tagger looks at for token `i` of the sentence from `first` to `end`. */
export function nameFeatures(
  c: Columns,
  tags: Uint8Array,
  elsewhere: ReadonlyMap<number, readonly number[]>,
  first: number,
  end: number,
  i: number,
  f: Features,
): void {
  const word = c.word[i]!
  const shape = c.shape[i]!
  f.clear()
  f.add1(31, 0)
  for (let k = -2; k <= 2; k++) {
    const at = i + k
    const inside = at >= first && at < end
    f.add2(32, k, inside ? c.word[at]! : 1)
    f.add2(33, k, inside ? tags[at]! : 99)
    f.add2(34, k, inside ? c.shape[at]! : 99)
  }
  const b = i > first ? i - 1 : -1
  const a = i + 1 < end ? i + 1 : -1
  const shapeB = b >= 0 ? c.shape[b]! : 99
  const shapeA = a >= 0 ? c.shape[a]! : 99
  const wordB = b >= 0 ? c.word[b]! : 1
  const wordA = a >= 0 ? c.word[a]! : 2
  f.add1(35, c.form[i]!)
  f.add2(36, c.suffix3[i]!, shape)
  f.add2(37, c.suffix4[i]!, shape)
  f.add2(38, c.prefix3[i]!, shape)
  f.add2(39, wordB, word)
  f.add2(40, word, wordA)
  f.add3(41, shapeB, shape, shapeA)
  f.add3(42, i > first + 1 ? c.shape[i - 2]! : 99, shapeB, shape)
  f.add3(48, shape, shapeA, i + 2 < end ? c.shape[i + 2]! : 99)
  f.add2(43, word, shapeA)
  f.add2(44, shapeB, word)
  f.add2(45, i === first ? 1 : 0, shape)
  f.add2(46, b >= 0 ? c.form[b]! : 1, shape)
  f.add2(47, a >= 0 ? c.form[a]! : 2, shape)
  f.add3(49, i > first + 1 ? c.form[i - 2]! : 1, b >= 0 ? c.form[b]! : 1, shape)
  f.add3(50, a >= 0 ? c.form[a]! : 2, i + 2 < end ? c.form[i + 2]! : 2, shape)
  if (isCapital(shape)) for (const around of elsewhere.get(c.form[i]!) ?? []) f.add2(51, around, shape)
}
