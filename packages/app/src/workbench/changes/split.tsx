import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { EditedCodeAnswer } from '../../api/contract/codes.ts'
import type { Page, StatementAnswer } from '../../api/contract/shapes.ts'
import { ask } from '../ask.ts'
import { say } from '../language/say.ts'
import { speakerName, stanceWord } from '../language/terms.ts'
import { Shape } from '../parts/stance.tsx'
import { Told } from '../parts/told.tsx'
import { SaidIn } from '../statements/said-in.tsx'
import { Drawer } from './drawer.tsx'
import { Line } from './fields.tsx'
import { Preview } from './preview.tsx'
import { useChange } from './use-change.ts'

const { codes } = say
const SIZE = 100

export interface SplitProps {
  readonly of: 'concept' | 'actor'
  readonly code: { readonly id: number; readonly name: string }
  readonly onDone: (made: number) => void
  readonly onClose: () => void
}

/** Says that some statements are about something (or somebody) else: those chosen go to a new code. */
export function Split({ of, code, onDone, onClose }: SplitProps) {
  const change = useChange()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const { data, hasNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['statements-of', of, code.id],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) => {
      const query = { [of]: String(code.id), offset: String(pageParam), limit: String(SIZE) }
      return ask<Page<StatementAnswer>>('statements', query, signal)
    },
    getNextPageParam: ({ offset, items, total }) =>
      offset + items.length < total ? offset + items.length : null,
  })
  const statements = data?.pages.flatMap(({ items }) => items) ?? []
  const total = data?.pages[0]?.total ?? 0
  const toggle = (id: number) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const named = of === 'concept' ? { label: name.trim() } : { name: name.trim() }
  const ids = [...chosen].sort((a, b) => a - b)
  const ready = name.trim() !== '' && ids.length > 0
  const asked =
    of === 'concept'
      ? { change: 'split-concept' as const, id: code.id, label: name.trim(), statements: ids }
      : { change: 'split-actor' as const, id: code.id, name: name.trim(), statements: ids }
  const save = async () => {
    const body = { ...named, statements: ids }
    const made = await change.run<EditedCodeAnswer>(`${of}s/${code.id}/split`, body)
    if (made !== null) onDone(made.id)
  }
  return (
    <Drawer
      title={codes.splitOff(code.name)}
      does={codes.split}
      change={change}
      ready={ready}
      onSave={() => void save()}
      onClose={onClose}
    >
      <Line label={of === 'concept' ? codes.newLabel : codes.newName} value={name} onChange={setName} />
      <p className="count">
        <strong>{codes.chosen(ids.length, total)}</strong>
        <button
          type="button"
          className="plain"
          onClick={() => setChosen(new Set(statements.map(({ id }) => id)))}
        >
          {codes.chooseAll}
        </button>
        <button type="button" className="plain" onClick={() => setChosen(new Set())}>
          {codes.chooseNone}
        </button>
      </p>
      <ul className="plain-list picking">
        {statements.map((statement) => (
          <li key={statement.id} className={stanceWord(statement.stance)}>
            <label>
              <input
                type="checkbox"
                value={statement.id}
                checked={chosen.has(statement.id)}
                onChange={() => toggle(statement.id)}
              />
              <span>
                <span className="stance-line small">
                  <Shape stance={statement.stance} /> <Told>{speakerName(statement)}</Told>
                  <span className="soft">
                    {statement.document.date === null ? '' : say.shortDay(statement.document.date)}
                  </span>
                </span>
                <span className="said serif">
                  <SaidIn statements={[statement]} />
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {hasNextPage ? (
        <button type="button" className="action" onClick={() => void fetchNextPage()}>
          {codes.showMore(total - statements.length)}
        </button>
      ) : null}
      <Preview held={change.busy} asked={ready ? asked : null} />
    </Drawer>
  )
}
