import type { Features } from '../../learning/feature.ts'
import type { Parse } from '../../text/parser.ts'
import { distance, quoteState } from './token-features.ts'
import type { TokenNumbers } from './token-numbers.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/** What the tree of each sentence says of its words, as far as it helps to find who says what. */
export interface Syntax extends Parse {
  /** Steps to the root, at most 8. */
  readonly depth: Uint8Array
  /** The relations of a word's children, a bit each. */
  readonly children: Int32Array
  /** The nearest likely cue above a word, and the child of that cue on the way to it; -1 for none. */
  readonly cueAbove: Int32Array
  readonly branch: Int32Array
  readonly steps: Uint8Array
  /** First and last token of the subtree of each word. */
  readonly low: Int32Array
  readonly high: Int32Array
}

/** Nobody climbs further: deeper trees are parser noise, and the cost stays linear. */
const HIGHEST = 24

/** Works out, once a text, what the features below ask for. */
export function syntaxOf(v: TokenNumbers, { head, relation }: Parse): Syntax {
  const numbers = () => new Int32Array(v.length).fill(-1)
  const syntax = {
    head,
    relation,
    depth: new Uint8Array(v.length),
    children: new Int32Array(v.length),
    cueAbove: numbers(),
    branch: numbers(),
    steps: new Uint8Array(v.length),
    low: new Int32Array(v.length),
    high: new Int32Array(v.length),
  }
  for (let i = 0; i < v.length; i++) {
    syntax.low[i] = i
    syntax.high[i] = i
  }
  for (let i = 0; i < v.length; i++) {
    const above = head[i]!
    if (above >= 0) syntax.children[above]! |= 1 << relation[i]!
    climb(v, syntax, i)
  }
  return syntax
}

function climb(v: TokenNumbers, syntax: { -readonly [K in keyof Syntax]: Syntax[K] }, i: number): void {
  const { head, low, high } = syntax
  let below = i
  let steps = 0
  for (let at = head[i]!; at >= 0 && steps < HIGHEST; at = head[at]!) {
    steps += 1
    if (i < low[at]!) low[at] = i
    if (i > high[at]!) high[at] = i
    if (syntax.cueAbove[i] === -1 && v.likely[at] === 1) {
      syntax.cueAbove[i] = at
      syntax.branch[i] = below
      syntax.steps[i] = Math.min(5, steps)
    }
    below = at
  }
  syntax.depth[i] = Math.min(8, steps)
}

/** What both passes look at in the tree for token `i`. */
export function syntaxFeatures(v: TokenNumbers, s: Syntax, i: number, f: Features): void {
  const q = quoteState(v, i)
  const relation = s.relation[i]!
  const head = s.head[i]!
  const side = head < 0 ? 2 : head < i ? 0 : 1
  const headCue = head < 0 ? 20 : v.cue[head]!
  const headLemma = head < 0 ? 0 : v.lemma[head]!
  f.add2(401, relation, side)
  f.add2(402, headLemma, side)
  f.add4(403, relation, headCue, q, side)
  f.add2(404, relation, headLemma)
  f.add3(405, relation, head < 0 ? 300 : v.tag[head]!, v.tag[i]!)
  f.add1(406, s.depth[i]!)
  f.add2(407, relation, v.cue[i]!)
  f.add2(408, s.children[i]!, v.cue[i]!)
  f.add2(409, s.children[i]! & KEY_CHILDREN, v.lemma[i]!)
  f.add3(410, s.children[i]! & KEY_CHILDREN, v.tag[i]!, relation)
  if (head >= 0 && s.head[head]! >= 0) f.add3(411, relation, s.relation[head]!, v.cue[s.head[head]!]!)
  cueAboveFeatures(v, s, i, q, f)
}

/** Bits of subject, object, clauses, oblique, marker, parataxis. */
const KEY_CHILDREN = 0b100000111101111110

function cueAboveFeatures(v: TokenNumbers, s: Syntax, i: number, q: number, f: Features): void {
  const cue = s.cueAbove[i]!
  if (cue < 0) {
    f.add1(420, q)
    return
  }
  const branch = s.branch[i]!
  const relation = s.relation[branch]!
  const side = cue < i ? 0 : 1
  const edges =
    (s.low[branch] === i ? 1 : 0) + (s.high[branch] === i ? 2 : 0) + (s.high[branch] === i - 1 ? 4 : 0)
  f.add2(421, relation, side)
  f.add2(422, relation, v.lemma[cue]!)
  f.add4(423, relation, v.cue[cue]!, q, side)
  f.add3(424, relation, s.steps[i]!, v.cue[cue]!)
  f.add4(425, relation, side, Math.min(1, Math.abs(v.commas[i]! - v.commas[cue]!)), q)
  f.add3(426, edges, relation, q)
  f.add3(427, edges, relation, v.lemma[cue]!)
  f.add3(428, edges, relation, v.tag[i]!)
  f.add3(429, relation, side, distance(Math.abs(i - cue)))
  const above = s.cueAbove[cue]!
  if (above >= 0) f.add3(430, relation, s.relation[s.branch[cue]!]!, v.cue[above]!)
}
