import { quoteModes, statementTypes } from '@onrecord/reader'
import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import type { CorrectionAsked } from '../../api/contract/acts.ts'
import type { StatementAnswer } from '../../api/contract/shapes.ts'
import { ConceptAtHand } from '../codebook/concept-at-hand.tsx'
import { say } from '../language/say.ts'
import { corrected } from './corrected.ts'
import { useDraft } from './draft.ts'
import { ChoiceField, ConceptField } from './fields.tsx'
import { ActorFields } from './form/actor-fields.tsx'
import { CertaintyFields } from './form/certainty-fields.tsx'
import { DecisionFields } from './form/decision-fields.tsx'
import { ForecastFields } from './form/forecast-fields.tsx'
import { NumberFields } from './form/number-fields.tsx'
import { VariableFields } from './form/variable-fields.tsx'
import { WordRows } from './form/word-rows.tsx'

const { terms } = say
const { form } = say.coding

export interface EditorProps {
  readonly statement: StatementAnswer
  readonly text: string
  readonly onSave: (correction: CorrectionAsked) => void
  readonly onClose: () => void
}

const STANCES = ['for', 'against', 'neither'] as const
const STANCE_OF = { for: 1, against: -1, neither: 0 } as const

/** Everything that can be said of a statement, in one form. What is typed stays, whatever happens, until it is saved or dropped. */
export function Editor({ statement, text, onSave, onClose }: EditorProps) {
  const { draft, change, forget } = useDraft(statement.id)
  const element = useRef<HTMLFormElement>(null)
  // Before it is painted: the first letter typed must not be taken for a key of the page.
  useLayoutEffect(() => {
    element.current?.querySelector<HTMLElement>('input, select')?.focus()
  }, [])
  const now = corrected(statement, draft)
  const save = (event?: FormEvent) => {
    event?.preventDefault()
    forget()
    if (Object.keys(draft).length === 0) onClose()
    else onSave(draft)
  }
  const drop = () => {
    forget()
    onClose()
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.stopPropagation()
    drop()
  }
  return (
    <form ref={element} className="editor" aria-label={form.label} onSubmit={save} onKeyDown={keys}>
      <ActorFields label={form.speaker} actor={now.speaker} onChange={(speaker) => change({ speaker })} />
      <ActorFields
        label={form.holder}
        placeholder={form.speakersOwn}
        actor={now.holder}
        onChange={(holder) => change({ holder })}
      />
      <ConceptField value={now.concept} onChange={(concept) => change({ concept })} />
      <ConceptAtHand concept={now.concept} />
      <ChoiceField
        label={form.stance}
        values={STANCES}
        words={terms.stance}
        value={STANCES.find((word) => STANCE_OF[word] === now.stance) ?? null}
        none={terms.stance.unset}
        onChange={(word) => change({ stance: word === null ? null : STANCE_OF[word] })}
      />
      <ChoiceField
        label={form.kind}
        values={statementTypes}
        words={terms.type}
        value={now.type}
        onChange={(type) => type !== null && change({ type })}
      />
      <ChoiceField
        label={form.mode}
        values={quoteModes}
        words={terms.mode}
        value={now.mode}
        onChange={(mode) => mode !== null && change({ mode })}
      />
      <WordRows now={now} text={text} change={change} />
      <CertaintyFields now={now} change={change} />
      <NumberFields now={now} change={change} />
      <DecisionFields now={now} change={change} />
      <ForecastFields now={now} change={change} />
      <VariableFields now={now} change={change} />
      <div className="editor-foot">
        <button type="submit" className="action strong">
          {form.save} <kbd className="key">{form.ctrlEnter}</kbd>
        </button>
        <button type="button" className="action" onClick={drop}>
          {form.drop} <kbd className="key">Esc</kbd>
        </button>
      </div>
    </form>
  )
}
