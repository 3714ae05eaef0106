import type { Features } from '../../learning/feature.ts'
import { lastOf } from '../../non-empty.ts'
import type { Candidate } from './candidates.ts'
import { LABELS } from './labels.ts'
import { sameRule } from './link-features.ts'
import type { Labelled } from './passes.ts'
import type { Piece } from './pieces.ts'
import { distance } from './token-features.ts'
import type { TokenNumbers } from './token-numbers.ts'

// Numbers in typed arrays, read inside their length in the innermost loops: `!` says so without a test a number.

/** What the last look sees of a candidate: how sure its parts are, what they are, how it was found, where it ends. */
export function keepFeatures(view: TokenNumbers, labelled: Labelled, link: Candidate, f: Features): void {
  const quoted = quotedness(view, link.content)
  const sure = surenessOf(labelled, link)
  f.clear()
  surenessFeatures(sure, quoted, f)
  formFeatures(view, link, sure, quoted, f)
  ruleFeatures(view, link, quoted, f)
  foundFeatures(link, sure, quoted, f)
  contentEdges(view, labelled, link, quoted, f)
  otherEdges(view, labelled, link, f)
  pieceFeatures(view, labelled, link, f)
}

/** The mean probability of each part in tenths (of the weakest piece of the content), 20 for what is missing; and of the links. */
interface Sureness {
  readonly source: number
  readonly cue: number
  readonly content: number
  readonly link: number
}

function surenessOf(labelled: Labelled, { source, cue, content, probability }: Candidate): Sureness {
  return {
    source: source === null ? 20 : sureOf(labelled, source, 1),
    cue: cue === null ? 20 : sureOf(labelled, cue, 3),
    content: Math.min(...content.map((piece) => sureOf(labelled, piece, 5))),
    link: tenth(probability),
  }
}

function surenessFeatures(sure: Sureness, quoted: number, f: Features): void {
  f.add1(501, 0)
  f.add2(502, sure.cue, quoted)
  f.add2(503, sure.source, quoted)
  f.add2(504, sure.content, quoted)
  f.add1(505, sure.link)
  f.add3(506, sure.cue >> 1, sure.content >> 1, sure.source >> 1)
}

function formFeatures(
  view: TokenNumbers,
  link: Candidate,
  sure: Sureness,
  quoted: number,
  f: Features,
): void {
  const { cue, source, content } = link
  const first = content[0]
  const size = content.reduce((sum, piece) => sum + piece.end - piece.first, 0)
  f.add2(507, cue === null ? 1 : cue.head, 0)
  f.add2(508, cue === null ? 20 : view.cue[cue.first]!, sure.cue >> 1)
  f.add2(509, cue === null ? 300 : view.tag[cue.first]!, source === null ? 1 : 0)
  f.add2(510, distance(size), quoted)
  f.add2(511, Math.min(3, content.length), sure.link)
  f.add2(512, cue === null ? 0 : cue.first < first.first ? 1 : 2, quoted)
  f.add2(513, source === null ? 0 : source.sequence === first.sequence ? 1 : 2, quoted)
  f.add2(514, quoted, (view.quoteFirst[first.first] === first.first ? 1 : 0) + (cue === null ? 2 : 0))
}

function ruleFeatures(
  view: TokenNumbers,
  { cue, source, content }: Candidate,
  quoted: number,
  f: Features,
): void {
  if (cue === null) return
  const first = content[0]
  f.add4(516, sameRule(view, cue, first), view.ruled[cue.first]!, view.ruled[first.first]!, quoted)
  if (source === null) return
  f.add3(517, sameRule(view, cue, source), view.ruled[source.first]!, quoted)
  f.add2(515, source.first < cue.first ? 1 : 0, distance(Math.abs(source.first - cue.first)))
}

function foundFeatures({ cue, found }: Candidate, sure: Sureness, quoted: number, f: Features): void {
  f.add2(520, found, quoted)
  f.add2(521, found, sure.link)
  if (cue !== null) f.add2(523, found, cue.head)
  f.add3(522, found, sure.content >> 1, sure.source >> 1)
}

