import { type ReadText, takeApart } from '@onrecord/reader'
import type { Pair } from '../corpus.ts'
import type {
  CodedAttribution,
  CodedDecision,
  CodedForecast,
  CodedPosition,
  CodedQuantity,
  Coding,
} from './coding.ts'
import { HALF, overlap, type PairedUp, pairUp } from './pair-up.ts'
import { sameName, sameThing } from './same.ts'

/** Two codings of a text, thing by thing; the first is the gold, or the first coder's. */
export interface Compared {
  readonly text: string
  readonly gold: Coding
  readonly other: Coding
  readonly attributions: PairedUp<CodedAttribution>
  readonly decisions: PairedUp<CodedDecision>
  /** Decisions paired without looking at their states, so that the states can be held against each other. */
  readonly matters: PairedUp<CodedDecision>
  readonly positions: PairedUp<CodedPosition>
  readonly forecasts: PairedUp<CodedForecast>
  readonly hedges: PairedUp<Pair>
  readonly quantities: PairedUp<CodedQuantity>
}

/** Pairs what two coders coded in a text. */
export function compare(text: string, gold: Coding, other: Coding): Compared {
  const near = sameSentence(takeApart(text))
  return {
    text,
    gold,
    other,
    attributions: pairUp(gold.attributions, other.attributions, likeAttribution),
    decisions: pairUp(gold.decisions, other.decisions, (a, b) =>
      near(a.place, b.place) ? likeMatter(a, b) + (sameState(a, b) ? 8 : 0) : 0,
    ),
    matters: pairUp(gold.decisions, other.decisions, (a, b) =>
      near(a.place, b.place) ? likeMatter(a, b) : 0,
    ),
    positions: pairUp(gold.positions, other.positions, (a, b) =>
      near(a.place, b.place) ? likePosition(a, b) : 0,
    ),
    forecasts: pairUp(gold.forecasts, other.forecasts, likeForecast),
    hedges: pairUp(gold.hedges, other.hedges, (a, b) => overlap([a], [b])),
    quantities: pairUp(gold.quantities, other.quantities, (a, b) => overlap([a.span], [b.span])),
  }
}

export function sameState(a: CodedDecision, b: CodedDecision): boolean {
  return a.state === b.state && a.affirmed === b.affirmed
}

/** As the reader's own gold sets match: by what is said, and by the cue. */
function likeAttribution(a: CodedAttribution, b: CodedAttribution): number {
  const content = overlap(a.content, b.content)
  const cue = overlap(a.cue, b.cue) > 0 ? HALF : 0
  const like = content + cue + overlap(a.source, b.source) / 4
  return content + cue >= HALF ? like : 0
}

/** The same words, decider, item and recipient make the same matter; one of the first three is needed. */
function likeMatter(a: CodedDecision, b: CodedDecision): number {
  const words = overlap(a.place, b.place) > 0 ? 1 : 0
  const decider = a.decider.length > 0 && sameName(a.decider, b.decider) ? 2 : 0
  const item = a.item.length > 0 && sameThing(a.item, b.item) ? 2 : 0
  const recipient = sameName(a.recipient, b.recipient) ? 0.5 : 0
  return words + decider + item === 0 ? 0 : words + decider + item + recipient + overlap(a.place, b.place)
}

/** The same actor on the same thing, or an item the other left open; a change of mind has two, told apart by `ended`. */
function likePosition(a: CodedPosition, b: CodedPosition): number {
  const open = a.item.length === 0 || b.item.length === 0
  const item = sameThing(a.item, b.item) ? 2 : 0
  if (!sameName(a.actor, b.actor) || (item === 0 && !open)) return 0
  return 1 + item + (a.ended === b.ended ? 1 : 0) + overlap(a.place, b.place)
}

/** The words that make the forecast are shared, or half of the event is. */
function likeForecast(a: CodedForecast, b: CodedForecast): number {
  const [word, event] = [overlap(a.word, b.word), overlap(a.event, b.event)]
  return word > 0 || event >= HALF ? word + event : 0
}

type Near = (a: readonly Pair[], b: readonly Pair[]) => boolean

/** Whether two places touch one and the same sentence. */
function sameSentence({ sentences, tokens }: ReadText): Near {
  const ends = sentences.map(({ endToken }) => tokens[endToken - 1]?.end ?? 0)
  const touches = ([start, end]: Pair, i: number): boolean =>
    start < (ends[i] ?? 0) && (ends[i - 1] ?? 0) < end
  const touched = (places: readonly Pair[]): number[] =>
    ends.flatMap((_, i) => (places.some((place) => touches(place, i)) ? [i] : []))
  return (a, b) => {
    const own = touched(a)
    return touched(b).some((sentence) => own.includes(sentence))
  }
}
