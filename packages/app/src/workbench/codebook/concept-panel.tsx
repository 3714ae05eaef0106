import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { EditedCodeAnswer } from '../../api/contract/codes.ts'
import type { CodebookAnswer, ConceptAnswer, FullConcept } from '../../api/contract/shapes.ts'
import { conceptOf } from '../ask.ts'
import { Drawer } from '../changes/drawer.tsx'
import { Swatch } from '../changes/fields.tsx'
import { HistoryOf } from '../changes/history-of.tsx'
import { Merge } from '../changes/merge.tsx'
import { Preview } from '../changes/preview.tsx'
import { Refusal } from '../changes/refusal.tsx'
import { Split } from '../changes/split.tsx'
import { StatementsOf } from '../changes/touched.tsx'
import { useChange } from '../changes/use-change.ts'
import { useKeys } from '../frame/keys.ts'
import { say } from '../language/say.ts'
import { Failed, Waiting } from '../parts/states.tsx'
import { EditConcept } from './concept-form.tsx'
import { ConceptText } from './concept-text.tsx'

const { codes } = say
const route = getRouteApi('/codebook')

type Does = 'edit' | 'merge' | 'split' | 'deprecate'

/** One concept beside the list: what it says, what can be done with it, and the statements it would touch. */
export function ConceptPanel({
  id,
  books,
}: {
  readonly id: number
  readonly books: readonly CodebookAnswer[]
}) {
  const navigate = route.useNavigate()
  const { data, error, refetch } = useQuery(conceptOf(id))
  useKeys({ Escape: () => void navigate({ search: { open: undefined }, resetScroll: false }) })
  return (
    <section className="panel" aria-label={codes.concept}>
      <p className="panel-back">
        <Link to="/codebook" search={{ open: undefined }} resetScroll={false} className="plain">
          {codes.closePanel}
        </Link>
      </p>
      {error !== null ? (
        <Failed error={error} again={() => void refetch()} what={codes.thisConcept} />
      ) : data === undefined ? (
        <Waiting />
      ) : (
        <Shown concept={data} books={books} />
      )}
    </section>
  )
}

