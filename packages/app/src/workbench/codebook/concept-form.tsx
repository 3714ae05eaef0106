import { useState } from 'react'
import type { EditedCodeAnswer } from '../../api/contract/codes.ts'
import type { ConceptAnswer, FullConcept } from '../../api/contract/shapes.ts'
import { changedFields } from '../changes/changed-fields.ts'
import { Drawer } from '../changes/drawer.tsx'
import { EditDrawer, useEdit } from '../changes/edit.tsx'
import { Area, Attributes, Choice, Colour, Line, Row } from '../changes/fields.tsx'
import { Preview } from '../changes/preview.tsx'
import { useChange } from '../changes/use-change.ts'
import { say } from '../language/say.ts'
import { CONCEPT_KINDS, type ConceptDraft, draftOf, fieldsOf, NEW_CONCEPT, ROLES } from './concept-draft.ts'

const { codes } = say

/** A new concept of a codebook. */
export function NewConcept({
  codebook,
  others,
  onDone,
  onClose,
}: {
  readonly codebook: number
  readonly others: readonly Other[]
  readonly onDone: (concept: number) => void
  readonly onClose: () => void
}) {
  const change = useChange()
  const [draft, setDraft] = useState(NEW_CONCEPT)
  const { label, ...fields } = {
    ...changedFields(fieldsOf(NEW_CONCEPT), fieldsOf(draft)),
    label: draft.label.trim(),
  }
  const save = async () => {
    const made = await change.run<EditedCodeAnswer>(`codebooks/${codebook}/concepts`, { label, ...fields })
    if (made !== null) onDone(made.id)
  }
  return (
    <Drawer
      title={codes.newConcept}
      does={codes.create}
      change={change}
      ready={label !== ''}
      onSave={save}
      onClose={onClose}
    >
      <ConceptFields draft={draft} others={others} onChange={setDraft} />
      <Preview
        held={change.busy}
        asked={label === '' ? null : { change: 'create-concept', codebook, label, ...fields }}
      />
    </Drawer>
  )
}

/** A concept said differently; what it would touch is shown before it is saved. */
export function EditConcept({
  concept,
  others,
  onClose,
}: {
  readonly concept: FullConcept
  readonly others: readonly Other[]
  readonly onClose: () => void
}) {
  const { id, key } = concept
  const edit = useEdit(() => draftOf(concept), {
    path: `concepts/${id}`,
    fieldsOf,
    withTheirs,
    onSaved: onClose,
  })
  const { draft, fields, change } = edit
  const ready = draft.label.trim() !== ''
  const asked = ready && Object.keys(fields).length > 0
  return (
    <EditDrawer
      title={codes.editConcept(key)}
      edit={edit}
      names={codes.conceptFields}
      ready={ready}
      onClose={onClose}
    >
      <ConceptFields draft={draft} others={others} onChange={edit.setDraft} />
      <Preview held={change.busy} asked={asked ? { change: 'edit-concept', id, ...fields } : null} />
    </EditDrawer>
  )
}

/** A draft with the fields that somebody else changed as these stand now. */
function withTheirs(draft: ConceptDraft, now: Readonly<Record<string, unknown>>): ConceptDraft {
  const text = (field: string, old: string) => (field in now ? String(now[field] ?? '') : old)
  const lines = (field: string, old: string) => {
    const value = now[field]
    return Array.isArray(value) ? value.join('\n') : old
  }
  const examples = Object.entries(now.examples ?? {})
  const example = (side: string, old: string) =>
    'examples' in now ? String(examples.find(([key]) => key === side)?.[1] ?? '') : old
  return {
    label: text('label', draft.label),
    kind: CONCEPT_KINDS.find((kind) => kind === now.kind) ?? draft.kind,
    role: 'role' in now ? (ROLES.find((role) => role === now.role) ?? 'none') : draft.role,
    scheme: text('scheme', draft.scheme),
    about: text('about', draft.about),
    answers: lines('answers', draft.answers),
    definition: text('definition', draft.definition),
    not: text('not', draft.not),
    exampleFor: example('agree', draft.exampleFor),
    exampleAgainst: example('disagree', draft.exampleAgainst),
    agree: lines('agree', draft.agree),
    disagree: lines('disagree', draft.disagree),
    colour: 'colour' in now ? (typeof now.colour === 'string' ? now.colour : null) : draft.colour,
    attributes:
      'attributes' in now
        ? Object.entries(now.attributes ?? {}).map(([name, value]) => [name, String(value)] as const)
        : draft.attributes,
  }
}

/** Another concept of the codebook, by its id there. */
type Other = Pick<ConceptAnswer, 'key' | 'label'>

function ConceptFields({
  draft,
  others,
  onChange,
}: {
  readonly draft: ConceptDraft
  readonly others: readonly Other[]
  readonly onChange: (draft: ConceptDraft) => void
}) {
  const set = (part: Partial<ConceptDraft>) => onChange({ ...draft, ...part })
  return (
    <>
      <Area
        label={codes.label}
        hint={codes.labelHint}
        rows={2}
        value={draft.label}
        onChange={(label) => set({ label })}
      />
      <div className="two-columns">
        <Choice
          label={codes.kind}
          values={CONCEPT_KINDS}
          names={codes.conceptKinds}
          value={draft.kind}
          onChange={(kind) => set({ kind })}
        />
        <Choice
          label={codes.role}
          values={ROLES}
          names={codes.roles}
          value={draft.role}
          onChange={(role) => set({ role })}
        />
      </div>
      <Area
        label={codes.definition}
        value={draft.definition}
        onChange={(definition) => set({ definition })}
      />
      <Area
        label={codes.not}
        hint={codes.notHint}
        rows={2}
        value={draft.not}
        onChange={(not) => set({ not })}
      />
      <div className="two-columns">
        <Area
          label={codes.exampleFor}
          rows={2}
          value={draft.exampleFor}
          onChange={(exampleFor) => set({ exampleFor })}
        />
        <Area
          label={codes.exampleAgainst}
          rows={2}
          value={draft.exampleAgainst}
          onChange={(exampleAgainst) => set({ exampleAgainst })}
        />
        <Area
          label={codes.phrasesFor}
          hint={codes.phrasesHint}
          rows={4}
          value={draft.agree}
          onChange={(agree) => set({ agree })}
        />
        <Area
          label={codes.phrasesAgainst}
          hint={codes.phrasesHint}
          rows={4}
          value={draft.disagree}
          onChange={(disagree) => set({ disagree })}
        />
      </div>
      <Line label={codes.scheme} value={draft.scheme} onChange={(scheme) => set({ scheme })} />
      <Row label={codes.about} hint={codes.aboutHint}>
        {(id) => (
          <select
            id={id}
            className="field"
            value={draft.about}
            onChange={(event) => set({ about: event.target.value })}
          >
            <option value="">{codes.aboutFocal}</option>
            {others.map(({ key, label }) => (
              <option key={key} value={key}>
                {key} {label}
              </option>
            ))}
          </select>
        )}
      </Row>
      <Area
        label={codes.answers}
        hint={codes.answersHint}
        rows={2}
        value={draft.answers}
        onChange={(answers) => set({ answers })}
      />
      <Colour value={draft.colour} onChange={(colour) => set({ colour })} />
      <Attributes value={draft.attributes} onChange={(attributes) => set({ attributes })} />
    </>
  )
}
