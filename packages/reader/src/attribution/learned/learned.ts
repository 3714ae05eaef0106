import type { Weights } from '../../model/weights.ts'
import type { QuoteMode } from '../../statement.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution, AttributionScope, Attributor, Range } from '../attribution.ts'
import type { CueLexicon } from './cue-lexicon.ts'
import { keepProbability } from './keep.ts'
import { type Linked, type LinkWeights, linkPieces } from './link.ts'
import { type Labelled, labelFirst, labelSecond } from './passes.ts'
import { type Piece, piecesOf } from './pieces.ts'
import { isSpeech } from './speech.ts'
import { type Parser, type View, viewOf } from './view.ts'

/** Everything the learned attributor has learnt. */
export interface AttributionWeights extends LinkWeights {
  readonly lexicon: CueLexicon
  /** The parser whose trees the passes look at; null for a model trained without. */
  readonly parser: Parser | null
  readonly first: Weights
  /** Looks at the first pass's answers; null for a model of one pass. */
  readonly second: Weights | null
  /** Says how likely an attribution is right; `threshold` is from where it is kept. */
  readonly keep: Weights
  readonly threshold: number
  /** How much the last pass prefers to find something (see `decode`). */
  readonly boldness: number
}

/**
 * The learned attributor: two passes of a conditional random field over each paragraph find sources, cues and contents;
 * two rankers link them; a last look decides what is kept. Stateless, linear in the length of the text.
 */
export function createAttributor(weights: AttributionWeights): Attributor {
  return (text, scope) => {
    const { view, linked } = findLinked(text, weights)
    return linked
      .map(({ link, probability }) => attribution(text, view, link, probability))
      .filter((one) => one.confidence >= weights.threshold && inScope(text, one, scope))
  }
}

function findLinked(text: TaggedText, weights: AttributionWeights) {
  const view = viewOf(text, weights.lexicon, weights.parser)
  const labelled = lastPass(view, weights)
  const pieces = piecesOf(view, labelled.classes)
  const linked = linkPieces(view, pieces, weights, true)
  const sure = linked.map((link) => ({
    link,
    probability: keepProbability(view, labelled, link, weights.keep),
  }))
  return { view, linked: sure }
}

function lastPass(view: View, { first, second, boldness }: AttributionWeights): Labelled {
  if (second === null) return labelFirst(view, first, boldness)
  return labelSecond(view, labelFirst(view, first), second, boldness)
}

function attribution(text: TaggedText, view: View, link: Linked, probability: number): Attribution {
  const ranges = (pieces: readonly Piece[]): Range[] =>
    pieces
      .map(({ first, end }) => ({ start: text.tokens[first]!.start, end: text.tokens[end - 1]!.end }))
      .sort((a, b) => a.start - b.start)
  return {
    source: link.source === null ? [] : ranges([link.source]),
    cue: link.cue === null ? [] : ranges([link.cue]),
    content: ranges(link.content),
    mode: modeOf(view, link),
    confidence: Math.round(probability * 1000) / 1000,
  }
}

function modeOf(view: View, { cue, content }: Linked): QuoteMode {
  let quoted = 0
  let words = 0
  for (const { first, end } of content)
    for (let i = first; i < end; i++) {
      if (view.shape[i] === 0 || view.shape[i] === 5) continue
      words += 1
      quoted += view.quoted[i]!
    }
  if (quoted > 0) return quoted === words ? 'direct' : 'mixed'
  if (cue === null) return 'indirect'
  for (let i = cue.first; i < cue.end; i++) if (view.verb[i] === 1) return 'indirect'
  return view.nominal[cue.end - 1] === 1 ? 'nominal' : 'indirect'
}

function inScope(text: TaggedText, one: Attribution, scope: AttributionScope): boolean {
  return scope === 'all' || isSpeech(text, one)
}
