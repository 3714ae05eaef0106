import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ChangedAnswer } from '../../api/contract/codes.ts'
import type { DocumentAnswer } from '../../api/contract/shapes.ts'
import { knownOutletsOf } from '../ask.ts'
import { changedFields, seenFields } from '../changes/changed-fields.ts'
import { BothSides } from '../changes/clash.tsx'
import { Drawer } from '../changes/drawer.tsx'
import { Area, Line } from '../changes/fields.tsx'
import { HistoryOf } from '../changes/history-of.tsx'
import { useChange } from '../changes/use-change.ts'
import { say } from '../language/say.ts'

const { docs, codes } = say

interface Draft {
  readonly title: string
  readonly outlet: string
  readonly date: string
  readonly author: string
  readonly section: string
}

const words = (text: string): string | null => (text.trim() === '' ? null : text.trim())
const fieldsOf = ({ title, outlet, date, author, section }: Draft) => ({
  title: words(title),
  outlet: words(outlet),
  date: words(date),
  author: words(author),
  section: words(section),
})

/** Where a document comes from, said differently; its text never changes. */
export function EditDocument({
  document,
  onClose,
}: {
  readonly document: DocumentAnswer
  readonly onClose: () => void
}) {
  const change = useChange()
  const [before, setBefore] = useState<Draft>(() => ({
    title: document.title ?? '',
    outlet: document.outlet ?? '',
    date: document.date ?? '',
    author: document.author ?? '',
    section: document.section ?? '',
  }))
  const [draft, setDraft] = useState(before)
  const fields = changedFields(fieldsOf(before), fieldsOf(draft))
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const clash = change.clash
  const send = async (seen: object) => {
    const saved = await change.run<ChangedAnswer>(`documents/${document.id}`, { ...fields, seen }, 'PATCH')
    if (saved !== null) onClose()
  }
  return (
    <Drawer
      title={docs.editTitle}
      does={codes.save}
      change={change}
      ready={Object.keys(fields).length > 0 && clash === null}
      onSave={() => void send(seenFields(fieldsOf(before), fields))}
      onClose={onClose}
    >
      {clash === null ? null : (
        <BothSides
          clash={clash}
          mine={fields}
          names={docs.fields}
          onKeepTheirs={() => {
            setBefore(withTheirs(before, clash.now))
            setDraft(withTheirs(draft, clash.now))
            change.dismiss()
          }}
          onSaveMine={() => void send({ ...seenFields(fieldsOf(before), fields), ...clash.now })}
        />
      )}
      <Area label={docs.fields.title} rows={2} value={draft.title} onChange={(title) => set({ title })} />
      <OutletLine value={draft.outlet} onChange={(outlet) => set({ outlet })} />
      <Line label={docs.fields.date} type="date" value={draft.date} onChange={(date) => set({ date })} />
      <Line label={docs.fields.author} value={draft.author} onChange={(author) => set({ author })} />
      <Line label={docs.fields.section} value={draft.section} onChange={(section) => set({ section })} />
      {document.importedFrom === null ? null : (
        <p className="soft small">{docs.importedFrom(document.importedFrom)}</p>
      )}
      <HistoryOf of="document" id={document.id} />
    </Drawer>
  )
}

function withTheirs(draft: Draft, now: Readonly<Record<string, unknown>>): Draft {
  const text = (field: keyof Draft) => (field in now ? String(now[field] ?? '') : draft[field])
  return {
    title: text('title'),
    outlet: text('outlet'),
    date: text('date'),
    author: text('author'),
    section: text('section'),
  }
}

/** An outlet by name, with those the record and its codebook know; case does not count. */
export function OutletLine({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (outlet: string) => void
}) {
  const outlets = useQuery(knownOutletsOf).data ?? []
  const typed = value.trim().toLowerCase()
  const known = outlets.find(({ name }) => name.toLowerCase() === typed)
  const hint =
    typed === '' ? docs.outletHint : known === undefined ? docs.newOutlet : docs.knownOutlet(known.name)
  return (
    <>
      <Line label={docs.fields.outlet} hint={hint} list="known-outlets" value={value} onChange={onChange} />
      <datalist id="known-outlets">
        {outlets.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  )
}
