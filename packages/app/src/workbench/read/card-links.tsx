import { Link } from '@tanstack/react-router'
import type { StatementAnswer } from '../../api/contract/shapes.ts'

/** Leads from a card to everything its actor or its concept has in the record. */
export function CardLinks({ statement }: { statement: StatementAnswer }) {
  const { speakerId, conceptId } = statement
  return (
    <div className="line">
      {speakerId === null ? null : (
        <Link to="/actors/$id" params={{ id: String(speakerId) }}>
          All by this actor
        </Link>
      )}
      {conceptId === null ? null : (
        <Link to="/statements" search={{ concept: String(conceptId) }}>
          All on this concept
        </Link>
      )}
    </div>
  )
}
