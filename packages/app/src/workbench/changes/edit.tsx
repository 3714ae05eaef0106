import { type ReactNode, useState } from 'react'
import type { ChangedAnswer } from '../../api/contract/codes.ts'
import { say } from '../language/say.ts'
import { changedFields, seenFields } from './changed-fields.ts'
import { BothSides, type BothSidesProps } from './clash.tsx'
import { Drawer } from './drawer.tsx'
import { type Change, useChange } from './use-change.ts'

/** How the draft of a form becomes what the API takes, and takes in what somebody else saved meanwhile. */
interface Form<Draft, Fields> {
  /** The address of what is edited: `actors/2`. */
  readonly path: string
  readonly fieldsOf: (draft: Draft) => Fields
  readonly withTheirs: (draft: Draft, now: Readonly<Record<string, unknown>>) => Draft
  readonly onSaved: () => void
}

/** Something on record, being said differently. */
export interface Edit<Draft, Fields> {
  readonly draft: Draft
  readonly setDraft: (draft: Draft) => void
  /** What differs from what is on record. */
  readonly fields: Partial<Fields>
  readonly change: Change
  readonly save: () => void
  readonly keepTheirs: () => void
  readonly saveMine: () => void
}

export function useEdit<Draft, Fields extends object>(
  start: () => Draft,
  { path, fieldsOf, withTheirs, onSaved }: Form<Draft, Fields>,
): Edit<Draft, Fields> {
  const change = useChange()
  const [before, setBefore] = useState(start)
  const [draft, setDraft] = useState(before)
  const fields = changedFields(fieldsOf(before), fieldsOf(draft))
  const seen = seenFields(fieldsOf(before), fields)
  const send = async (seen: object) => {
    const saved = await change.run<ChangedAnswer>(path, { ...fields, seen }, 'PATCH')
    if (saved !== null) onSaved()
  }
  const now = change.clash?.now ?? {}
  return {
    draft,
    setDraft,
    fields,
    change,
    save: () => void send(seen),
    keepTheirs: () => {
      setBefore(withTheirs(before, now))
      setDraft(withTheirs(draft, now))
      change.dismiss()
    },
    saveMine: () => void send({ ...seen, ...now }),
  }
}

interface EditDrawerProps<Draft, Fields> {
  readonly title: string
  readonly edit: Edit<Draft, Fields>
  /** What the fields are called, where two people changed them. */
  readonly names: BothSidesProps['names']
  /** Whether what the draft says can be saved, once it says something new. */
  readonly ready?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The drawer of an edit; where somebody else changed the same meanwhile, both sides before the fields. */
export function EditDrawer<Draft, Fields extends object>({
  title,
  edit,
  names,
  ready = true,
  onClose,
  children,
}: EditDrawerProps<Draft, Fields>) {
  const { change, fields } = edit
  return (
    <Drawer
      title={title}
      does={say.codes.save}
      change={change}
      ready={ready && Object.keys(fields).length > 0 && change.clash === null}
      onSave={edit.save}
      onClose={onClose}
    >
      {change.clash === null ? null : (
        <BothSides
          clash={change.clash}
          mine={{ ...fields }}
          names={names}
          onKeepTheirs={edit.keepTheirs}
          onSaveMine={edit.saveMine}
        />
      )}
      {children}
    </Drawer>
  )
}
