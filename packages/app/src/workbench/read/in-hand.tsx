import type { CorrectionAsked } from '../../api/contract/acts.ts'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { Actions } from '../coding/actions.tsx'
import { Editor } from '../coding/editor.tsx'
import { ConceptField } from '../coding/fields.tsx'
import { LearnedWord } from '../coding/learned-word.tsx'
import type { Mode } from '../coding/mode.ts'
import { outbox } from '../coding/outbox.ts'
import type { Coding } from '../coding/use-coding.ts'
import { say } from '../language/say.ts'
import { CardDetails } from './card-details.tsx'

/** The open card: what one can do, and the coding or the form. */
export function InHand({
  statement,
  text,
  coding,
  mode,
  onMode,
  next,
}: {
  readonly statement: StatementAnswer
  readonly text: string
  readonly coding: Coding
  readonly mode: Mode['does'] | null
  readonly onMode: (mode: Mode['does'] | null) => void
  /** The statement after it in the text, with which it can be merged. */
  readonly next: number | null
}) {
  const correct = (correction: CorrectionAsked) => {
    coding.act({ kind: 'correct', id: statement.id, correction })
    onMode(null)
    document.querySelector<HTMLElement>(`#s-${statement.id} button.open`)?.focus({ preventScroll: true })
  }
  if (mode === 'edit') {
    return (
      <Editor
        // What is typed stays when the record gives a new statement its number.
        key={outbox.origin(statement.id)}
        statement={statement}
        text={text}
        onSave={correct}
        onClose={() => onMode(null)}
      />
    )
  }
  return (
    <div className="more">
      <Actions
        statement={statement}
        act={coding.act}
        onCorrect={() => onMode('edit')}
        onConcept={() => onMode('concept')}
      />
      <LearnedWord statement={statement} onTake={correct} />
      {mode === 'concept' ? (
        <ConceptField
          focused
          value={statement.concept}
          onChange={(concept) => correct({ concept })}
          onLeave={() => onMode(null)}
        />
      ) : null}
      <CardDetails statement={statement}>
        {next === null ? null : (
          <button
            type="button"
            className="plain merge"
            aria-keyshortcuts="m"
            onClick={() => coding.act({ kind: 'merge', ids: [statement.id, next] })}
          >
            {say.coding.decide.merge} <kbd className="key">m</kbd>
          </button>
        )}
      </CardDetails>
    </div>
  )
}
