import { memo } from 'react'
import { say } from '../language/say.ts'
import { stanceWord } from '../language/terms.ts'
import { leading, type Segment } from './marks.ts'

export interface ParagraphProps {
  /** Where it begins in the text. */
  readonly start: number
  readonly segments: readonly Segment[]
  /** The statements that begin at an offset of this paragraph, and what a screen reader says of each. */
  readonly begins: ReadonlyMap<number, readonly { readonly id: number; readonly says: string }[]>
  readonly hand: number | null
  readonly near: number | null
}

/**
 * A paragraph as written, its marked stretches in spans. Its text content is the article's, character for character;
 * a screen reader finds at each statement's beginning a link to its card, as it would a footnote's.
 */
export const Paragraph = memo(function Paragraph({ start, segments, begins, hand, near }: ParagraphProps) {
  return (
    <p data-start={start} dir="auto">
      {segments.map((segment) => {
        const starting = begins.get(segment.start)
        if (segment.marks.length === 0 && starting === undefined) return segment.text
        return (
          <span
            key={segment.start}
            className={look(segment, hand, near)}
            data-marks={segment.marks.map(({ statement, role }) => `${statement}:${role}`).join(' ')}
            data-lead={leading(segment.marks, null)?.statement}
            data-at={segment.start}
            data-begins={starting?.map(({ id }) => id).join(' ')}
          >
            {starting?.map(({ id, says }) => (
              // biome-ignore lint/a11y/useAnchorContent: words here would be words in the article
              <a
                key={id}
                className="visually-hidden"
                href={`#s-${id}`}
                tabIndex={-1}
                aria-label={say.read.statement(says)}
              />
            ))}
            {segment.text}
          </span>
        )
      })}
    </p>
  )
})

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
