import { Features } from '../../learning/feature.ts'
import type { Weights } from '../../learning/weights.ts'
import { type Around, aroundOf, type Kind, noneFeatures, pairFeatures } from './link-features.ts'
import type { Piece, Pieces } from './pieces.ts'
import type { TokenNumbers } from './token-numbers.ts'

const features = new Features()

/**
 * Scores what a piece may be linked to: a cue its sources (kind 300), a content its cues (kind 400). The paths through a text mostly
 * have the same pieces in the same surroundings, so each pair is scored once for all of them.
 */
export class LinkScores {
  private readonly kind: Kind
  private readonly view: TokenNumbers
  private readonly weights: Weights
  /** By the piece that chooses, then by the candidate and what is around the two. */
  private readonly known = new Map<number, Map<number, number>>()
  private readonly score = new Float64Array(1)

  constructor(kind: Kind, view: TokenNumbers, weights: Weights) {
    this.kind = kind
    this.view = view
    this.weights = weights
  }

  /** The score of a piece without any. */
  none(pieces: Pieces, piece: Piece, candidates: readonly Piece[]): number {
    noneFeatures(this.kind, this.view, pieces, piece, candidates, features)
    return this.scored()
  }

  /** The score of a piece with one of the candidates. */
  link(pieces: Pieces, piece: Piece, candidate: Piece, candidates: readonly Piece[]): number {
    const { kind, view } = this
    const cue = kind === 300 ? piece : candidate
    const other = kind === 300 ? candidate : piece
    const around = aroundOf(kind, pieces, cue, other, candidates)
    const known = this.knownOf(piece)
    const key = keyOf(piece, candidate, around)
    const before = known.get(key)
    if (before !== undefined) return before
    pairFeatures(kind, view, cue, other, around, features)
    const score = this.scored()
    known.set(key, score)
    return score
  }

  private knownOf({ first, end }: Piece): Map<number, number> {
    const key = first * LONGEST + end - first
    const before = this.known.get(key)
    if (before !== undefined) return before
    const known = new Map<number, number>()
    this.known.set(key, known)
    return known
  }

  private scored(): number {
    const { score, weights } = this
    score[0] = 0
    weights.score(features, score, 0)
    return score[0] ?? 0
  }
}

/** More tokens than a piece has, and than lie between the beginnings of two that may be linked. */
const LONGEST = 1024

/** A candidate beside a piece, and all that `Around` counts, in one number. */
function keyOf(piece: Piece, { first, end }: Piece, around: Around): number {
  const place = (first - piece.first + LONGEST) * LONGEST + end - first
  const between = (around.cues * 3 + around.sources) * 3 + around.contents
  return (place * 27 + between) * 12 + around.rank * 3 + around.nearer
}