/** Where the content begins and ends, and what stands there. */
function contentEdges(
  view: TokenNumbers,
  labelled: Labelled,
  link: Candidate,
  quoted: number,
  f: Features,
): void {
  const { cue, content } = link
  const [first, last] = [content[0], lastOf(content)]
  const [begin, end] = [beginSure(labelled, first, 5), endSure(view, labelled, last, 5)]
  const after = last.end < view.length ? last.end : last.end - 1
  const left = view.sentenceEnd[last.end - 1]! - last.end
  f.add2(530, begin, quoted)
  f.add2(531, end, quoted)
  f.add3(532, begin, end, Math.min(3, content.length))
  f.add2(533, view.tag[last.end - 1]!, view.tag[after]!)
  f.add2(534, view.word[after]!, quoted)
  f.add2(535, left === 0 ? 1 : left === 1 ? 2 : 0, quoted)
  f.add2(536, view.tag[first.first]!, quoted)
  f.add2(537, first.first > 0 ? view.tag[first.first - 1]! : 0, quoted)
  f.add2(538, view.word[first.first]!, cue === null ? 0 : 1)
  f.add3(539, rulesAgree(view, link), quoted, end >> 2)
}

function otherEdges(view: TokenNumbers, labelled: Labelled, { cue, source }: Candidate, f: Features): void {
  for (const [template, piece, begin] of [
    [540, source, 1],
    [541, cue, 3],
  ] as const) {
    if (piece === null) continue
    const size = Math.min(3, piece.end - piece.first)
    f.add3(template, beginSure(labelled, piece, begin), endSure(view, labelled, piece, begin), size)
  }
}

/** The pieces of the content behind the first: on which side of the cue, and whether they are quoted as it is. */
function pieceFeatures(
  view: TokenNumbers,
  labelled: Labelled,
  { cue, content }: Candidate,
  f: Features,
): void {
  const first = content[0]
  for (const piece of content) {
    if (piece === first) continue
    const side = cue === null ? 0 : piece.first < cue.first ? 1 : first.first > cue.first ? 2 : 3
    const alike = view.quoted[piece.first]! * 2 + view.quoted[first.first]!
    f.add3(542, side, alike, sureOf(labelled, piece, 5))
    f.add3(543, side, alike, view.tag[piece.first]!)
    f.add3(544, side, alike, piece.sequence === first.sequence ? 1 : 0)
    f.add3(545, side, alike, view.word[piece.first]!)
    f.add3(546, side, alike, piece.first > 0 ? view.word[piece.first - 1]! : 0)
  }
}

/** 0 no word of the content is quoted, 1 all, 2 some. */
function quotedness({ quoted, shape }: TokenNumbers, content: readonly Piece[]): number {
  let [inside, words] = [0, 0]
  for (const { first, end } of content)
    for (let i = first; i < end; i++) {
      if (shape[i] === 0 || shape[i] === 5) continue
      words += 1
      inside += quoted[i]!
    }
  return inside === 0 ? 0 : inside === words ? 1 : 2
}

/** Whether the rules have this cue, and with it this source, this begin and this end of the content, in bits. */
function rulesAgree(view: TokenNumbers, { cue, source, content }: Candidate): number {
  const find = cue === null ? undefined : view.ruleFinds[view.ruledBy[cue.first]! - 1]
  if (find === undefined) return 0
  const own = source?.first ?? -1
  return (
    1 +
    ((find.source[0]?.first ?? -1) === own ? 2 : 0) +
    (find.content[0]?.first === content[0].first ? 4 : 0) +
    (find.content.at(-1)?.end === lastOf(content).end ? 8 : 0)
  )
}

function beginSure({ probabilities }: Labelled, { first }: Piece, begin: number): number {
  return tenth(probabilities[first * LABELS + begin]!)
}

function endSure(view: TokenNumbers, { probabilities }: Labelled, { end }: Piece, begin: number): number {
  return end < view.length ? tenth(probabilities[end * LABELS + begin + 1]!) : 0
}

function tenth(probability: number): number {
  return Math.min(9, Math.floor(probability * 10))
}

/** The mean probability of a piece's role over its tokens, in tenths. */
function sureOf({ probabilities }: Labelled, { first, end }: Piece, begin: number): number {
  let sum = 0
  for (let i = first; i < end; i++)
    sum += probabilities[i * LABELS + begin]! + probabilities[i * LABELS + begin + 1]!
  return tenth(sum / (end - first))
}
