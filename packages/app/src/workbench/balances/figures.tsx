import { Link } from '@tanstack/react-router'
import type { BalanceAnswer, BalanceFigureAnswer } from '../../api/contract/balances.ts'
import { say } from '../language/say.ts'
import { sayAnalyses } from '../language/say-analyses.ts'
import { Seen, Told } from '../parts/told.tsx'

const words = sayAnalyses.balances

type ToldFigure = Omit<BalanceFigureAnswer, 'side'>

interface FigureRow {
  readonly told: ToldFigure
  /** What is to be said of it: on which side of a conflict, whether it fits, why it is not counted. */
  readonly remark: string
}

/** Every figure with its words, its sentence and the place it stands at. */
export function Figures({ balance }: { balance: BalanceAnswer }) {
  const rows: readonly FigureRow[] = [
    ...balance.figures.map(({ side, ...told }) => ({
      told,
      remark: balance.conflicts.includes(told.kind) ? words.side(side) : '',
    })),
    ...balance.levels.map(({ verdict, ...told }) => ({ told, remark: words.verdict(verdict) })),
    ...balance.notCounted.map(({ because, ...told }) => ({ told, remark: words.notCounted(because) })),
  ]
  return (
    <ul className="plain-list balance-figures">
      {rows.map(({ told, remark }) => (
        <li key={`${told.statement} ${told.kind} ${told.quote}`}>
          <p>
            <b>{words.kind(told.kind)}</b> <Told>{say.quoted(told.quote)}</Told>
            <span className="soft">
              {told.convention === null ? '' : ` = ${words.amount(told.bounds)}`}
              {told.unit === null ? '' : ` ${say.unit(told.unit)}`}
              {told.holder === null ? null : (
                <>
                  {' · '}
                  <Told>{told.holder.name}</Told>
                </>
              )}
            </span>
            {remark === '' ? null : <span className="tag">{remark}</span>}
          </p>
          <p>
            <Link
              to="/documents/$id"
              params={{ id: String(told.document.id) }}
              search={{ statement: String(told.statement) }}
              className="said"
              dir="auto"
            >
              <Seen>{told.sentence}</Seen>
            </Link>{' '}
            <span className="soft small">
              <Told>{told.document.title ?? say.read.untitled}</Told>
              {told.document.date === null ? '' : `, ${say.shortDay(told.document.date)}`}
            </span>
          </p>
        </li>
      ))}
    </ul>
  )
}
