// biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the page cannot be rows of a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: cells hold links, and those take the focus

import { Link } from '@tanstack/react-router'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { say } from '../language/say.ts'
import { holderName, speakerName, stanceWord, subject } from '../language/terms.ts'
import { Named, Shape } from '../parts/stance.tsx'
import { Told } from '../parts/told.tsx'
import { SaidIn } from './said-in.tsx'

/** One statement as a row: when and where, who, what on, and its sentence with the content washed. */
export function StatementRow({ statement }: { statement: StatementAnswer }) {
  const { document, speakerId, stance, concept } = statement
  const holder = holderName(statement)
  return (
    <>
      <div role="cell" className="soft when">
        <time className="one" dateTime={document.date ?? undefined}>
          {document.date === null ? say.read.noDate : say.shortDay(document.date)}
        </time>
        <span className="one small">
          <Told>{document.outlet ?? say.read.noOutlet}</Told>
        </span>
      </div>
      <div role="cell">
        <div className="who-line">
          {speakerId === null ? (
            <Told className="one">{speakerName(statement)}</Told>
          ) : (
            <Link to="/actors/$id" params={{ id: String(speakerId) }} className="one quiet">
              <Told>{speakerName(statement)}</Told>
            </Link>
          )}
        </div>
        <div className="who-line small">
          <Named actor={statement.speaker} />
          {holder === null ? null : (
            <span className="soft one on">
              {say.statementList.on}
              <Told>{holder}</Told>
            </span>
          )}
        </div>
      </div>
      <div role="cell" className="stance-line">
        <Shape stance={stance} silent={concept === null} />
        <Told className={concept === null ? 'two soft' : 'two'}>{subject(statement)}</Told>
      </div>
      <div role="cell" className={`quote ${stanceWord(stance)}`}>
        <Link
          to="/documents/$id"
          params={{ id: String(document.id) }}
          search={{ statement: String(statement.id) }}
          className="row-link two"
          dir="auto"
        >
          <SaidIn statements={[statement]} />
        </Link>
      </div>
    </>
  )
}