function Shown({
  concept,
  books,
}: {
  readonly concept: FullConcept
  readonly books: readonly CodebookAnswer[]
}) {
  const { id, key, label, kind, role, colour, scheme, about, answers, attributes, withdrawn } = concept
  const navigate = route.useNavigate()
  const [does, setDoes] = useState<Does | null>(null)
  const close = () => setDoes(null)
  const others =
    books.find((book) => book.id === concept.codebook)?.concepts.filter((one) => one.id !== id) ?? []
  const named = (other: string) =>
    [other, others.find((one) => one.key === other)?.label ?? ''].join(' ').trim()
  return (
    <>
      <p className="eyebrow">
        {key} · {codes.kindOf(kind)}
        {role === null ? '' : `, ${codes.roles[role]}`}
      </p>
      <h2 className="panel-name">
        <Swatch colour={colour} />
        {label}
      </h2>
      {withdrawn ? <Gone concept={concept} /> : <Tools onDo={setDoes} single={others.length === 0} />}
      <ConceptText concept={concept} />
      <dl className="facts">
        {scheme === null ? null : (
          <>
            <dt>{codes.scheme}</dt>
            <dd>{scheme}</dd>
          </>
        )}
        {about === null ? null : (
          <>
            <dt>{codes.about}</dt>
            <dd>{named(about)}</dd>
          </>
        )}
        {answers.length === 0 ? null : (
          <>
            <dt>{codes.answers}</dt>
            <dd>{say.list(answers.map(named))}</dd>
          </>
        )}
        {Object.entries(attributes).map(([name, value]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <StatementsOf query={{ concept: String(id) }} />
      <HistoryOf of="concept" id={id} />
      {does === 'edit' ? <EditConcept concept={concept} others={others} onClose={close} /> : null}
      {does === 'merge' ? <MergeOthers concept={concept} others={others} onClose={close} /> : null}
      {does === 'split' ? (
        <Split
          of="concept"
          code={{ id, name: label }}
          onClose={close}
          onDone={(made) => {
            close()
            void navigate({ search: { open: String(made) }, resetScroll: false })
          }}
        />
      ) : null}
      {does === 'deprecate' ? <Deprecate concept={concept} onClose={close} /> : null}
    </>
  )
}

function Tools({ onDo, single }: { readonly onDo: (does: Does) => void; readonly single: boolean }) {
  const open = (does: Does) => (event: KeyboardEvent) => {
    event.preventDefault()
    onDo(does)
  }
  useKeys({
    e: open('edit'),
    x: open('split'),
    d: open('deprecate'),
    ...(single ? {} : { m: open('merge') }),
  })
  return (
    <div className="actions" role="toolbar" aria-label={codes.whatToDo}>
      <Tool name={codes.edit} keyName="e" onClick={() => onDo('edit')} />
      {single ? null : <Tool name={codes.merge} keyName="m" onClick={() => onDo('merge')} />}
      <Tool name={codes.split} keyName="x" onClick={() => onDo('split')} />
      <Tool name={codes.deprecate} keyName="d" onClick={() => onDo('deprecate')} />
    </div>
  )
}

export function Tool({
  name,
  keyName,
  onClick,
}: {
  readonly name: string
  readonly keyName: string
  readonly onClick: () => void
}) {
  return (
    <button type="button" className="action" aria-keyshortcuts={keyName} onClick={onClick}>
      {name} <kbd className="key">{keyName}</kbd>
    </button>
  )
}

/** Of a concept that is no longer in the codebook: where it went, or the way back. */
function Gone({ concept: { id, mergedInto } }: { readonly concept: FullConcept }) {
  const change = useChange()
  if (mergedInto !== null) {
    return (
      <p className="lede">
        {codes.mergedAway}{' '}
        <Link to="/codebook" search={{ open: String(mergedInto) }} resetScroll={false}>
          {codes.whereItWent}
        </Link>
      </p>
    )
  }
  return (
    <>
      <p className="lede">{codes.isDeprecated}</p>
      <button
        type="button"
        className="action strong"
        disabled={change.busy}
        onClick={() => void change.run<EditedCodeAnswer>(`concepts/${id}/restore`, {})}
      >
        {codes.restore}
      </button>
      <Refusal refusal={change.refusal} />
    </>
  )
}

function MergeOthers({
  concept,
  others,
  onClose,
}: {
  readonly concept: FullConcept
  readonly others: readonly ConceptAnswer[]
  readonly onClose: () => void
}) {
  const [chosen, setChosen] = useState<readonly number[]>([])
  const toggle = (id: number) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <Merge
      of="concept"
      into={{ id: concept.id, name: concept.label }}
      chosen={chosen}
      onDone={onClose}
      onClose={onClose}
    >
      <ul className="plain-list picking">
        {others.map(({ id, key, label, agree, disagree, neutral, unset }) => (
          <li key={id}>
            <label>
              <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} />
              <span>
                {label}{' '}
                <span className="soft small">
                  {key} · {say.statements(agree + disagree + neutral + unset)}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Merge>
  )
}

function Deprecate({
  concept: { id, label },
  onClose,
}: {
  readonly concept: FullConcept
  readonly onClose: () => void
}) {
  const change = useChange()
  const save = async () => {
    if ((await change.run<EditedCodeAnswer>(`concepts/${id}/withdraw`, {})) !== null) onClose()
  }
  return (
    <Drawer
      title={codes.deprecateThis(label)}
      does={codes.deprecate}
      change={change}
      ready
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className="lede">{codes.deprecateHint}</p>
      <Preview held={change.busy} asked={{ change: 'withdraw-concept', id }} />
    </Drawer>
  )
}
