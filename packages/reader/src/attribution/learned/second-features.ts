import type { Features } from '../../learning/feature.ts'
import { between, distance, quoteState } from './token-features.ts'
import type { Sequence, TokenNumbers } from './token-numbers.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/** What the first tagger said: its best classes, and how sure it was of each role (0 to 6), token by token. */
export interface FirstPass {
  readonly classes: Uint8Array
  /** Binned probabilities of source, cue and content: three numbers a token. */
  readonly sure: Uint8Array
  /** The nearest tokens that it called a cue or a source, before and after, in the sequence. */
  readonly cueBefore: Int32Array
  readonly cueAfter: Int32Array
  readonly sourceBefore: Int32Array
  readonly sourceAfter: Int32Array
  /** How many cues it began in the token's sentence (0 to 3). */
  readonly cuesInSentence: Uint8Array
}

const STEPS = [0.03, 0.1, 0.25, 0.5, 0.75, 0.93]

/** Bins a probability: 0 (under 3 %) to 6 (over 93 %). */
export function sureness(probability: number): number {
  let bin = 0
  while (probability >= (STEPS[bin] ?? Number.POSITIVE_INFINITY)) bin += 1
  return bin
}

/** Completes the first pass of a text from its classes and binned probabilities. */
export function firstPass(v: TokenNumbers, classes: Uint8Array, sure: Uint8Array): FirstPass {
  const none = () => new Int32Array(v.length).fill(-1)
  const pass = {
    classes,
    sure,
    cueBefore: none(),
    cueAfter: none(),
    sourceBefore: none(),
    sourceAfter: none(),
    cuesInSentence: new Uint8Array(v.length),
  }
  for (const { first, end } of v.sequences) {
    nearest(classes, first, end, 2, pass.cueBefore, pass.cueAfter)
    nearest(classes, first, end, 1, pass.sourceBefore, pass.sourceAfter)
    for (let i = first; i < end; ) {
      const until = Math.min(end, v.sentenceEnd[i]!)
      let cues = 0
      for (let k = i; k < until; k++) if (classes[k] === 3) cues += 1
      pass.cuesInSentence.fill(Math.min(3, cues), i, until)
      i = until
    }
  }
  return pass
}

/** Role of a class: 0 none, 1 source, 2 cue, 3 content. */
export function roleOf(cls: number): number {
  return (cls + 1) >> 1
}

function nearest(
  classes: Uint8Array,
  first: number,
  end: number,
  role: number,
  before: Int32Array,
  after: Int32Array,
): void {
  let last = -1
  for (let i = first; i < end; i++) {
    before[i] = last
    if (roleOf(classes[i]!) === role) last = i
  }
  last = -1
  for (let i = end - 1; i >= first; i--) {
    after[i] = last
    if (roleOf(classes[i]!) === role) last = i
  }
}

/** What the second tagger looks at beside the first one's features: the first one's answer around token `i`. */
export function secondFeatures(v: TokenNumbers, s: Sequence, p: FirstPass, i: number, f: Features): void {
  const { classes, sure } = p
  const { first, end } = s
  const q = quoteState(v, i)
  const at = (k: number): number => (k < first ? 8 : k >= end ? 9 : classes[k]!)
  const c0 = classes[i]!
  const a1 = at(i + 1)
  const b1 = at(i - 1)
  const tagAfter = i + 1 < end ? v.tag[i + 1]! : 301
  f.add1(301, c0)
  f.add3(302, c0, b1, a1)
  f.add5(303, at(i - 2), b1, c0, a1, at(i + 2))
  f.add2(304, c0, v.word[i]!)
  f.add2(305, c0, q * 4 + (i > first ? v.quoted[i - 1]! : 0) + (i + 1 < end ? v.quoted[i + 1]! : 0) * 2)
  f.add3(306, c0, v.tag[i]!, tagAfter)
  const sure0 = (sure[i * 3]! * 7 + sure[i * 3 + 1]!) * 7 + sure[i * 3 + 2]!
  f.add1(307, sure0)
  f.add2(308, sure0, c0)
  f.add3(309, sure[i * 3 + 1]!, v.cue[i]!, v.tag[i]!)
  const sureAt = (k: number): number =>
    k < first || k >= end ? 400 : (sure[k * 3]! * 7 + sure[k * 3 + 1]!) * 7 + sure[k * 3 + 2]!
  f.add3(310, sureAt(i - 1), c0, 1)
  f.add3(310, sureAt(i + 1), c0, 2)
  nearCue(v, p, i, p.cueBefore[i]!, q, 320, f)
  nearCue(v, p, i, p.cueAfter[i]!, q, 330, f)
  placeAmong(v, s, p, i, q, f)
}

function sameSentence(v: TokenNumbers, i: number, at: number): number {
  return at < 0 ? 0 : v.sentenceFirst[at] === v.sentenceFirst[i] ? 1 : 2
}

function nearCue(
  v: TokenNumbers,
  p: FirstPass,
  i: number,
  at: number,
  q: number,
  t: number,
  f: Features,
): void {
  const c0 = p.classes[i]!
  if (at < 0) {
    f.add2(t, q, c0)
    return
  }
  const same = sameSentence(v, i, at)
  const away = Math.abs(i - at)
  const stands = between(v, Math.min(i, at), Math.max(i, at))
  f.add4(t + 1, same, distance(away), q, c0)
  f.add4(t + 2, same, stands, q, v.tag[i]!)
  f.add4(t + 3, same, v.lemma[at]!, q, Math.min(3, away))
  f.add2(t + 4, v.lemma[at]!, v.word[i]!)
}

function placeAmong(v: TokenNumbers, s: Sequence, p: FirstPass, i: number, q: number, f: Features): void {
  const { classes } = p
  const c0 = classes[i]!
  const near = [p.cueBefore[i]!, p.cueAfter[i]!, p.sourceBefore[i]!, p.sourceAfter[i]!]
  const sides = near.reduce((sum, at) => sum * 3 + sameSentence(v, i, at), 0)
  f.add3(341, sides, q, c0)
  for (const [side, at] of [p.sourceBefore[i]!, p.sourceAfter[i]!].entries())
    f.add4(342 + side, at < 0 ? 9 : distance(Math.abs(i - at)), sameSentence(v, i, at), c0, v.tag[i]!)
  const cues = p.cuesInSentence[i]!
  const sentenceFirst = v.sentenceFirst[i]!
  const sentenceEnd = v.sentenceEnd[i]!
  const ahead = sentenceEnd < s.end ? classes[sentenceEnd]! : 9
  const earlier = sentenceFirst > s.first ? classes[sentenceFirst - 1]! : 8
  f.add3(344, cues, q, c0)
  f.add4(345, Math.min(2, cues), earlier, ahead, q)
}
