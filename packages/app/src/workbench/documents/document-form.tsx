import { useQuery } from '@tanstack/react-query'
import type { DocumentAnswer } from '../../api/contract/shapes.ts'
import { knownOutletsOf } from '../ask.ts'
import { EditDrawer, useEdit } from '../changes/edit.tsx'
import { Area, Line } from '../changes/fields.tsx'
import { HistoryOf } from '../changes/history-of.tsx'
import { say } from '../language/say.ts'

const { docs } = say

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

type Fields = ReturnType<typeof fieldsOf>

/** Where a document comes from, said differently; its text never changes. */
export function EditDocument({
  document,
  onClose,
}: {
  readonly document: DocumentAnswer
  readonly onClose: () => void
}) {
  const edit = useEdit<Draft, Fields>(
    () => ({
      title: document.title ?? '',
      outlet: document.outlet ?? '',
      date: document.date ?? '',
      author: document.author ?? '',
      section: document.section ?? '',
    }),
    { path: `documents/${document.id}`, fieldsOf, withTheirs, onSaved: onClose },
  )
  const { draft } = edit
  const set = (part: Partial<Draft>) => edit.setDraft({ ...draft, ...part })
  return (
    <EditDrawer title={docs.editTitle} edit={edit} names={docs.fields} onClose={onClose}>
      <Area label={docs.fields.title} rows={2} value={draft.title} onChange={(title) => set({ title })} />
      <OutletLine value={draft.outlet} onChange={(outlet) => set({ outlet })} />
      <Line
        label={docs.fields.date}
        type="date"
        {...datingOf(document)}
        value={draft.date}
        onChange={(date) => set({ date })}
      />
      <Line label={docs.fields.author} value={draft.author} onChange={(author) => set({ author })} />
      <Line label={docs.fields.section} value={draft.section} onChange={(section) => set({ section })} />
      {document.importedFrom === null ? null : (
        <p className="soft small">{docs.importedFrom(document.importedFrom)}</p>
      )}
      <HistoryOf of="document" id={document.id} />
    </EditDrawer>
  )
}

/** What says the day, and which other days it can be, as a hint. */
function datingOf({ datedBy, earliest, latest }: DocumentAnswer): { readonly hint?: string } {
  const said = [
    ...(datedBy === null ? [] : [docs.datedBy[datedBy]]),
    ...(earliest === null || latest === null ? [] : [docs.notSure(docs.between(earliest, latest))]),
  ]
  return said.length === 0 ? {} : { hint: said.join(' ') }
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
