import { type FormEvent, useState } from 'react'
import type { StepsAnswer } from '../../api/contract/acts.ts'
import type { ContradictionAnswer } from '../../api/contract/contradictions.ts'
import { Refusal } from '../changes/refusal.tsx'
import { useChange } from '../changes/use-change.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Seen } from '../parts/told.tsx'

const words = sayAnalyses.contradictions.marking

const MARKS = ['resolved', 'wrong', 'explained'] as const
type Mark = (typeof MARKS)[number]

/** What a person says of a contradiction, with the reason; or the way to say it. Each is one change of the history. */
export function Marking({ pair }: { pair: ContradictionAnswer }) {
  const change = useChange()
  const say = (mark: Mark | null, reason: string) =>
    change.run<{ readonly steps: StepsAnswer }>('contradictions/marks', {
      kind: pair.kind,
      sides: pair.sides.map(({ reports }) => reports.map(({ statement }) => statement)),
      mark,
      reason,
    })
  return (
    <>
      {pair.mark === null ? (
        <MarkForm busy={change.busy} onMark={(mark, reason) => void say(mark, reason)} />
      ) : (
        <p className="marked">
          <b>{words.marks[pair.mark.mark]}</b>:{' '}
          <span dir="auto">
            <Seen>{pair.mark.reason}</Seen>
          </span>
          {pair.mark.changed ? <span className="soft"> ({words.changed})</span> : null}{' '}
          <button type="button" className="plain" disabled={change.busy} onClick={() => void say(null, '')}>
            {words.takeBack}
          </button>
        </p>
      )}
      <Refusal refusal={change.refusal ?? change.clash?.message ?? null} />
    </>
  )
}

function MarkForm({ busy, onMark }: { busy: boolean; onMark: (mark: Mark, reason: string) => void }) {
  const [mark, setMark] = useState<Mark>('explained')
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onMark(mark, reason)
  }
  return (
    <details className="marking">
      <summary>{words.mark}</summary>
      <form onSubmit={submit}>
        <label>
          <span>{words.as}</span>
          <select
            className="field"
            value={mark}
            onChange={(event) => setMark(MARKS.find((one) => one === event.target.value) ?? mark)}
          >
            {MARKS.map((one) => (
              <option key={one} value={one}>
                {words.marks[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="reason">
          <span>{words.reason}</span>
          <input className="field" value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <button type="submit" className="button" disabled={busy || reason.trim() === ''}>
          {words.save}
        </button>
      </form>
    </details>
  )
}
