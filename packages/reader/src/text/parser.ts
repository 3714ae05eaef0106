import { Features } from '../learning/feature.ts'
import type { Weights } from '../learning/weights.ts'
import type { Columns } from './columns.ts'
import type { Sentence } from './read-text.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/** How a word hangs on its head, in the coarse kinds that help to find who says what. */
export const RELATIONS = [
  'root',
  'subject',
  'object',
  'clause',
  'open-clause',
  'adverbial-clause',
  'adnominal',
  'marker',
  'oblique',
  'conjunct',
  'coordinator',
  'auxiliary',
  'modifier',
  'apposition',
  'parataxis',
  'adverb',
  'punctuation',
  'particle',
  'other',
] as const

/** The head of every token (a token index; -1 for the root of a sentence) and its relation (into `RELATIONS`). */
export interface Parse {
  readonly head: Int32Array
  readonly relation: Uint8Array
}

export interface ParserWeights {
  readonly moves: Weights
  readonly relations: Weights
}

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

/** Sentences longer than this are parsed in pieces. */
const LONGEST = 250

/**
 * A greedy dependency parser (arc-hybrid; Kuhlmann, Gómez-Rodríguez and Satta 2011): two moves a word, each decided by a
 * linear model over the stack and what lies ahead; a second model names the relations. Linear in the sentence's length.
 */
export function parseSentences(
  weights: ParserWeights,
  columns: Columns,
  tags: Uint8Array,
  sentences: readonly Sentence[],
): Parse {
  const parse = { head: new Int32Array(columns.length).fill(-1), relation: new Uint8Array(columns.length) }
  const features = new Features()
  for (const sentence of sentences)
    for (let first = sentence.first; first < sentence.endToken; first += LONGEST)
      parsePiece(
        weights,
        new ParserState(columns, tags, first, Math.min(first + LONGEST, sentence.endToken)),
        parse,
        features,
      )
  return parse
}

function parsePiece(weights: ParserWeights, state: ParserState, parse: Parse, features: Features): void {
  const scores = new Float64Array(weights.moves.classes)
  while (!state.done) {
    const only = state.onlyMove
    if (only !== null) {
      state.move(only)
      continue
    }
    state.describe(features)
    scores.fill(0)
    weights.moves.score(features, scores, 0)
    state.move(bestAllowed(state, scores))
  }
  const names = new Float64Array(weights.relations.classes)
  for (let i = state.first; i < state.end; i++) {
    const head = state.headOf(i)
    parse.head[i] = head
    if (head < 0) continue
    relationFeatures(state, i, head, features)
    names.fill(0)
    weights.relations.score(features, names, 0)
    let best = 1
    for (let k = 2; k < names.length; k++) if (names[k]! > names[best]!) best = k
    parse.relation[i] = best
  }
}

function bestAllowed(state: ParserState, scores: Float64Array): number {
  let best = -1
  for (let move = 0; move < 3; move++)
    if (state.allows(move) && (best < 0 || scores[move]! > scores[best]!)) best = move
  return best
}

/** A stack, what lies ahead, and the arcs so far. The root stands behind the last word. */
export class ParserState {
  readonly columns: Columns
  readonly tags: Uint8Array
  readonly first: number
  readonly end: number
  private readonly stack: Int32Array
  private size = 0
  private next: number
  /** By word, from `first`: head, outermost children on both sides, how many on each. */
  private readonly head: Int32Array
  private readonly leftmost: Int32Array
  private readonly rightmost: Int32Array
  private readonly lefts: Uint8Array
  private readonly rights: Uint8Array

  constructor(columns: Columns, tags: Uint8Array, first: number, end: number) {
    const size = end - first + 1
    this.columns = columns
    this.tags = tags
    this.first = first
    this.end = end
    this.next = first
    this.stack = new Int32Array(size)
    this.head = new Int32Array(size).fill(-1)
    this.leftmost = new Int32Array(size).fill(-1)
    this.rightmost = new Int32Array(size).fill(-1)
    this.lefts = new Uint8Array(size)
    this.rights = new Uint8Array(size)
  }

  get done(): boolean {
    return this.next === this.end && this.size === 0
  }

  /** The word on the stack at `depth` (0 is the top), -1 where there is none. */
  onStack(depth: number): number {
    return depth < this.size ? this.stack[this.size - 1 - depth]! : -1
  }

  /** The first word ahead; `end` is the root. */
  get ahead(): number {
    return this.next
  }

  /** The head of a word, -1 for the root's. */
  headOf(word: number): number {
    const head = this.head[word - this.first]!
    return head === this.end ? -1 : head
  }

  allows(move: number): boolean {
    if (move === SHIFT) return this.next < this.end
    return move === LEFT ? this.size > 0 : this.size > 1
  }

  /** The move that is left, where there is no choice: nothing on the stack, or the last word before the root. */
  get onlyMove(): number | null {
    if (this.size === 0) return SHIFT
    return this.next === this.end && this.size === 1 ? LEFT : null
  }

