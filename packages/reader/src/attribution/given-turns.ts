import type { GivenTurn } from '../article.ts'
import { firstWhere } from '../first-where.ts'
import type { TaggedText } from '../text/read-text.ts'
import { type Attribution, inTextOrder, type Range } from './attribution.ts'

/** The turn that holds a stretch; `null` where none does, or more than one. */
export function turnHolding(turns: readonly GivenTurn[], { start, end }: Range): GivenTurn | null {
  const turn = turns[firstWhere(turns, (one) => one.end > start)]
  return turn !== undefined && turn.start <= start && turn.end >= end ? turn : null
}

/** The turns of one part of a text, as that part counts its characters. */
export function turnsWithin(turns: readonly GivenTurn[], part: Range): readonly GivenTurn[] {
  return turns
    .filter(({ start, end }) => start < part.end && end > part.start)
    .map((turn) => ({
      ...turn,
      start: Math.max(turn.start, part.start) - part.start,
      end: Math.min(turn.end, part.end) - part.start,
    }))
}

/**
 * Where the marks of a source say who has the floor, every sentence of a turn is its speaker's own words unless it tells what
 * somebody else said; what stands outside the turns (labels, "[Interruption.]") is nobody's.
 */
export function withGivenTurns(
  text: TaggedText,
  found: readonly Attribution[],
  turns: readonly GivenTurn[],
): Attribution[] {
  const kept = found.filter(({ source, cue, content }) => inOneTurn([...source, ...cue, ...content], turns))
  const told = new Set(
    kept.flatMap(({ cue, content }) => [...cue, ...content].flatMap((range) => sentencesIn(text, range))),
  )
  const own = text.sentences.flatMap(({ start, end }, at): Attribution[] =>
    told.has(at) || turnHolding(turns, { start, end }) === null
      ? []
      : [
          {
            source: [],
            cue: [],
            content: [{ start, end: text.text[end - 1] === '.' ? end - 1 : end }],
            mode: 'direct',
            confidence: 0.9,
          },
        ],
  )
  return inTextOrder([...kept, ...own])
}

function inOneTurn(ranges: readonly Range[], turns: readonly GivenTurn[]): boolean {
  const [first, ...others] = ranges.map((range) => turnHolding(turns, range))
  return first != null && others.every((turn) => turn === first)
}

/** The numbers of the sentences that a stretch touches. */
function sentencesIn({ sentences }: TaggedText, { start, end }: Range): number[] {
  const first = firstWhere(sentences, (sentence) => sentence.end > start)
  const behind = firstWhere(sentences, (sentence) => sentence.start >= end)
  return Array.from({ length: Math.max(0, behind - first) }, (_, at) => first + at)
}
