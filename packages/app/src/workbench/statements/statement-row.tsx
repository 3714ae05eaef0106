// biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the page cannot be rows of a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: cells hold links, and those take the focus

import { Link } from '@tanstack/react-router'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { holderName, shortDay, speakerName, stanceWord, subject } from '../language/terms.ts'
import { Named, Shape } from '../parts/stance.tsx'
import { SaidIn } from './said-in.tsx'

/** One statement as a row: when and where, who, what on, and its sentence with the content washed. */
export function StatementRow({ statement }: { statement: StatementAnswer }) {
  const { document, speakerId, stance, concept } = statement
  const holder = holderName(statement)
  return (
    <>
      <div role="cell" className="soft when">
        <time className="one" dateTime={document.date ?? undefined}>
          {document.date === null ? 'no date' : shortDay(document.date)}
        </time>
        <span className="one small">{document.outlet ?? 'outlet not stated'}</span>
      </div>
      <div role="cell">
        <div className="who-line">
          {speakerId === null ? (
            <span className="one">{speakerName(statement)}</span>
          ) : (
            <Link to="/actors/$id" params={{ id: String(speakerId) }} className="one quiet">
              {speakerName(statement)}
            </Link>
          )}
        </div>
        <div className="who-line small">
          <Named actor={statement.speaker} />
          {holder === null ? null : <span className="soft one on">on {holder}</span>}
        </div>
      </div>
      <div role="cell" className="stance-line">
        <Shape stance={stance} silent={concept === null} />
        <span className={concept === null ? 'two soft' : 'two'}>{subject(statement)}</span>
      </div>
      <div role="cell" className={`quote ${stanceWord(stance)}`}>
        <Link
          to="/documents/$id"
          params={{ id: String(document.id) }}
          search={{ statement: String(statement.id) }}
          className="row-link two"
        >
          <SaidIn statements={[statement]} />
        </Link>
      </div>
    </>
  )
}
