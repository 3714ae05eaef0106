import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { count, speakerName, stanceWord, subject } from '../language/terms.ts'
import { outbox } from './outbox.ts'
import type { Coding } from './use-coding.ts'

/** What is on its way to the record, what it refused, and what somebody else decided first; said once, in words. */
export function CodingStatus({ coding }: { readonly coding: Coding }) {
  const { state, steps, act } = coding
  return (
    <div className="coding-status">
      <button
        type="button"
        className="action"
        disabled={steps.undo === null}
        aria-keyshortcuts="u"
        title={steps.undo?.action ?? 'nothing to undo'}
        onClick={() => act({ kind: 'undo' })}
      >
        Undo <kbd className="key">u</kbd>
      </button>
      <button
        type="button"
        className="action"
        disabled={steps.redo === null}
        aria-keyshortcuts="Shift+U"
        title={steps.redo?.action ?? 'nothing to redo'}
        onClick={() => act({ kind: 'redo' })}
      >
        Redo <kbd className="key">U</kbd>
      </button>
      <p role="status" className="said">
        {said(coding)}
      </p>
      {state.clash === null ? null : (
        <div role="alertdialog" aria-label="Somebody decided first" className="clash">
          <p>
            <strong>Somebody else decided on this statement first. Nothing was overwritten.</strong>{' '}
            {state.clash.message}
          </p>
          {state.clash.standing === null ? null : <Standing statement={state.clash.standing} />}
          <p className="actions">
            <button type="button" className="action strong" onClick={outbox.dismiss}>
              Keep theirs
            </button>
            <Again coding={coding} />
          </p>
        </div>
      )}
    </div>
  )
}

function said({ state, steps }: Coding): string {
  const { waiting, unreachable, refusal } = state
  if (refusal !== null) return refusal
  if (unreachable) {
    return `The record does not answer. ${count(waiting.length, 'change')} wait${waiting.length === 1 ? 's' : ''} in this browser and go in as soon as it does; nothing is lost.`
  }
  if (waiting.length > 0) return 'Saving …'
  return steps.undo === null ? '' : `Saved: ${steps.undo.action}.`
}

function Standing({ statement }: { readonly statement: StatementAnswer }) {
  return (
    <p>
      Now: <bdi>{speakerName(statement)}</bdi>, {stanceWord(statement.stance)}: {subject(statement)} (
      {statement.verdict} by <bdi>{statement.coder.name}</bdi>)
    </p>
  )
}

/** What was asked for, done to what stands now. */
function Again({ coding }: { readonly coding: Coding }) {
  const clash = coding.state.clash
  const standing = clash?.standing ?? null
  if (clash === null || standing === null || !('id' in clash.act)) return null
  const act = { ...clash.act, id: standing.id }
  return (
    <button
      type="button"
      className="action"
      onClick={() => {
        outbox.dismiss()
        coding.act(act)
      }}
    >
      Do mine on top of it
    </button>
  )
}
