import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { stanceWord } from '../language/terms.ts'
import { Seen } from '../parts/told.tsx'
import { leading, marksOf, segments } from '../read/marks.ts'

const BEFORE = 60

interface SaidInProps {
  /** One or more statements that stand in the same sentence. */
  readonly statements: readonly StatementAnswer[]
  /** The whole sentence; otherwise it begins shortly before a content that stands a long way in. */
  readonly whole?: boolean
}

/** A sentence with what its statements say washed in their stances' colours. */
export function SaidIn({ statements, whole = false }: SaidInProps) {
  const { start, text } = statements[0]!.sentence
  const marks = statements
    .flatMap(marksOf)
    .filter((mark) => mark.role === 'content')
    .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }))
  const from = whole ? 0 : beginning(text, Math.min(...marks.map((mark) => mark.start)))
  return (
    <>
      {from === 0 ? '' : '… '}
      {segments(text, from, text.length, marks).map((segment) => {
        const lead = leading(segment.marks, null)
        if (lead === undefined) return <Seen key={segment.start}>{segment.text}</Seen>
        return (
          <mark key={segment.start} className={stanceWord(lead.stance)}>
            <Seen>{segment.text}</Seen>
          </mark>
        )
      })}
    </>
  )
}

/** The word's beginning some way before the content, or the sentence's where that is near. */
function beginning(text: string, content: number): number {
  if (!Number.isFinite(content) || content <= BEFORE * 1.5) return 0
  const word = text.indexOf(' ', content - BEFORE)
  return word < 0 || word > content ? 0 : word + 1
}
