import { Dialog } from '@base-ui/react/dialog'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import type { ChangedAnswer } from '../../api/contract/codes.ts'
import type { FullActor, MembershipAnswer } from '../../api/contract/shapes.ts'
import { anyActorsLike } from '../ask.ts'
import { Line } from '../changes/fields.tsx'
import { Refusal } from '../changes/refusal.tsx'
import { useChange } from '../changes/use-change.ts'
import { say } from '../language/say.ts'
import { Told } from '../parts/told.tsx'

const { codes } = say

/** The names of an actor and the organisations it belongs to, each from day to day: added and taken back. */
export function Names({ actor, onClose }: { readonly actor: FullActor; readonly onClose: () => void }) {
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="backdrop" />
        <Dialog.Popup className="drawer">
          <Dialog.Title className="drawer-title">{codes.namesOf(actor.name)}</Dialog.Title>
          <div className="drawer-body">
            <Aliases actor={actor} />
            <Memberships actor={actor} />
          </div>
          <div className="drawer-foot">
            <Dialog.Close className="action strong">
              {codes.done} <kbd className="key">Esc</kbd>
            </Dialog.Close>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

interface Days {
  readonly from: string
  readonly to: string
}

const ALWAYS: Days = { from: '', to: '' }
const dayOrOpen = ({ from, to }: Days) => ({ from: from === '' ? null : from, to: to === '' ? null : to })

function DayFields({ days, onChange }: { readonly days: Days; readonly onChange: (days: Days) => void }) {
  return (
    <div className="two-columns">
      <Line
        label={codes.fromDay}
        type="date"
        value={days.from}
        onChange={(from) => onChange({ ...days, from })}
      />
      <Line label={codes.toDay} type="date" value={days.to} onChange={(to) => onChange({ ...days, to })} />
    </div>
  )
}

function Aliases({ actor: { id, aliases } }: { readonly actor: FullActor }) {
  const change = useChange()
  const [name, setName] = useState('')
  const [days, setDays] = useState(ALWAYS)
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const added = await change.run<ChangedAnswer>(`actors/${id}/aliases`, {
      name: name.trim(),
      ...dayOrOpen(days),
    })
    if (added === null) return
    setName('')
    setDays(ALWAYS)
  }
  return (
    <section>
      <h3>{codes.otherNames}</h3>
      {aliases.length === 0 ? <p className="soft">{codes.noOtherNames}</p> : null}
      <ul className="plain-list listed">
        {aliases.map((alias) => (
          <li key={alias.id}>
            <span>
              <Told>{alias.name}</Told>
              <span className="soft small">{during(alias)}</span>{' '}
              {alias.kind === 'metonym' ? <span className="tag">{codes.metonym}</span> : null}
              {alias.learntFrom === null ? null : <Learnt />}
            </span>
            <button
              type="button"
              className="action"
              aria-label={codes.takeBackThis(alias.name)}
              disabled={change.busy}
              onClick={() => void change.run<ChangedAnswer>(`aliases/${alias.id}/withdraw`, {})}
            >
              {codes.takeBack}
            </button>
          </li>
        ))}
      </ul>
      <form className="adding" onSubmit={(event) => void add(event)}>
        <Line label={codes.anotherName} value={name} onChange={setName} />
        <DayFields days={days} onChange={setDays} />
        <Refusal refusal={change.refusal} />
        <button type="submit" className="action" disabled={name.trim() === '' || change.busy}>
          {codes.addName}
        </button>
      </form>
    </section>
  )
}

/** A name that nobody typed: somebody corrected who spoke, and its words were learnt. */
export const Learnt = () => (
  <span className="tag" title={codes.learntHint}>
    {codes.learnt}
  </span>
)

function Memberships({ actor: { id, memberships } }: { readonly actor: FullActor }) {
  const change = useChange()
  const [words, setWords] = useState('')
  const [role, setRole] = useState('')
  const [days, setDays] = useState(ALWAYS)
  const typed = words.trim()
  const found = useQuery({ ...anyActorsLike(typed), enabled: typed.length > 1 }).data?.items ?? []
  const offered = found.filter((one) => one.id !== id && one.onlyIn === null)
  const organisation = offered.find((one) => one.name.toLowerCase() === typed.toLowerCase())
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (organisation === undefined) return
    const body = {
      organisation: organisation.id,
      role: role.trim() === '' ? null : role.trim(),
      ...dayOrOpen(days),
    }
    if ((await change.run<ChangedAnswer>(`actors/${id}/memberships`, body)) === null) return
    setWords('')
    setRole('')
    setDays(ALWAYS)
  }
  return (
    <section>
      <h3>{codes.belongsTo}</h3>
      {memberships.length === 0 ? <p className="soft">{codes.belongsNowhere}</p> : null}
      <ul className="plain-list listed">
        {memberships.map((one) => (
          <li key={one.membership}>
            <span>
              <Link to="/actors/$id" params={{ id: String(one.id) }}>
                {one.name}
              </Link>
              {one.role === null ? '' : `, ${one.role}`}
              <span className="soft small">{during(one)}</span>
            </span>
            <button
              type="button"
              className="action"
              aria-label={codes.takeBackThis(one.name)}
              disabled={change.busy}
              onClick={() => void change.run<ChangedAnswer>(`memberships/${one.membership}/withdraw`, {})}
            >
              {codes.takeBack}
            </button>
          </li>
        ))}
      </ul>
      <form className="adding" onSubmit={(event) => void add(event)}>
        <Line label={codes.organisation} list="organisations" value={words} onChange={setWords} />
        <datalist id="organisations">
          {offered.map((one) => (
            <option key={one.id} value={one.name} />
          ))}
        </datalist>
        <Line label={codes.asWhat} value={role} onChange={setRole} />
        <DayFields days={days} onChange={setDays} />
        <Refusal refusal={change.refusal} />
        <button type="submit" className="action" disabled={organisation === undefined || change.busy}>
          {codes.addMembership}
        </button>
        {typed.length > 1 && organisation === undefined ? (
          <p className="soft small">{codes.chooseOrganisation}</p>
        ) : null}
      </form>
    </section>
  )
}

function during({ from, to }: Pick<MembershipAnswer, 'from' | 'to'>): string {
  const words = [
    from === null ? '' : codes.since(say.longDay(from)),
    to === null ? '' : codes.until(say.longDay(to)),
  ]
  const days = words.filter((word) => word !== '').join(' ')
  return days === '' ? '' : ` ${days}`
}
