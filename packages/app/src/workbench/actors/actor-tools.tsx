import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { FullActor } from '../../api/contract/shapes.ts'
import { anyActorsLike } from '../ask.ts'
import { Line } from '../changes/fields.tsx'
import { Merge } from '../changes/merge.tsx'
import { Split } from '../changes/split.tsx'
import { Tool } from '../codebook/concept-panel.tsx'
import { useKeys } from '../frame/keys.ts'
import { say } from '../language/say.ts'
import { Told } from '../parts/told.tsx'
import { EditActor } from './actor-form.tsx'
import { Names } from './names.tsx'

const { codes } = say

type Does = 'edit' | 'merge' | 'split' | 'names'

/** What one can do with an actor: say it differently, its names and memberships, merge others into it, split some off. */
export function ActorTools({ actor }: { readonly actor: FullActor }) {
  const navigate = useNavigate()
  const [does, setDoes] = useState<Does | null>(null)
  const close = () => setDoes(null)
  const open = (wanted: Does) => (event: KeyboardEvent) => {
    event.preventDefault()
    setDoes(wanted)
  }
  useKeys({ e: open('edit'), n: open('names'), m: open('merge'), x: open('split') })
  if (actor.onlyIn !== null) return <p className="soft small">{codes.anonymousStays}</p>
  return (
    <>
      <div className="actions" role="toolbar" aria-label={codes.whatToDo}>
        <Tool name={codes.edit} keyName="e" onClick={() => setDoes('edit')} />
        <Tool name={codes.namesAndMemberships} keyName="n" onClick={() => setDoes('names')} />
        <Tool name={codes.merge} keyName="m" onClick={() => setDoes('merge')} />
        <Tool name={codes.split} keyName="x" onClick={() => setDoes('split')} />
      </div>
      {does === 'edit' ? <EditActor actor={actor} onClose={close} /> : null}
      {does === 'names' ? <Names actor={actor} onClose={close} /> : null}
      {does === 'merge' ? <MergeOthers actor={actor} onClose={close} /> : null}
      {does === 'split' ? (
        <Split
          of="actor"
          code={actor}
          onClose={close}
          onDone={(made) => {
            close()
            void navigate({ to: '/actors/$id', params: { id: String(made) } })
          }}
        />
      ) : null}
    </>
  )
}

interface Chosen {
  readonly id: number
  readonly name: string
}

function MergeOthers({ actor, onClose }: { readonly actor: FullActor; readonly onClose: () => void }) {
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<readonly Chosen[]>([])
  const found =
    useQuery({ ...anyActorsLike(words.trim()), enabled: words.trim().length > 1 }).data?.items ?? []
  const ids = chosen.map(({ id }) => id)
  const offered = words.trim().length > 1 ? found : []
  const candidates = offered.filter(
    ({ id, onlyIn }) => id !== actor.id && onlyIn === null && !ids.includes(id),
  )
  return (
    <Merge of="actor" into={actor} chosen={ids} onDone={onClose} onClose={onClose}>
      <Line label={codes.whoElse} type="search" value={words} onChange={setWords} />
      <ul className="plain-list picking">
        {[...chosen, ...candidates].map((one) => (
          <li key={one.id}>
            <label>
              <input
                type="checkbox"
                checked={ids.includes(one.id)}
                onChange={() =>
                  setChosen(
                    ids.includes(one.id) ? chosen.filter(({ id }) => id !== one.id) : [...chosen, one],
                  )
                }
              />
              <Told>{one.name}</Told>
            </label>
          </li>
        ))}
      </ul>
    </Merge>
  )
}