  move(move: number): void {
    if (move === SHIFT) {
      this.stack[this.size++] = this.next++
      return
    }
    const top = this.stack[--this.size]!
    this.attach(top, move === LEFT ? this.next : this.stack[this.size - 1]!)
  }

  private attach(word: number, head: number): void {
    const at = head - this.first
    this.head[word - this.first] = head
    if (word < head) {
      if (this.leftmost[at] === -1 || word < this.leftmost[at]!) this.leftmost[at] = word
      this.lefts[at] = Math.min(5, this.lefts[at]! + 1)
    } else {
      if (word > this.rightmost[at]!) this.rightmost[at] = word
      this.rights[at] = Math.min(5, this.rights[at]! + 1)
    }
  }

  word(at: number): number {
    return at < this.first || at > this.end ? 7 : at === this.end ? 8 : this.columns.word[at]!
  }

  tag(at: number): number {
    return at < this.first || at > this.end ? 300 : at === this.end ? 301 : this.tags[at]!
  }

  private leftTag(at: number): number {
    return at < 0 ? 302 : this.tag(this.leftmost[at - this.first]!)
  }

  private rightTag(at: number): number {
    return at < 0 ? 302 : this.tag(this.rightmost[at - this.first]!)
  }

  private arms(at: number): number {
    return at < 0 ? 99 : this.lefts[at - this.first]! * 6 + this.rights[at - this.first]!
  }

  /** What the next move is decided by. */
  describe(f: Features): void {
    const s0 = this.onStack(0)
    const s1 = this.onStack(1)
    const s2 = this.onStack(2)
    const b0 = this.next
    const w0 = this.word(s0)
    const w1 = this.word(s1)
    const x0 = this.word(b0)
    const x1 = this.word(b0 + 1)
    const t0 = this.tag(s0)
    const t1 = this.tag(s1)
    const t2 = this.tag(s2)
    const u0 = this.tag(b0)
    const u1 = this.tag(b0 + 1)
    const u2 = this.tag(b0 + 2)
    const gap = s0 < 0 ? 9 : Math.min(8, b0 - s0)
    const gap1 = s1 < 0 ? 9 : Math.min(8, s0 - s1)
    f.clear()
    f.add1(601, 0)
    f.add2(602, w0, t0)
    f.add2(603, w1, t1)
    f.add2(604, x0, u0)
    f.add2(605, x1, u1)
    f.add1(606, t0)
    f.add1(607, t1)
    f.add1(608, u0)
    f.add1(609, u1)
    f.add1(610, t2)
    f.add1(611, u2)
    f.add2(612, w0, x0)
    f.add2(613, w0, u0)
    f.add2(614, t0, x0)
    f.add2(615, t0, u0)
    f.add2(616, w1, w0)
    f.add2(617, t1, w0)
    f.add2(618, w1, t0)
    f.add2(619, t1, t0)
    f.add3(620, t1, t0, u0)
    f.add3(621, t0, u0, u1)
    f.add3(622, t2, t1, t0)
    f.add3(623, u0, u1, u2)
    f.add4(624, t1, t0, u0, u1)
    f.add3(625, t0, u0, gap)
    f.add3(626, t1, t0, gap1)
    f.add3(627, t0, this.rightTag(s0), u0)
    f.add3(628, t0, this.leftTag(s0), u0)
    f.add3(629, t1, this.rightTag(s1), t0)
    f.add3(630, t1, this.leftTag(s1), t0)
    f.add3(631, t0, u0, b0 < this.end ? this.leftTag(b0) : 302)
    f.add2(632, t0, this.arms(s0))
    f.add2(633, t1, this.arms(s1))
    f.add3(634, w0, u0, gap)
    f.add3(635, t0, x0, gap)
    f.add3(636, w1, t0, u0)
    f.add3(637, t1, w0, u0)
    f.add3(638, t1, t0, x0)
    f.add4(639, t0, this.arms(s0), u0, gap)
    f.add3(640, t1, this.rightTag(s1), u0)
    f.add3(641, w0, this.tag(s0 - 1), this.tag(s0 + 1))
    f.add3(642, u0, this.tag(b0 - 1), t0)
  }
}

/** What names the relation of a word to its head. */
export function relationFeatures(state: ParserState, word: number, head: number, f: Features): void {
  const side = word < head ? 0 : 1
  const w = state.word(word)
  const h = state.word(head)
  const t = state.tag(word)
  const u = state.tag(head)
  f.clear()
  f.add2(651, t, side)
  f.add3(652, t, u, side)
  f.add2(653, w, side)
  f.add3(654, w, u, side)
  f.add3(655, t, h, side)
  f.add3(656, t, u, (side * 10 + Math.min(9, Math.abs(head - word))) | 0)
  f.add3(657, state.tag(word - 1), t, u)
  f.add3(658, state.tag(word + 1), t, u)
  f.add3(659, state.word(word - 1), t, u)
  f.add3(660, state.tag(head - 1), t, u)
  f.add3(661, state.tag(head + 1), t, u)
  f.add3(662, w, h, side)
}
