import { lastOf, type NonEmpty } from '../../non-empty.ts'
import type { Candidate } from './candidates.ts'
import { BOLDNESS } from './candidates.ts'
import { LABELS } from './labels.ts'
import { sameRule } from './link-features.ts'
import type { Labelled } from './passes.ts'
import type { Piece } from './pieces.ts'
import type { Syntax } from './syntax-features.ts'
import type { TokenNumbers } from './token-numbers.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/** How many numbers the trees of the last look see of a candidate. */
export const NUMBERS = 61

/** What the first judgement says of a candidate, and of those in its way. */
export interface Standing {
  /** How likely it is right, and exact. */
  readonly probability: number
  readonly exact: number
  /** How much better than it the best of those is that share a word of cue or content with it. */
  readonly rival: number
  /** The most candidates that share one of its words, itself among them. */
  readonly crowd: number
}

/** What is missing, where numbers are distances. */
const FAR = 99

/** A row of numbers that is filled from left to right. */
class Row {
  readonly values = new Float32Array(NUMBERS)
  private at = 0

  begin(): void {
    this.at = 0
  }

  add(...numbers: readonly number[]): void {
    for (const number of numbers) this.values[this.at++] = number
  }
}
const row = new Row()

/**
 * A candidate in numbers, for the trees of the last look: how sure the tagger is of each part, at its edges and around it, what
 * the first judgement says of it and its rivals, its size and order, quotation marks, rules, and how it lies in the sentence's
 * tree. The row is used over and over: take what you need before the next call.
 */
export function keepNumbers(
  view: TokenNumbers,
  labelled: Labelled,
  link: Candidate,
  standing: Standing,
): Float32Array {
  const { source, cue, content } = link
  row.begin()
  addSureness(view, labelled, source === null ? [] : [source], 1)
  addSureness(view, labelled, cue === null ? [] : [cue], 3)
  addSureness(view, labelled, content, 5)
  row.add(
    logOdds(standing.probability),
    logOdds(standing.exact),
    logOdds(link.probability),
    standing.rival,
    standing.crowd,
  )
  addFound(link)
  addOrder(link)
  addInside(view, labelled, content)
  addBeside(view, labelled, content)
  addPlace(view, link)
  addCueAndRules(view, link)
  addTree(view, link)
  return row.values
}

const logOdds = (probability: number): number => Math.log((probability + 1e-4) / (1 - probability + 1e-4))

/** How sure the tagger is that a token has a role, by the number of the role's "begin". */
function roleAt({ probabilities }: Labelled, token: number, begin: number): number {
  return probabilities[token * LABELS + begin]! + probabilities[token * LABELS + begin + 1]!
}

/** Mean and least over the tokens of a part, least over its begins and its ends, and its length. */
function addSureness(view: TokenNumbers, labelled: Labelled, pieces: readonly Piece[], begin: number): void {
  if (pieces.length === 0) {
    row.add(-9, -9, -9, -9, 0)
    return
  }
  const { probabilities } = labelled
  let [sum, length, least, first, last] = [0, 0, 1, 1, 1]
  for (const piece of pieces) {
    for (let i = piece.first; i < piece.end; i++) {
      const sure = roleAt(labelled, i, begin)
      sum += sure
      least = Math.min(least, sure)
    }
    length += piece.end - piece.first
    first = Math.min(first, probabilities[piece.first * LABELS + begin]!)
    if (piece.end < view.length) last = Math.min(last, 1 - probabilities[piece.end * LABELS + begin + 1]!)
  }
  row.add(logOdds(sum / length), logOdds(least), logOdds(first), logOdds(last), length)
}

/** On how many paths it was found, on which, and by which other ways. */
function addFound({ found }: Candidate): void {
  let paths = 0
  for (let path = 0; path < BOLDNESS.length; path++) paths += (found >> path) & 1
  row.add(paths, found & ((1 << BOLDNESS.length) - 1), found >> BOLDNESS.length)
}

function addOrder({ source, cue, content }: Candidate): void {
  const { first } = content[0]
  row.add(
    content.length,
    cue === null ? FAR : cue.first - first,
    source === null || cue === null ? FAR : source.first - cue.first,
    source === null ? FAR : source.first - first,
  )
}

