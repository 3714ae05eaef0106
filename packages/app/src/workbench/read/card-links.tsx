import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { say } from '../language/say.ts'

/** Leads from a card to everything its actor or its concept has in the record. */
export function CardLinks({
  statement,
  children,
}: {
  readonly statement: StatementAnswer
  readonly children: ReactNode
}) {
  const { speakerId, conceptId } = statement
  return (
    <div className="line links">
      {speakerId === null ? null : (
        <Link to="/actors/$id" params={{ id: String(speakerId) }}>
          {say.read.allByActor}
        </Link>
      )}
      {conceptId === null ? null : (
        <Link to="/statements" search={{ concept: String(conceptId) }}>
          {say.read.allOnConcept}
        </Link>
      )}
      {children}
    </div>
  )
}
