/** Where source, cue, content and hedge lie in a text, as stretches that do not overlap and can be written one by one. */
import type { Stance, Statement } from '@onrecord/reader'

type MarkRole = 'source' | 'cue' | 'content' | 'hedge'

export interface Mark {
  readonly statement: number
  readonly role: MarkRole
  readonly start: number
  readonly end: number
  readonly stance: Stance
  /** True where a person decided, false where a reader only proposes. */
  readonly decided: boolean
}

/** A stretch of the text under always the same marks; the segments of a text, joined, are the text. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly marks: readonly Mark[]
}

type Marked = Pick<Statement, 'source' | 'cue' | 'content' | 'hedges' | 'stance' | 'coder'> & {
  readonly id: number
}

/** The marks of one statement, by role. */
export function marksOf(statement: Marked): Mark[] {
  const rows: [MarkRole, readonly { start: number; end: number }[]][] = [
    ['source', statement.source],
    ['cue', statement.cue],
    ['content', statement.content],
    ['hedge', statement.hedges],
  ]
  const decided = statement.coder.by === 'person'
  return rows.flatMap(([role, spans]) =>
    spans
      .filter(({ start, end }) => start < end)
      .map(({ start, end }) => ({
        statement: statement.id,
        role,
        start,
        end,
        stance: statement.stance,
        decided,
      })),
  )
}

/**
 * Cuts `text` between `start` and `end` at every boundary of the marks.
 *
 *     segments('US officials said no.', 0, 21, [source 0-12, cue 13-17])
 *     // 'US officials' source | ' ' | 'said' cue | ' no.'
 */
export function segments(text: string, start: number, end: number, marks: readonly Mark[]): Segment[] {
  const here = marks.filter((mark) => mark.start < end && mark.end > start)
  const cuts = [start, end, ...here.flatMap((mark) => [Math.max(mark.start, start), Math.min(mark.end, end)])]
  const edges = [...new Set(cuts)].sort((a, b) => a - b)
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1]!
    return {
      start: from,
      end: to,
      text: text.slice(from, to),
      marks: here.filter((mark) => mark.start <= from && mark.end >= to),
    }
  })
}

/** Of several contents over the same words the shortest says most; what is in hand goes before all. */
export function leading(marks: readonly Mark[], hand: number | null): Mark | undefined {
  const contents = marks.filter((mark) => mark.role === 'content')
  const held = contents.find((mark) => mark.statement === hand)
  return held ?? shortest(contents) ?? marks.find((mark) => mark.statement === hand) ?? shortest(marks)
}

function shortest(marks: readonly Mark[]): Mark | undefined {
  return marks.reduce<Mark | undefined>(
    (best, mark) => (best === undefined || mark.end - mark.start < best.end - best.start ? mark : best),
    undefined,
  )
}

/** Where a statement begins for the margin: at its content, or at its source or cue where the text has no content. */
export function anchor(statement: Pick<Statement, 'source' | 'cue' | 'content'>): number {
  const spans = [statement.content, statement.source, statement.cue].find((list) => list.length > 0) ?? []
  return Math.min(...spans.map((span) => span.start), Number.MAX_SAFE_INTEGER)
}

/** The first of all its words, as the record orders statements. */
export function firstCharacter({
  source,
  cue,
  content,
}: Pick<Statement, 'source' | 'cue' | 'content'>): number {
  return Math.min(...[...source, ...cue, ...content].map((span) => span.start))
}
