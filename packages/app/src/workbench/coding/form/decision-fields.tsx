import { type DecisionState, type DecisionTrack, decisionStates } from '@onrecord/reader'
import { say } from '../../language/say.ts'
import { ChoiceField, WordsField, YesField } from '../fields.tsx'
import type { FormPart } from './form-part.ts'

const { terms } = say
const { form } = say.coding

/** Which track a state is on. */
const TRACK_OF = (state: DecisionState): DecisionTrack => {
  const at = decisionStates.indexOf(state)
  if (at < decisionStates.indexOf('contracted')) return 'process'
  if (at < decisionStates.indexOf('third-party-consent')) return 'material'
  return at < decisionStates.indexOf('public') ? 'condition' : 'publicity'
}

const NOTHING_DECIDED = {
  decider: null,
  requester: null,
  recipient: null,
  item: null,
  condition: null,
  date: null,
  affirmed: true,
}

export function DecisionFields({ now, change }: FormPart) {
  const { decision } = now
  const set = (part: Partial<NonNullable<typeof decision>>) =>
    decision !== null && change({ decision: { ...decision, ...part } })
  const chosen = (state: DecisionState | null) => {
    if (state === null) return change({ decision: null })
    const old = decision ?? NOTHING_DECIDED
    return change({ decision: { ...old, state, track: TRACK_OF(state) } })
  }
  return (
    <details open={decision !== null}>
      <summary>{form.decision}</summary>
      <ChoiceField
        label={form.state}
        values={decisionStates}
        words={terms.decisionState}
        value={decision?.state ?? null}
        none={form.none}
        onChange={chosen}
      />
      {decision === null ? null : (
        <div className="part">
          <YesField
            label={form.affirmed}
            value={decision.affirmed}
            onChange={(affirmed) => set({ affirmed })}
          />
          <WordsField
            label={form.decider}
            value={decision.decider}
            onChange={(decider) => set({ decider })}
          />
          <WordsField
            label={form.requester}
            value={decision.requester}
            onChange={(requester) => set({ requester })}
          />
          <WordsField
            label={form.recipient}
            value={decision.recipient}
            onChange={(recipient) => set({ recipient })}
          />
          <WordsField label={form.decisionItem} value={decision.item} onChange={(item) => set({ item })} />
          <WordsField
            label={form.condition}
            value={decision.condition}
            onChange={(condition) => set({ condition })}
          />
          <WordsField label={form.day} value={decision.date} onChange={(date) => set({ date })} />
        </div>
      )}
    </details>
  )
}
