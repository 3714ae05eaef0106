import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DecidedManyAnswer, SteppedAnswer } from '../../api/contract/acts.ts'
import { type Query, sharedFilters } from '../addresses.ts'
import { RecordError, tell } from '../ask.ts'
import { say } from '../language/say.ts'

const words = say.statementList.decideAll

const NARROWING: readonly string[] = [...sharedFilters, 'document', 'group', 'q']

/** Accepts or rejects at once every undecided proposal that the page shows, from a sureness on; one change, undone as one. */
export function DecideAll({ query }: { readonly query: Query }) {
  const client = useQueryClient()
  const [percent, setPercent] = useState(80)
  const [said, setSaid] = useState<string | null>(null)
  const [undoable, setUndoable] = useState(false)
  const work = async (ask: () => Promise<string>) => {
    try {
      setSaid(await ask())
    } catch (error) {
      setSaid(error instanceof RecordError ? error.message : words.failed)
    }
    void client.invalidateQueries()
  }
  const decide = (verdict: 'accepted' | 'rejected') => () =>
    work(async () => {
      const filter = Object.fromEntries(Object.entries(query).filter(([key]) => NARROWING.includes(key)))
      const body = { verdict, filter, atLeast: percent / 100 }
      const { count: n } = await tell<DecidedManyAnswer>('statements/decide', body)
      setUndoable(n > 0)
      return n === 0 ? words.noneFits : words.done(n, verdict)
    })
  const undo = () =>
    work(async () => {
      const { done } = await tell<SteppedAnswer>('undo', {})
      setUndoable(false)
      return done === null
        ? words.nothingToUndo
        : words.tookBack(say.coding.action(done.action.replace(/^undid: /, '')))
    })
  return (
    <details className="decide-all">
      <summary>{words.title}</summary>
      <div className="actions">
        <label>
          {words.before}
          <input
            type="number"
            className="field"
            min={0}
            max={100}
            value={percent}
            onChange={(event) => setPercent(Math.min(100, Math.max(0, event.target.valueAsNumber || 0)))}
          />
          {words.after}
        </label>
        <button type="button" className="action" onClick={decide('accepted')}>
          {words.accept}
        </button>
        <button type="button" className="action" onClick={decide('rejected')}>
          {words.reject}
        </button>
        <span role="status">{said}</span>
        {undoable ? (
          <button type="button" className="action" onClick={undo}>
            {words.undo}
          </button>
        ) : null}
      </div>
    </details>
  )
}
