import { Features } from '../../model/feature.ts'
import type { Weights } from '../../model/weights.ts'
import { LABELS } from './labels.ts'
import type { Linked } from './link.ts'
import { sameRule } from './link-features.ts'
import type { Labelled } from './passes.ts'
import type { Piece } from './pieces.ts'
import { distance } from './token-features.ts'
import type { View } from './view.ts'

const features = new Features()

/** How likely a linked attribution is right: a logistic regression over how sure each part of it is, and what it is. */
export function keepProbability(view: View, labelled: Labelled, link: Linked, weights: Weights): number {
  keepFeatures(view, labelled, link, features)
  const scores = new Float64Array(weights.classes)
  weights.score(features, scores, 0)
  return 1 / (1 + Math.exp((scores[0] ?? 0) - (scores[1] ?? 0)))
}

/** What the last look sees of an attribution. */
export function keepFeatures(view: View, labelled: Labelled, link: Linked, f: Features): void {
  const { cue, source, content } = link
  const first = content[0]!
  const quoted = view.quoted[first.first]!
  const sureCue = cue === null ? 20 : sureOf(labelled, cue, 3)
  const sureSource = source === null ? 20 : sureOf(labelled, source, 1)
  const sureContent = Math.min(...content.map((piece) => sureOf(labelled, piece, 5)))
  const linkBin = tenth(link.probability)
  const size = content.reduce((sum, piece) => sum + piece.end - piece.first, 0)
  f.clear()
  f.add1(501, 0)
  f.add2(502, sureCue, quoted)
  f.add2(503, sureSource, quoted)
  f.add2(504, sureContent, quoted)
  f.add1(505, linkBin)
  f.add3(506, sureCue >> 1, sureContent >> 1, sureSource >> 1)
  f.add2(507, cue === null ? 1 : cue.head, 0)
  f.add2(508, cue === null ? 20 : view.cue[cue.first]!, sureCue >> 1)
  f.add2(509, cue === null ? 300 : view.tag[cue.first]!, source === null ? 1 : 0)
  f.add2(510, distance(size), quoted)
  f.add2(511, Math.min(3, content.length), linkBin)
  f.add2(512, cue === null ? 0 : cue.first < first.first ? 1 : 2, quoted)
  f.add2(513, source === null ? 0 : source.sequence === first.sequence ? 1 : 2, quoted)
  f.add2(514, quoted, (view.quoteFirst[first.first] === first.first ? 1 : 0) + (cue === null ? 2 : 0))
  if (cue !== null)
    f.add4(516, sameRule(view, cue, first), view.ruled[cue.first]!, view.ruled[first.first]!, quoted)
  if (cue !== null && source !== null)
    f.add3(517, sameRule(view, cue, source), view.ruled[source.first]!, quoted)
  if (cue !== null && source !== null)
    f.add2(515, source.first < cue.first ? 1 : 0, distance(Math.abs(source.first - cue.first)))
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
