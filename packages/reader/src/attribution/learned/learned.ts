import type { Weights } from '../../learning/weights.ts'
import type { QuoteMode } from '../../statement.ts'
import { tokenAt } from '../../text/cursor.ts'
import type { TaggedText } from '../../text/read-text.ts'
import type { Attribution, AttributionScope, Range } from '../attribution.ts'
import { BOLDNESS, candidatesOf } from './candidates.ts'
import type { CueLexicon } from './cue-lexicon.ts'
import { type Judged, judge, type KeepWeights, keepBest } from './keep.ts'
import { begins, type Linked, type LinkWeights } from './link.ts'
import { type Labelled, labelFirst, labelSecond } from './passes.ts'
import type { Piece } from './pieces.ts'
import { isSpeech } from './speech.ts'
import { type Parser, type TokenNumbers, tagNumber, tokenNumbersOf } from './token-numbers.ts'

/** Everything the learned attributor has learnt. */
export interface AttributionWeights extends LinkWeights {
  readonly lexicon: CueLexicon
  /** The parser whose trees the passes look at; null for a model trained without. */
  readonly parser: Parser | null
  readonly first: Weights
  /** Looks at the first pass's answers; null for a model of one pass. */
  readonly second: Weights | null
  /** Says how likely an attribution is right; `threshold` is from where it is kept. */
  readonly keep: KeepWeights
  readonly threshold: number
}

/**
 * What the model finds in a text, where `rules` is all that the rules found: a conditional random field over each paragraph finds sources, cues and contents on several paths,
 * two rankers link them, and a last look keeps the best of what may be an attribution. Stateless, linear in the length of the text.
 */
export function attributeByModel(
  weights: AttributionWeights,
  text: TaggedText,
  rules: readonly Attribution[],
  scope: AttributionScope,
): Attribution[] {
  const view = tokenNumbersOf(text, rules, weights.lexicon, weights.parser)
  return kept(view, weights)
    .map(({ candidate, probability }) => attribution(text, view, candidate, probability))
    .filter((one) => inScope(text, one, scope))
}

function kept(view: TokenNumbers, weights: AttributionWeights): Judged[] {
  const labelled = lastPass(view, weights)
  const candidates = candidatesOf(view, labelled, weights)
  return keepBest(view, judge(view, labelled, candidates, weights.keep, weights.threshold))
    .filter(({ probability }) => probability >= weights.threshold)
    .sort((a, b) => begins(a.candidate) - begins(b.candidate))
}

function lastPass(view: TokenNumbers, { first, second }: AttributionWeights): Labelled {
  if (second === null) return labelFirst(view, first, BOLDNESS)
  return labelSecond(view, labelFirst(view, first, [0]), second, BOLDNESS)
}

function attribution(text: TaggedText, view: TokenNumbers, link: Linked, probability: number): Attribution {
  const ranges = (pieces: readonly Piece[]): Range[] =>
    pieces
      .map(({ first, end }) => ({
        start: tokenAt(text.tokens, first).start,
        end: tokenAt(text.tokens, end - 1).end,
      }))
      .sort((a, b) => a.start - b.start)
  return {
    source: link.source === null ? [] : ranges([link.source]),
    cue: link.cue === null ? [] : ranges([link.cue]),
    content: ranges(link.content),
    mode: modeOf(view, link),
    confidence: Math.round(probability * 1000) / 1000,
  }
}

function modeOf(view: TokenNumbers, { source, cue, content }: Linked): QuoteMode {
  let quoted = 0
  let words = 0
  for (const { first, end } of content)
    for (let i = first; i < end; i++) {
      if (view.shape[i] === 0 || view.shape[i] === 5) continue
      words += 1
      quoted += view.quoted[i] ?? 0
    }
  if (quoted > 0) return quoted === words ? 'direct' : 'mixed'
  if (cue === null) return 'indirect'
  for (let i = cue.first; i < cue.end; i++) if (view.verb[i] === 1) return 'indirect'
  if (source !== null && source.end === cue.first && !owns(view, source)) return 'indirect'
  return view.nominal[cue.end - 1] === 1 ? 'nominal' : 'indirect'
}

/** "Trump's", "their": the noun behind it is the cue, where "critics reckon" has a verb that the tagger may take for a noun. */
function owns({ tag }: TokenNumbers, { end }: Piece): boolean {
  return OWNERS.has(tag[end - 1] ?? 0)
}
const OWNERS = new Set(['POS', 'PRP$'].map(tagNumber))

function inScope(text: TaggedText, one: Attribution, scope: AttributionScope): boolean {
  return scope === 'all' || isSpeech(text, one)
}
