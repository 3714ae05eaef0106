import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { type Mark, segments } from '../read/marks.ts'

const BEFORE = 60

/** The sentence with the statement's content marked; a long way in, it begins shortly before the content. */
export function SaidIn({ statement, whole = false }: { statement: StatementAnswer; whole?: boolean }) {
  const { start, text } = statement.sentence
  const marks = statement.content.map(
    (span): Mark => ({
      statement: statement.id,
      role: 'content',
      start: span.start - start,
      end: span.end - start,
      stance: statement.stance,
      decided: statement.coder.by === 'person',
    }),
  )
  const from = whole ? 0 : beginning(text, Math.min(...marks.map((mark) => mark.start)))
  return (
    <>
      {from === 0 ? '' : '… '}
      {segments(text, from, text.length, marks).map((segment) =>
        segment.marks.length === 0 ? segment.text : <mark key={segment.start}>{segment.text}</mark>,
      )}
    </>
  )
}

/** The word's beginning some way before the content, or the sentence's where that is near. */
function beginning(text: string, content: number): number {
  if (!Number.isFinite(content) || content <= BEFORE * 1.5) return 0
  const word = text.indexOf(' ', content - BEFORE)
  return word < 0 || word > content ? 0 : word + 1
}
