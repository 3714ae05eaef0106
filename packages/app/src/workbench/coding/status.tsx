import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { say } from '../language/say.ts'
import { speakerName, stanceWord, subject } from '../language/terms.ts'
import { Told } from '../parts/told.tsx'
import { outbox } from './outbox.ts'
import type { Coding } from './use-coding.ts'

const words = say.coding

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
        title={steps.undo === null ? words.nothingToUndo : words.action(steps.undo.action)}
        onClick={() => act({ kind: 'undo' })}
      >
        {words.undo} <kbd className="key">u</kbd>
      </button>
      <button
        type="button"
        className="action"
        disabled={steps.redo === null}
        aria-keyshortcuts="Shift+U"
        title={steps.redo === null ? words.nothingToRedo : words.action(steps.redo.action)}
        onClick={() => act({ kind: 'redo' })}
      >
        {words.redo} <kbd className="key">U</kbd>
      </button>
      <p role="status" className="said">
        {said(coding)}
      </p>
      {state.clash === null ? null : (
        <section role="alert" aria-label={words.clash.label} className="clash">
          <p>
            <strong>{words.clash.what}</strong> {state.clash.message}
          </p>
          {state.clash.standing === null ? null : <Standing statement={state.clash.standing} />}
          <p className="actions">
            <button type="button" className="action strong" onClick={outbox.dismiss}>
              {words.clash.keepTheirs}
            </button>
            <Again coding={coding} />
          </p>
        </section>
      )}
    </div>
  )
}

function said({ state, steps }: Coding): string {
  const { waiting, unreachable, refusal, stepped } = state
  if (refusal !== null) return refusal
  if (unreachable) return words.waits(waiting.length)
  if (waiting.length > 0) return words.saving
  if (stepped !== null) return words.stepped[stepped.kind](words.action(stepped.action))
  return steps.undo === null ? '' : words.saved(words.action(steps.undo.action))
}

function Standing({ statement }: { readonly statement: StatementAnswer }) {
  return (
    <p>
      {words.clash.now}
      <Told>{speakerName(statement)}</Told>, {say.terms.stance[stanceWord(statement.stance)]}:{' '}
      <Told>{subject(statement)}</Told>
      {statement.verdict === null ? null : (
        <>
          {' '}
          ({say.read.decidedBy(statement.verdict)}
          <Told>{statement.coder.name}</Told>)
        </>
      )}
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
      {words.clash.mineOnTop}
    </button>
  )
}
