import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EditedCodeAnswer } from '../../api/contract/codes.ts'
import type { FullActor } from '../../api/contract/shapes.ts'
import { codebooksOf } from '../ask.ts'
import { Drawer } from '../changes/drawer.tsx'
import { EditDrawer, useEdit } from '../changes/edit.tsx'
import { Area, Attributes, attributesOf, Choice, Colour, Line } from '../changes/fields.tsx'
import { Preview } from '../changes/preview.tsx'
import { useChange } from '../changes/use-change.ts'
import { say } from '../language/say.ts'

const { codes } = say

const KINDS = ['person', 'organisation', 'country', 'group', 'outlet'] as const

interface Draft {
  readonly name: string
  readonly kind: FullActor['kind']
  readonly note: string
  readonly colour: string | null
  readonly attributes: readonly (readonly [string, string])[]
}

const NOBODY: Draft = { name: '', kind: 'person', note: '', colour: null, attributes: [] }

const fieldsOf = ({ name, kind, note, colour, attributes }: Draft) => ({
  name: name.trim(),
  kind,
  note: note.trim() === '' ? null : note.trim(),
  colour,
  attributes: attributesOf(attributes),
})

type ActorFields = ReturnType<typeof fieldsOf>

/** A new actor; where the record has a codebook it gets the actor too, so that articles find it. */
export function NewActor({
  onDone,
  onClose,
}: {
  readonly onDone: (actor: number) => void
  readonly onClose: () => void
}) {
  const change = useChange()
  const [draft, setDraft] = useState(NOBODY)
  const book = useQuery(codebooksOf).data?.find(({ concepts }) => concepts.length > 0)
  const save = async () => {
    const fields = { ...fieldsOf(draft), ...(book === undefined ? {} : { codebook: book.id }) }
    const made = await change.run<EditedCodeAnswer>('actors', fields)
    if (made !== null) onDone(made.id)
  }
  return (
    <Drawer
      title={codes.newActor}
      does={codes.create}
      change={change}
      ready={draft.name.trim() !== ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Fields draft={draft} onChange={setDraft} />
    </Drawer>
  )
}

/** An actor said differently; under another name it is still found by the old one. */
export function EditActor({ actor, onClose }: { readonly actor: FullActor; readonly onClose: () => void }) {
  const { id, name, kind, note, colour, attributes } = actor
  const edit = useEdit<Draft, ActorFields>(
    () => ({ name, kind, note: note ?? '', colour, attributes: Object.entries(attributes) }),
    { path: `actors/${id}`, fieldsOf, withTheirs, onSaved: onClose },
  )
  const { draft, fields, change } = edit
  const ready = draft.name.trim() !== ''
  const asked = ready && Object.keys(fields).length > 0
  return (
    <EditDrawer
      title={codes.editThis(name)}
      edit={edit}
      names={codes.actorFields}
      ready={ready}
      onClose={onClose}
    >
      <Fields draft={draft} onChange={edit.setDraft} />
      <Preview held={change.busy} asked={asked ? { change: 'edit-actor', id, ...fields } : null} />
    </EditDrawer>
  )
}

function withTheirs(draft: Draft, now: Readonly<Record<string, unknown>>): Draft {
  return {
    name: typeof now.name === 'string' ? now.name : draft.name,
    kind: KINDS.find((kind) => kind === now.kind) ?? draft.kind,
    note: 'note' in now ? String(now.note ?? '') : draft.note,
    colour: 'colour' in now ? (typeof now.colour === 'string' ? now.colour : null) : draft.colour,
    attributes:
      'attributes' in now
        ? Object.entries(now.attributes ?? {}).map(([name, value]) => [name, String(value)] as const)
        : draft.attributes,
  }
}

function Fields({ draft, onChange }: { readonly draft: Draft; readonly onChange: (draft: Draft) => void }) {
  const set = (part: Partial<Draft>) => onChange({ ...draft, ...part })
  const kinds = draft.kind === 'anonymous' ? ([...KINDS, 'anonymous'] as const) : KINDS
  return (
    <>
      <Line label={codes.name} hint={codes.nameHint} value={draft.name} onChange={(name) => set({ name })} />
      <Choice
        label={codes.kind}
        values={kinds}
        names={say.terms.actorKind}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
      />
      <Area label={codes.note} value={draft.note} onChange={(note) => set({ note })} />
      <Colour value={draft.colour} onChange={(colour) => set({ colour })} />
      <Attributes value={draft.attributes} onChange={(attributes) => set({ attributes })} />
    </>
  )
}