/** How much of the content is quoted, and what speaks most against it inside: a cue, a source, nothing at all. */
function addInside(view: TokenNumbers, labelled: Labelled, content: readonly Piece[]): void {
  let [quoted, words, cue, source, outside] = [0, 0, 0, 0, 0]
  for (const { first, end } of content)
    for (let i = first; i < end; i++) {
      cue = Math.max(cue, roleAt(labelled, i, 3))
      source = Math.max(source, roleAt(labelled, i, 1))
      outside = Math.max(outside, labelled.probabilities[i * LABELS]!)
      if (view.shape[i] === 0 || view.shape[i] === 5) continue
      words += 1
      quoted += view.quoted[i]!
    }
  row.add(words === 0 ? 0 : quoted / words, cue, source, outside)
}

/** Whether the content begins and ends with a quotation, and what stands right before and behind it. */
function addBeside(view: TokenNumbers, labelled: Labelled, content: NonEmpty<Piece>): void {
  const { first } = content[0]
  const { end } = lastOf(content)
  const before = (begin: number): number => (first > 0 ? roleAt(labelled, first - 1, begin) : 0)
  const behind = (begin: number): number => (end < view.length ? roleAt(labelled, end, begin) : 0)
  row.add(
    view.quoteFirst[first] === first ? 1 : view.quoted[first] === 1 ? 2 : 0,
    view.quoteLast[end - 1] === end - 1 ? 1 : view.quoted[end - 1] === 1 ? 2 : 0,
  )
  row.add(before(5), behind(5), behind(3), before(3))
}

function addPlace(view: TokenNumbers, { source, cue, content }: Candidate): void {
  const { first, sequence } = content[0]
  const { end } = lastOf(content)
  row.add(
    first - view.sentenceFirst[first]!,
    view.sentenceEnd[end - 1]! - end,
    source === null ? 9 : source.sequence - sequence,
    cue === null ? 9 : cue.sequence - sequence,
  )
}

function addCueAndRules(view: TokenNumbers, { source, cue, content }: Candidate): void {
  const first = content[0]
  if (cue === null) row.add(-1, -1, -1, 3, 3)
  else {
    let most = 0
    for (let i = cue.first; i < cue.end; i++) most = Math.max(most, view.cue[i]!)
    const shared = source === null ? 3 : sameRule(view, cue, source)
    row.add(view.cue[cue.first]!, most, view.verb[cue.first]!, sameRule(view, cue, first), shared)
  }
  row.add(
    view.ruled[first.first]!,
    cue === null ? -1 : view.ruled[cue.first]!,
    source === null ? -1 : view.ruled[source.first]!,
  )
}

/** How content and source hang on the cue, and how well they fit the subtrees of their topmost words. */
function addTree(view: TokenNumbers, { source, cue, content }: Candidate): void {
  const first = content[0]
  const sequence = view.sequences[first.sequence]
  const [heading, place] = [sequence?.heading ?? false, sequence?.place ?? 0]
  const length = sequence === undefined ? 0 : sequence.end - sequence.first
  const tree = view.syntax
  if (tree === null) {
    row.add(0, 0, 0, 0, 0, 0, 0, 0, heading ? 1 : 0, place, length, 0)
    return
  }
  const top = topOf(tree, first)
  row.add(hangsOn(tree, cue, top), source === null ? -2 : hangsOn(tree, cue, topOf(tree, source)))
  row.add(tree.low[top]! - first.first, tree.high[top]! - (first.end - 1), tree.relation[top]!)
  if (source === null) row.add(FAR, FAR, -1)
  else {
    const own = topOf(tree, source)
    row.add(tree.low[own]! - source.first, tree.high[own]! - (source.end - 1), view.name[source.end - 1]!)
  }
  row.add(
    heading ? 1 : 0,
    place,
    length,
    content.reduce((sum, piece) => sum + loose(tree, piece), 0),
  )
}

/** The first word of a piece whose head lies outside of it. */
function topOf({ head }: Syntax, { first, end }: Piece): number {
  for (let i = first; i < end; i++) if (head[i]! < first || head[i]! >= end) return i
  return first
}

const [ROOT, ELSEWHERE] = [30, 31]

/** The relation of a word to the cue; other numbers where it hangs on nothing or on something else, -1 without a cue. */
function hangsOn({ head, relation }: Syntax, cue: Piece | null, word: number): number {
  if (cue === null) return -1
  const above = head[word]!
  if (above < 0) return ROOT
  return above >= cue.first && above < cue.end ? relation[word]! : ELSEWHERE
}

/** How many words of a piece hang on something outside of it: one, where it is a whole phrase. */
function loose({ head }: Syntax, { first, end }: Piece): number {
  let count = 0
  for (let i = first; i < end; i++) if (head[i]! < first || head[i]! >= end) count += 1
  return count
}
