import { useQuery } from '@tanstack/react-query'
import type { LearnedAnswer, SwitchedAnswer } from '../../api/contract/learned.ts'
import type { CodebookAnswer } from '../../api/contract/shapes.ts'
import { learnedOf } from '../ask.ts'
import { useChange } from '../changes/use-change.ts'
import { say } from '../language/say.ts'
import { LearnedCurve } from './learned-curve.tsx'

const words = say.learned

type Model = NonNullable<LearnedAnswer['model']>
type Part = Model['report']['parts'][number]

/** What was learnt from people's decisions under a codebook: the score beside the reader's alone, the curve, and the switch. */
export function Learned({ book }: { readonly book: CodebookAnswer }) {
  const { data } = useQuery(learnedOf)
  const learned = data?.find(({ codebook }) => codebook === book.id)
  const change = useChange()
  if (learned === undefined) return null
  const { model, inUse, training, decisions, learnsAt } = learned
  return (
    <section className="section learned" aria-busy={training}>
      <h2>
        {words.title} <span className="soft">{words.hint}</span>
      </h2>
      {model === null ? (
        <p>{words.nothing(decisions, learnsAt)}</p>
      ) : (
        <Score learned={learned} model={model} />
      )}
      <p className="actions">
        <button
          type="button"
          className="action"
          disabled={training || change.busy || decisions === 0}
          onClick={() => void change.run(`learned/${book.id}/train`, {})}
        >
          {words.train}
        </button>
        {model === null ? null : (
          <label className="switch">
            <input
              type="checkbox"
              checked={inUse}
              disabled={change.busy}
              onChange={() => void change.run<SwitchedAnswer>(`learned/${book.id}`, { inUse: !inUse }, 'PUT')}
            />{' '}
            {words.inUse}
          </label>
        )}
        <span role="status">{training ? words.training : ''}</span>
      </p>
      {change.refusal === null ? null : <p role="alert">{change.refusal}</p>}
    </section>
  )
}

function Score({ learned, model }: { readonly learned: LearnedAnswer; readonly model: Model }) {
  const { decisions, learnsAt } = learned
  const fresh = decisions - model.examples
  return (
    <>
      <p>
        {words.from(model.report, say.longDay(model.at))} {fresh > 0 ? words.since(fresh, learnsAt) : null}{' '}
        {learned.words.asked === 0 ? words.silent : words.waiting(learned.words)}
      </p>
      <table className="learned-score">
        <caption className="soft small">{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.heads.part}</th>
            <th scope="col">{words.heads.asked}</th>
            <th scope="col">{words.heads.alone}</th>
            <th scope="col">{words.heads.learnt}</th>
            <th scope="col">{words.heads.curve}</th>
          </tr>
        </thead>
        <tbody>
          {model.report.parts.map((part) => (
            <PartRow key={part.part} part={part} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function PartRow({ part: { part, score, lack, curve, better } }: { readonly part: Part }) {
  return (
    <tr>
      <th scope="row">
        {words.part[part]}
        {score === null ? null : <span className="small soft">{better ? words.speaks : words.noBetter}</span>}
      </th>
      {score === null ? (
        <td colSpan={4} className="soft">
          {lack === null ? null : words.lack(lack)}
        </td>
      ) : (
        <>
          <td className="figure" data-head={words.heads.asked}>
            {say.number(score.asked)}
          </td>
          <Share head={words.heads.alone} of={score.untrained} />
          <Share head={words.heads.learnt} of={score.learned} />
          <td>
            <LearnedCurve curve={curve} />
          </td>
        </>
      )}
    </tr>
  )
}

interface Share {
  readonly share: number
  readonly lo: number
  readonly hi: number
}

function Share({ head, of: { share, lo, hi } }: { readonly head: string; readonly of: Share }) {
  return (
    <td className="figure" data-head={head}>
      {say.percent(share)}
      <span className="small soft">{words.interval(lo, hi)}</span>
    </td>
  )
}
