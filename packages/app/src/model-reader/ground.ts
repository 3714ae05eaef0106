import type { Codebook, Problem, Proposal, Range } from '@onrecord/reader'
import type { Answer } from './answer-schema.ts'
import { locate, lookup } from './locate.ts'

type Raw = Answer['statements'][number]

/** What of a model's answer stands in the text, and what does not. */
export interface Grounded {
  readonly proposals: readonly Proposal[]
  readonly problems: readonly Problem[]
}

/** How sure a model's attribution is taken to be: models give no figure that could be trusted. */
const SURENESS = 0.75

/**
 * Holds an answer against the text it was given for. A proposal with any words that do not stand in the text is rejected
 * whole; one with a concept that the codebook does not have, or a stance without a concept, loses its coding. Each
 * rejection is a Problem that shows the words.
 */
export function ground(
  answer: Answer,
  text: string,
  piece: Range,
  codebook: Codebook,
  where: string,
): Grounded {
  const alike = lookup(text.slice(piece.start, piece.end))
  const ids = new Set(codebook.concepts.map((concept) => concept.id))
  const proposals: Proposal[] = []
  const problems: Problem[] = []
  let from = 0
  for (const raw of answer.statements) {
    const found = placed(raw, alike, from)
    if (typeof found === 'string') {
      problems.push({
        where,
        what: `The model proposed the words "${shown(found)}", which are not in the text; the proposal was rejected.`,
      })
      continue
    }
    from = Math.min(...found.content.map((range) => range.start))
    if (raw.concept !== null && !ids.has(raw.concept)) {
      problems.push({
        where,
        what: `The model proposed the concept "${shown(raw.concept)}", which the codebook does not have; the statement is left uncoded.`,
      })
    }
    proposals.push(proposal(raw, found, piece.start, ids))
  }
  return { proposals, problems }
}

interface Placed {
  readonly source: readonly Range[]
  readonly cue: readonly Range[]
  readonly content: readonly Range[]
  readonly because: readonly Range[]
}

/** All ranges of a proposal, or the first words that were not found. */
function placed(raw: Raw, alike: string, from: number): Placed | string {
  const content: Range[] = []
  for (const words of raw.content) {
    const range = locate(alike, words, content.at(-1)?.end ?? from)
    if (range === null) return words
    content.push(range)
  }
  const near = Math.max(0, content[0]!.start - 400)
  const lists: Range[][] = []
  for (const words of [
    raw.source === null ? [] : [raw.source],
    raw.cue === null ? [] : [raw.cue],
    raw.because,
  ]) {
    const ranges: Range[] = []
    for (const one of words) {
      const range = locate(alike, one, near)
      if (range === null) return one
      ranges.push(range)
    }
    lists.push(ranges)
  }
  const [source, cue, because] = lists as [Range[], Range[], Range[]]
  return { source, cue, content, because }
}

function proposal(raw: Raw, found: Placed, offset: number, ids: ReadonlySet<string>): Proposal {
  const move = (ranges: readonly Range[]): Range[] =>
    ranges
      .map(({ start, end }) => ({ start: start + offset, end: end + offset }))
      .sort((a, b) => a.start - b.start)
  const known = raw.concept !== null && ids.has(raw.concept)
  return {
    source: move(found.source),
    cue: move(found.cue),
    content: move(found.content),
    because: move(found.because),
    mode: raw.mode,
    confidence: SURENESS,
    concept: known ? raw.concept : null,
    stance: known ? raw.stance : null,
  }
}

function shown(words: string): string {
  return words.length > 80 ? `${words.slice(0, 77)}...` : words
}
