import { Combobox } from '@base-ui/react/combobox'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { ActorAnswer } from '../../api/contract/shapes.ts'
import { actorOf, actorsLike } from '../ask.ts'
import { say } from '../language/say.ts'
import { Told } from '../parts/told.tsx'

type Choice = Pick<ActorAnswer, 'id' | 'name' | 'statements'>

export interface ActorFilterProps {
  readonly value: string
  readonly label: string
  readonly onChange: (id: string) => void
}

/** One actor of the record, found by typing. */
export function ActorFilter({ value, label, onChange }: ActorFilterProps) {
  const id = useId()
  const [words, setWords] = useState('')
  const [taken, setTaken] = useState<Choice | null>(null)
  const [asked, setAsked] = useState(false)
  const found = useQuery({ ...actorsLike(words), enabled: asked }).data?.items ?? []
  const { data: named } = useQuery({
    ...actorOf(value),
    enabled: value !== '' && String(taken?.id) !== value,
  })
  const selected = value === '' ? null : String(taken?.id) === value ? taken : (named ?? null)
  const choose = (actor: Choice | null) => {
    setTaken(actor)
    setWords('')
    onChange(actor === null ? '' : String(actor.id))
  }
  return (
    <div className="group wide combo">
      <label htmlFor={id}>
        <span className="small soft">{label}</span>
      </label>
      <Combobox.Root<Choice>
        items={found}
        value={selected}
        filter={null}
        itemToStringLabel={(actor) => actor.name}
        isItemEqualToValue={(a, b) => a.id === b.id}
        onValueChange={choose}
        onOpenChange={(open) => open && setAsked(true)}
        onInputValueChange={(next, { reason }) => {
          if (reason === 'input-change' || reason === 'input-clear') setWords(next)
        }}
      >
        <Combobox.Input id={id} className="field" placeholder={say.filter.allActors} />
        <Combobox.Portal>
          <Combobox.Positioner sideOffset={4} align="start" className="combo-place">
            <Combobox.Popup className="combo-popup">
              <Combobox.Empty className="combo-empty">{say.filter.noActor}</Combobox.Empty>
              <Combobox.List>
                {(actor: Choice) => (
                  <Combobox.Item key={actor.id} value={actor} className="combo-item">
                    <Told>{actor.name}</Told>
                    <span className="soft">{say.number(actor.statements)}</span>
                  </Combobox.Item>
                )}
              </Combobox.List>
            </Combobox.Popup>
          </Combobox.Positioner>
        </Combobox.Portal>
      </Combobox.Root>
    </div>
  )
}
