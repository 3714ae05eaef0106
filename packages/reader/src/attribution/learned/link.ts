import type { Features } from '../../learning/feature.ts'
import type { Weights } from '../../learning/weights.ts'
import { type NonEmpty, nonEmpty } from '../../non-empty.ts'
import { aroundOf, cuesFor, noneFeatures, pairFeatures, sourcesFor } from './link-features.ts'
import { LinkScores } from './link-scores.ts'
import type { Piece, Pieces } from './pieces.ts'
import type { TokenNumbers } from './token-numbers.ts'

/** Pieces that belong together. Without a cue it is a quotation that nobody is said to have uttered. */
export interface Linked {
  readonly source: Piece | null
  readonly cue: Piece | null
  readonly content: NonEmpty<Piece>
  /** Product of the link decisions' probabilities. */
  readonly probability: number
}

export interface LinkWeights {
  readonly sources: Weights
  readonly contents: Weights
}

/** What scores the links of one text. */
export interface LinkRankers {
  readonly sources: LinkScores
  readonly contents: LinkScores
}

export function linkRankers(view: TokenNumbers, { sources, contents }: LinkWeights): LinkRankers {
  return { sources: new LinkScores(300, view, sources), contents: new LinkScores(400, view, contents) }
}

/**
 * Links pieces into attributions by two log-linear rankers, each with "none": every content chooses its cue, every cue
 * its source. A quotation without a cue is kept apart, with no source; other contents without a cue are dropped.
 */
export function linkPieces(
  view: TokenNumbers,
  pieces: Pieces,
  rankers: LinkRankers,
  keepQuotations: boolean,
): Linked[] {
  const contents = new Map<Piece, { piece: Piece; probability: number }[]>(pieces.cue.map((cue) => [cue, []]))
  const alone: Linked[] = []
  for (const piece of pieces.content) {
    const choice = choose(rankers.contents, pieces, piece, cuesFor(piece, pieces))
    if (choice.piece !== null) contents.get(choice.piece)?.push({ piece, probability: choice.probability })
    else if (keepQuotations && isLongQuotation(view, piece)) {
      alone.push({ source: null, cue: null, content: [piece], probability: choice.probability })
    }
  }
  const linked = pieces.cue.flatMap((cue): Linked[] => {
    const found = contents.get(cue) ?? []
    const content = nonEmpty(found.map(({ piece }) => piece))
    if (content === null) return []
    const source = choose(rankers.sources, pieces, cue, sourcesFor(cue, pieces))
    const probability = found.reduce((least, one) => Math.min(least, one.probability), source.probability)
    return [{ source: source.piece, cue, content, probability }]
  })
  return [...linked, ...alone].sort((a, b) => begins(a) - begins(b))
}

/** Where an attribution begins, by its cue or its content. */
export function begins({ cue, content }: Linked): number {
  return Math.min(cue?.first ?? Number.MAX_SAFE_INTEGER, content[0].first)
}

/** A quotation of a clause's length; a word in quotation marks is nobody's utterance. */
function isLongQuotation({ quoted }: TokenNumbers, { first, end }: Piece): boolean {
  return quoted[first] === 1 && end - first > 4
}

interface Choice {
  readonly piece: Piece | null
  readonly probability: number
}

/** Fills the features of a candidate, or of none. Reading and training describe choices alike. */
export type Describe = (candidate: Piece | null, f: Features) => void

export function describeSource(
  view: TokenNumbers,
  pieces: Pieces,
  cue: Piece,
  candidates: readonly Piece[],
): Describe {
  return (candidate, f) => {
    if (candidate === null) noneFeatures(300, view, pieces, cue, candidates, f)
    else pairFeatures(300, view, cue, candidate, aroundOf(300, pieces, cue, candidate, candidates), f)
  }
}

export function describeCue(
  view: TokenNumbers,
  pieces: Pieces,
  content: Piece,
  candidates: readonly Piece[],
): Describe {
  return (candidate, f) => {
    if (candidate === null) noneFeatures(400, view, pieces, content, candidates, f)
    else pairFeatures(400, view, candidate, content, aroundOf(400, pieces, candidate, content, candidates), f)
  }
}

/** The candidate with the highest score, or none; the softmax of the scores is its probability. */
function choose(ranker: LinkScores, pieces: Pieces, piece: Piece, candidates: readonly Piece[]): Choice {
  const scores = new Float64Array(candidates.length + 1)
  scores[0] = ranker.none(pieces, piece, candidates)
  candidates.forEach((candidate, i) => {
    scores[i + 1] = ranker.link(pieces, piece, candidate, candidates)
  })
  const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY)
  const best = Math.max(0, scores.indexOf(highest))
  const sum = scores.reduce((total, score) => total + Math.exp(score - highest), 0)
  return { piece: best === 0 ? null : (candidates[best - 1] ?? null), probability: 1 / sum }
}
