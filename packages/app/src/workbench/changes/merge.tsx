import { type ReactNode, useState } from 'react'
import type { EditedCodeAnswer } from '../../api/contract/codes.ts'
import { say } from '../language/say.ts'
import { Drawer } from './drawer.tsx'
import { Line } from './fields.tsx'
import { Preview } from './preview.tsx'
import { useChange } from './use-change.ts'

const { codes } = say

export interface MergeProps {
  readonly of: 'concept' | 'actor'
  readonly into: { readonly id: number; readonly name: string }
  readonly chosen: readonly number[]
  readonly onDone: () => void
  readonly onClose: () => void
  /** Where the others are chosen. */
  readonly children: ReactNode
}

/** Says that others are this one: their statements become its. One change, undone as one. */
export function Merge({ of, into, chosen, onDone, onClose, children }: MergeProps) {
  const change = useChange()
  const [why, setWhy] = useState('')
  const save = async () => {
    const body = { from: chosen, ...(why.trim() === '' ? {} : { why: why.trim() }) }
    if ((await change.run<EditedCodeAnswer>(`${of}s/${into.id}/merge`, body)) !== null) onDone()
  }
  const asked = { change: `merge-${of}s` as const, id: into.id, from: [...chosen] }
  return (
    <Drawer
      title={codes.mergeInto(into.name)}
      does={codes.merge}
      change={change}
      ready={chosen.length > 0}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className="lede">{of === 'concept' ? codes.mergeConceptsHint : codes.mergeActorsHint}</p>
      {children}
      <Line label={codes.why} hint={codes.whyHint} value={why} onChange={setWhy} />
      <Preview held={change.busy} asked={chosen.length === 0 ? null : asked} />
    </Drawer>
  )
}
