import { memo } from 'react'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { say } from '../language/say.ts'
import { spoken, stanceWord } from '../language/terms.ts'
import { Seen } from '../parts/told.tsx'
import type { Piece } from './chunks.ts'
import { anchor, leading, marksOf, type Segment, segments } from './marks.ts'
import type { PieceStatements } from './piece-statements.ts'

export interface ParagraphProps {
  readonly text: string
  readonly piece: Piece
  readonly statements: PieceStatements | undefined
  readonly hand: number | null
  readonly near: number | null
}

/**
 * A paragraph as written, its marked stretches in spans. Its text content is the article's, character for character;
 * a screen reader finds at each statement's beginning a link to its card, as it would a footnote's.
 */
export const Paragraph = memo(function Paragraph({ text, piece, statements, hand, near }: ParagraphProps) {
  const { start, end, goesOn } = piece
  const { begins, touches } = statements ?? NONE
  const starting = startingAt(begins, piece)
  return (
    <p dir="auto" data-start={start} className={goesOn ? 'goes-on' : undefined}>
      {segments(text, start, end, touches.flatMap(marksOf)).map((segment) => (
        <Stretch
          key={segment.start}
          segment={segment}
          begins={starting.get(segment.start) ?? []}
          hand={hand}
          near={near}
        />
      ))}
    </p>
  )
})

const NONE: PieceStatements = { begins: [], touches: [] }

function Stretch({
  segment,
  begins,
  hand,
  near,
}: {
  readonly segment: Segment
  readonly begins: readonly StatementAnswer[]
  readonly hand: number | null
  readonly near: number | null
}) {
  if (segment.marks.length === 0 && begins.length === 0) return <Seen>{segment.text}</Seen>
  return (
    <span
      className={look(segment, hand, near)}
      data-marks={segment.marks.map(({ statement, role }) => `${statement}:${role}`).join(' ')}
      data-lead={leading(segment.marks, null)?.statement}
      data-at={segment.start}
      data-begins={begins.length === 0 ? undefined : begins.map(({ id }) => id).join(' ')}
    >
      {begins.map((statement) => (
        // biome-ignore lint/a11y/useAnchorContent: words here would be words in the article
        <a
          key={statement.id}
          className="visually-hidden"
          href={`#s-${statement.id}`}
          tabIndex={-1}
          aria-label={say.read.statement(spoken(statement))}
        />
      ))}
      <Seen>{segment.text}</Seen>
    </span>
  )
}

/** The statements that begin at an offset; what begins between paragraphs begins at the nearest end. */
function startingAt(
  begins: readonly StatementAnswer[],
  { start, end }: Piece,
): ReadonlyMap<number, readonly StatementAnswer[]> {
  const found = new Map<number, StatementAnswer[]>()
  for (const statement of begins) {
    const at = Math.min(Math.max(anchor(statement), start), end - 1)
    found.set(at, [...(found.get(at) ?? []), statement])
  }
  return found
}

/** The sign of the stance that begins here; it depends on nothing that one points at, so no word moves. */
function signAt(marks: Segment['marks'], start: number): string {
  const first = marks.filter((mark) => mark.role === 'content' && mark.start === start)
  const lead = leading(first, null)
  return lead === undefined ? '' : `sign-${stanceWord(lead.stance)}`
}

function look({ marks, start }: Segment, hand: number | null, near: number | null): string {
  const roles = new Set(marks.map((mark) => mark.role))
  const lead = leading(marks, hand ?? near)
  const has = (id: number | null) => id !== null && marks.some((mark) => mark.statement === id)
  return [
    'mark',
    ...roles,
    lead === undefined ? '' : stanceWord(lead.stance),
    lead?.decided ? 'decided' : '',
    signAt(marks, start),
    has(hand) ? 'hand' : has(near) ? 'near' : '',
  ]
    .filter((name) => name !== '')
    .join(' ')
}
