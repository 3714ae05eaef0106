import { memo, type ReactNode } from 'react'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { say } from '../language/say.ts'
import { amount, holderName, speakerName, stanceWord, subject } from '../language/terms.ts'
import { shortened } from '../parts/shortened.ts'
import { Named, Shape } from '../parts/stance.tsx'
import { Told } from '../parts/told.tsx'

export interface CardProps {
  readonly statement: StatementAnswer
  readonly hand: boolean
  readonly near: boolean
  readonly top: number | undefined
  readonly onOpen: (id: number) => void
  readonly onNear: (id: number | null) => void
  /** What stands in the open card below its two lines: the coding, or the form that corrects it. */
  readonly children: ReactNode
}

/** One statement in the margin: two lines when closed, all of its coding when it is in hand. */
export const Card = memo(function Card({ statement, hand, near, top, onOpen, onNear, children }: CardProps) {
  const { id } = statement
  const state = `${hand ? 'hand' : ''} ${near && !hand ? 'near' : ''} ${top === undefined ? '' : 'placed'}`
  return (
    <li
      id={`s-${id}`}
      className={`card ${stanceWord(statement.stance)} ${statement.verdict === null ? 'proposed' : 'decided'} ${state}`}
      style={top === undefined ? undefined : { top }}
      onMouseEnter={() => onNear(id)}
      onMouseLeave={() => onNear(null)}
    >
      <button
        type="button"
        className="open"
        aria-expanded={hand}
        onClick={() => onOpen(id)}
        onFocus={() => onNear(id)}
        onBlur={() => onNear(null)}
      >
        <Who statement={statement} />
        <span className="what">
          <Shape stance={statement.stance} silent={statement.concept === null} />
          <span className={statement.concept === null ? 'label soft' : 'label'}>
            <Told>{shortened(subject(statement))}</Told>
          </span>
          {hand ? null : <Figure statement={statement} />}
        </span>
        {hand ? null : <Doubted statement={statement} />}
      </button>
      {hand ? children : null}
    </li>
  )
})

function Who({ statement }: { statement: StatementAnswer }) {
  const on = holderName(statement)
  return (
    <span className="who">
      <b>
        <Told>{shortened(speakerName(statement))}</Told>
      </b>
      {on === null ? null : (
        <span className="on">
          {say.read.whoseStance}
          <Told>{shortened(on)}</Told>
        </span>
      )}
      <Named actor={statement.speaker} />
    </span>
  )
}

/** That what was learnt from people would reject it, and how sure it is of that. */
function Doubted({ statement: { learned, verdict } }: { statement: StatementAnswer }) {
  if (verdict !== null || learned === null || learned.keep === null || learned.keep.answer) return null
  return (
    <span className="doubted small soft">
      {say.learned.word.label}: {say.learned.word.reject(learned.keep.sure)}
    </span>
  )
}

/** The first number of a closed card, with its bounds: what people look for when they skim. */
function Figure({ statement }: { statement: StatementAnswer }) {
  const [first, second] = statement.quantities
  if (first === undefined) return null
  return (
    <span className="figure">
      {amount(first)}
      {second === undefined ? '' : ' …'}
    </span>
  )
}
