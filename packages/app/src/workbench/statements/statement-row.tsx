// biome-ignore-all lint/a11y/useSemanticElements: rows that are not in the page cannot be rows of a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: cells hold links, and those take the focus

import { Link } from '@tanstack/react-router'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { say } from '../language/say.ts'
import { holderName, speakerName, stanceWord, subject } from '../language/terms.ts'
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
          {document.date === null ? say.read.noDate : say.shortDay(document.date)}
        </time>
        <span className="one small">
          <bdi>{document.outlet ?? say.read.noOutlet}</bdi>
        </span>
      </div>
      <div role="cell">
        <div className="who-line">
          {speakerId === null ? (
            <bdi className="one">{speakerName(statement)}</bdi>
          ) : (
            <Link to="/actors/$id" params={{ id: String(speakerId) }} className="one quiet">
              <bdi>{speakerName(statement)}</bdi>
            </Link>
          )}
        </div>
        <div className="who-line small">
          <Named actor={statement.speaker} />
          {holder === null ? null : (
            <span className="soft one on">
              {say.statementList.on}
              <bdi>{holder}</bdi>
            </span>
          )}
        </div>
      </div>
      <div role="cell" className="stance-line">
        <Shape stance={stance} silent={concept === null} />
        <bdi className={concept === null ? 'two soft' : 'two'}>{subject(statement)}</bdi>
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
